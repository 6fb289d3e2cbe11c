// SPDX-License-Identifier: Apache-2.0
// A small read-only map from 32-bit keys to 16-bit values, read where it lies: u32 count, the keys
// in ascending order, the values.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace fasti::parse {

/// A view of such a map. Bytes that lie make wrong answers, and nothing worse.
class KeyTable {
public:
    KeyTable() = default;

    /// Nothing when the bytes are no such map. They must outlive it.
    static std::optional<KeyTable> open(std::string_view bytes);

    std::optional<std::uint16_t> find(std::uint64_t hash) const;

    /// How a hash is cut to a key.
    static std::uint32_t key(std::uint64_t hash) { return static_cast<std::uint32_t>(hash >> 32U); }

private:
    std::string_view keys_;
    std::string_view values_;
};

/// The bytes of such a map.
std::string key_table_bytes(const std::map<std::uint32_t, std::uint16_t>& entries);

} // namespace fasti::parse
