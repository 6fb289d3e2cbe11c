// SPDX-License-Identifier: Apache-2.0
// A rule is a record: a shape, what it makes, and the function that works out the meaning.
//
//     {"<day> [of] <month>[,] <year>", Class::date | Class::point, calendar_date}
//
// The shape is the rule's name and its pattern at once, so the two cannot drift apart: <name> is a
// class, anything else a word or sign of the language, [x] may be missing, a|b is either. Parts
// written without a blank must touch in the text; a blank stands for white space or nothing.
#pragma once

#include "events/timex/language/classes.hpp"
#include "events/timex/value/meaning.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace fasti {

/// A token, or a phrase that a rule made of several.
struct Chunk {
    ClassSet classes;
    std::uint16_t word = 0; ///< number of the word among those that rules name; 0: none of them
    bool touches = false;   ///< no white space before it
    Span span;              ///< bytes of Document::text
    Meaning meaning;
    std::uint32_t node = 0; ///< how it came about, see Parser; 0: a bare token
};

/// A chunk as matching sees it: what shapes ask for. The rest is looked at only where one fits.
struct RowItem {
    ClassSet classes;
    std::uint32_t chunk = 0;  ///< index into the chunks of the row
    std::uint32_t levels = 0; ///< a bit a level in which a shape may begin with it
    std::uint16_t word = 0;
    bool touches = false;
};

/// How an item came about; children are nodes too.
struct Node {
    std::string_view rule;
    TimexTraits traits; // of the rule
    Span span;
    std::vector<std::uint32_t> parts;
};

/// What a production is given: the items that its rule's shape matched, and their neighbours.
class Args {
public:
    Args(std::string_view text,
         std::span<const Chunk> chunks,
         std::span<const RowItem> row,
         std::size_t first)
        : text_(text), chunks_(chunks), row_(row), first_(first) {}

    /// Says that the next item matched `element`. Called by the matcher in order.
    void matched(std::uint16_t element) { elements_[size_++] = element; }

    void unmatch() { --size_; }

    std::size_t size() const { return size_; }

    /// The n-th item that matched <c>, from 0; nullptr when the shape had no such part.
    const Chunk* find(Class c, std::size_t n = 0) const {
        for (std::size_t i = 0; i < size_; ++i)
            if (elements_[i] == static_cast<std::uint16_t>(c) && n-- == 0) return &(*this)[i];
        return nullptr;
    }

    /// The first matched item of class `c`, whatever the shape called it; nullptr when there is
    /// none.
    const Chunk* any(Class c) const {
        for (std::size_t i = 0; i < size_; ++i)
            if (row_[first_ + i].classes.has(c)) return &(*this)[i];
        return nullptr;
    }

    const Chunk& operator[](std::size_t i) const { return chunk(first_ + i); }

    /// The n-th item before the match (1: the one just before; at most `reach`), or nullptr.
    const Chunk* before(std::size_t n = 1) const {
        return n <= reach && first_ >= n ? &chunk(first_ - n) : nullptr;
    }

    /// The n-th item after the match (at most `reach`), or nullptr.
    const Chunk* after(std::size_t n = 1) const {
        const std::size_t at = first_ + size_ + n - 1;
        return n <= reach && at < row_.size() ? &chunk(at) : nullptr;
    }

    std::string_view text(const Chunk& item) const {
        return text_.substr(item.span.begin, item.span.size());
    }

    static constexpr std::size_t max_size = 14;
    static constexpr std::size_t reach = 8; ///< how far neighbours are seen: rows come in pieces

private:
    const Chunk& chunk(std::size_t at) const { return chunks_[row_[at].chunk]; }

    std::string_view text_;
    std::span<const Chunk> chunks_;
    std::span<const RowItem> row_;
    std::size_t first_;
    std::size_t size_ = 0;
    std::array<std::uint16_t, max_size> elements_{};
};

/// Works out what a match means; false: this is not what the rule looks for.
using Production = bool (*)(const Args&, Meaning&);

/// Bends the items of a match where they stand instead of making one phrase of them: the two ends
/// of a range, "5" and "7 May" of "on 5 and 7 May". The span holds the matched items in order; one
/// that is left empty goes away.
using Adjustment = bool (*)(const Args&, std::span<Chunk>);

/// One rule of a language: a production or an adjustment.
struct Rule {
    std::string_view shape;
    ClassSet makes;
    Production produce = nullptr;
    Adjustment adjust = nullptr;
    TimexTraits traits = {}; ///< but what the shape itself says, see traits_of()
};

/// What a rule tells of what it reads: what its table says, and whether its shape has a length.
constexpr TimexTraits traits_of(const Rule& rule) {
    TimexTraits traits = rule.traits;
    traits.length = rule.shape.find("<duration>") != std::string_view::npos;
    return traits;
}

/// The traits of a rule, by the columns of its table.
inline constexpr TimexTraits counted_word{.fixed = true};
inline constexpr TimexTraits of_anniversary{.anniversary = true};

/// Rules that look at the same items; what one level makes the next ones see.
struct Level {
    std::string_view name;
    std::span<const Rule> rules;
};

/// A word of the language, in lower case. One that means something else with a capital letter
/// stands twice.
struct Word {
    std::string_view text;
    ClassSet classes;
    Meaning meaning;
    bool capital = false; ///< only when written with a capital ("May", "Sun")
};

} // namespace fasti
