// SPDX-License-Identifier: Apache-2.0
#include "events/sheets/header.hpp"

#include "events/lexicon/classes/lexicon.hpp"
#include "text/ascii.hpp"
#include "text/csv.hpp"
#include "text/one_of.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace fasti::sheets {
namespace {

using lexicon::Class;
using lexicon::Classes;

constexpr std::size_t farthest_header = 20; // rows with words
constexpr int most_columns = 1000;

constexpr auto our_names = std::to_array<std::string_view>(
    {"id",    "title",     "date",   "start", "end",   "precision", "approx",   "lane",
     "kind",  "certainty", "source", "line",  "quote", "after",     "calendar", "derived",
     "place", "note",      "url",    "time",  "month", "day"});

std::string lower_name(std::string_view name) {
    return ascii_lower(ascii::trimmed(name));
}

/// What the words of a name say.
struct Name {
    Classes classes;
    bool alone = false; // one word

    bool has(Class of) const { return classes.has(of); }
};

Name name_of(std::string_view header) {
    const auto letter = [](char c) {
        return ascii::is_letter(c) || (static_cast<unsigned char>(c) & 0x80U) != 0;
    };
    constexpr auto classes = std::to_array<Class>(
        {lexicon::date_column, lexicon::end_column, lexicon::event_column, lexicon::day_column,
         lexicon::name_column, lexicon::title_column, lexicon::clock_column, lexicon::month_column,
         lexicon::place_column, lexicon::note_column, lexicon::source_column, lexicon::link_column,
         lexicon::lane_column, lexicon::kind_column});
    Name out;
    std::size_t words = 0;
    const std::string lower = ascii_lower(header);
    for (auto at = lower.begin(); at != lower.end();) {
        const auto begin = std::find_if(at, lower.end(), letter);
        const auto end = std::find_if_not(begin, lower.end(), letter);
        const Classes known = lexicon::classes_of({begin, end});
        for (const Class of : classes)
            if (known.has(of)) out.classes.add(of);
        words += begin != end ? 1U : 0U;
        at = end;
    }
    out.alone = words == 1;
    return out;
}

/// Gives the columns of one row of names their meaning.
class Naming {
public:
    Naming(const SheetRow& row, const ChosenColumns& chosen) {
        for (const SheetCell& cell : row.cells) {
            if (cell.column >= most_columns) break;
            header_.names.resize(static_cast<std::size_t>(cell.column) + 1);
            header_.names.back() = ascii::trimmed(cell.words);
        }
        for (const std::string& name : header_.names)
            names_.push_back(name_of(name));
        for (const auto& [ours, theirs] : chosen)
            if (const auto column = column_called(theirs)) take(ours, *column);
        take_ours();
        take_theirs();
    }

    std::optional<Header> done() && {
        if (!header_.has("title") || !(header_.has("date") || header_.has("start")))
            return std::nullopt;
        for (std::size_t i = 0; i < names_.size(); ++i)
            if (!used(i) && !header_.names[i].empty()) header_.unused.push_back(header_.names[i]);
        return std::move(header_);
    }

private:
    std::optional<std::size_t> column_called(std::string_view theirs) const {
        const std::string wanted = lower_name(theirs);
        for (std::size_t i = 0; i < header_.names.size(); ++i)
            if (lower_name(header_.names[i]) == wanted) return i;
        for (std::size_t i = 0; i < header_.names.size(); ++i)
            if (lower_name(column_letters(static_cast<int>(i))) == wanted) return i;
        return std::nullopt;
    }

    bool used(std::size_t column) const {
        return std::any_of(header_.columns.begin(), header_.columns.end(),
                           [&](const auto& each) { return each.second == column; });
    }

    void take(std::string_view ours, std::size_t column) {
        if (!header_.has(ours)) header_.columns.emplace(ours, column);
    }

    // "after" of ours is a list of ids; "month" and "day" go with a year alone.
    void take_ours() {
        for (std::size_t i = 0; i < header_.names.size(); ++i) {
            const std::string name = csv_column(header_.names[i]);
            const bool part = name == "month" || name == "day" || name == "time";
            if (one_of(name, our_names) && !part && !used(i)) take(name, i);
        }
    }

    /// The first column that is not taken and whose name says so.
    template <class Says>
    bool find(std::string_view ours, const Says& says) {
        for (std::size_t i = 0; !header_.has(ours) && i < names_.size(); ++i)
            if (!used(i) && says(names_[i])) take(ours, i);
        return header_.has(ours);
    }

    // A name of one word goes before one of many.
    bool find(std::string_view ours, Class of) {
        return find(ours, [&](const Name& name) { return name.alone && name.has(of); }) ||
               find(ours, [&](const Name& name) { return name.has(of); });
    }

    void take_theirs() {
        const bool dated = header_.has("start");
        find("end", lexicon::end_column);
        if (!dated && !find_date()) return;
        find("time", lexicon::clock_column);
        find("month", lexicon::month_column);
        if (header_.has("month")) find("day", lexicon::day_column);
        find("place", lexicon::place_column);
        find("source", lexicon::source_column);
        find("url", lexicon::link_column);
        find("lane", lexicon::lane_column);
        find("kind", lexicon::kind_column);
        find_title();
        find("note", lexicon::note_column);
    }

    bool find_date() {
        const auto whole = [](const Name& name) {
            return name.has(lexicon::date_column) && !name.has(lexicon::clock_column) &&
                   !name.has(lexicon::month_column) && !name.has(lexicon::day_column);
        };
        return find("date", [&](const Name& name) { return name.alone && whole(name); }) ||
               find("date", whole) || find("date", lexicon::date_column);
    }

    void find_title() {
        const auto event = [](const Name& name) {
            return name.has(lexicon::event_column) && !name.has(lexicon::note_column);
        };
        if (find("title",
                 [](const Name& name) { return name.alone && name.has(lexicon::title_column); }))
            return;
        if (find("title", [&](const Name& name) { return name.alone && event(name); })) return;
        if (find("title", event) || find("title", lexicon::title_column)) return;
        if (find("title", lexicon::event_column) || find("title", lexicon::note_column)) return;
        find("title", lexicon::name_column);
    }

    Header header_;
    std::vector<Name> names_;
};

} // namespace

bool is_column_name(std::string_view name) {
    return one_of(name, our_names);
}

std::string Header::theirs(std::string_view column) const {
    const auto found = columns.find(column);
    const bool named = found != columns.end() && found->second < names.size();
    return named && !names[found->second].empty() ? names[found->second] : std::string(column);
}

std::optional<Header> header_of(const Sheet& sheet, const ChosenColumns& chosen) {
    const std::size_t last = std::min(sheet.rows.size(), farthest_header);
    for (std::size_t i = 0; i < last; ++i) {
        std::optional<Header> found = Naming(sheet.rows[i], chosen).done();
        if (!found) continue;
        found->first_row = i + 1;
        return found;
    }
    return std::nullopt;
}

std::string missing_column(const Sheet& sheet, const ChosenColumns& chosen) {
    const std::size_t last = std::min(sheet.rows.size(), farthest_header);
    const auto names = [](const SheetRow& row, const std::string& wanted) {
        return std::any_of(row.cells.begin(), row.cells.end(), [&](const SheetCell& cell) {
            return lower_name(cell.words) == lower_name(wanted) ||
                   lower_name(column_letters(cell.column)) == lower_name(wanted);
        });
    };
    for (const auto& [ours, theirs] : chosen) {
        bool there = false;
        for (std::size_t i = 0; i < last && !there; ++i)
            there = names(sheet.rows[i], theirs);
        if (!there) return theirs;
    }
    return "";
}

} // namespace fasti::sheets
