// SPDX-License-Identifier: Apache-2.0
#include "events/parse/key_table.hpp"

#include "events/parse/bytes.hpp"

namespace fasti::parse {

std::optional<KeyTable> KeyTable::open(std::string_view bytes) {
    if (bytes.size() < 4) return std::nullopt;
    const std::size_t count = u32_at(bytes, 0);
    if (bytes.size() != 4 + 6 * count) return std::nullopt;
    KeyTable table;
    table.keys_ = bytes.substr(4, 4 * count);
    table.values_ = bytes.substr(4 + 4 * count);
    return table;
}

std::optional<std::uint16_t> KeyTable::find(std::uint64_t hash) const {
    const std::uint32_t wanted = key(hash);
    std::size_t low = 0;
    std::size_t high = keys_.size() / 4;
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        if (u32_at(keys_, 4 * middle) < wanted)
            low = middle + 1;
        else
            high = middle;
    }
    if (4 * low >= keys_.size() || u32_at(keys_, 4 * low) != wanted) return std::nullopt;
    return u16_at(values_, 2 * low);
}

std::string key_table_bytes(const std::map<std::uint32_t, std::uint16_t>& entries) {
    std::string out;
    put(out, entries.size(), 4);
    for (const auto& [key, value] : entries)
        put(out, key, 4);
    for (const auto& [key, value] : entries)
        put(out, value, 2);
    return out;
}

} // namespace fasti::parse
