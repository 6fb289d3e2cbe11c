// SPDX-License-Identifier: Apache-2.0
// Several files that cannot be read, named at once: whoever mends one wants to know of the next.
#pragma once

#include "text/error.hpp"

#include <string>
#include <utility>
#include <vector>

namespace fasti::cli {

struct UnreadFiles : Error {
    /// A message for each file, two at least.
    explicit UnreadFiles(std::vector<std::string> messages)
        : Error(std::to_string(messages.size()) + " files cannot be read"),
          each(std::move(messages)) {}

    std::vector<std::string> each;
};

} // namespace fasti::cli
