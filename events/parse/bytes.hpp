// SPDX-License-Identifier: Apache-2.0
// Numbers in a model file are little-endian and stand anywhere; compilers make one load of these.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace fasti {

constexpr unsigned u8_at(std::string_view bytes, std::size_t at) {
    return static_cast<unsigned char>(bytes[at]);
}

constexpr std::uint16_t u16_at(std::string_view bytes, std::size_t at) {
    return static_cast<std::uint16_t>(u8_at(bytes, at) | (u8_at(bytes, at + 1) << 8U));
}

constexpr std::uint32_t u32_at(std::string_view bytes, std::size_t at) {
    return u8_at(bytes, at) | (u8_at(bytes, at + 1) << 8U) | (u8_at(bytes, at + 2) << 16U) |
           (u8_at(bytes, at + 3) << 24U);
}

/// Appends `size` bytes of a number, the lowest first.
inline void put(std::string& out, std::uint64_t number, unsigned size) {
    for (unsigned i = 0; i < size; ++i)
        out += static_cast<char>((number >> (8 * i)) & 0xFFU);
}

} // namespace fasti
