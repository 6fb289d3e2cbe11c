// SPDX-License-Identifier: Apache-2.0
// Where the notes at the foot of a page begin, and what each of them belongs to.
#pragma once

#include "read/pdf/reading_order.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace fasti::pdf {

/// The first line of the notes of a page; page.size() where it has none. They are smaller than the
/// `body` of the document and begin with a number or sign, or they begin with a small raised number
/// that stands in the text above.
std::size_t begin_of_notes(const std::vector<Line>& page, float body);

/// Does another note begin in the line? `first` is the line that begins the notes of the page:
/// where its number is raised, the others' are.
bool opens_note(const Line& line, const Line& first);

/// "12", "*" of a line that opens a note.
std::string_view mark_of(const Line& line);

} // namespace fasti::pdf
