// SPDX-License-Identifier: Apache-2.0
// The checks, one file each, and what they share. To add one: its file, a line here, a line in
// checks.cpp, and samples/NAME.txt. A wrong alarm is worse than a miss: what may hold within the
// bounds is silent.
#pragma once

#include "events/check/check.hpp"

namespace fasti {

std::vector<Finding> range_reversed(const Analysis& analysis);
std::vector<Finding> distance_does_not_fit(const Analysis& analysis);
std::vector<Finding> contradiction(const Analysis& analysis);
std::vector<Finding> sources_differ(const Analysis& analysis);
std::vector<Finding> acts_out_of_life(const Analysis& analysis);
std::vector<Finding> calendars_differ(const Analysis& analysis);
std::vector<Finding> effect_before_cause(const Analysis& analysis);
std::vector<Finding> anniversary_does_not_fit(const Analysis& analysis);
std::vector<Finding> duration_does_not_fit(const Analysis& analysis);
std::vector<Finding> age_does_not_fit(const Analysis& analysis);
std::vector<Finding> not_founded_yet(const Analysis& analysis);
std::vector<Finding> open_order(const Analysis& analysis);
std::vector<Finding> single_source(const Analysis& analysis);
std::vector<Finding> zones_differ(const Analysis& analysis);
std::vector<Finding> skipped_day(const Analysis& analysis);
std::vector<Finding> life_order(const Analysis& analysis);
std::vector<Finding> too_young(const Analysis& analysis);
std::vector<Finding> regnal_year_does_not_fit(const Analysis& analysis);
std::vector<Finding> gap(const Analysis& analysis);
std::vector<Finding> numbers_out_of_order(const Analysis& analysis);

/// Adds a citation unless the same words of the same place are there already, or a hundred others.
void add_citation(std::vector<Citation>& citations, const Citation& citation);

/// Whether some dates that sources give for its events fit the distance that a link states.
bool distance_fits(const Chronicle& chronicle, const Tlink& link);

/// Adds the first place that tells of the event.
void add_first_citation(std::vector<Citation>& citations, const Event& event);

/// A warning about two events: "A (1904) <relation> B (1903)", with the first place of each.
Finding warn_of_pair(std::string_view code,
                     const Event& first,
                     std::string_view relation,
                     const Event& second);

} // namespace fasti
