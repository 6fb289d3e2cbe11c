// SPDX-License-Identifier: Apache-2.0
// The words of one line, as far as its shape is asked for: is it a dateline, a heading, an entry?
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace fasti::lines {

/// A word of a line in ASCII lower case, and how it began.
struct LineWord {
    std::string text;
    bool capital = false;
    bool digits = false; ///< begins with a digit
};

/// The first `most` words of a line, signs between them left out.
std::vector<LineWord> words_of(std::string_view line, std::size_t most = 1000);

/// "mon", "May", "sept", "spring": a month, a weekday or a season of English, short or long.
bool is_month_or_weekday(const LineWord& word);

/// Four signs that begin with a digit: "1904".
bool is_year(const LineWord& word);

} // namespace fasti::lines
