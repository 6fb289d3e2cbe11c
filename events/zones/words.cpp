// SPDX-License-Identifier: Apache-2.0
#include "events/zones/words.hpp"

#include "events/lexicon/classes/lexicon.hpp"
#include "text/ascii.hpp"

#include <algorithm>

namespace fasti::zones {
namespace {

constexpr std::size_t longest = 40; // bytes of a word; longer runs are no words

bool in_word(char c) {
    return ascii::is_letter(c) || ascii::is_digit(c) ||
           (static_cast<unsigned char>(c) & 0x80U) != 0;
}

/// Signs beyond ASCII that are no letters: quotation marks, dashes, dots (U+2000 to U+20FF) and
/// those of Latin-1 (U+0080 to U+00BF).
bool is_sign(std::string_view text, std::size_t at) {
    const auto c = static_cast<unsigned char>(text[at]);
    return c == 0xC2U || c == 0xE2U;
}

bool begins_word(std::string_view text, std::size_t at) {
    const bool inside = (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U; // of a code point
    return in_word(text[at]) && !inside && !is_sign(text, at);
}

/// A, and Ä to Þ, in small letters.
std::string lower_of(std::string_view word) {
    std::string out = ascii_lower(word);
    for (std::size_t i = 1; i < out.size(); ++i) {
        const auto c = static_cast<unsigned char>(out[i]);
        if (static_cast<unsigned char>(out[i - 1]) == 0xC3U && c >= 0x80U && c <= 0x9EU)
            out[i] = static_cast<char>(c + 0x20U);
    }
    return out;
}

Word word_of(std::string_view text, Span span) {
    const std::string_view words = text.substr(span.begin, span.size());
    Word word;
    word.span = span;
    word.lower = lower_of(words);
    word.capital = ascii::is_upper(words.front()) ||
                   (words.size() > 1 && static_cast<unsigned char>(words[0]) == 0xC3U &&
                    word.lower[1] != words[1]);
    word.number = std::all_of(words.begin(), words.end(), ascii::is_digit);
    return word;
}

/// Where the word that holds byte `at` ends.
std::size_t end_of_word(std::string_view text, std::size_t at, std::size_t end) {
    while (at < end) {
        const bool joint =
            (text[at] == '\'' || text[at] == '-') && at + 1 < end && begins_word(text, at + 1);
        if (!joint && (!in_word(text[at]) || is_sign(text, at))) break;
        ++at;
    }
    return at;
}

} // namespace

Word word_from(std::string_view text, std::size_t at, Span within) {
    while (at < within.end && !begins_word(text, at))
        ++at;
    if (at >= within.end) return {};
    const std::size_t end = end_of_word(text, at, std::min(within.end, at + longest));
    return end > at ? word_of(text, {at, end}) : Word();
}

Word word_before(std::string_view text, std::size_t at, Span within) {
    std::size_t end = at;
    while (end > within.begin && !in_word(text[end - 1]))
        --end;
    std::size_t begin = end;
    while (begin > within.begin && end - begin < longest &&
           (in_word(text[begin - 1]) || text[begin - 1] == '\'' || text[begin - 1] == '-'))
        --begin;
    while (begin < end && !begins_word(text, begin))
        ++begin;
    const std::size_t stop = end_of_word(text, begin, end);
    return stop > begin ? word_of(text, {begin, stop}) : Word();
}

bool is_heading_of(std::string_view text, lexicon::Class all, lexicon::Class one) {
    constexpr std::size_t most_words = 8;
    const Span whole{0, text.size()};
    bool found = false;
    std::size_t count = 0;
    for (std::size_t at = 0;;) {
        const Word word = word_from(text, at, whole);
        if (!word) return found;
        at = word.span.end;
        const lexicon::Classes classes = lexicon::classes_of(word.lower);
        const bool fits = classes.has(all) || classes.has(lexicon::function) || word.number;
        if (!fits || ++count > most_words) return false;
        found = found || classes.has(one);
    }
}

} // namespace fasti::zones
