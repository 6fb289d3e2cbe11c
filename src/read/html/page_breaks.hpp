// SPDX-License-Identifier: Apache-2.0
// Where the pages of the printed book begin in an electronic one.
#pragma once

#include "read/html/tree.hpp"

#include <string>

namespace fasti::html {

/// Whether an element marks the begin of a page [EPUB 3.3, D.6.1]. Its number is no word of the
/// sentence that goes on over it.
bool is_page_break(const GumboNode& node);

/// The number as it is printed there: "xiv"; "" where none is said.
std::string page_label(const GumboNode& node);

} // namespace fasti::html
