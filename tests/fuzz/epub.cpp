// SPDX-License-Identifier: Apache-2.0
// Bytes read as an EPUB: a document whose places hold, or a ReadError.
#include "read_as.hpp"

void fasti::fuzz::fuzz_one(std::string_view bytes) {
    read_as("epub", bytes);
}
