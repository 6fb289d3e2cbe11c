// SPDX-License-Identifier: Apache-2.0
// Eight bytes of a text at once, as one number: for loops over every byte of a document. No byte of
// a sum runs over into the next, because the highest bit of each is cleared before.
#pragma once

#include "text/ascii.hpp"

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace fasti::bytes {

/// `byte` eight times.
constexpr std::uint64_t each(unsigned byte) {
    return std::uint64_t{byte} * 0x0101010101010101U;
}

inline constexpr std::uint64_t high_bits = each(0x80);

/// text[at, at + 8), the first byte lowest.
inline std::uint64_t eight(std::string_view text, std::size_t at) {
    if constexpr (std::endian::native == std::endian::little) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + at, 8);
        return word;
    }
    std::uint64_t word = 0;
    for (std::size_t i = 8; i-- > 0;)
        word = word << 8U | static_cast<unsigned char>(text[at + i]);
    return word;
}

/// The high bits of the bytes that are below 0x80 and at least `least` (up to 0x80).
constexpr std::uint64_t at_least(std::uint64_t word, unsigned least) {
    return ((word & each(0x7F)) + each(0x80U - least)) & ~word & high_bits;
}

/// The high bits of the bytes from `first` to `last`, both below 0x7F.
constexpr std::uint64_t between(std::uint64_t word, unsigned first, unsigned last) {
    return at_least(word, first) & ~at_least(word, last + 1);
}

constexpr std::uint64_t ascii_letters(std::uint64_t word) {
    return between(word | each(0x20), 'a', 'z');
}

/// How many bytes stand before the first one whose high bit is missing in `bits`.
constexpr std::size_t leading(std::uint64_t bits) {
    return static_cast<std::size_t>(std::countr_zero(bits ^ high_bits)) / 8;
}

/// The end of the run of bytes at `at` for which holds(byte); `eight_hold` says the same of eight,
/// as high bits.
template <class EightHold, class Holds>
std::size_t end_of_run(
    std::string_view text, std::size_t at, std::size_t end, EightHold eight_hold, Holds holds) {
    for (; at + 8 <= end; at += 8)
        if (const std::uint64_t bits = eight_hold(eight(text, at)); bits != high_bits)
            return at + leading(bits);
    while (at < end && holds(text[at]))
        ++at;
    return at;
}

/// The end of the run of ASCII letters at `at`.
inline std::size_t end_of_letters(std::string_view text, std::size_t at, std::size_t end) {
    return end_of_run(text, at, end, ascii_letters, ascii::is_letter);
}

} // namespace fasti::bytes
