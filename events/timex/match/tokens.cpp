// SPDX-License-Identifier: Apache-2.0
#include "events/timex/match/tokens.hpp"

#include "events/timex/language/glyphs.hpp"
#include "text/ascii.hpp"
#include "text/bytes.hpp"

#include <algorithm>

namespace fasti::match {
namespace {

using namespace detail;

/// Curly apostrophes and primes become ', all short dashes -: rules need one spelling.
std::string_view plain_sign(std::string_view sign) {
    if (sign == "[") return "("; // brackets of a shape are its own
    if (sign == "]") return ")";
    if (sign.size() == 1) return sign;
    if (sign == "’" || sign == "‘" || sign == "ʼ") return "'";
    if (sign == "–" || sign == "‐" || sign == "‑" || sign == "‒" || sign == "−") return "-";
    if (sign == "“" || sign == "”") return "\"";
    return sign;
}

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

void make_number(Chunk& item, std::string_view digits) {
    if (digits.size() > longest_number) {
        item.classes = Class::quantity;
        return;
    }
    std::int64_t value = 0;
    for (const char c : digits)
        value = value * 10 + (c - '0');
    item.classes = classes_of_number(value, digits.size(), digits.size() > 1 && digits[0] == '0');
    item.meaning.kind = Meaning::Kind::number;
    item.meaning.number = value;
    item.meaning.digits = static_cast<std::uint8_t>(digits.size());
    if (item.classes.has(Class::year)) {
        item.meaning.kind = Meaning::Kind::point;
        item.meaning.fields.year = static_cast<int>(value);
    }
}

bool all_capitals(std::string_view word) {
    return std::all_of(word.begin(), word.end(), ascii::is_upper);
}

bool looks_plural(const Lower& word, const Language& language) {
    const auto ends = [&](const auto& endings) {
        return std::any_of(endings.begin(), endings.end(),
                           [&](std::string_view ending) { return word.ends_with(ending); });
    };
    if (word.size() < 4 || !ends(language.plural_endings)) return false;
    if (ends(language.not_plural_endings)) return false;
    const auto& others = language.not_plurals;
    return std::find(others.begin(), others.end(), word) == others.end();
}

/// Gives a word what the language knows of it; whether that is a class.
bool make_known(Chunk& item, const WordInfo& info, bool capital) {
    item.word = info.word;
    const bool own = capital && info.capital_classes != ClassSet();
    const ClassSet classes = own ? info.capital_classes : info.classes;
    item.classes |= classes;
    // a rule may name the word and ask what it is with a capital: "may 2017"
    const bool named = classes == ClassSet() && info.word != 0;
    if (classes != ClassSet() || named)
        item.meaning = own || named ? info.capital_meaning : info.meaning;
    return classes != ClassSet();
}

void make_word(Chunk& item, std::string_view text, const Grammar& grammar) {
    const std::string_view written = text.substr(item.span.begin, item.span.size());
    const bool capital = begins_with_capital(written);
    item.classes |= Class::word;
    const bool nouns_are_capital = grammar.language().nouns_are_capital;
    if (capital) item.classes |= Class::capital;
    if (capital && !nouns_are_capital) item.classes |= Class::name;
    if (capital == nouns_are_capital) item.classes |= Class::thing;
    if (written.size() > 1 && all_capitals(written)) item.classes |= Class::upper;
    if (written.size() > longest_word) return;
    const Lower low(text, item.span);
    const WordInfo* info = grammar.find(low);
    if (info != nullptr && make_known(item, *info, capital)) return;
    if (capital == nouns_are_capital && looks_plural(low, grammar.language()))
        item.classes |= Class::plural;
}

/// The end of the address that begins at `at` ("https://…", "www.…", "a@b.c"), or `at` where there
/// is none.
std::size_t end_of_address(std::string_view text, std::size_t at, std::size_t end) {
    std::size_t stop = bytes::end_of_letters(text, at, end);
    if (stop < end && text[stop] == ' ') return at; // letters alone are none
    while (stop < end && ascii_kind(text[stop]) != Kind::blank)
        ++stop;
    const std::string_view run = text.substr(at, stop - at);
    const std::size_t sign = run.find('@');
    const bool mail = sign != std::string_view::npos && sign > 0 && sign + 1 < run.size();
    const bool link = run.find("://") != std::string_view::npos || run.starts_with("www.");
    return mail || link ? stop : at;
}

/// The end of the run of characters of one kind that begins at `at`; signs stand alone.
std::size_t end_of_run(std::string_view text, std::size_t at, std::size_t end, Glyph first) {
    if (first.kind == Kind::letter) at = bytes::end_of_letters(text, at, end);
    if (at < end && ascii_kind(text[at]) == Kind::blank) return at;
    while (first.kind != Kind::sign && at < end) {
        const Glyph next = glyph(text, at);
        if (next.kind != first.kind) break;
        at += next.size;
    }
    return first.kind == Kind::sign ? at + first.size : at;
}

/// Of "OnMarch", glued by a scanner, the end of "On"; else `end`.
std::size_t
end_of_glued(std::string_view text, std::size_t at, std::size_t end, const Grammar& grammar) {
    if (end - at > longest_word) return end;
    for (std::size_t i = at + 2; i + 2 < end; ++i) {
        if (!ascii::is_upper(text[i]) || !ascii::is_lower(text[i - 1])) continue;
        const WordInfo* head = grammar.find(Lower(text, {at, i}));
        const WordInfo* tail = grammar.find(Lower(text, {i, end}));
        const bool glued =
            head != nullptr && head->classes.has(Class::preposition) && tail != nullptr &&
            (tail->classes.has(Class::month) || tail->capital_classes.has(Class::month));
        return glued ? i : end;
    }
    return end;
}

void fill(Chunk& chunk, std::string_view text, Kind kind, const Grammar& grammar) {
    const std::string_view written = text.substr(chunk.span.begin, chunk.span.size());
    if (kind == Kind::digit) make_number(chunk, written);
    if (kind == Kind::letter) make_word(chunk, text, grammar);
    if (kind != Kind::sign) return;
    const std::string_view sign = plain_sign(written);
    if (const WordInfo* info = grammar.find({sign, {0, sign.size()}})) chunk.word = info->word;
}

} // namespace

bool Tokens::more(std::size_t most, std::vector<Chunk>& chunks) {
    for (std::size_t count = 0; at_ < end_;) {
        const Glyph here = glyph(text_, at_);
        if (here.kind == Kind::blank) {
            touches_ = false;
            at_ += here.size;
            continue;
        }
        if (count++ == most) return true;
        const std::size_t address = touches_ ? at_ : end_of_address(text_, at_, end_);
        Chunk& chunk = chunks.emplace_back();
        chunk.touches = touches_;
        touches_ = true;
        if (address != at_) {
            chunk.classes = Class::nothing;
            chunk.span = {at_, address};
            at_ = address;
            continue;
        }
        chunk.span = {at_, end_of_run(text_, at_, end_, here)};
        if (here.kind == Kind::letter)
            chunk.span.end = end_of_glued(text_, at_, chunk.span.end, grammar_);
        at_ = chunk.span.end;
        fill(chunk, text_, here.kind, grammar_);
    }
    return false;
}

} // namespace fasti::match
