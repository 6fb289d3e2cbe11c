// SPDX-License-Identifier: Apache-2.0
// Short lists of words that the code itself holds.
#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace fasti {

/// Whether `word` stands in `list`.
template <std::size_t size>
constexpr bool one_of(std::string_view word, const std::array<std::string_view, size>& list) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

} // namespace fasti
