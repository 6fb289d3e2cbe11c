// SPDX-License-Identifier: Apache-2.0
#include "cli/progress.hpp"

#include <unistd.h>

#include <iostream>

namespace fasti::cli {

Progress::Progress(std::string what, std::size_t total, bool quiet)
    : what_(std::move(what)), total_(total), silent_(quiet || ::isatty(STDERR_FILENO) == 0),
      begin_(std::chrono::steady_clock::now()) {}

Progress::~Progress() {
    constexpr const char* wipe = "\r\x1B[K";
    if (shown_) std::cerr << wipe << std::flush;
}

void Progress::step() {
    const std::lock_guard lock(mutex_);
    ++done_;
    if (silent_ || std::chrono::steady_clock::now() - begin_ < std::chrono::seconds{1}) return;
    shown_ = true;
    std::cerr << "\rfasti: " << what_ << ' ' << done_ << " of " << total_ << std::flush;
}

} // namespace fasti::cli
