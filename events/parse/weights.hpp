// SPDX-License-Identifier: Apache-2.0
// The weights of a linear model, read where they lie: nothing is unpacked, so a model that is part
// of the program costs no time to load.
//
//     auto table = WeightTable::open(bytes);       // nothing when the bytes are no table
//     Scores scores{};
//     table->add(features, scores);                // scores[c] += Σ weight(feature, c)
//
// A table is a row of buckets, and a feature's key says in which it is. The bytes, all numbers
// little-endian:
//
//     u32 classes, u32 kind (0 sparse, 1 dense), u32 bits
//     i16 × 128   what the codes 0…127 mean; the code 255 − c means the same below zero
//     u32 × (2^bits + 1)   where each bucket begins among the bytes that follow
//     bucket: u8 features; for each u16 check and, if sparse, u8 length; then the rows
//     row: u8 code × classes if dense, else (u8 class, u8 code) × length
//
// Codes are companded, as sound is in telephony: steps are fine near zero and wide far out, because
// few weights are large but those decide.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace fasti::parse {

/// A score for every class that a byte can name, so that no class is ever out of range.
using Scores = std::array<std::int32_t, 256>;

/// The class with the highest score, the lowest of equals.
unsigned best_class(const Scores& scores, unsigned classes);

/// A view of a table of weights. Bytes that lie make wrong scores, and nothing worse.
class WeightTable {
public:
    WeightTable() = default;

    /// Nothing when the bytes are no table. They must outlive it.
    static std::optional<WeightTable> open(std::string_view bytes);

    unsigned classes() const { return classes_; }

    /// Adds the weights of each feature to the scores.
    void add(std::span<const std::uint64_t> features, Scores& scores) const;

private:
    std::array<std::int16_t, 256> values_{};
    std::string_view offsets_;
    std::string_view data_;
    unsigned classes_ = 0;
    unsigned bits_ = 0;
    bool dense_ = false;
};

} // namespace fasti::parse
