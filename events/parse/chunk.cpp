// SPDX-License-Identifier: Apache-2.0
#include "events/parse/chunk.hpp"

#include "events/lexicon/classes/lexicon.hpp"
#include "events/lexicon/en/contractions.hpp"
#include "text/sentences/abbreviations.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace fasti::parse {
namespace {

using Signs = std::u32string_view;

bool among(char32_t c, Signs signs) {
    return c != U'\0' && signs.find(c) != Signs::npos;
}

char32_t plain_quote(char32_t c) {
    if (among(c, U"‘’´`")) return U'\'';
    if (among(c, U"“”„«»")) return U'"';
    return c;
}

// "555-1234", in whatever brackets.
bool is_telephone(Signs signs) {
    const std::size_t hyphen = signs.find(U'-');
    if (hyphen == Signs::npos) return false;
    std::size_t left = 0;
    while (left < hyphen && is_digit(signs[hyphen - left - 1]))
        ++left;
    std::size_t right = 0;
    while (hyphen + right + 1 < signs.size() && is_digit(signs[hyphen + right + 1]))
        ++right;
    return left == 3 && right == 4;
}

// "60" of "the 60's", "1590" of "the 1590's"; but "2003's best" has an owner.
bool is_plural_number(std::string_view word) {
    const bool number = !word.empty() && is_digit(static_cast<unsigned char>(word.back()));
    const bool year = word.size() == 4 && is_number(word) && word.back() != '0';
    return number && !year;
}

} // namespace

WordChunk::WordChunk(std::string_view sentence, Span span, bool last)
    : sentence_(sentence), last_(last) {
    for (std::size_t at = span.begin; at < span.end;) {
        const CodePoint c = code_point_at(sentence, at);
        signs_ += plain_quote(c.value);
        offsets_.push_back(at);
        at += std::max<std::size_t>(c.size, 1);
    }
    offsets_.push_back(span.end);
    cuts_.assign(offsets_.size(), false);
}

void WordChunk::cut_out(std::size_t begin, std::size_t end) {
    cuts_[begin] = true;
    cuts_[end] = true;
}

// The end of a run of one sign; exclamation and question marks run together.
std::size_t WordChunk::run_end(std::size_t at) const {
    const char32_t first = signs_[at];
    const Signs same = among(first, U"!?") ? Signs(U"!?") : Signs(&first, 1);
    return std::min(signs_.find_first_not_of(same, at), signs_.size());
}

std::string WordChunk::lower(std::size_t begin, std::size_t end) const {
    std::string out;
    for (std::size_t at = begin; at < end; ++at)
        append_utf8(out, signs_[at]);
    return ascii_lower(out);
}

void WordChunk::cut_sign(std::size_t at) {
    const bool in_number = is_digit(before(at)) && is_digit(sign(at + 1));
    switch (signs_[at]) {
    case U',':
    case U':':
        if (!in_number) cut_out(at, at + 1);
        return;
    case U'$':
    case U'£':
    case U'€':
    case U'¥':
        cuts_[at + 1] = true;
        return; // "US$5" is "US$" and "5"
    case U'#':
        if (is_digit(sign(at + 1))) cut_out(at, at + 1);
        return;
    default:
        if (among(signs_[at], U"()[]{}\";%°º+—–…")) cut_out(at, at + 1);
    }
}

void WordChunk::cut_run(std::size_t begin, std::size_t end) {
    const bool always = among(signs_[begin], U"!?<>*=|");
    const bool doubled = end - begin > 1 && among(signs_[begin], U".-'~_");
    if (always || doubled) cut_out(begin, end);
}

void WordChunk::cut_signs() {
    for (std::size_t at = 0; at < signs_.size();) {
        const std::size_t end = run_end(at);
        cut_run(at, end);
        for (; at < end; ++at)
            cut_sign(at);
    }
}

// Does the stop at `stop` belong to the word from `begin`? At the end of a sentence only if that
// word is hardly ever written without it.
bool WordChunk::keeps_stop(std::size_t begin, std::size_t stop) const {
    std::string word;
    for (std::size_t at = begin; at < stop; ++at)
        append_utf8(word, signs_[at]);
    if (is_acronym(word)) return true;
    const bool ends = last_ && stop + 1 == signs_.size();
    if (is_initial(word)) return !ends && word != "I";
    const Stop meaning = stop_after(word);
    return ends ? meaning == Stop::title || meaning == Stop::time : meaning != Stop::plain;
}

// Stops behind a word: nothing follows in the chunk but signs that close.
void WordChunk::cut_stops() {
    std::size_t begin = 0;
    for (std::size_t at = 0; at < signs_.size(); ++at) {
        if (cuts_[at]) begin = at;
        if (signs_[at] != U'.' || is_word_character(sign(at + 1))) continue;
        const bool alone = before(at) != U'.' && sign(at + 1) != U'.';
        if (alone && at > begin && !keeps_stop(begin, at)) cut_out(at, at + 1);
    }
}

// "follow-up" is three words, "non-state" is one; numbers of telephones stay whole.
void WordChunk::cut_hyphens() {
    const auto hyphens = std::count(signs_.begin(), signs_.end(), U'-');
    const bool digits = std::all_of(signs_.begin(), signs_.end(),
                                    [](char32_t c) { return is_digit(c) || among(c, U"-.,;:()"); });
    if (digits && (hyphens > 1 || is_telephone(signs_))) return;
    std::size_t begin = 0;
    for (std::size_t at = 0; at < signs_.size(); ++at) {
        if (cuts_[at]) begin = at;
        if (signs_[at] != U'-' || sign(at + 1) == U'-' || before(at) == U'-') continue;
        const bool inside =
            at > begin && (is_word_character(sign(at + 1)) || among(sign(at + 1), U"$£€"));
        if (inside && lexicon::is(lower(begin, std::min(at, begin + 8)), lexicon::prefix)) continue;
        if (inside || (at == 0 && is_word_character(sign(1)))) cut_out(at, at + 1), begin = at + 1;
    }
}

// "light/heat" is three words; dates and abbreviations such as "c/o" stay whole.
void WordChunk::cut_slashes() {
    for (std::size_t at = 0; at < signs_.size(); ++at) {
        if (signs_[at] != U'/') continue;
        const bool numbers = is_digit(before(at)) && is_digit(sign(at + 1));
        const bool longer =
            (at > 1 && is_word_character(signs_[at - 2])) || is_letter(sign(at + 2));
        if (!numbers && longer) cut_out(at, at + 1);
    }
}

void WordChunk::cut_units() {
    for (std::size_t at = 1; at < signs_.size(); ++at) {
        if (!is_letter(signs_[at]) || !is_digit(signs_[at - 1])) continue;
        std::size_t end = at;
        while (end < signs_.size() && end < at + 6 && is_letter(signs_[end]))
            ++end;
        const bool first = at == 1 || !is_letter(signs_[at - 2]);
        const bool sum = end == at + 1 && among(signs_[0], U"$£€"); // "$5b"
        if (first && !is_digit(sign(end)) &&
            (sum || lexicon::is(lower(at, end), lexicon::glued_unit)))
            cuts_[at] = true;
    }
}

// Addresses of the net are one word, less the signs around them.
void WordChunk::protect_address() {
    const std::size_t at_sign = signs_.find(U'@');
    const bool mail = at_sign != std::u32string::npos && is_word_character(before(at_sign)) &&
                      is_word_character(sign(at_sign + 1));
    const bool net =
        signs_.find(U"://") != std::u32string::npos || signs_.find(U"www.") != std::u32string::npos;
    if (!mail && !net) return;
    std::size_t begin = 0;
    std::size_t end = signs_.size();
    while (begin < end && among(signs_[begin], U"([{<\"'"))
        ++begin;
    while (end > begin && among(signs_[end - 1], U")]}>\"'.,;:!?"))
        --end;
    if (begin == end) return;
    std::fill(cuts_.begin() + static_cast<std::ptrdiff_t>(begin),
              cuts_.begin() + static_cast<std::ptrdiff_t>(end), false);
    cut_out(begin, end);
}

// Quotation marks, and what is left out: "'wow'", "'90s", "students'".
bool WordChunk::cut_apostrophe(std::size_t begin, std::size_t end) {
    if (signs_[begin] == U'\'' && end - begin > 1 && signs_[begin + 1] != U'\'') {
        const std::string rest = lower(begin + 1, std::min(end, begin + 8));
        const bool clitic = lexicon::is("'" + rest, lexicon::clitic);
        if (!is_digit(signs_[begin + 1]) && !lexicon::is(rest, lexicon::cut_short) && !clitic)
            cuts_[begin + 1] = true;
    }
    if (signs_[end - 1] != U'\'' || end - begin < 2 || signs_[end - 2] == U'\'') return false;
    cuts_[end - 1] = true;
    return true;
}

// [begin, end) is a word so far.
void WordChunk::cut_clitics(std::size_t begin, std::size_t end) {
    if (cut_apostrophe(begin, end)) --end;
    const std::size_t tail = end - begin > 8 ? end - 8 : begin;
    const std::string word = lower(tail, end);
    if (tail == begin)
        if (const auto second = lexicon::second_word(word)) cuts_[begin + *second] = true;
    if (word.size() > 3 && word.ends_with("n't")) cuts_[end - 3] = true;
    const std::size_t mark = word.rfind('\'');
    if (mark == std::string::npos || mark == 0) return;
    const std::string_view clitic = std::string_view(word).substr(mark);
    if (lexicon::is(clitic, lexicon::clitic) && !is_plural_number(word.substr(0, mark)))
        cuts_[end - clitic.size()] = true;
}

void WordChunk::cut(std::vector<Span>& out) {
    cut_signs();
    cut_stops();
    cut_hyphens();
    cut_slashes();
    cut_units();
    protect_address();
    std::size_t begin = 0;
    for (std::size_t at = 1; at <= signs_.size(); ++at) {
        if (at < signs_.size() && !cuts_[at]) continue;
        cut_clitics(begin, at);
        begin = at;
    }
    begin = 0;
    for (std::size_t at = 1; at <= signs_.size(); ++at) {
        if (at < signs_.size() && !cuts_[at]) continue;
        out.push_back({offsets_[begin], offsets_[at]});
        begin = at;
    }
}

} // namespace fasti::parse
