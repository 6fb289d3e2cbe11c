// SPDX-License-Identifier: Apache-2.0
// What a line says that stands apart from prose, as shapes.hpp asks it, but by its words: a
// heading, a caption, a dateline. `line` never has white space around it.
#pragma once

#include "read/lines/shapes.hpp"

#include <string_view>

namespace fasti::lines {

/// Nothing but a date, perhaps with a weekday, a word like "Posted" and one or two of a place.
bool is_dateline(std::string_view line);

/// "Figure 3: …", "Photo: …", "[Image: …]", "… (File photo)", "… (from left to right)".
bool is_caption(std::string_view line);

/// Ends with a day or a year, as the captions of news photographs do ("…, December 7, 1970.").
bool ends_with_date(std::string_view line);

/// A short line without final punctuation that could head a text; `strong` when its surroundings
/// speak for it, so that a question may be one too.
bool looks_like_heading(std::string_view line, bool strong);

/// The number before a heading with the space behind it ("2.3 ", "IV. "), its size in bytes; 0 when
/// there is none.
Marker section_number(std::string_view line);

} // namespace fasti::lines
