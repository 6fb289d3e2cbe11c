// SPDX-License-Identifier: Apache-2.0
#include "read/lines/chronology.hpp"

#include "read/lines/line_words.hpp"
#include "read/lines/shapes.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace fasti::lines {
namespace {

constexpr std::size_t words_asked = 4; // "Monday, 1 August 1968"
constexpr std::size_t longest_month = 10;

bool is_number(std::string_view word) {
    return !word.empty() && std::all_of(word.begin(), word.end(), ascii::is_digit);
}

// "7", "12", "1st", "22nd".
bool is_day(const LineWord& word) {
    const std::size_t digits =
        std::min(word.text.find_first_not_of("0123456789"), word.text.size());
    return digits > 0 && digits <= 2 && word.text.size() <= digits + 2;
}

// "1904", "793", "1960s"; what stands before has to look like the rest of a date.
bool is_year_like(const LineWord& word) {
    std::string_view digits = word.text;
    if (digits.ends_with('s')) digits.remove_suffix(1);
    return is_number(digits) && (digits.size() == 3 || (digits.size() == 4 && digits < "2200"));
}

bool is_era(const LineWord& word) {
    static constexpr std::array<std::string_view, 5> eras = {"bc", "bce", "ad", "ce", "ah"};
    return std::find(eras.begin(), eras.end(), word.text) != eras.end();
}

bool is_day_and_month(const LineWord& first, const LineWord& second) {
    return (is_day(first) && is_month_or_weekday(second)) ||
           (is_month_or_weekday(first) && is_day(second));
}

// Days and at most two words before a year: a weekday and a month, "Summer", "c.".
bool leads_to_year(std::span<const LineWord> words) {
    std::size_t named = 0;
    for (const LineWord& word : words) {
        if (is_day(word)) continue;
        if (word.digits || word.text.size() > longest_month || ++named > 2) return false;
    }
    return named < 2 || is_month_or_weekday(words[0]);
}

} // namespace

bool starts_with_date(std::string_view line) {
    constexpr std::size_t begin_of_line = 40; // bytes; longer than four words of a date
    constexpr auto none = std::string_view::npos;
    if (list_marker(line).bullet) return false; // an item of a list already
    if (line.substr(0, begin_of_line).find_first_of("0123456789") == none) return false;
    const std::vector<LineWord> words = words_of(line, words_asked);
    if (words.size() < 2) return false;
    if (is_day_and_month(words[0], words[1])) return true;
    if (is_number(words[0].text) && is_era(words[1])) return true;
    const auto year = std::find_if(words.begin(), words.end(), is_year_like);
    if (year == words.end()) return false;
    return leads_to_year({words.begin(), year});
}

bool wraps_year(std::string_view before, std::string_view line) {
    constexpr std::size_t end_of_line = 24; // bytes; "30 September"
    constexpr std::size_t most_words = 8;
    std::size_t digits = 0;
    while (digits < line.size() && ascii::is_digit(line[digits]))
        ++digits;
    if (digits < 3 || digits > 4 || (digits < line.size() && ascii::is_letter(line[digits])))
        return false;
    if (before.size() > end_of_line) before.remove_prefix(before.size() - end_of_line);
    const std::vector<LineWord> words = words_of(before, most_words);
    if (words.empty() || !(is_month_or_weekday(words.back()) || is_day(words.back()))) return false;
    if (is_month_or_weekday(words.back())) return true;
    return words.size() > 1 && is_month_or_weekday(words[words.size() - 2]);
}

bool starts_with_time(std::string_view line) {
    std::size_t at = 0;
    const auto digits = [&](std::size_t most) {
        const std::size_t begin = at;
        while (at < line.size() && at - begin < most && ascii::is_digit(line[at]))
            ++at;
        return at - begin;
    };
    if (digits(2) == 0 || at >= line.size() || line[at] != ':') return false;
    ++at;
    if (digits(2) != 2) return false;
    if (at < line.size() && line[at] == ':') {
        ++at;
        if (digits(2) != 2) return false;
    }
    // then a blank and words, or a sign that parts them: "14:32: ", "14:32 – "
    if (at < line.size() && (line[at] == ':' || line[at] == ',')) ++at;
    return at + 1 < line.size() && line[at] == ' ';
}

std::vector<bool> chronology_entries(std::string_view text, const std::vector<Line>& lines) {
    constexpr std::ptrdiff_t least = 3;
    std::vector<bool> entries(lines.size(), false);
    for (std::size_t begin = 0, end = 0; begin < lines.size(); begin = end + 1) {
        for (end = begin; end < lines.size() && !lines[end].blank(); ++end) {
            const std::string_view line =
                text.substr(lines[end].span.begin, lines[end].span.size());
            entries[end] = starts_with_date(line) || starts_with_time(line);
        }
        const auto first = entries.begin() + static_cast<std::ptrdiff_t>(begin);
        const auto last = entries.begin() + static_cast<std::ptrdiff_t>(end);
        const auto dated = std::count(first, last, true);
        const bool list = dated >= least && *first && dated * 3 >= last - first;
        if (!list) std::fill(first, last, false);
    }
    return entries;
}

} // namespace fasti::lines
