// SPDX-License-Identifier: Apache-2.0
// Where temporal expressions go when they are settled, so that those of a long document need not
// lie in memory together.
#pragma once

#include "events/timex/value/timex.hpp"

#include <functional>
#include <utility>

namespace fasti {

/// Hands expressions on, the last one a step behind the others: the next may be the end of its
/// range.
class TimexSink {
public:
    explicit TimexSink(std::function<void(Timex&&)> use) : use_(std::move(use)) {}

    void put(Timex&& timex) {
        flush();
        last_ = std::move(timex);
        holds_ = true;
        ++count_;
    }

    /// Hands on the last one.
    void flush() {
        if (std::exchange(holds_, false)) use_(std::move(last_));
    }

    /// May still be changed; nullptr: none was put yet.
    Timex* last() { return holds_ ? &last_ : nullptr; }

    /// How many were put.
    std::size_t count() const { return count_; }

private:
    std::function<void(Timex&&)> use_;
    Timex last_;
    bool holds_ = false;
    std::size_t count_ = 0;
};

} // namespace fasti
