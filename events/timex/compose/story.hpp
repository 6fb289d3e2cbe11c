// SPDX-License-Identifier: Apache-2.0
// Productions for what histories say: "at this time", "aged 34", "the 2014 protests".
#pragma once

#include "events/timex/language/rule.hpp"

namespace fasti::compose {

bool story_past(const Args&, Meaning&);              ///< "former"
bool story_future(const Args&, Meaning&);            ///< "future"
bool story_time(const Args&, std::span<Chunk>);      ///< "at this time"
bool age(const Args&, Meaning&);                     ///< "aged 34", "at the age of 12"
bool per_unit(const Args&, Meaning&);                ///< "per day"
bool described_duration(const Args&, Meaning&);      ///< "two bloody weeks"
bool units_later(const Args&, Meaning&);             ///< "weeks earlier"
bool year_in_figures(const Args&, Meaning&);         ///< "the year 71"
bool year_of_things(const Args&, std::span<Chunk>);  ///< "the 2014 protests"
bool season_of_thing(const Args&, std::span<Chunk>); ///< "a spring offensive"
bool at_night(const Args&, std::span<Chunk>);        ///< "at night": of no day

} // namespace fasti::compose
