// SPDX-License-Identifier: Apache-2.0
// The encoding of old files, and of numbers in HTML that mean it [Encoding Standard, windows-1252].
#pragma once

#include <array>

namespace fasti::encoding {

/// The code point of a byte; 0 for the five of 0x80 to 0x9F that have none.
constexpr char32_t from_windows_1252(unsigned byte) {
    constexpr std::array<char32_t, 32> high = {
        0x20AC, 0,      0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, //
        0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0,      0x017D, 0,      //
        0,      0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, //
        0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0,      0x017E, 0x0178};
    return byte < 0x80 || byte > 0x9F ? byte : high[byte - 0x80];
}

} // namespace fasti::encoding
