// SPDX-License-Identifier: Apache-2.0
// Where an output goes: what a path given by the user leads to, and whether it may be written.
#pragma once

#include <sys/stat.h>

#include <filesystem>
#include <optional>
#include <string>

namespace fasti::cli {

/// What tells a file from any other, however it is spelled and whatever links lead to it.
class Identity {
public:
    /// Of a file that may not exist; "-" is standard input or output, whose descriptor is given.
    Identity(const std::string& path, int standard);

    friend bool operator==(const Identity& a, const Identity& b) {
        if (a.known_ && b.known_) return a.device_ == b.device_ && a.inode_ == b.inode_;
        return !a.known_ && !b.known_ && a.path_ == b.path_;
    }

    /// A file with contents that stay, and no terminal, pipe or /dev/null.
    bool regular() const { return regular_; }

private:
    bool known_ = false; ///< it exists
    bool regular_ = false;
    dev_t device_ = 0;
    ino_t inode_ = 0;
    std::string path_;
};

/// An output.
struct Target {
    std::string path;           ///< as given; "-" is standard output
    std::filesystem::path file; ///< behind all links, whether it exists or not
    bool replaceable = false;   ///< a regular file, or none yet: written beside and renamed
    std::optional<mode_t> mode; ///< of a file that there is
};

/// Throws UsageError or WriteError where nothing can be written: a directory, a folder that is
/// missing or closed, a file that is read-only.
Target find_target(const std::string& path);

} // namespace fasti::cli
