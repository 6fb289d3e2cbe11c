// SPDX-License-Identifier: Apache-2.0
// Files that are written whole or not at all, and all of them or none as far as a file system can
// promise.
//
//     Outputs outputs({"a.svg", "-"});   // complains before any work is done
//     outputs[0] << …;                   // goes to memory, or to a file without a name
//     outputs.commit();                  // temporary files beside the targets, then renames
#pragma once

#include "cli/spool.hpp"
#include "text/error.hpp"

#include <memory>
#include <ostream>
#include <string>
#include <vector>

namespace fasti::cli {

/// Whoever read standard output has stopped (`fasti … | head`): no reason for words.
struct UnreadOutput : WriteError {
    using WriteError::WriteError;
};

/// "-" is standard output. A target that is no regular file, such as a pipe, is written to
/// directly.
class Outputs {
public:
    /// Throws UsageError or WriteError: a path given twice, a directory, a folder that is missing
    /// or closed.
    explicit Outputs(std::vector<std::string> paths);

    const std::vector<std::string>& paths() const { return paths_; }

    std::ostream& operator[](std::size_t i) { return *spools_[i]; }

    /// Throws WriteError, or UnreadOutput; then no target was touched, unless a rename failed after
    /// others had succeeded.
    void commit();

private:
    std::vector<std::string> paths_;
    std::vector<std::unique_ptr<SpoolStream>> spools_;
};

} // namespace fasti::cli
