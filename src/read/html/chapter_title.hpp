// SPDX-License-Identifier: Apache-2.0
// Chapters of a book whose title is set like a paragraph: the book's contents say what it is.
#pragma once

#include "read/html/tree.hpp"

#include <string_view>

namespace fasti::html {

/// Makes headings of the first paragraphs of a page that has none, where their words are `title`:
/// "CHAPTER I" and "The Rock" are "Chapter I. The rock".
void set_title(GumboNode& body, std::string_view title);

} // namespace fasti::html
