// SPDX-License-Identifier: Apache-2.0
// Features are hashed: a feature is a 64-bit number made of its template and its values, and is the
// same on every machine.
#pragma once

#include <cstdint>
#include <string_view>

namespace fasti::parse {

/// Folds a value into a hash; the order of folding matters.
constexpr std::uint64_t fold(std::uint64_t hash, std::uint64_t value) {
    hash = (hash ^ value) * 0x9E3779B97F4A7C15U;
    return hash ^ (hash >> 32U);
}

/// The hash of some text. [FNV-1a, folded once so that its high bits are as good as its low ones]
constexpr std::uint64_t hash_of(std::string_view text, std::uint64_t seed = 0) {
    std::uint64_t hash = seed == 0 ? 0xCBF29CE484222325U : fold(0xCBF29CE484222325U, seed);
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3U;
    return fold(hash, 0);
}

/// A feature's key: its template's number and its values, all in one.
template <class... Values>
constexpr std::uint64_t feature_key(std::uint64_t number, Values... values) {
    std::uint64_t hash = number * 0xD6E8FEB86659FD93U;
    ((hash = fold(hash, values)), ...);
    return hash;
}

} // namespace fasti::parse
