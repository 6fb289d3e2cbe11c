// SPDX-License-Identifier: Apache-2.0
#include "events/timex/tokens.hpp"

#include <algorithm>
#include <array>

namespace fasti {
namespace {

constexpr std::size_t words_around = 12;  // of a reason to look closer, on each side
constexpr std::size_t longest_word = 64;  // bytes; longer runs of letters are no words
constexpr std::size_t longest_number = 9; // digits; longer ones are no dates

enum class Kind : std::uint8_t { blank, letter, digit, sign };

Kind ascii_kind(char c) {
    if (c >= '0' && c <= '9') return Kind::digit;
    if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) return Kind::letter;
    if (c == ' ' || c == '\n' || c == '\t' || c == '\r') return Kind::blank;
    return Kind::sign;
}

struct Glyph {
    Kind kind = Kind::blank;
    std::size_t size = 1; // bytes
};

std::size_t sequence_size(unsigned char lead) {
    if (lead >= 0xF0) return 4;
    if (lead >= 0xE0) return 3;
    return lead >= 0xC0 ? 2 : 1;
}

/// What stands at `at`; typographic signs (U+00A0–00BF, U+2000–206F, U+3000–303F) are no letters.
Glyph glyph(std::string_view text, std::size_t at) {
    const auto lead = static_cast<unsigned char>(text[at]);
    if (lead < 0x80) return {ascii_kind(text[at]), 1};
    const std::size_t size = std::min(sequence_size(lead), text.size() - at);
    const auto next = size > 1 ? static_cast<unsigned char>(text[at + 1]) : 0U;
    if (lead == 0xC2) return {next == 0xA0 ? Kind::blank : Kind::sign, size};
    if (lead == 0xE2 && (next == 0x80 || next == 0x81)) return {Kind::sign, size};
    if (lead == 0xE3 && next == 0x80) return {Kind::sign, size};
    return {Kind::letter, size};
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

/// The second byte of a capital letter in U+00C0–00DE.
bool latin_capital(char second) {
    return static_cast<unsigned char>(second) <= 0x9E;
}

/// ASCII and Latin-1 letters in lower case; enough for the months of European languages.
std::string lower(std::string_view word) {
    std::string out(word);
    for (std::size_t i = 0; i < out.size(); ++i) {
        out[i] = lower(out[i]);
        const bool latin = out[i] == '\xC3' && i + 1 < out.size();
        if (latin && latin_capital(out[i + 1])) {
            out[i + 1] = static_cast<char>(out[i + 1] + 0x20);
            ++i;
        }
    }
    return out;
}

bool begins_with_capital(std::string_view word) {
    const char c = word.front();
    if (c >= 'A' && c <= 'Z') return true;
    return word.size() > 1 && c == '\xC3' && latin_capital(word[1]);
}

/// Curly apostrophes and primes become ', all short dashes -: rules need one spelling.
std::string_view plain_sign(std::string_view sign) {
    if (sign == "’" || sign == "‘" || sign == "ʼ") return "'";
    if (sign == "–" || sign == "‐" || sign == "‑" || sign == "‒" || sign == "−") return "-";
    if (sign == "“" || sign == "”") return "\"";
    return sign;
}

/// Walks over a block and keeps the windows around triggers.
class Scanner {
public:
    Scanner(std::string_view text, Span block, const Grammar& grammar)
        : text_(text), block_(block), grammar_(grammar) {}

    std::vector<Span> run() {
        for (std::size_t at = block_.begin; at < block_.end;) {
            const Glyph here = glyph(text_, at);
            if (here.kind == Kind::letter) {
                at = word(at);
            } else if (here.kind == Kind::digit) {
                at = number(at);
            } else {
                at += here.size;
            }
        }
        close();
        return std::move(found_);
    }

private:
    void begin_word(std::size_t at) {
        recent_[count_ % recent_.size()] = at;
        ++count_;
        if (open_ && count_ > last_trigger_ + words_around) close_at(at);
    }

    std::size_t word(std::size_t at) {
        const std::size_t begin = at;
        std::uint32_t hash = word_hash_start;
        while (at < block_.end) {
            const auto byte = static_cast<unsigned char>(text_[at]);
            if (byte < 0x80) {
                if (ascii_kind(text_[at]) != Kind::letter) break;
                hash = word_hash(hash, lower(text_[at++]));
                continue;
            }
            const Glyph next = glyph(text_, at);
            if (next.kind != Kind::letter) break;
            at = std::min(at + next.size, block_.end);
            hash = 0; // beyond ASCII: looked up below
        }
        begin_word(begin);
        if (at - begin > longest_word) return at;
        if (at - begin == 1 && dotted(at)) trigger(); // "p.m.", "B.C."
        if (hash == 0 || grammar_.may_be_word(hash)) look_up(begin, at);
        return at;
    }

    /// Whether the letter before `at` begins an abbreviation such as "p.m.".
    bool dotted(std::size_t at) const {
        return at + 1 < block_.end && text_[at] == '.' && ascii_kind(text_[at + 1]) == Kind::letter;
    }

    void look_up(std::size_t begin, std::size_t end) {
        const std::string_view written = text_.substr(begin, end - begin);
        const WordInfo* info = grammar_.find(lower(written));
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
        const bool suffixed = ascii_kind(after) == Kind::letter && after != '\0';
        const bool short_year =
            digits == 2 && (before == '\'' || before == '\x99' || after == '\'' || after == '\xE2');
        if (year_like || part_of_date || suffixed || short_year || digits == 8) trigger();
        return at;
    }

    void trigger() {
        last_trigger_ = count_;
        if (open_) return;
        open_ = true;
        const std::size_t back = std::min({count_, recent_.size(), words_around + 1});
        const std::size_t wanted = recent_[(count_ - back) % recent_.size()];
        begin_ = found_.empty() ? wanted : std::max(wanted, found_.back().end);
        // A new paragraph of the same block may begin with a sign: "(1904", "'98".
        while (begin_ > block_.begin && begin_ == wanted &&
               glyph(text_, begin_ - 1).kind == Kind::sign &&
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

ClassSet classes_of_number(std::int64_t value, std::size_t digits, bool leading_zero) {
    ClassSet classes = Class::number;
    if (value >= 1 && value <= 31 && digits <= 2) classes |= Class::day;
    if (value >= 1 && value <= 12 && digits <= 2) classes |= Class::month_number;
    if (value <= 24 && digits <= 2) classes |= Class::hour;
    if (digits == 2 && value <= 59) classes |= Class::minute;
    if (digits == 2) classes |= Class::two_digits;
    if (value < 100 && !leading_zero) classes |= Class::small;
    if (digits == 4 && value >= 1000 && value <= 2999) classes |= Class::year | Class::point;
    if (!leading_zero && value >= 1 && value <= 999) classes |= Class::early_year;
    return classes;
}

void make_number(Item& item, std::string_view digits) {
    if (digits.size() > longest_number) {
        item.classes = Class::quantity;
        return;
    }
    std::int64_t value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    item.classes = classes_of_number(value, digits.size(), digits.size() > 1 && digits[0] == '0');
    item.sense.kind = Sense::Kind::number;
    item.sense.number = value;
    item.sense.digits = static_cast<std::uint8_t>(digits.size());
    if (item.classes.has(Class::year)) {
        item.sense.kind = Sense::Kind::point;
        item.sense.fields.year = static_cast<int>(value);
    }
}

bool all_capitals(std::string_view word) {
    return std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

bool looks_plural(std::string_view lower_word, const Language& language) {
    if (lower_word.size() < 4 || !lower_word.ends_with(language.plural_ending)) return false;
    if (lower_word.ends_with("ss") || lower_word.ends_with("us")) return false;
    const auto& others = language.not_plurals;
    return std::find(others.begin(), others.end(), lower_word) == others.end();
}

void make_word(Item& item, std::string_view written, const Grammar& grammar) {
    const bool capital = begins_with_capital(written);
    item.classes |= Class::word;
    if (capital) item.classes |= Class::capital;
    if (written.size() > 1 && all_capitals(written)) item.classes |= Class::upper;
    if (written.size() > longest_word) return;
    const std::string low = lower(written);
    const WordInfo* info = grammar.find(low);
    if (info != nullptr) {
        item.word = info->word;
        const ClassSet classes = capital ? info->classes | info->capital_classes : info->classes;
        item.classes |= classes;
        if (classes != ClassSet()) item.sense = info->sense;
        if (classes != ClassSet()) return;
    }
    if (!capital && looks_plural(low, grammar.language())) item.classes |= Class::plural;
}

/// The end of the address that begins at `at` ("https://…", "www.…", "a@b.c"), or `at` where there
/// is none.
std::size_t end_of_address(std::string_view text, std::size_t at, std::size_t end) {
    std::size_t stop = at;
    while (stop < end && ascii_kind(text[stop]) != Kind::blank)
        ++stop;
    const std::string_view run = text.substr(at, stop - at);
    const std::size_t sign = run.find('@');
    const bool mail = sign != std::string_view::npos && sign > 0 && sign + 1 < run.size();
    const bool link = run.find("://") != std::string_view::npos || run.starts_with("www.");
    return mail || link ? stop : at;
}

} // namespace

std::vector<Span> windows(std::string_view text, Span block, const Grammar& grammar) {
    return Scanner(text, block, grammar).run();
}

std::vector<Item> tokens(std::string_view text, Span window, const Grammar& grammar) {
    std::vector<Item> items;
    bool touches = false;
    for (std::size_t at = window.begin; at < window.end;) {
        const Glyph here = glyph(text, at);
        if (here.kind == Kind::blank) {
            touches = false;
            at += here.size;
            continue;
        }
        if (const std::size_t stop = touches ? at : end_of_address(text, at, window.end);
            stop != at) {
            items.push_back({Class::nothing, 0, false, {at, stop}, {}, 0});
            at = stop;
            touches = true;
            continue;
        }
        std::size_t end = at + here.size;
        if (here.kind != Kind::sign) {
            while (end < window.end) {
                const Glyph next = glyph(text, end);
                if (next.kind != here.kind) break;
                end += next.size;
            }
        }
        Item item;
        item.span = {at, end};
        item.touches = touches;
        const std::string_view written = text.substr(at, end - at);
        if (here.kind == Kind::digit) make_number(item, written);
        if (here.kind == Kind::letter) make_word(item, written, grammar);
        if (here.kind == Kind::sign)
            if (const WordInfo* info = grammar.find(plain_sign(written))) item.word = info->word;
        items.push_back(item);
        touches = true;
        at = end;
    }
    return items;
}

} // namespace fasti
