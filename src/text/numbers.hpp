// SPDX-License-Identifier: Apache-2.0
// Numbers as English prints them, for what the program itself says.
#pragma once

#include <concepts>
#include <cstdint>
#include <string>

namespace fasti {

/// "1st", "12th", "22nd"; of a number that is not negative.
inline std::string ordinal(std::int64_t n) {
    const bool teens = n % 100 > 10 && n % 100 < 14;
    const std::int64_t last = teens ? 0 : n % 10;
    return std::to_string(n) + (last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th");
}

/// "9999", "10,000"; of a number that is not negative.
template <std::integral Number>
std::string grouped(Number n) {
    std::string text = std::to_string(n);
    if (text.size() < 5) return text;
    for (std::size_t at = text.size(); at > 3;)
        text.insert(at -= 3, ",");
    return text;
}

} // namespace fasti
