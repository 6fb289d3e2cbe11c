// SPDX-License-Identifier: Apache-2.0
// "Second round, May 1962", "third round, March 1962": a number that comes before its predecessor.
#include "events/check/list.hpp"
#include "events/check/title_words.hpp"
#include "events/chronicle/numerals.hpp"
#include "events/lexicon/lexicon.hpp"

namespace fasti {
namespace {

std::optional<int> ordinal(std::string_view word) {
    return lexicon::is(word, lexicon::ordinal) ? ordinal_number(word) : std::nullopt;
}

} // namespace

std::vector<Finding> numbers_out_of_order(const Chronicle& chronicle, const EventGraph& /*graph*/) {
    std::vector<Finding> out;
    for (const auto& [lower, higher] : out_of_rank(chronicle, ordinal)) {
        out.push_back(warn_of_pair("numbers-out-of-order", chronicle[lower], "comes after",
                                   chronicle[higher]));
    }
    return out;
}

} // namespace fasti
