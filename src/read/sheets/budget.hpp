// SPDX-License-Identifier: Apache-2.0
// How much a table may hold: files name cells by number, and repeat them.
#pragma once

#include "text/error.hpp"

#include <cstddef>
#include <string>

namespace fasti::sheet {

inline constexpr std::size_t most_cells = 4'000'000;
inline constexpr std::size_t most_bytes = std::size_t{256} << 20U;
inline constexpr int most_columns = 1000; ///< what stands further right is no table of events
inline constexpr std::size_t most_rows = 2'000'000;

/// Counts what one file gives. Throws ReadError where that is more than a table can hold.
class Budget {
public:
    explicit Budget(std::string path) : path_(std::move(path)) {}

    void take(std::size_t bytes) {
        bytes_ += bytes;
        if (++cells_ > most_cells || bytes_ > most_bytes)
            throw ReadError(path_, "more cells than a table of events can hold; split it");
    }

    const std::string& path() const { return path_; }

private:
    std::string path_;
    std::size_t cells_ = 0;
    std::size_t bytes_ = 0;
};

} // namespace fasti::sheet
