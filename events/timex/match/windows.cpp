// SPDX-License-Identifier: Apache-2.0
#include "events/timex/match/windows.hpp"

#include "events/timex/language/glyphs.hpp"
#include "text/bytes.hpp"

#include <algorithm>
#include <array>

namespace fasti::match {
namespace {

using namespace detail;

constexpr std::size_t words_around = 8; // of a reason to look closer, on each side

/// Walks over a block and keeps the windows around triggers.
class Scanner {
public:
    Scanner(std::string_view text, Span block, const Grammar& grammar)
        : text_(text), block_(block), grammar_(grammar) {}

    std::vector<Span> run() {
        for (std::size_t at = block_.begin; at < block_.end;) {
            const Kind kind = ascii_kind(text_[at]);
            if (kind == Kind::letter) {
                at = word(at);
            } else if (kind == Kind::digit) {
                at = number(at);
            } else if (static_cast<unsigned char>(text_[at]) < 0x80) {
                ++at;
            } else {
                const Glyph here = glyph(text_, at);
                at = here.kind == Kind::letter ? word(at) : at + here.size;
            }
        }
        close();
        // a text of a word or two may be a word that is no reason in others: "recent"
        constexpr std::size_t short_text = 24;
        if (found_.empty() && block_.size() <= short_text && count_ > 0 && count_ <= 4)
            found_.push_back(block_);
        return std::move(found_);
    }

private:
    void begin_word(std::size_t at) {
        recent_[count_ % recent_.size()] = at;
        ++count_;
        if (open_ && count_ > last_trigger_ + words_around) close_at(at);
    }

    std::size_t word(std::size_t begin) {
        const std::size_t end = bytes::end_of_letters(text_, begin, block_.end);
        if (end < block_.end && static_cast<unsigned char>(text_[end]) >= 0x80)
            return word_beyond_ascii(begin, end);
        begin_word(begin);
        const std::size_t size = end - begin;
        if (size > longest_word) return end;
        if (size == 1 && dotted(end)) trigger(); // "p.m.", "B.C."
        if (grammar_.triggers().may_hold(text_[begin], size > 1 ? text_[begin + 1] : ' ', size))
            look_up(begin, end);
        return end;
    }

    std::size_t word_beyond_ascii(std::size_t begin, std::size_t at) {
        while (at < block_.end) {
            const Glyph next = glyph(text_, at);
            if (next.kind != Kind::letter) break;
            at = std::min(at + next.size, block_.end);
        }
        begin_word(begin);
        if (at - begin > longest_word) return at;
        if (at - begin == 1 && dotted(at)) trigger();
        look_up(begin, at);
        return at;
    }

    /// Whether the letter before `at` begins an abbreviation such as "p.m.".
    bool dotted(std::size_t at) const {
        return at + 1 < block_.end && text_[at] == '.' && ascii_kind(text_[at + 1]) == Kind::letter;
    }

    void look_up(std::size_t begin, std::size_t end) {
        const std::string_view written = text_.substr(begin, end - begin);
        const WordInfo* info = grammar_.find(Lower(text_, {begin, end}));
        if (info == nullptr || !Grammar::triggers(*info)) return;
        const bool fits = (info->classes != ClassSet()) || begins_with_capital(written);
        if (fits) trigger();
    }

    std::size_t number(std::size_t at) {
        const std::size_t begin = at;
        while (at < block_.end && ascii_kind(text_[at]) == Kind::digit)
            ++at;
        begin_word(begin);
        const std::size_t digits = at - begin;
        if (digits > longest_number) return at;
        const char before = begin > block_.begin ? text_[begin - 1] : ' ';
        const char after = at < block_.end ? text_[at] : ' ';
        const bool year_like = digits == 4 || digits == 3;
        const bool part_of_date = (after == '/' || after == '.' || after == '-' || after == ':') &&
                                  at + 1 < block_.end && ascii_kind(text_[at + 1]) == Kind::digit;
        const bool alone = before == ' ' && (after == ' ' || after == ',' || after == '.');
        const bool early_year = digits == 2 && alone;
        const bool suffixed = ascii_kind(after) == Kind::letter && after != '\0';
        const bool short_year =
            digits == 2 && (before == '\'' || before == '\x99' || after == '\'' || after == '\xE2');
        const bool ordinal = grammar_.language().ordinal_stop && digits <= 2 && after == '.';
        const bool full = digits == 8 || part_of_date;
        if (year_like || early_year || full || suffixed || short_year || ordinal) trigger();
        return at;
    }

    void trigger() {
        last_trigger_ = count_;
        if (open_) return;
        open_ = true;
        const std::size_t back = std::min({count_, recent_.size(), words_around + 1});
        begin_ = recent_[(count_ - back) % recent_.size()];
        // "more than three years" must not fall apart where one window closed before the next
        if (!found_.empty() && begin_ <= found_.back().end) {
            begin_ = found_.back().begin;
            found_.pop_back();
            return;
        }
        // A new paragraph of the same block may begin with a sign: "(1904", "'98".
        while (begin_ > block_.begin && glyph(text_, begin_ - 1).kind == Kind::sign &&
               (found_.empty() || begin_ > found_.back().end))
            --begin_;
    }

    void close_at(std::size_t end) {
        open_ = false;
        found_.push_back({begin_, end});
    }

    void close() {
        if (open_) close_at(block_.end);
    }

    std::string_view text_;
    Span block_;
    const Grammar& grammar_;
    std::vector<Span> found_;
    std::array<std::size_t, 16> recent_{};
    std::size_t count_ = 0;        // words so far
    std::size_t last_trigger_ = 0; // its number
    std::size_t begin_ = 0;
    bool open_ = false;
};

} // namespace

std::vector<Span> windows(std::string_view text, Span block, const Grammar& grammar) {
    return Scanner(text, block, grammar).run();
}

} // namespace fasti::match
