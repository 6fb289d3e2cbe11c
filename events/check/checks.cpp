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
    using enum FindingClass;
    static constexpr auto all = std::to_array<Check>({
        {"range-reversed", "Does anything end before it begins?", contradiction, range_reversed},
        {"contradiction", "Can all that is said about time hold at once?", contradiction,
         fasti::contradiction},
        {"distance-does-not-fit", "Does \"four years later\" fit the dates?", contradiction,
         distance_does_not_fit},
        {"sources-differ", "Do the sources agree on the date?", contradiction, sources_differ},
        {"acts-out-of-life", "Does anybody act after their death, or before their birth?",
         contradiction, acts_out_of_life},
        {"life-order", "Is anybody buried before they die, or anything ended before it begins?",
         contradiction, life_order},
        {"too-young", "Is anybody elected or married as a child?", contradiction, too_young},
        {"calendars-differ", "Are two dates one day of two calendars?", calendar_error,
         calendars_differ},
        {"zones-differ", "Are two dates one moment by two clocks?", calendar_error, zones_differ},
        {"skipped-day", "Is a date one that its calendar left out?", calendar_error, skipped_day},
        {"effect-before-cause", "Is anything ratified before it is signed?", contradiction,
         effect_before_cause},
        {"numbers-out-of-order", "Does the third come after the second?", contradiction,
         numbers_out_of_order},
        {"anniversary-does-not-fit", "Is the 75th anniversary 75 years on?", contradiction,
         anniversary_does_not_fit},
        {"duration-does-not-fit", "Does a ten-day visit take ten days?", contradiction,
         duration_does_not_fit},
        {"age-does-not-fit", "Does an age fit the date of birth?", contradiction, age_does_not_fit},
        {"regnal-year-does-not-fit", "Does the third year of a reign fit its begin?", contradiction,
         regnal_year_does_not_fit},
        {"not-founded-yet", "Does anybody act before they were founded?", contradiction,
         not_founded_yet},
        {"gap", "Is nothing told of a long time in the middle?", weak_support, gap},
        {"open-order", "Which neighbours may have come in either order?", open_order,
         fasti::open_order},
        {"single-source", "What does one source alone allege?", weak_support, single_source},
        // found while rows or documents are read
        {"row-makes-no-sense", "Can an event of a file be as its row says?", contradiction,
         nullptr},
        {"link-to-nothing", "Does a link name an event that is not there?", weak_support, nullptr},
        {"wrong-anchor", "Is a date counted from what it seems to be?", contradiction, nullptr},
        {"report-before-event", "Is anything told as done before it was?", contradiction, nullptr},
        {"announced-too-late", "Is anything announced that was over?", contradiction, nullptr},
        {"impossible-date", "Is there a 31st of February?", calendar_error, nullptr},
        {"year-out-of-range", "Is a year one that no calendar here reaches?", calendar_error,
         nullptr},
        {"weekday-does-not-match", "Is the day of the week that of the date?", calendar_error,
         nullptr},
        {"ambiguous-date", "May 3/4 be in March or in April?", calendar_error, nullptr},
    });
    return all;
}

FindingClass finding_class_of(std::string_view code) {
    const auto all = checks();
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Check& each) { return each.name == code; });
    return found == all.end() ? FindingClass::weak_support : found->finding_class;
}

std::string_view name(FindingClass finding_class) {
    constexpr std::array<std::string_view, 4> names = {"contradiction", "calendar error",
                                                       "open order", "weak support"};
    return names.at(static_cast<std::size_t>(finding_class));
}

std::vector<Finding> check(const Analysis& analysis) {
    std::vector<Finding> out;
    for (const Check& check : checks()) {
        if (!check.run) continue;
        std::vector<Finding> found = check.run(analysis);
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
