// SPDX-License-Identifier: Apache-2.0
// Ordinals of English, for what the program itself says.
#pragma once

#include <cstdint>
#include <string>

namespace fasti {

/// "1st", "12th", "22nd"; of a number that is not negative.
inline std::string ordinal(std::int64_t n) {
    const bool teens = n % 100 > 10 && n % 100 < 14;
    const std::int64_t last = teens ? 0 : n % 10;
    return std::to_string(n) + (last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th");
}

} // namespace fasti
