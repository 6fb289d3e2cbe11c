// SPDX-License-Identifier: Apache-2.0
// What a whole block looks like from its own words.
#pragma once

#include <string_view>

namespace fasti::zones {

/// An entry of a bibliography: "Hall, Ann. 2003. *The Long Fuse*. Leeds: Harbour Press."
bool is_bibliography_entry(std::string_view block);

/// "— Thomas Reed, “The Test,” December 23, 1701": who is quoted.
bool is_attribution(std::string_view block);

/// "The war begins ......... 12"
bool is_contents_line(std::string_view block);

/// "Explain the fall of the port in 1453"
bool sets_a_task(std::string_view block);

/// "By the end of this section you will be able to:"
bool announces_objectives(std::string_view block);

/// A sentence: "If they worked on Christmas they were whipped." Of a day without a year it tells no
/// event.
bool tells_of_habit(std::string_view sentence);

/// "The terms shall end on the 3d day of January": a rule, which no one year is told of.
bool sets_a_rule(std::string_view sentence);

/// "2.4.1", "[v12.4.0] - 2026-05-15": the heading of a release.
bool names_a_version(std::string_view block);

} // namespace fasti::zones
