// SPDX-License-Identifier: Apache-2.0
// "On 12 June 1987 they marked the 75th anniversary of the 1911 accord": 75 years after 1911 is
// 1986. Reads the quote; only where the year of what is remembered stands right there.
#include "events/check/list.hpp"
#include "events/chronicle/date_words.hpp"
#include "events/chronicle/numerals.hpp"
#include "events/timex/value/messages.hpp"

#include <fmt/format.h>

namespace fasti {
namespace {

struct Anniversary {
    int number = 0;
    int year = 0; // of what is remembered
};

// "… 75th anniversary of the 1911 …", "… of the accord of 1911".
std::optional<Anniversary> anniversary_in(std::string_view quote) {
    const std::vector<std::string> words = words_in(quote);
    for (std::size_t i = 1; i + 3 < words.size(); ++i) {
        if (words[i] != "anniversary" || words[i + 1] != "of" || words[i + 2] != "the") continue;
        const auto number = ordinal_number(words[i - 1]);
        if (!number) return std::nullopt;
        if (const auto year = year_of(words[i + 3])) return Anniversary{*number, *year};
        const bool of = i + 5 < words.size() && words[i + 4] == "of";
        if (of)
            if (const auto year = year_of(words[i + 5])) return Anniversary{*number, *year};
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<int> one_year(const When& when) {
    if (!when.bounds.ok() || !when.bounds.bounded() || when.precision < Granularity::year)
        return std::nullopt;
    const int first = int(date::year_month_day{when.bounds.begin}.year());
    const int last = int(date::year_month_day{when.bounds.last()}.year());
    return first == last ? std::optional(first) : std::nullopt;
}

// "Marked in 1987 the 75th anniversary of the 1911 accord": what is told is the accord, dated "75
// years before 1987". The year of the marking.
std::optional<int> year_of_marking(const When& when, int number) {
    const DateBasis& basis = when.basis;
    if (basis.kind != Basis::years_before || basis.count != number) return std::nullopt;
    return basis.year;
}

Finding marked_wrongly(const Citation& citation, const Anniversary& found, int year) {
    Finding out{"anniversary-does-not-fit", Severity::error, "", {}};
    out.message = fmt::format("{} years after {} is {}, but the text marks it in {}", found.number,
                              found.year, found.year + found.number, year);
    out.help = {fmt::format("{} is {} years after {}", year, year - found.year, found.year)};
    add_citation(out.citations, citation);
    return out;
}

Finding finding(const Event& event, const Citation& citation, const Anniversary& found, int year) {
    Finding out{"anniversary-does-not-fit", Severity::error, "", {}};
    out.message =
        fmt::format("{} years after {} is {}, but {} is dated {}", found.number, found.year,
                    found.year + found.number, quoted(event), words(event.when));
    out.help = {fmt::format("{} is {} years after {}", year, year - found.year, found.year)};
    add_citation(out.citations, citation);
    return out;
}

} // namespace

std::vector<Finding> anniversary_does_not_fit(const Analysis& analysis) {
    const Chronicle& chronicle = analysis.chronicle;
    std::vector<Finding> out;
    for (const Event& event : chronicle.events) {
        const auto year = one_year(event.when);
        if (!year || event.citations.empty()) continue;
        const Citation& citation = event.citations.front();
        const auto found = anniversary_in(citation.quote);
        if (const auto marked = found ? year_of_marking(event.when, found->number) : std::nullopt)
            if (*marked != found->year + found->number)
                out.push_back(marked_wrongly(citation, *found, *marked));
        if (event.when.basis != Basis::stated) continue;
        // the accord itself is told in the same words
        if (!found || *year <= found->year || *year == found->year + found->number) continue;
        out.push_back(finding(event, citation, *found, *year));
    }
    return out;
}

} // namespace fasti
