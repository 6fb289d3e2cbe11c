// SPDX-License-Identifier: Apache-2.0
#include "events/chronicle/kinds.hpp"

#include <array>

namespace fasti {

std::span<const std::string_view> kinds() {
    static constexpr auto all = std::to_array<std::string_view>(
        {"conflict", "treaty",   "statement", "visit",     "meeting", "election",
         "politics", "exercise", "law",       "founding",  "ending",  "membership",
         "birth",    "death",    "disaster",  "discovery", "launch",  "publication",
         "economy",  "award",    "sport",     "event"});
    return all;
}

} // namespace fasti
