// SPDX-License-Identifier: Apache-2.0
#include "events/timex/settle/context.hpp"

#include "events/timex/language/glyphs.hpp"
#include "events/timex/language/lower.hpp"
#include "events/timex/match/grammar.hpp"
#include "text/ascii.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace fasti::settle {
namespace {

constexpr std::size_t farthest = 300; // bytes to either side that count as the same sentence

bool is_stop(char c) {
    return c == '.' || c == '!' || c == '?';
}

/// "3.", "31.", but not the stop behind a year.
bool is_ordinal(std::string_view text, std::size_t stop) {
    std::size_t digits = 0;
    while (digits < 3 && digits < stop && ascii::is_digit(text[stop - digits - 1]))
        ++digits;
    return digits == 1 || digits == 2;
}

/// Whether the word before the stop is one that is cut short.
bool is_abbreviation(std::string_view text, std::size_t stop, const Language& language) {
    std::size_t begin = stop;
    while (begin > 0 && stop - begin < 8 &&
           detail::ascii_kind(text[begin - 1]) == detail::Kind::letter)
        --begin;
    const detail::Lower word(text, {begin, stop});
    const auto& list = language.abbreviations;
    return std::any_of(list.begin(), list.end(),
                       [&](std::string_view each) { return word == each; });
}

bool is_cue(std::string_view word, std::span<const std::string_view> cues) {
    return std::find(cues.begin(), cues.end(), word) != cues.end();
}

/// "set to", "about to": two neighbouring words of one text.
bool is_cue_of_two(std::string_view first, std::string_view second, const Language& language) {
    if (first.empty() || first.data() + first.size() + 1 != second.data()) return false;
    return is_cue({first.data(), first.size() + 1 + second.size()}, language.future_cues);
}

Tense tense_of(std::string_view word, const Language& language) {
    if (is_cue(word, language.future_cues)) return Tense::future;
    if (is_cue(word, language.past_cues)) return Tense::past;
    const bool past = std::any_of(
        language.past_endings.begin(), language.past_endings.end(), [&](std::string_view ending) {
            return word.size() > ending.size() + 2 && word.ends_with(ending) &&
                   word[word.size() - ending.size() - 1] != ending.front(); // "succeed"
        });
    return past ? Tense::past : Tense::unknown;
}

/// Calls `visit` with every word that begins with a small letter: others are names or nouns.
template <typename Visit>
void for_each_word(std::string_view text, Visit visit) {
    detail::for_each_run_of_letters(text, [&](std::size_t begin, std::size_t end) {
        const std::string_view word = text.substr(begin, end - begin);
        if (!detail::begins_with_capital(word)) visit(word);
    });
}

/// What the word right behind a date shows: "a court Thursday refused".
Tense tense_of_next(std::string_view text, const Language& language) {
    if (text.empty() || text.front() != ' ') return Tense::unknown;
    std::size_t end = 1;
    while (end < text.size() && detail::ascii_kind(text[end]) == detail::Kind::letter)
        ++end;
    const std::string_view word = text.substr(1, end - 1);
    if (word.empty() || detail::begins_with_capital(word)) return Tense::unknown;
    return tense_of(word, language);
}

/// "on", but not "to": the one tells of the day, the other looks ahead to it.
bool leads_to_day(std::string_view word, const Language& language) {
    const match::WordInfo* info =
        match::grammar(language).find(detail::Lower(word, {0, word.size()}));
    return info != nullptr && info->classes.has(Class::preposition) &&
           info->meaning.mod == TimexMod::none;
}

} // namespace

bool ends_sentence(std::string_view text, std::size_t at, const Language& language) {
    const char c = text[at];
    if (!is_stop(c)) return false;
    if (at + 2 >= text.size() || text[at + 1] != ' ') return false;
    if (ascii::is_lower(text[at + 2])) return false;
    if (c != '.') return true;
    if (language.ordinal_stop && is_ordinal(text, at)) return false;
    return !is_abbreviation(text, at, language);
}

Span sentence_around(const Document& document,
                     const Block& block,
                     Span span,
                     const Language& language) {
    const std::string_view text = document.text;
    const std::size_t lowest =
        std::max(block.span.begin, span.begin > farthest ? span.begin - farthest : 0);
    const std::size_t highest = std::min(block.span.end, span.end + farthest);
    Span around = span;
    while (around.begin > lowest &&
           !(around.begin >= lowest + 2 && is_stop(text[around.begin - 2]) &&
             text[around.begin - 1] == ' ' && ends_sentence(text, around.begin - 2, language)))
        --around.begin;
    while (around.end < highest &&
           !(is_stop(text[around.end]) && ends_sentence(text, around.end, language)))
        ++around.end;
    if (around.end < highest) ++around.end; // the full stop
    while (around.begin < span.begin && continues_code_point(text[around.begin]))
        ++around.begin;
    while (around.end > span.end && around.end < text.size() &&
           continues_code_point(text[around.end]))
        --around.end;
    return around;
}

bool looks_like_title(const Document& document, const Block& block) {
    if (block.kind == BlockKind::heading) return true;
    const char last = document.text[block.span.end - 1];
    return block.kind == BlockKind::paragraph && block.span.size() <= 120 && last != '.' &&
           last != ':' && last != ';' && last != ',';
}

bool opens_sentence(const Document& document,
                    const Block& block,
                    Span span,
                    const Language& language) {
    constexpr std::size_t longest_opening = 8; // bytes: "During "
    for (std::size_t back = 0; back <= longest_opening; ++back) {
        const std::size_t at = span.begin - back;
        if (at == block.span.begin) return true;
        if (at >= block.span.begin + 2 && document.text[at - 1] == ' ' &&
            ends_sentence(document.text, at - 2, language))
            return true;
    }
    return false;
}

bool in_quotation(const Document& document, const Block& block, Span span) {
    constexpr std::size_t longest_quotation = 1500; // bytes
    if (span.begin - block.span.begin > longest_quotation) return false;
    const std::string_view before = document[{block.span.begin, span.begin}];
    constexpr std::size_t none = std::string_view::npos;
    if (const std::size_t low = before.rfind("„"); low != none) // closed by “
        return before.find("“", low) == none && before.find("”", low) == none;
    if (const std::size_t high = before.rfind("“"); high != none)
        return before.find("”", high) == none;
    return std::count(before.begin(), before.end(), '"') % 2 != 0;
}

bool told_right_before(const Document& document,
                       const Block& block,
                       Span span,
                       const Language& language) {
    constexpr std::size_t near = 48; // bytes: three words
    const std::size_t begin = std::max(block.span.begin, span.begin - std::min(span.begin, near));
    std::array<std::string_view, 3> last; // the one before the date stands first
    detail::for_each_run_of_letters(
        document[{begin, span.begin}], [&](std::size_t from, std::size_t to) {
            last = {document[{begin, span.begin}].substr(from, to - from), last[0], last[1]};
        });
    const bool preposition = leads_to_day(last[0], language);
    const std::string_view verb = preposition ? last[1] : last[0];
    const std::string_view previous = preposition ? last[2] : last[1];
    if (verb.empty()) return false;
    const std::string_view between =
        document[{static_cast<std::size_t>(verb.data() - document.text.data()), span.begin}];
    const bool joined = between.find_first_of(".,;:()") == std::string_view::npos;
    return joined && tense_of(verb, language) == Tense::past &&
           !is_cue(previous, language.no_past_after);
}

Tense tense_around(const Document& document,
                   const Block& block,
                   Span span,
                   const Language& language) {
    Span around = sentence_around(document, block, span, language);
    if (const Tense verb = tense_of_next(document[{span.end, around.end}], language);
        verb == Tense::past)
        return verb;
    // "A court is to hear it; the hearing of 2 April": another clause looks ahead
    if (const std::size_t stop = document[{around.begin, span.begin}].rfind(';');
        stop != std::string_view::npos)
        around.begin += stop + 1;
    if (const std::size_t stop = document[{span.end, around.end}].find(';');
        stop != std::string_view::npos)
        around.end = span.end + stop;
    // The last word before the date that shows tense decides, else the first one after it.
    std::vector<std::string_view> words;
    for_each_word(document[{around.begin, span.begin}],
                  [&](std::string_view word) { words.push_back(word); });
    for (std::size_t i = words.size(); i-- > 0;) {
        const std::string_view previous = i > 0 ? words[i - 1] : std::string_view();
        const Tense tense = is_cue_of_two(previous, words[i], language)
                                ? Tense::future
                                : tense_of(words[i], language);
        const bool verb = tense != Tense::past || !is_cue(previous, language.no_past_after);
        if (tense != Tense::unknown && verb) return tense;
    }
    Tense after = Tense::unknown;
    for_each_word(document[{span.end, around.end}], [&](std::string_view word) {
        if (after == Tense::unknown) after = tense_of(word, language);
    });
    return after;
}

} // namespace fasti::settle
