// SPDX-License-Identifier: Apache-2.0
// Writes the bytes that a WeightTable reads.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace fasti::parse::train {

/// Collects weights. Few classes make a dense table, many a sparse one.
class TableWriter {
public:
    explicit TableWriter(unsigned classes) : classes_(classes) {}

    /// Weights of a feature come one after another.
    void add(std::uint64_t feature, unsigned label, std::int64_t weight);

    /// The same weights in whatever order give the same bytes.
    std::string bytes() const;

private:
    struct Weight {
        std::uint64_t feature = 0;
        std::int64_t value = 0;
        std::uint8_t label = 0;
    };

    unsigned classes_;
    std::vector<Weight> weights_;
};

} // namespace fasti::parse::train
