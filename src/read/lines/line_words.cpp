// SPDX-License-Identifier: Apache-2.0
#include "read/lines/line_words.hpp"

#include "text/one_of.hpp"
#include "text/utf8.hpp"

#include <array>

namespace fasti::lines {
namespace {

std::size_t skip_to_word(std::string_view line, std::size_t at) {
    for (auto c = code_point_at(line, at); c.size > 0 && !is_word_character(c.value);
         c = code_point_at(line, at))
        at += c.size;
    return at;
}

std::size_t word_end(std::string_view line, std::size_t at) {
    const auto in_word = [](char32_t c) { return is_word_character(c) || c == U'\'' || c == U'’'; };
    for (auto c = code_point_at(line, at); c.size > 0 && in_word(c.value);
         c = code_point_at(line, at))
        at += c.size;
    return at;
}

// clang-format off
constexpr std::array<std::string_view, 43> weekdays_and_months = {
    "mon", "tue", "tues", "wed", "thu", "thurs", "fri", "sat", "sun",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "january", "february", "march",
    "april", "may", "june", "july", "august", "september", "october", "november", "december", "spring", "summer",
    "autumn"};
// clang-format on

} // namespace

std::vector<LineWord> words_of(std::string_view line, std::size_t most) {
    std::vector<LineWord> words;
    for (std::size_t at = skip_to_word(line, 0); at < line.size() && words.size() < most;
         at = skip_to_word(line, at)) {
        const std::size_t end = word_end(line, at);
        const char32_t first = code_point_at(line, at).value;
        words.push_back({ascii_lower(line.substr(at, end - at)), is_upper(first), is_digit(first)});
        at = end;
    }
    return words;
}

bool is_month_or_weekday(const LineWord& word) {
    return one_of(word.text, weekdays_and_months);
}

bool is_year(const LineWord& word) {
    return word.digits && word.text.size() == 4;
}

} // namespace fasti::lines
