// SPDX-License-Identifier: Apache-2.0
// Timelines to draw in tests: some by hand, many by a generator with a fixed seed.
#pragma once

#include "render/layout/layout.hpp"
#include "render/timeline/timeline.hpp"

#include <random>
#include <string>
#include <utility>

namespace fasti::tests {

inline Interval days_of(int year, unsigned month, unsigned day, int count) {
    const sys_days begin{date::year(year) / date::month(month) / date::day(day)};
    return {begin, begin + date::days{count}};
}

inline Entry entry(std::string date, std::string title, Interval bounds, Granularity precision) {
    Entry entry;
    entry.id = title.substr(0, 6);
    entry.date = std::move(date);
    entry.title = std::move(title);
    entry.bounds = bounds;
    entry.precision = precision;
    entry.kind = "event";
    return entry;
}

inline void cite(Timeline& timeline, std::size_t entry, Note note) {
    note.number = static_cast<int>(timeline.notes.size()) + 1;
    note.entries.push_back(entry);
    note.first_place = note.place.substr(0, note.place.find(','));
    timeline.entries[entry].notes.push_back(note.number);
    timeline.notes.push_back(std::move(note));
}

/// Three events, two sources.
inline Timeline small_timeline() {
    Timeline t;
    t.title = "Three days in Rome";
    t.subtitle = "3 events from 2 documents, 44 BCE";
    t.entries = {
        entry("14 Mar 44 BCE", "Caesar dines with Lepidus", days_of(-43, 3, 14, 1),
              Granularity::day),
        entry("15 Mar 44 BCE", "Caesar is killed in the Curia of Pompey", days_of(-43, 3, 15, 1),
              Granularity::day),
        entry("17 Mar 44 BCE", "The Senate grants an amnesty", days_of(-43, 3, 17, 1),
              Granularity::day),
    };
    cite(t, 0, {0, "Lives", "Lives", "l. 12", "and the day before, at supper", {}});
    cite(t, 1, {0, "Lives", "Lives", "l. 14", "on the Ides of March", {}});
    cite(t, 1, {0, "Letters", "Letters", "p. 3", "on the Ides", {}});
    return t;
}

/// One of each mark and bar there is.
inline Timeline varied_timeline() {
    Timeline t;
    t.title = "Marks & <bars>";
    t.entries = {
        entry("19th century", "A century",
              {days_of(1801, 1, 1, 1).begin, days_of(1901, 1, 1, 1).begin}, Granularity::century),
        entry("c. 1820", "About a year",
              {days_of(1819, 1, 1, 1).begin, days_of(1822, 1, 1, 1).begin}, Granularity::year),
        entry("1830 – 1845", "A range",
              {days_of(1830, 1, 1, 1).begin, days_of(1846, 1, 1, 1).begin}, Granularity::year),
        entry("by 1850", "An end alone", {sys_days::min(), days_of(1851, 1, 1, 1).begin},
              Granularity::year),
        entry("8 May 1860", "A plan", days_of(1860, 5, 8, 1), Granularity::day),
        entry("1 Jun 1870", "A report", days_of(1870, 6, 1, 1), Granularity::day),
        entry("from 1880", "A begin alone", {days_of(1880, 1, 1, 1).begin, sys_days::max()},
              Granularity::year),
        entry("undated", "Nobody knows when", {}, Granularity::unknown),
    };
    t.entries[1].approximate = true;
    t.entries[2].range = true;
    t.entries[4].certainty = Certainty::planned;
    t.entries[5].certainty = Certainty::reported;
    t.entries[2].kind = "conflict";
    t.entries[4].kind = "treaty";
    cite(t, 2, {0, "Annals", "Annals", "", "", {}});
    t.remarks = {{"The sources differ on the year of the range.", {1}}};
    return t;
}

/// Random timelines; only integers are drawn, so that they are the same with every standard
/// library.
class Generator {
public:
    explicit Generator(unsigned seed) : random_(seed) {}

    Timeline timeline(unsigned most_entries) {
        Timeline t;
        t.title = words(1 + below(14));
        t.subtitle = words(below(8));
        const unsigned count = below(most_entries + 1);
        for (unsigned i = 0; i < count; ++i)
            t.entries.push_back(random_entry());
        for (std::size_t i = 0; i < t.entries.size(); ++i)
            for (unsigned notes = below(4); notes > 1; --notes)
                add_note(t, i);
        for (unsigned remarks = below(6); remarks > 3; --remarks)
            t.remarks.push_back({words(10 + below(30)), {}});
        return t;
    }

    unsigned below(unsigned limit) { return static_cast<unsigned>(random_() % limit); }

private:
    std::string word() {
        static const std::vector<std::string> odd = {
            "Ñandú",
            "—",
            "1939 – 1945",
            "中文",
            "Straße",
            "mass-energy",
            "\xFF\xFE",
            "a\u0301",
            "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenverordnungsvorlage",
            "(x)",
            "<b>&",
            "יום"};
        if (below(12) == 0) return odd[below(static_cast<unsigned>(odd.size()))];
        std::string letters;
        for (unsigned i = 1 + below(11); i > 0; --i)
            letters += static_cast<char>('a' + below(26));
        return letters;
    }

    std::string words(unsigned count) {
        std::string text;
        for (unsigned i = 0; i < count; ++i)
            text += (i > 0 ? " " : "") + word();
        return text;
    }

    Entry random_entry() {
        const bool burst = below(3) != 0;
        const int year = burst ? 2020 : -500 + static_cast<int>(below(2600));
        const Interval day = days_of(year, 1 + below(12), 1 + below(28), 1);
        Entry e = entry(words(1 + below(5)), words(1 + below(25)), day, Granularity::day);
        e.bounds.end += date::days{below(4) == 0 ? below(40'000) : 0};
        e.range = below(4) == 0;
        e.approximate = below(6) == 0;
        if (below(12) == 0) e.bounds.begin = sys_days::min();
        if (below(12) == 0) e.bounds.end = sys_days::max();
        e.certainty = static_cast<Certainty>(below(3) == 0 ? below(8) : 0);
        e.lane = below(2) == 0 ? "" : word();
        return e;
    }

    void add_note(Timeline& t, std::size_t entry) {
        cite(
            t, entry,
            {0, words(1 + below(8)), word(), below(2) == 0 ? "l. 3, 4" : "", words(below(20)), {}});
    }

    std::mt19937 random_;
};

} // namespace fasti::tests
