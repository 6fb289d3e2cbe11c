// SPDX-License-Identifier: Apache-2.0
// Dates, durations and names as a sentence needs them; drawings have a shorter style of their own.
//
//     words(*parse_edtf("2014-07"))            "July 2014"
//     words(*parse_edtf("1918-03~/1920"))      "about March 1918 to 1920"
//     words(Period{.years = 4, .months = 6})   "4 years and 6 months"
#pragma once

#include "events/chronicle/event.hpp"

#include <string>

namespace fasti {

/// "11 September 2020", "July 2014", "1904", "the 1990s", "the 19th century", "44 BCE", "spring
/// 2001", "about 1904", "1984 or later"; the EDTF text where there is no short way to say it. Clock
/// times are left out.
std::string words(const Edtf& edtf);

/// The label that a text's own words made, the date; the first and last possible day, or "no date",
/// where there is no EDTF.
std::string words(const When& when);

/// "4 years and 6 months", "1 day"; the sign is left out.
std::string words(const Period& period);

/// “The title of the event”
std::string quoted(const Event& event);

} // namespace fasti
