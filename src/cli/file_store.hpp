// SPDX-License-Identifier: Apache-2.0
// Where mentions wait until their events are told: in memory as long as they are few, then in a
// file without a name, which is gone whatever happens to the program.
#pragma once

#include "cli/spool.hpp"
#include "text/store.hpp"

#include <filesystem>

namespace fasti::cli {

/// Bytes in memory, and on a disk when there are many. Where no file can be made, or the disk is
/// full, they stay in memory.
class FileStore : public Store {
public:
    /// The file is made in `folder` when more than `in_memory` bytes are there.
    explicit FileStore(std::filesystem::path folder, std::size_t in_memory = default_in_memory)
        : folder_(std::move(folder)), in_memory_(in_memory) {}

    std::uint64_t put(std::string bytes) override;

    /// Throws ReadError when the disk fails.
    std::string get(std::uint64_t at, std::size_t size) const override;

    static constexpr std::size_t default_in_memory = std::size_t{8} << 20U;

private:
    bool spill();

    std::filesystem::path folder_;
    std::size_t in_memory_;
    Descriptor file_;
    std::uint64_t in_file_ = 0; ///< so many bytes
    bool no_file_ = false;      ///< none could be made, or it is full
    MemoryStore last_;          ///< what is not in the file yet
};

} // namespace fasti::cli
