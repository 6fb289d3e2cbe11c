// SPDX-License-Identifier: Apache-2.0
#include "read/lines/wrapping.hpp"

#include "read/lines/shapes.hpp"

#include <algorithm>
#include <array>

namespace fasti::lines {
namespace {

constexpr std::size_t widest = 160; // code points; longer lines were not cut by anybody

// The least value that at least `share` per cent of the counted ones do not exceed.
template <std::size_t Size>
std::size_t
percentile(const std::array<std::size_t, Size>& counts, std::size_t total, std::size_t share) {
    std::size_t seen = 0;
    for (std::size_t value = 0; value < Size; ++value) {
        seen += counts.at(value);
        if (seen * 100 >= total * share) return value;
    }
    return Size - 1;
}

std::size_t first_word_length(std::string_view line) {
    return count_code_points(line.substr(0, line.find(' ')));
}

// Was a word, or what a dash holds together, cut in two?
bool ends_in_hyphen(std::string_view line) {
    const CodePoint last = code_point_before(line, line.size());
    if (last.value != U'-' && last.value != U'\u2010' && last.value != U'—') return false;
    return is_word_character(code_point_before(line, line.size() - last.size).value);
}

} // namespace

Wrapping::Wrapping(std::string_view text, const std::vector<Line>& lines)
    : text_(text), lines_(lines) {
    measure();
}

std::string_view Wrapping::words(std::size_t at) const {
    return text_.substr(lines_[at].span.begin, lines_[at].span.size());
}

void Wrapping::measure() {
    std::array<std::size_t, 4 * widest> lengths{};
    std::array<std::size_t, 64> indents{};
    std::size_t breaks = 0;
    std::size_t lower = 0;
    for (std::size_t at = 0; at < lines_.size(); ++at) {
        if (lines_[at].blank()) continue;
        ++indents.at(std::min(lines_[at].indent, indents.size() - 1));
        if (at + 1 == lines_.size() || lines_[at + 1].blank()) continue;
        ++breaks;
        lower += starts_lower(words(at + 1)) ? 1U : 0U;
        ++lengths.at(std::min(lines_[at].length, lengths.size() - 1));
    }
    width_ = percentile(lengths, breaks, 95);
    indent_ = static_cast<std::size_t>(std::max_element(indents.begin(), indents.end()) -
                                       indents.begin());
    hard_wrapped_ = width_ <= widest && lower * 5 > breaks;
}

// Short runs say little about their width, so the whole text's is taken.
void Wrapping::size_up(Run& run) const {
    std::size_t width = 0;
    std::size_t lower = 0;
    for (std::size_t at = run.begin; at + 1 < run.end; ++at) {
        width = std::max(width, lines_[at].length);
        lower += starts_lower(words(at + 1)) ? 1U : 0U;
    }
    run.width = run.end - run.begin < 4 ? width_ : std::min(width, width_);
    run.wrapped = hard_wrapped_ || (lower > 0 && run.width <= widest);
}

// Would the first word of the next line not have fitted in? A fifth is allowed for proportional
// type.
bool Wrapping::is_full(std::size_t width, std::size_t at) const {
    return (lines_[at].length + 1 + first_word_length(words(at + 1))) * 5 > width * 4;
}

// Indented, and the next line is not (else all hang below the first).
bool Wrapping::opens_paragraph(const Run& run, std::size_t at) const {
    return lines_[at].indent > lines_[at - 1].indent &&
           (at + 1 == run.end || lines_[at + 1].indent < lines_[at].indent);
}

bool Wrapping::goes_on(const Run& run, std::size_t at) const {
    if (starts_lower(words(at))) return true;
    if (!run.wrapped) return false;
    const std::string_view before = words(at - 1);
    if (ends_in_hyphen(before)) return true;
    const bool ended = ends_sentence(before);
    if (opens_paragraph(run, at)) return !ended;
    if (is_full(run.width, at - 1)) return true;
    return !ended && (before.ends_with(',') || ends_on_function_word(before));
}

} // namespace fasti::lines
