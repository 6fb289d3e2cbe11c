// SPDX-License-Identifier: Apache-2.0
#include "events/check/list.hpp"
#include "events/chronicle/date_words.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <tuple>

namespace fasti {
namespace {

// By place in the sources, so that nothing depends on how a check went about it.
void sort(std::vector<Finding>& findings) {
    const auto place = [](const Finding& finding) {
        const Citation first = finding.citations.empty() ? Citation{} : finding.citations.front();
        return std::tuple{first.source, first.line, first.span};
    };
    std::stable_sort(findings.begin(), findings.end(), [&](const Finding& a, const Finding& b) {
        return std::tuple_cat(place(a), std::tie(a.message)) <
               std::tuple_cat(place(b), std::tie(b.message));
    });
}

} // namespace

std::span<const Check> checks() {
    static constexpr std::array<Check, 19> all = {
        {{"range-reversed", "Does anything end before it begins?", range_reversed},
         {"contradiction", "Can all that is said about time hold at once?", contradiction},
         {"distance-does-not-fit", "Does \"four years later\" fit the dates?",
          distance_does_not_fit},
         {"sources-differ", "Do the sources agree on the date?", sources_differ},
         {"acts-out-of-life", "Does anybody act after their death, or before their birth?",
          acts_out_of_life},
         {"too-young", "Is anybody elected as a child?", too_young},
         {"calendars-differ", "Are two dates one day of two calendars?", calendars_differ},
         {"zones-differ", "Are two dates one moment by two clocks?", zones_differ},
         {"skipped-day", "Is a date one that its calendar left out?", skipped_day},
         {"effect-before-cause", "Is anything ratified before it is signed?", effect_before_cause},
         {"numbers-out-of-order", "Does the third come after the second?", numbers_out_of_order},
         {"anniversary-does-not-fit", "Is the 75th anniversary 75 years on?",
          anniversary_does_not_fit},
         {"duration-does-not-fit", "Does a ten-day visit take ten days?", duration_does_not_fit},
         {"age-does-not-fit", "Does an age fit the date of birth?", age_does_not_fit},
         {"regnal-year-does-not-fit", "Does the third year of a reign fit its begin?",
          regnal_year_does_not_fit},
         {"not-founded-yet", "Does anybody act before they were founded?", not_founded_yet},
         {"gap", "Is nothing told of a long time in the middle?", gap},
         {"open-order", "Which neighbours may have come in either order?", open_order},
         {"single-source", "What does one source alone allege?", single_source}}};
    return all;
}

std::vector<Finding> check(const Chronicle& chronicle, const EventGraph& graph) {
    std::vector<Finding> out;
    for (const Check& check : checks()) {
        std::vector<Finding> found = check.run(chronicle, graph);
        sort(found);
        out.insert(out.end(), std::make_move_iterator(found.begin()),
                   std::make_move_iterator(found.end()));
    }
    return out;
}

void add_citation(std::vector<Citation>& citations, const Citation& citation) {
    const auto same_place = [&](const Citation& other) {
        return other.source == citation.source && other.span == citation.span &&
               other.page == citation.page && other.line == citation.line &&
               other.quote == citation.quote;
    };
    constexpr std::size_t most = 100; // more help nobody, and looking for doubles is quadratic
    if (citations.size() == most) return;
    if (std::none_of(citations.begin(), citations.end(), same_place)) citations.push_back(citation);
}

void add_first_citation(std::vector<Citation>& citations, const Event& event) {
    if (!event.citations.empty()) add_citation(citations, event.citations.front());
}

Finding warn_of_pair(std::string_view code,
                     const Event& first,
                     std::string_view relation,
                     const Event& second) {
    Finding finding{std::string(code), Severity::warning, "", {}};
    finding.message = fmt::format("{} ({}) {} {} ({})", quoted(first), words(first.when), relation,
                                  quoted(second), words(second.when));
    add_first_citation(finding.citations, first);
    add_first_citation(finding.citations, second);
    return finding;
}

} // namespace fasti
