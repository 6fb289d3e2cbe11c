// SPDX-License-Identifier: Apache-2.0
// What the targets of the readers share.
#pragma once

#include "fuzz.hpp"
#include "read/read.hpp"

namespace fasti::fuzz {

/// Bytes taken for a format: a document whose places hold, or a ReadError.
inline void read_as(std::string_view format, std::string_view bytes) {
    try {
        require_document(read_text(std::string(bytes), {}, format));
    } catch (const ReadError&) { // not of that format, and said so
    }
}

} // namespace fasti::fuzz
