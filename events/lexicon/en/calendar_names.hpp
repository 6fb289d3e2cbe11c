// SPDX-License-Identifier: Apache-2.0
// What months, seasons and days of the week are called where the program tells a date. English.
#pragma once

#include <array>
#include <string_view>

namespace fasti::lexicon {

/// From January.
inline constexpr std::array<std::string_view, 12> month_names = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

/// From Monday, as ISO 8601 counts.
inline constexpr std::array<std::string_view, 7> weekday_names = {
    "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};

// clang-format off
/// Of codes 21 to 41 [EDTF 2019, level 2]; southern seasons (29–32) are named like the northern ones.
inline constexpr std::array<std::string_view, 21> season_names = {
    "spring", "summer", "autumn", "winter",
    "spring", "summer", "autumn", "winter",
    "spring", "summer", "autumn", "winter",
    "the first quarter of", "the second quarter of", "the third quarter of", "the last quarter of",
    "the first third of", "the second third of", "the last third of",
    "the first half of", "the second half of"};
// clang-format on

} // namespace fasti::lexicon
