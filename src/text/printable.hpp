// SPDX-License-Identifier: Apache-2.0
// Text that is about to be drawn.
#pragma once

#include <string>
#include <string_view>

namespace fasti {

/// Fit to be drawn: one line, white space folded to single spaces and trimmed (no-break spaces are
/// kept), control characters and what XML forbids left out, always valid UTF-8.
std::string printable(std::string_view text);

/// At most `limit` code points, cut after a word where one ends in the last third, then "…".
std::string shorten(const std::string& text, std::size_t limit);

} // namespace fasti
