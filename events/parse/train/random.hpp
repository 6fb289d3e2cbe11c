// SPDX-License-Identifier: Apache-2.0
// Numbers that look random and are the same everywhere: the standard's shuffle is not.
#pragma once

#include <cstdint>
#include <utility>
#include <vector>

namespace fasti::parse::train {

/// [Steele, Lea & Flood 2014, SplitMix]
class Random {
public:
    explicit Random(std::uint64_t seed) : state_(seed) {}

    std::uint64_t next() {
        std::uint64_t z = state_ += 0x9E3779B97F4A7C15U;
        z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9U;
        z = (z ^ (z >> 27U)) * 0x94D049BB133111EBU;
        return z ^ (z >> 31U);
    }

    /// Below `limit`, which is small.
    std::size_t below(std::size_t limit) { return next() % limit; }

    template <class T>
    void shuffle(std::vector<T>& items) {
        for (std::size_t i = items.size(); i > 1; --i)
            std::swap(items[i - 1], items[below(i)]);
    }

private:
    std::uint64_t state_;
};

} // namespace fasti::parse::train
