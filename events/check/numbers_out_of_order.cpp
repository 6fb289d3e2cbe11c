// SPDX-License-Identifier: Apache-2.0
// "Second round, May 1962", "third round, March 1962": a number that comes before its predecessor.
#include "events/check/list.hpp"
#include "events/check/series.hpp"
#include "events/chronicle/numerals.hpp"
#include "events/lexicon/classes/lexicon.hpp"

namespace fasti {

std::vector<Finding> numbers_out_of_order(const Analysis& analysis) {
    const Chronicle& chronicle = analysis.chronicle;
    std::vector<Finding> out;
    for (const auto& [lower, higher] : out_of_rank(chronicle, by_number)) {
        out.push_back(warn_of_pair("numbers-out-of-order", chronicle[lower], "comes after",
                                   chronicle[higher]));
    }
    return out;
}

} // namespace fasti
