// SPDX-License-Identifier: Apache-2.0
// Bytes of a page or mail as UTF-8, by the name of the encoding that they are said to have.
#pragma once

#include "read/encoding/decode.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace fasti::html {

/// The encoding that a page names in its first 1024 bytes [HTML, 13.2.3.2], or an XML declaration;
/// lower case, "" where none is named.
std::string stated_charset(std::string_view bytes);

/// `bytes` as UTF-8; broken places are U+FFFD. Nothing where `charset` is UTF-8, ASCII or no
/// encoding of the web: then the bytes themselves have to say what they are.
std::optional<std::string> from_charset(std::string_view bytes, std::string_view charset);

/// The bytes of a page as UTF-8; `path` is for the message where they are no text.
encoding::Decoded decode_page(std::string bytes, const std::string& path);

} // namespace fasti::html
