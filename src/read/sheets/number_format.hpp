// SPDX-License-Identifier: Apache-2.0
// What a spreadsheet shows of the number in a cell: dates are counted in days.
#pragma once

#include <string>
#include <string_view>

namespace fasti::sheet {

/// Which parts of a date a format shows: nothing finer may be told of it.
enum class Shown : unsigned char { number, year, month, day, day_and_time, time };

/// Of a format that the file gives: "dd/mm/yyyy", "[$-407]mmm yy;@".
Shown shown_by(std::string_view format);

/// Of a format that has only a number [ECMA-376-1, 18.8.30].
Shown shown_by(int built_in);

/// Where days are counted from. In the first system 1 is 1 January 1900, and 29 February 1900,
/// which there never was, is 60.
enum class DayCount : unsigned char { from_1900, from_1904 };

/// "May 2019", from 1 to 12.
std::string month_words(int year, int month);

/// The number in a cell as a reader takes it: "2019-05-14", "May 2019", "2019-05-14 09:30", "0.1".
std::string words_of(std::string_view number, Shown shown, DayCount count);

} // namespace fasti::sheet
