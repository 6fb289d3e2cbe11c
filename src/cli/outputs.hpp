// SPDX-License-Identifier: Apache-2.0
// Files that are written whole or not at all, and all of them or none as far as a file system can
// promise.
//
//     Outputs outputs({"a.svg", "-"}, {"essay.txt"}); // complains before any work is done
//     outputs[0] << …;                                // to memory, or to a file without a name
//     outputs.commit();                               // temporary files beside the targets,
//     renames
#pragma once

#include "cli/spool.hpp"
#include "cli/target.hpp"
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
/// directly; what a link leads to is written, not the link; a file that there is keeps its mode.
class Outputs {
public:
    /// Throws UsageError or WriteError: a file given twice, or one of `inputs`, whatever names and
    /// links lead to it; a directory, a folder that is missing or closed, a file that is read-only.
    Outputs(const std::vector<std::string>& paths,
            const std::vector<std::string>& inputs,
            Audience audience = Audience::programs);

    std::ostream& operator[](std::size_t i) { return *spools_[i]; }

    /// Throws WriteError, or UnreadOutput; then no target was touched, unless a rename failed after
    /// others had succeeded. The signals that stop a program wait for all files or leave none.
    void commit();

private:
    void replace_files() const;

    std::vector<Target> targets_;
    std::vector<std::unique_ptr<SpoolStream>> spools_;
};

} // namespace fasti::cli
