// SPDX-License-Identifier: Apache-2.0
// Rows of JSON Lines: what is read is written as something that is read as the same.
#include "events/rows/rows.hpp"
#include "fuzz.hpp"

#include <sstream>

void fasti::fuzz::fuzz_one(std::string_view bytes) {
    const auto read = [](const std::string& text) {
        std::istringstream in(text);
        return read_events(in, "rows");
    };
    const auto written = [](const Chronicle& chronicle) {
        std::ostringstream out;
        write_jsonl(chronicle, out);
        return out.str();
    };
    try {
        if (bytes.starts_with('{') != true) return; // the other format
        const std::string once = written(read(std::string(bytes)));
        std::string twice;
        try {
            twice = written(read(once));
        } catch (const ReadError& error) {
            require(false, error.what());
        }
        require(once == twice, "reading undoes writing");
    } catch (const ReadError&) { // no rows, and said so
    }
}
