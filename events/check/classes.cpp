// SPDX-License-Identifier: Apache-2.0
#include "events/check/check.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace fasti {
namespace {

using enum FindingClass;

constexpr std::array<std::pair<std::string_view, FindingClass>, 22> classes = {{
    {"contradiction", contradiction},
    {"distance-does-not-fit", contradiction},
    {"range-reversed", contradiction},
    {"sources-differ", contradiction},
    {"acts-out-of-life", contradiction},
    {"effect-before-cause", contradiction},
    {"numbers-out-of-order", contradiction},
    {"anniversary-does-not-fit", contradiction},
    {"duration-does-not-fit", contradiction},
    {"age-does-not-fit", contradiction},
    {"regnal-year-does-not-fit", contradiction},
    {"wrong-anchor", contradiction},
    {"report-before-event", contradiction},
    {"announced-too-late", contradiction},
    {"open-order", open_order},
    {"calendars-differ", calendar_error},
    {"zones-differ", calendar_error},
    {"skipped-day", calendar_error},
    {"impossible-date", calendar_error},
    {"year-out-of-range", calendar_error},
    {"weekday-does-not-match", calendar_error},
    {"ambiguous-date", calendar_error},
}};

} // namespace

std::string_view name(FindingClass finding_class) {
    constexpr std::array<std::string_view, 4> names = {"contradiction", "calendar error",
                                                       "open order", "weak support"};
    return names.at(static_cast<std::size_t>(finding_class));
}

FindingClass finding_class_of(std::string_view code) {
    const auto* const found = std::find_if(classes.begin(), classes.end(),
                                           [&](const auto& each) { return each.first == code; });
    return found == classes.end() ? weak_support : found->second;
}

} // namespace fasti
