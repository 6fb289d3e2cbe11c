// SPDX-License-Identifier: Apache-2.0
#include "read/lines/headings.hpp"

#include "read/lines/line_words.hpp"
#include "text/ascii.hpp"
#include "text/one_of.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace fasti::lines {
namespace {

constexpr std::array<std::string_view, 12> words_of_publishing = {
    "posted", "published", "updated", "date", "dated", "issued",
    "last",   "on",        "at",      "of",   "am",    "pm"};

bool is_of_publishing(const LineWord& word) {
    return one_of(word.text, words_of_publishing);
}

struct Prefix {
    std::string_view word;
    bool needs_number; // "Figure 3: …" but "Photo: …"
};

constexpr std::array caption_words = {
    Prefix{"figure", true},        Prefix{"fig.", true},         Prefix{"table", true},
    Prefix{"map", true},           Prefix{"chart", true},        Prefix{"plate", true},
    Prefix{"photo", false},        Prefix{"image", false},       Prefix{"picture", false},
    Prefix{"photograph", false},   Prefix{"caption", false},     Prefix{"photo credit", false},
    Prefix{"image credit", false}, Prefix{"illustration", false}};

// Behind the prefix: an optional number, then ':', '.' or a dash.
bool goes_on_as_caption(std::string_view rest, bool needs_number) {
    const std::size_t number = rest.find_first_not_of(" 0123456789.abcd");
    if (number == std::string_view::npos) return false;
    const std::string_view label = rest.substr(0, number);
    const bool has_number = label.find_first_of("0123456789") != std::string_view::npos;
    if (rest[number] == ':') return true;
    if (needs_number && !has_number) return false;
    const std::string_view sign = rest.substr(number);
    return has_number && (label.ends_with(". ") || sign.starts_with("–") || sign.starts_with("—"));
}

bool starts_as_caption(const std::string& lower) {
    const std::size_t open = lower.starts_with('[') ? 1 : 0;
    const std::string_view line = std::string_view(lower).substr(open);
    return std::any_of(caption_words.begin(), caption_words.end(), [&](const Prefix& prefix) {
        return line.starts_with(prefix.word) &&
               goes_on_as_caption(line.substr(prefix.word.size()), prefix.needs_number);
    });
}

// Of the words that title case capitalises, nearly all are.
bool is_title_case(const std::vector<LineWord>& words) {
    std::size_t small = 0;
    for (const LineWord& word : words)
        small += word.text.size() > 3 && !word.capital && !word.digits;
    return small == 0;
}

bool has_heading_ending(std::string_view line, bool strong, const std::vector<LineWord>& words) {
    const char32_t last = code_point_before(line, line.size()).value;
    if (last == U'?') return strong && words.size() <= 9 && is_title_case(words);
    return std::u32string_view(U".!,;:…-–—").find(last) == std::u32string_view::npos &&
           !ends_sentence(line) && !ends_on_function_word(line);
}

bool is_byline(const std::vector<LineWord>& words) {
    return words.size() > 1 && words.size() < 8 && words.front().text == "by" && words[1].capital;
}

} // namespace

bool is_dateline(std::string_view line) {
    if (line.size() > 80) return false;
    std::size_t others = 0;
    bool year = false;
    bool date = false;
    for (const LineWord& word : words_of(line)) {
        year = year || is_year(word);
        date = date || word.digits;
        if (!word.digits && !is_month_or_weekday(word) && !is_of_publishing(word)) ++others;
    }
    const char32_t last = code_point_before(line, line.size()).value;
    return date && year && others <= 2 && is_word_character(last) &&
           (others == 0 || ends_with_date(line));
}

bool ends_with_date(std::string_view line) {
    const std::vector<LineWord> words = words_of(line);
    if (words.size() < 2 || !is_year(words.back())) return false;
    const std::size_t from = words.size() > 3 ? words.size() - 3 : 0;
    return std::any_of(words.begin() + static_cast<std::ptrdiff_t>(from), words.end(),
                       is_month_or_weekday);
}

bool is_caption(std::string_view line) {
    static constexpr std::array<std::string_view, 6> cues = {
        "(file photo)", "(photo:", "(photo by", "(image:", "(photo credit", "left to right)"};
    constexpr std::size_t longest_label = 40;     // bytes
    constexpr std::size_t longest_caption = 1000; // bytes
    if (starts_as_caption(ascii_lower(line.substr(0, longest_label)))) return true;
    if (line.size() > longest_caption || line.find('(') == std::string_view::npos) return false;
    const std::string lower = ascii_lower(line);
    return std::any_of(cues.begin(), cues.end(),
                       [&](std::string_view cue) { return lower.find(cue) != std::string::npos; });
}

bool looks_like_heading(std::string_view line, bool strong) {
    const std::size_t longest = strong ? 240 : 120;
    if (line.size() > longest || starts_lower(line) || is_dateline(line) || is_caption(line))
        return false;
    const CodePoint first = code_point_at(line, 0);
    if (!is_word_character(first.value) && !is_opening(first.value) && first.value != U'¿')
        return false;
    const std::vector<LineWord> words = words_of(line);
    const bool named =
        std::any_of(words.begin(), words.end(), [](const LineWord& word) { return !word.digits; });
    return named && words.size() <= (strong ? 30U : 16U) && !is_byline(words) &&
           has_heading_ending(line, strong, words);
}

Marker section_number(std::string_view line) {
    std::size_t end = std::min(line.find_first_not_of("0123456789."), line.size());
    int depth = static_cast<int>(
        std::count(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(end), '.'));
    if (end == 0) {
        end = std::min(line.find_first_not_of("IVX"), line.size());
        if (end == 0 || line.substr(end, 1) != ".") return {};
        ++end;
    } else {
        if (!ascii::is_digit(line[0]) || depth == 0 || end > 12) return {};
        depth += line[end - 1] == '.' ? 0 : 1;
    }
    if (line.substr(end, 1) != " ") return {};
    return {end + 1, std::max(depth, 1), false};
}

} // namespace fasti::lines
