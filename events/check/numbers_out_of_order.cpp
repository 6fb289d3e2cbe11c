// SPDX-License-Identifier: Apache-2.0
// "Second round, May 1962", "third round, March 1962": a number that comes before its predecessor.
#include "events/check/list.hpp"
#include "events/check/title_words.hpp"

#include <algorithm>
#include <array>

namespace fasti {
namespace {

std::optional<int> ordinal_value(std::string_view word) {
    constexpr std::array<std::string_view, 12> names = {"first", "second", "third",    "fourth",
                                                        "fifth", "sixth",  "seventh",  "eighth",
                                                        "ninth", "tenth",  "eleventh", "twelfth"};
    const auto* const found = std::find(names.begin(), names.end(), word);
    if (found == names.end()) return std::nullopt;
    return static_cast<int>(found - names.begin()) + 1;
}

} // namespace

std::vector<Finding> numbers_out_of_order(const Analysis& analysis) {
    const Chronicle& chronicle = analysis.chronicle;
    std::vector<Finding> out;
    for (const auto& [lower, higher] : out_of_rank(chronicle, ordinal_value)) {
        out.push_back(warn_of_pair("numbers-out-of-order", chronicle[lower], "comes after",
                                   chronicle[higher]));
    }
    return out;
}

} // namespace fasti
