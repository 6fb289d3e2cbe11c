// SPDX-License-Identifier: Apache-2.0
// Lists of dates: "1958: …", "12 Feb. 1962 – …", a line an entry, often without full stops. Where
// the lines of a text are joined into paragraphs, such lines must stay apart.
#pragma once

#include "read/lines/lines.hpp"

#include <string_view>
#include <vector>

namespace fasti::lines {

/// Does the line begin with a date: "1958", "May 1961", "3. Mai 1849", "1963, 9 October",
/// "3/4/1966", "c. 2005", "44 BC", "9 October"? The month of a date with a year may be a word of
/// any language.
bool starts_with_date(std::string_view line);

/// "… he died on 9 June" and then "1703. The crowd …": the year of a date that the line before left
/// open.
bool wraps_year(std::string_view before, std::string_view line);

/// Does the line begin with a time of day: "14:32 The alarm sounded", "9.05 Uhr", "2:10 p.m. –"?
bool starts_with_time(std::string_view line);

/// For each line, does it open an entry of a chronology? Among neighbouring lines that are not
/// blank the first and at least three, and one in three, must begin with a date or a time; wrapped
/// prose does not reach that.
std::vector<bool> chronology_entries(std::string_view text, const std::vector<Line>& lines);

} // namespace fasti::lines
