// SPDX-License-Identifier: Apache-2.0
// A line on standard error for those who wait: only when that is a terminal, and only after a
// second.
#pragma once

#include <chrono>
#include <cstddef>
#include <mutex>
#include <string>

namespace fasti::cli {

/// "fasti: reading 12 of 30", wiped away at the end. Safe to call from several threads.
class Progress {
public:
    Progress(std::string what, std::size_t total, bool quiet);
    ~Progress();
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;
    Progress(Progress&&) = delete;
    Progress& operator=(Progress&&) = delete;

    /// One more is done.
    void step();

private:
    std::string what_;
    std::size_t total_;
    std::size_t done_ = 0;
    bool silent_;
    bool shown_ = false;
    std::chrono::steady_clock::time_point
        begin_; // for patience alone; nothing that is written depends on it
    std::mutex mutex_;
};

} // namespace fasti::cli
