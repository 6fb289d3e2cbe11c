// SPDX-License-Identifier: Apache-2.0
// What stands around an expression: its sentence, and whether that looks ahead.
#include "events/timex/resolve.hpp"

#include <algorithm>

namespace fasti {
namespace {

constexpr std::size_t farthest = 300; // bytes to either side that count as the same sentence

bool ends_sentence(std::string_view text, std::size_t at) {
    const char c = text[at];
    if (c != '.' && c != '!' && c != '?') return false;
    return at + 1 < text.size() && text[at + 1] == ' ' && at + 2 < text.size() &&
           !(text[at + 2] >= 'a' && text[at + 2] <= 'z');
}

bool continues_code_point(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

bool is_cue(std::string_view word, std::span<const std::string_view> cues) {
    return std::find(cues.begin(), cues.end(), word) != cues.end();
}

} // namespace

Span sentence_around(const Document& document, const Block& block, Span span) {
    const std::string_view text = document.text;
    const std::size_t lowest =
        std::max(block.span.begin, span.begin > farthest ? span.begin - farthest : 0);
    const std::size_t highest = std::min(block.span.end, span.end + farthest);
    Span around = span;
    while (around.begin > lowest &&
           !(around.begin >= lowest + 2 && ends_sentence(text, around.begin - 2) &&
             text[around.begin - 1] == ' '))
        --around.begin;
    while (around.end < highest && !ends_sentence(text, around.end))
        ++around.end;
    if (around.end < highest) ++around.end; // the full stop
    while (around.begin < span.begin && continues_code_point(text[around.begin]))
        ++around.begin;
    while (around.end > span.end && around.end < text.size() &&
           continues_code_point(text[around.end]))
        --around.end;
    return around;
}

Tense tense_around(const Document& document,
                   const Block& block,
                   Span span,
                   const Language& language) {
    const Span around = sentence_around(document, block, span);
    const std::string_view text = document.text;
    int balance = 0;
    for (std::size_t at = around.begin; at < around.end;) {
        std::size_t end = at;
        while (end < around.end && text[end] >= 'a' && text[end] <= 'z')
            ++end;
        if (end == at) {
            ++at;
            continue;
        }
        const std::string_view word = text.substr(at, end - at);
        if (is_cue(word, language.future_cues)) balance += 2;
        if (is_cue(word, language.past_cues)) --balance;
        at = end;
    }
    if (balance == 0) return Tense::unknown;
    return balance > 0 ? Tense::future : Tense::past;
}

} // namespace fasti
