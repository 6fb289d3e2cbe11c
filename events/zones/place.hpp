// SPDX-License-Identifier: Apache-2.0
// A block to look at from some byte on: what rules of stretches ask of what stands beside it.
#pragma once

#include "events/zones/words.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

namespace fasti::zones {

/// Signs, digits and words of one block. All offsets are bytes of the document's text.
class Place {
public:
    /// `notes` are the numbers that notes of the document have, sorted.
    Place(std::string_view text, Span block, const std::vector<int>& notes)
        : text_(text), block_(block), notes_(&notes) {}

    /// The sign at `at`, and that before it; NUL outside the block.
    char sign(std::size_t at) const { return at < block_.end ? text_[at] : '\0'; }

    char before(std::size_t at) const { return at > block_.begin ? text_[at - 1] : '\0'; }

    /// Where the digits that begin at `at` end.
    std::size_t end_of_digits(std::size_t at) const {
        while (ascii::is_digit(sign(at)))
            ++at;
        return at;
    }

    /// Where the next blank stands, for an address or a name of a file.
    std::size_t end_of_token(std::size_t at) const {
        const std::size_t last = std::min(block_.end, at + longest_token);
        while (at < last && text_[at] != ' ')
            ++at;
        return at;
    }

    /// The first word at or behind `at`, and the last that ends at or before it.
    Word word_at(std::size_t at) const { return word_from(text_, at, block_); }

    Word word_left(std::size_t at) const { return word_before(text_, at, block_); }

    /// The word that only a blank parts from what begins at `at`.
    Word beside(std::size_t at) const {
        const Word word = word_left(at);
        if (!word || word.span.end + 2 < at) return {};
        const std::string_view gap = text_.substr(word.span.end, at - word.span.end);
        return gap == " " || gap == ". " || gap == " (" ? word : Word();
    }

    /// Whether a note has the number that stands there.
    bool has_note(std::size_t begin, std::size_t end) const;

    /// Where a year, perhaps with a letter behind it, ends; `at` where none begins.
    std::size_t end_of_year(std::size_t at) const;

protected:
    static constexpr std::size_t longest_token = 200; // bytes

    std::string_view text_;
    Span block_;
    const std::vector<int>* notes_;
};

} // namespace fasti::zones
