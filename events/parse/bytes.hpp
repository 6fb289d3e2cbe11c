// SPDX-License-Identifier: Apache-2.0
// Numbers in a model file are little-endian and stand anywhere.
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

namespace fasti::parse {

constexpr unsigned u8_at(std::string_view bytes, std::size_t at) {
    return static_cast<unsigned char>(bytes[at]);
}

/// A number of several bytes, in one load where the machine agrees about their order.
template <class Number>
Number number_at(std::string_view bytes, std::size_t at) {
    Number number = 0;
    if constexpr (std::endian::native == std::endian::little)
        std::memcpy(&number, bytes.data() + at, sizeof number);
    else
        for (std::size_t i = sizeof number; i-- > 0;)
            number = static_cast<Number>(number << 8U | u8_at(bytes, at + i));
    return number;
}

inline std::uint16_t u16_at(std::string_view bytes, std::size_t at) {
    return number_at<std::uint16_t>(bytes, at);
}

inline std::uint32_t u32_at(std::string_view bytes, std::size_t at) {
    return number_at<std::uint32_t>(bytes, at);
}

inline std::uint64_t u64_at(std::string_view bytes, std::size_t at) {
    return number_at<std::uint64_t>(bytes, at);
}

/// Appends `size` bytes of a number, the lowest first.
inline void put(std::string& out, std::uint64_t number, unsigned size) {
    for (unsigned i = 0; i < size; ++i)
        out += static_cast<char>((number >> (8 * i)) & 0xFFU);
}

} // namespace fasti::parse
