// SPDX-License-Identifier: Apache-2.0
// Texts that tests read without a file.
#pragma once

#include "read/read.hpp"

#include <string>
#include <string_view>
#include <utility>

namespace fasti::test {

/// `text` as a file of a format.
inline Document from(std::string text, std::string_view format = "txt") {
    Source source;
    source.path = "some/notes.txt";
    return read_text(std::move(text), source, format);
}

/// What is read of `text`.
inline std::string text_of(std::string_view text, std::string_view format = "md") {
    return from(std::string(text), format).text;
}

} // namespace fasti::test
