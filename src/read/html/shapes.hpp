// SPDX-License-Identifier: Apache-2.0
// Short questions about what an element of a page is for.
#pragma once

#include "read/html/tree.hpp"

#include <cstddef>
#include <string_view>

namespace fasti::html {

/// 1 to 6 for h1 to h6, else 0.
int heading_level(const GumboNode& node);

bool is_list(const GumboNode& node);
bool is_emphasis(const GumboNode& node);

/// Whether the first word is a number.
bool begins_with_digit(std::string_view words);

/// "1911 The mill<br>1912 A fire<br>…": do most lines begin with a number?
bool has_dated_lines(const GumboNode& node);

/// Whether preformatted text is a program; `all`: bytes of text of the page.
bool is_program(const GumboNode& node, std::size_t all);

} // namespace fasti::html
