// SPDX-License-Identifier: Apache-2.0
// From the bytes of a file to UTF-8, or to a ReadError that says why they are no text.
//
// UTF-8 is kept byte for byte, its byte order mark included. UTF-16 with a mark is decoded.
// Anything else is read as Windows-1252 when that is plausible, and as UTF-8 with damaged places
// when that is more so; all but plain UTF-8 leaves a Finding.
#pragma once

#include <cstddef>
#include <string>

namespace fasti::encoding {

/// A file's characters, and what had to be done to get them.
struct Decoded {
    std::string text;
    std::size_t begin = 0; ///< where the words begin: behind a byte order mark
    std::string code;      ///< of the Finding; empty when there is nothing to say
    std::string message;
    std::size_t where = 0; ///< the byte of `text` that the message is about
};

/// Throws ReadError when `bytes` are no text; `path` is for the message.
Decoded decode(std::string bytes, const std::string& path);

} // namespace fasti::encoding
