// SPDX-License-Identifier: Apache-2.0
// A file beside its target, which it replaces in one step; gone if it never does.
#pragma once

#include "cli/spool.hpp"
#include "cli/target.hpp"

#include <string>

namespace fasti::cli {

class Temporary {
public:
    /// Writes all of it, down to the disk. Throws WriteError.
    Temporary(const Target& target, const Spool& spool);
    ~Temporary();
    Temporary(Temporary&& other) noexcept;
    Temporary(const Temporary&) = delete;
    Temporary& operator=(const Temporary&) = delete;
    Temporary& operator=(Temporary&&) = delete;

    /// Throws WriteError.
    void replace_target();

private:
    int create();
    int fill(const Descriptor& file, const Spool& spool) const;
    void remove() noexcept;

    Target target_;
    Descriptor folder_;
    std::string name_; ///< in the folder; short, so that it fits where the target's does
};

/// Throws WriteError "PATH: cannot be written (REASON)".
[[noreturn]] void fail_to_write(const std::string& path, int error);

} // namespace fasti::cli
