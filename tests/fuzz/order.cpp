// SPDX-License-Identifier: Apache-2.0
// A table of --order: links between events there are, or a ReadError.
#include "cli/order_file.hpp"
#include "fuzz.hpp"

#include <sys/mman.h>
#include <unistd.h>

void fasti::fuzz::fuzz_one(std::string_view bytes) {
    const int file = memfd_create("order", 0);
    require(file >= 0 && write(file, bytes.data(), bytes.size()) == ssize_t(bytes.size()),
            "memory for a file");
    Chronicle chronicle;
    for (const char* const id : {"a", "b", "c,d", "é"})
        chronicle.events.emplace_back().id = id;
    try {
        cli::add_order_file(chronicle, "/proc/self/fd/" + std::to_string(file));
    } catch (const ReadError&) { // no table, and said so
    }
    close(file);
    require(chronicle.events.size() == 4, "a table of order makes no events");
    for (const Tlink& link : chronicle.links)
        require(std::size_t(link.from) < 4 && std::size_t(link.to) < 4,
                "links join events there are");
}
