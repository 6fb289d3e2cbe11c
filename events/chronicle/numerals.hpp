// SPDX-License-Identifier: Apache-2.0
// Numbers as sentences write them, and the words of a quote, for what is read off quotes.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fasti {

/// "12", "twelve", "twenty-five"; up to 999 in digits, 99 in words. Lower case.
std::optional<int> cardinal(std::string_view word);

/// "75th", "thirtieth", "twenty-fifth". Lower case.
std::optional<int> ordinal_number(std::string_view word);

/// The words of a quote in lower case, signs at their ends left out; hyphens stay inside.
std::vector<std::string> words_in(std::string_view quote);

/// A year of four digits.
std::optional<int> year_of(std::string_view word);

} // namespace fasti
