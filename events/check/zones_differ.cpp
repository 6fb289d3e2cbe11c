// SPDX-License-Identifier: Apache-2.0
// Two sources that are one day apart, of which one says by whose clock: "on 15 January, Tokyo
// time". It may be one moment.
#include "events/check/list.hpp"
#include "events/chronicle/date_words.hpp"
#include "events/lexicon/classes/lexicon.hpp"
#include "text/ascii.hpp"
#include "text/one_of.hpp"

#include <fmt/format.h>

#include <array>

namespace fasti {
namespace {

// The words that say by whose clock: "GMT", "local time", "Tokyo time"; "" where none do.
std::string_view clock_named(std::string_view quote) {
    static constexpr auto zones = std::to_array<std::string_view>(
        {"GMT", "UTC", "BST", "CET", "CEST", "EET", "MSK", "EST", "EDT", "CST", "CDT", "MST", "MDT",
         "PST", "PDT", "JST", "IST", "AEST"});
    std::size_t last = 0; // where the word before begins
    for (std::size_t at = 0; at < quote.size();) {
        std::size_t end = at;
        while (end < quote.size() && ascii::in_letter(quote[end]))
            ++end;
        if (end == at) {
            ++at;
            continue;
        }
        const std::string_view word = quote.substr(at, end - at);
        if (one_of(word, zones)) return word;
        const bool beside = at > 0 && quote[at - 1] == ' ' && last < at;
        if (word == "time" && beside) {
            const std::string_view before = quote.substr(last, at - 1 - last);
            const bool capital = !before.empty() && ascii::is_upper(before[0]);
            const bool starts = last == 0; // "Some time later"
            if ((capital && !starts) || lexicon::is(before, lexicon::clock))
                return quote.substr(last, end - last);
        }
        last = at;
        at = end;
    }
    return "";
}

std::string_view clock_named(const Claim& claim) {
    for (const Citation& citation : claim.citations)
        if (const auto found = clock_named(citation.quote); !found.empty()) return found;
    return "";
}

bool day_after(const When& a, const When& b) {
    return a.bounds.ok() && b.bounds.ok() && a.bounds.bounded() && b.bounds.bounded() &&
           a.bounds.last() == a.bounds.begin && b.bounds.last() == b.bounds.begin &&
           b.bounds.begin - a.bounds.begin == date::days{1};
}

Finding zones_finding(const Event& event, const Claim& first, const Claim& second) {
    Finding out{"zones-differ", Severity::note, "", {}};
    const std::string_view clock =
        clock_named(first).empty() ? clock_named(second) : clock_named(first);
    out.message = fmt::format(
        "{}: {} and {} may be one moment by two clocks, one of them “{}”; the sources may agree",
        quoted(event), words(first.when), words(second.when), clock);
    for (const Claim* claim : {&first, &second})
        if (!claim->citations.empty()) add_citation(out.citations, claim->citations.front());
    return out;
}

} // namespace

std::vector<Finding> zones_differ(const Analysis& analysis) {
    const Chronicle& chronicle = analysis.chronicle;
    constexpr std::size_t most = 20; // claims, as where calendars differ
    std::vector<Finding> out;
    for (const Event& event : chronicle.events) {
        if (event.claims.size() < 2 || event.claims.size() > most) continue;
        for (const Claim& a : event.claims)
            for (const Claim& b : event.claims)
                if (day_after(a.when, b.when) &&
                    !(clock_named(a).empty() && clock_named(b).empty()))
                    out.push_back(zones_finding(event, a, b));
    }
    return out;
}

} // namespace fasti
