// SPDX-License-Identifier: Apache-2.0
// Words of a stretch, one after the other, and the few questions that rules of zones ask of them.
#pragma once

#include "events/lexicon/classes/classes.hpp"
#include "text/span.hpp"

#include <string>
#include <string_view>

namespace fasti::zones {

/// A run of letters and digits, an apostrophe or a hyphen between them included.
struct Word {
    Span span;
    std::string lower; ///< in small letters, those of ASCII and of Latin-1
    bool capital = false;
    bool number = false; ///< digits alone

    explicit operator bool() const { return !span.empty(); }
};

/// The first word at or behind `at`, and the last that ends at or before it, inside `within`.
Word word_from(std::string_view text, std::size_t at, Span within);
Word word_before(std::string_view text, std::size_t at, Span within);

/// Does one of the words of `text`, from byte `at` on, fit?
template <class Fits>
bool any_word(std::string_view text, const Fits& fits, std::size_t at = 0) {
    const Span whole{0, text.size()};
    for (Word word = word_from(text, at, whole); word; word = word_from(text, word.span.end, whole))
        if (fits(word)) return true;
    return false;
}

/// Is `text` of the classes: every word of `all` or a function word, one of them of `one`? Not more
/// than eight words.
bool is_heading_of(std::string_view text, lexicon::Class all, lexicon::Class one);

} // namespace fasti::zones
