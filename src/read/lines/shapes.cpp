// SPDX-License-Identifier: Apache-2.0
#include "read/lines/shapes.hpp"

#include "text/ascii.hpp"
#include "text/one_of.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace fasti::lines {
namespace {

std::size_t count_while(std::string_view line, std::size_t at, bool (*holds)(char32_t)) {
    std::size_t begin = at;
    for (auto c = code_point_at(line, at); c.size > 0 && holds(c.value);
         c = code_point_at(line, at))
        at += c.size;
    return at - begin;
}

std::size_t spaces_at(std::string_view line, std::size_t at) {
    return count_while(line, at, is_space);
}

int number_of(std::string_view digits) {
    int value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    return value;
}

// What counts in "1. ", "(b) ": up to three digits, or one letter; its size in bytes.
std::size_t counter_at(std::string_view line, std::size_t at) {
    const std::size_t digits = count_while(line, at, is_digit);
    if (digits > 0) return digits <= 3 ? digits : 0;
    return at < line.size() && ascii::is_lower(line[at]) ? 1 : 0;
}

Marker counted(std::string_view line) {
    const std::size_t open = line.starts_with('(') ? 1 : 0;
    const std::size_t size = counter_at(line, open);
    const std::size_t close = open + size;
    if (size == 0 || close >= line.size()) return {};
    const bool digits = ascii::is_digit(line[open]);
    const bool dot = line[close] == '.' && open == 0 && digits;
    const std::size_t spaces = spaces_at(line, close + 1);
    if ((!dot && line[close] != ')') || spaces == 0) return {};
    const int number = digits ? number_of(line.substr(open, size)) : line[open] - 'a' + 1;
    return {close + 1 + spaces, number, false};
}

Marker bullet(std::string_view line) {
    const CodePoint sign = code_point_at(line, 0);
    if (std::u32string_view(U"-*+•◦▪‣·–●○").find(sign.value) == std::u32string_view::npos)
        return {};
    const std::size_t spaces = spaces_at(line, sign.size);
    return spaces == 0 ? Marker{} : Marker{sign.size + spaces, 0, true};
}

// Without the marks of notes at its end: "He fled in 1644.[12]"
std::string_view without_marks(std::string_view line) {
    while (line.ends_with(']')) {
        std::size_t at = line.size() - 1;
        while (at > 0 && ascii::is_digit(line[at - 1]))
            --at;
        if (at + 1 == line.size() || at < 2 || line[at - 1] != '[') break;
        line = line.substr(0, at - 1);
    }
    return line;
}

// The last code point that is no closing quote or bracket.
char32_t last_sign(std::string_view line) {
    for (std::size_t end = line.size(); end > 0;) {
        const CodePoint c = code_point_before(line, end);
        if (!is_closing(c.value) && c.value != U'*' && c.value != U'_') return c.value;
        end -= c.size;
    }
    return 0;
}

std::string_view last_word(std::string_view line) {
    const auto space = line.find_last_of(" \t");
    return space == std::string_view::npos ? line : line.substr(space + 1);
}

constexpr std::array<std::string_view, 28> function_words = {
    "the", "a",   "an",   "of",   "and", "or",   "in",    "on",     "at",  "to",
    "by",  "for", "from", "with", "as",  "that", "which", "than",   "its", "their",
    "his", "her", "our",  "into", "is",  "are",  "was",   "between"};

} // namespace

Marker list_marker(std::string_view line) {
    const Marker found = bullet(line);
    return found ? found : counted(line);
}

bool ends_sentence(std::string_view line) {
    const char32_t last = last_sign(without_marks(line));
    return last == U'.' || last == U'!' || last == U'?' || last == U'…';
}

bool breaks_off(std::string_view line) {
    const char32_t last = code_point_before(line, line.size()).value;
    return last == U',' || last == U'-' || last == U'–' || last == U'—' || last == U')' ||
           last == U'’' || is_word_character(last);
}

bool ends_on_function_word(std::string_view line) {
    return one_of(last_word(line), function_words);
}

bool starts_lower(std::string_view line) {
    const std::size_t open =
        count_while(line, 0, [](char32_t c) { return is_opening(c) || c == U'*' || c == U'_'; });
    return is_lower(code_point_at(line, open).value);
}

bool is_page_number(std::string_view line) {
    if (line.size() > 24) return false;
    std::string bare = ascii_lower(line);
    std::erase_if(bare, [](char c) { return c == ' ' || c == '-' || c == '|'; });
    if (bare.starts_with("page"))
        bare.erase(0, 4);
    else if (bare.starts_with("p."))
        bare.erase(0, 2);
    const std::size_t digits = count_while(bare, 0, is_digit);
    if (digits == bare.size()) return digits > 0 && digits <= 4;
    if (digits == 0) return bare.find_first_not_of("ivxlc") == std::string::npos && bare.size() > 1;
    const std::string_view rest = std::string_view(bare).substr(digits);
    const std::size_t sign = rest.starts_with("of") ? 2 : rest.starts_with('/') ? 1 : 0;
    return sign > 0 && rest.size() > sign &&
           count_while(rest, sign, is_digit) == rest.size() - sign;
}

namespace {

// A bar, a tab or three spaces, of which one is at a place that three divide.
bool has_wide_gap(std::string_view line) {
    constexpr auto none = std::string_view::npos;
    if (line.find('|') != none || line.find('\t') != none) return true;
    for (std::size_t at = 2; at < line.size(); at += 3)
        if (line[at] == ' ' && line.substr(at - 2, 5).find("   ") != none) return true;
    return false;
}

} // namespace

Span without_bars(std::string_view text, Span row) {
    if (text[row.begin] == '|') ++row.begin;
    if (row.end > row.begin && text[row.end - 1] == '|') --row.end;
    return row;
}

std::size_t count_cells(std::string_view line) {
    if (!has_wide_gap(line)) return 1;
    std::size_t cells = 1;
    for (std::size_t at = line.find_first_of("|\t "); at < line.size();
         at = line.find_first_of("|\t ", at)) {
        const std::size_t end = std::min(line.find_first_not_of("|\t ", at), line.size());
        const std::string_view gap = line.substr(at, end - at);
        const bool wide = gap.size() >= 3 || gap.find_first_of("|\t") != std::string_view::npos;
        if (wide && at > 0 && end < line.size()) ++cells;
        at = end;
    }
    return cells;
}

bool is_rule(std::string_view line, char sign) {
    if (!line.starts_with(sign)) return false;
    const std::array allowed = {sign, ' '};
    return std::count(line.begin(), line.end(), sign) >= 3 &&
           line.find_first_not_of(std::string_view(allowed.data(), 2)) == std::string_view::npos;
}

} // namespace fasti::lines
