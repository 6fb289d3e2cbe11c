// SPDX-License-Identifier: Apache-2.0
// Numbers and signs of notes in the words of a PDF.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace fasti::pdf {

/// Whether a line at the foot of a page begins a note: "1 Harris, p. 57", "* By the council".
bool opens_note(std::string_view text);

/// Where the number that such a line begins with ends; 0 where it has a sign, or a year.
std::size_t end_of_note_number(std::string_view text);

/// A line without the numbers of notes that are glued to their words: "… by the mayor.1 The …".
std::string without_glued_marks(std::string_view text);

} // namespace fasti::pdf
