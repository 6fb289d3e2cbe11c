// SPDX-License-Identifier: Apache-2.0
#include "read/pdf/marks.hpp"

#include "text/ascii.hpp"

#include <algorithm>

namespace fasti::pdf {
namespace {

std::size_t end_of_digits(std::string_view text, std::size_t at) {
    while (at < text.size() && ascii::is_digit(text[at]))
        ++at;
    return at;
}

/// Whether the digits at `at` follow a stop that follows a word.
bool is_glued(std::string_view text, std::size_t at, std::size_t end) {
    const bool stops = std::string_view(".,;:!?").find(text[at - 1]) != std::string_view::npos;
    const std::string_view word = text.substr(at - 5, 4);
    const bool over = end == text.size() || text[end] == ' ';
    return stops && over && end - at <= 3 && std::all_of(word.begin(), word.end(), ascii::is_lower);
}

} // namespace

bool opens_note(std::string_view text) {
    return !text.empty() &&
           (ascii::is_digit(text.front()) || text.front() == '*' || text.starts_with("†"));
}

std::size_t end_of_note_number(std::string_view text) {
    const std::size_t end = end_of_digits(text, 0);
    return end <= 3 ? end : 0;
}

std::string without_glued_marks(std::string_view text) {
    std::string out;
    std::size_t from = 0;
    for (std::size_t at = 5; at < text.size(); ++at) {
        if (!ascii::is_digit(text[at])) continue;
        const std::size_t end = end_of_digits(text, at);
        if (is_glued(text, at, end)) {
            out += text.substr(from, at - from);
            from = end;
        }
        at = end;
    }
    out += text.substr(from);
    return out;
}

} // namespace fasti::pdf
