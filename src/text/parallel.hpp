// SPDX-License-Identifier: Apache-2.0
// Work on the elements of a list by several threads. What comes out depends on the elements alone.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <thread>
#include <vector>

namespace fasti {

/// Calls work(i) for every i below `count`, by at most `jobs` threads. When calls throw, the
/// exception of the lowest i is thrown again after all have ended.
template <class Work>
void parallel_for(std::size_t count, unsigned jobs, const Work& work) {
    std::vector<std::exception_ptr> failures(count);
    std::atomic<std::size_t> next{0};
    const auto run = [&] {
        for (std::size_t i = next++; i < count; i = next++) {
            try {
                work(i);
            } catch (...) {
                failures[i] = std::current_exception();
            }
        }
    };
    {
        std::vector<std::jthread> helpers;
        for (std::size_t i = 1; i < std::min<std::size_t>(jobs, count); ++i)
            helpers.emplace_back(run);
        run();
    } // joins
    for (const std::exception_ptr& failure : failures)
        if (failure) std::rethrow_exception(failure);
}

} // namespace fasti
