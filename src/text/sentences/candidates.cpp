// SPDX-License-Identifier: Apache-2.0
#include "text/sentences/candidates.hpp"

#include "text/sentences/abbreviations.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace fasti {
namespace {

bool is_stop(char32_t c) {
    return c == U'.' || c == U'!' || c == U'?' || c == U'…';
}

std::size_t find_stop(std::string_view text, std::size_t offset) {
    for (; offset < text.size(); ++offset) {
        const char c = text[offset];
        if (c == '.' || c == '!' || c == '?') break;
        if (c == '\xE2' && text.substr(offset, 3) == "…") break;
    }
    return offset;
}

// Stops in a row, "?!" and ". . ." among them.
std::size_t skip_stops(std::string_view text, std::size_t offset) {
    for (auto c = code_point_at(text, offset); c.size > 0; c = code_point_at(text, offset)) {
        if (is_stop(c.value))
            offset += c.size;
        else if (text.substr(offset, 3) == " . " || text.substr(offset) == " .")
            offset += 2;
        else
            break;
    }
    return offset;
}

// "[12]", "[note 3]"
std::size_t footnote_size(std::string_view text, std::size_t offset) {
    const auto end = text.substr(offset, 24).find(']');
    return end == std::string_view::npos ? 0 : end + 1;
}

std::size_t skip_closing(std::string_view text, std::size_t offset) {
    for (auto c = code_point_at(text, offset); c.size > 0; c = code_point_at(text, offset)) {
        const std::size_t mark = c.value == U'[' ? footnote_size(text, offset) : 0;
        if (mark == 0 && !is_closing(c.value)) break;
        offset += std::max(mark, c.size);
    }
    return offset;
}

// Footnote marks that stand apart: "in 1904. [3] [4] Then"
std::size_t skip_notes(std::string_view text, std::size_t offset) {
    while (text.substr(offset, 2) == " [") {
        const std::size_t size = footnote_size(text, offset + 1);
        if (size < 3 || !is_number(text.substr(offset + 2, size - 2))) break;
        offset += 1 + size;
    }
    return offset;
}

Candidate candidate_at(std::string_view text, std::size_t offset) {
    Candidate candidate{{offset, skip_stops(text, offset)}, 0, 0};
    candidate.end = skip_notes(text, skip_closing(text, candidate.stops.end));
    candidate.next = std::min(text.find_first_not_of(' ', candidate.end), text.size());
    return candidate;
}

} // namespace

bool is_dash(char32_t c) {
    return c == U'-' || c == U'–' || c == U'—';
}

Candidate find_candidate(std::string_view text, std::size_t at) {
    while ((at = find_stop(text, at)) < text.size()) {
        const Candidate candidate = candidate_at(text, at);
        if (candidate.end == text.size() || candidate.next > candidate.end) return candidate;
        at = candidate.end;
    }
    return {{at, at}, at, at};
}

std::size_t skip_opening(std::string_view text, std::size_t at) {
    for (auto c = code_point_at(text, at); c.size > 0; c = code_point_at(text, at)) {
        if (!is_opening(c.value) && !is_dash(c.value) && c.value != U' ' && c.value != U'¿' &&
            c.value != U'¡')
            break;
        at += c.size;
    }
    return at;
}

} // namespace fasti
