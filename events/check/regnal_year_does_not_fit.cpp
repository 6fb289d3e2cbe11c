// SPDX-License-Identifier: Apache-2.0
// "In the third year of Elizabeth II", and elsewhere when her reign began. Some count from that
// day, others by whole years of the calendar: only what fits neither is wrong.
#include "events/check/list.hpp"
#include "events/check/people.hpp"
#include "events/chronicle/date_words.hpp"
#include "events/chronicle/numerals.hpp"
#include "events/lexicon/classes/lexicon.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace fasti {
namespace {

struct Reign {
    const Event* accession = nullptr;
    std::vector<std::string> name; // "ada", "ii"
};

std::vector<Reign> reigns(const Chronicle& chronicle) {
    std::vector<Reign> out;
    for (const Event& event : chronicle.events) {
        if (!told_as_fact(event) || event.participants.empty() || event.citations.empty() ||
            !event.when.bounds.ok() || !event.when.bounds.bounded() ||
            event.when.precision < Granularity::year || event.facts.act != Act::accession)
            continue;
        for (const std::string& name : event.participants)
            if (happens_to(event, name)) out.push_back({&event, words_in(name)});
    }
    return out;
}

struct YearOfReign {
    int number = 0;
    const Reign* reign = nullptr;
    std::string words; // "the third year of ada ii"
};

bool names(const std::vector<std::string>& quote, std::size_t at, const Reign& reign) {
    if (quote.size() - at < reign.name.size()) return false;
    return std::equal(reign.name.begin(), reign.name.end(),
                      quote.begin() + static_cast<std::ptrdiff_t>(at));
}

// "in the third year of Ada II", "of the reign of Ada II", "of Queen Ada II".
std::optional<YearOfReign> year_in(const std::string& text, const std::vector<Reign>& reigns) {
    const std::vector<std::string> quote = words_in(text);
    const auto years = std::count_if(quote.begin(), quote.end(), [](const std::string& word) {
        return year_of(word).has_value();
    });
    if (years != 1) return std::nullopt; // whose is which?
    for (std::size_t i = 1; i + 2 < quote.size(); ++i) {
        if (quote[i] != "year" || quote[i + 1] != "of") continue;
        const auto number = ordinal_number(quote[i - 1]);
        if (!number) continue;
        std::size_t at = i + 2;
        if (at + 3 < quote.size() && quote[at] == "the" && quote[at + 1] == "reign") at += 3;
        for (const std::size_t begin : {at, at + 1})
            for (const Reign& reign : reigns)
                if (begin < quote.size() && names(quote, begin, reign))
                    return YearOfReign{*number, &reign, quote[i - 1]};
    }
    return std::nullopt;
}

// By the day that the reign began: the third year begins two years after it.
Interval by_the_day(const Interval& accession, int number) {
    return {add(accession, Period{.years = number - 1}).begin,
            add(accession, Period{.years = number}).last()};
}

// By whole years, of which the first is that of the accession, or the next.
Interval by_the_calendar(const Interval& accession, int number) {
    const int first = int(date::year_month_day{accession.begin}.year());
    const int last = int(date::year_month_day{accession.last()}.year());
    return hull(bounds(edtf_year(first + number - 1)), bounds(edtf_year(last + number)));
}

Finding finding(const Event& event, const YearOfReign& said, const Interval& year) {
    const Event& accession = *said.reign->accession;
    Finding out{"regnal-year-does-not-fit", Severity::error, "", {}};
    out.message = fmt::format("the {} year counted from {} ({}) is {}, but {} is dated {}",
                              said.words, quoted(accession), words(accession.when),
                              words(edtf_interval(edtf_day(year.begin), edtf_day(year.last()))),
                              quoted(event), words(event.when));
    add_first_citation(out.citations, event);
    add_first_citation(out.citations, accession);
    return out;
}

} // namespace

std::vector<Finding> regnal_year_does_not_fit(const Analysis& analysis) {
    const Chronicle& chronicle = analysis.chronicle;
    const std::vector<Reign> known = reigns(chronicle);
    constexpr std::size_t most = 200; // reigns; every quote is held against each
    if (known.empty() || known.size() > most) return {};
    std::vector<Finding> out;
    for (const Event& event : chronicle.events) {
        if (!event.when.bounds.ok() || !event.when.bounds.bounded() || event.citations.empty())
            continue;
        const auto said = year_in(event.citations.front().quote, known);
        if (!said || said->reign->accession == &event) continue;
        const Interval& accession = said->reign->accession->when.bounds;
        const Interval year = by_the_day(accession, said->number);
        if (year.overlaps(event.when.bounds) ||
            by_the_calendar(accession, said->number).overlaps(event.when.bounds))
            continue;
        out.push_back(finding(event, *said, year));
    }
    return out;
}

} // namespace fasti
