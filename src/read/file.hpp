// SPDX-License-Identifier: Apache-2.0
// The bytes of a file, or one clear line about why they cannot be had.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace fasti {

/// Larger files are refused: nothing people write is as long.
inline constexpr std::size_t largest_file = std::size_t{256} << 20U;

/// What messages call a path: "standard input" for "-".
std::string name_of_input(const std::string& path);

/// All bytes of the file, "-" being standard input. Throws ReadError.
std::string load(const std::string& path);

/// 16 hex digits of the bytes' FNV-1a hash [Fowler, Noll, Vo], to tell copies apart; no protection
/// against fraud.
std::string digest(std::string_view text);

} // namespace fasti
