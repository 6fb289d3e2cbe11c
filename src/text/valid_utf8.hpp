// SPDX-License-Identifier: Apache-2.0
// Bytes that may be no UTF-8: names of files, arguments, what strangers wrote. Everything else in
// fasti takes valid UTF-8 for granted.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace fasti {

/// How many bytes the code point at the begin of `text` takes; 0 when it is not valid [RFC 3629,
/// section 4].
std::size_t valid_code_point(std::string_view text);

/// `text` with U+FFFD for each byte that belongs to no code point.
std::string valid_utf8(std::string_view text);

/// How many bytes at the end of `text` begin a code point that is not complete yet: of a text that
/// comes in pieces.
std::size_t unfinished_bytes(std::string_view text);

} // namespace fasti
