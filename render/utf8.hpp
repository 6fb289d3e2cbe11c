// SPDX-License-Identifier: Apache-2.0
// Small help with UTF-8 that is about to be drawn.
#pragma once

#include <string>
#include <string_view>

namespace fasti {

/// The code points of `text`; a byte that is no UTF-8 becomes U+FFFD.
std::u32string decode(std::string_view text);

/// Back to UTF-8.
std::string encode(std::u32string_view text);

/// Fit to be drawn: one line, white space folded to single spaces and trimmed (no-break spaces are
/// kept), control characters and what XML forbids left out, always valid UTF-8.
std::string printable(std::string_view text);

/// At most `limit` code points, cut after a word where one ends in the last third, then "…".
std::string shorten(const std::string& text, std::size_t limit);

/// A count as readers see it: "9999", "10,000".
std::string grouped(std::size_t count);

} // namespace fasti
