// SPDX-License-Identifier: Apache-2.0
// What several productions need: merging fields, and looking at what stands around a match.
#pragma once

#include "events/timex/language/rule.hpp"

namespace fasti::compose {

/// A count of units that is more than this is no length of time.
constexpr std::int64_t most_units = 100'000;

/// Takes over what `from` says and `to` leaves open.
void fill(Fields& to, const Fields& from);

/// Makes `out` a step from an anchor, for a production to return; a step longer than `most_units`
/// is none.
bool shift(Meaning& out, Anchor anchor, std::int64_t count, Unit unit, bool vague = false);

/// Makes `out` a day of no year, for a production to return.
bool on_day(Meaning& out, int month, int day);

/// Whether no other number or word touches the match: "1.5.2020.4" and "555-12-1234-9" are no
/// dates.
bool stands_alone(const Args& args);

/// The same of what stands before the match alone; a time of day with its half of the day may
/// touch another one there: the second of "7am-7pm".
bool glued_in_front(const Args& args);

/// Whether a thing follows that the last number counts: "410 ships".
bool counts_something(const Args& args);

/// Whether things follow that a year would not have: "216 ships", "44 small towns"; but not "216
/// he".
bool counts_things(const Args& args);

/// Whether other numbers stand close by, as in "from 360 to 450 shops".
bool among_numbers(const Args& args);

/// The unit that the shape names; nullptr when there is none.
const Chunk* unit_of(const Args& args);

/// "years", but not "year".
bool plural(const Chunk& unit);

} // namespace fasti::compose
