// SPDX-License-Identifier: Apache-2.0
// What holds of rows in every format.
#pragma once

#include "events/rows/rows.hpp"
#include "fuzz.hpp"

#include <sstream>

namespace fasti::fuzz {

/// What is read of `bytes` is written as something that is read as the same; `write` is write_csv
/// or write_jsonl.
inline void require_round_trip(std::string_view bytes,
                               void (*write)(const Chronicle&, std::ostream&)) {
    const auto again = [&](const std::string& text) {
        std::istringstream in(text);
        std::ostringstream out;
        write(read_events(in, "rows"), out);
        return out.str();
    };
    std::string once;
    try {
        once = again(std::string(bytes));
    } catch (const ReadError&) { // no rows, and said so
        return;
    }
    try {
        require(once == again(once), "reading undoes writing");
    } catch (const ReadError& error) {
        require(false, error.what());
    }
}

} // namespace fasti::fuzz
