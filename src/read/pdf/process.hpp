// SPDX-License-Identifier: Apache-2.0
// Another program, run with limits on bytes that it reads from a descriptor.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace fasti::pdf {

/// How a program ended.
struct Ended {
    bool ready = false;    ///< false: no room for a temporary file, or no pipe
    bool started = false;  ///< false: there is no such program
    bool in_time = true;   ///< false: it was stopped after `seconds`
    bool in_bounds = true; ///< false: it was stopped after 1 GiB of output
    int status = 0;        ///< its exit code; 128 + the signal that ended it
    std::string complaint; ///< the begin of what it wrote to standard error
};

/// Runs program[0] with `input` as its descriptor 3 (a file: "/dev/fd/3") and hands on what it
/// writes to standard output, piece by piece. It gets `seconds` of processor and of the clock, 2
/// GiB of memory, no standard input, and is killed when this process dies. No shell is involved.
Ended run(const std::vector<std::string>& program,
          std::string_view input,
          int seconds,
          const std::function<void(std::string_view)>& use);

} // namespace fasti::pdf
