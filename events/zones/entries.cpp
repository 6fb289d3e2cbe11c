// SPDX-License-Identifier: Apache-2.0
#include "events/zones/entries.hpp"

#include "events/lexicon/classes/lexicon.hpp"
#include "events/zones/words.hpp"
#include "text/ascii.hpp"

#include <algorithm>

namespace fasti::zones {
namespace {

constexpr std::size_t longest_entry = 700; // bytes of a bibliography's
constexpr std::size_t longest_line = 300;  // of an attribution

bool starts_with_dash(std::string_view text) {
    return text.starts_with("—") || text.starts_with("–") || text.starts_with("---");
}

/// A year in four digits at `at`, perhaps with a letter behind it: "1998b". How many bytes.
std::size_t year_size(std::string_view text, std::size_t at) {
    if (at + 4 > text.size()) return 0;
    const bool digits =
        std::all_of(text.begin() + long(at), text.begin() + long(at) + 4, ascii::is_digit);
    if (!digits || (text[at] != '1' && text[at] != '2')) return 0;
    if (at > 0 && ascii::in_letter(text[at - 1])) return 0;
    std::size_t size = 4;
    if (at + size < text.size() && ascii::is_lower(text[at + size])) ++size;
    if (at + size < text.size() &&
        (ascii::is_letter(text[at + size]) || ascii::is_digit(text[at + size])))
        return 0;
    return size;
}

/// "Hall, Ann.", "Hall, A. B., and C. Reed", "——.": does it begin with the names of authors? How
/// many bytes until the year or title, at the least; 0 where it does not.
std::size_t authors_size(std::string_view text) {
    if (starts_with_dash(text)) return 3;
    const Span whole{0, text.size()};
    const Word family = word_from(text, 0, whole);
    if (!family.capital || family.span.begin > 2) return 0;
    Word last = family;
    for (int parts = 0; parts < 4; ++parts) { // "von der Leyen", "Wey Gómez"
        const std::size_t end = last.span.end;
        if (end + 2 < text.size() && text[end] == ',' && text[end + 1] == ' ') {
            const Word given = word_from(text, end + 2, whole);
            return given.capital && given.span.begin == end + 2 &&
                           !lexicon::is(given.lower, lexicon::function)
                       ? given.span.end
                       : 0;
        }
        const Word next = word_from(text, end, whole);
        if (!next || next.span.begin != end + 1 || text[end] != ' ' ||
            (!next.capital && !lexicon::is(next.lower, lexicon::name_particle)))
            return 0;
        last = next;
    }
    return 0;
}

/// A year where entries have one: ". 1998.", " (1998)", ", 1998.", ", 1998, pp."
bool has_year_of_entry(std::string_view text, std::size_t from) {
    for (std::size_t at = from; at + 4 <= text.size(); ++at) {
        const std::size_t size = year_size(text, at);
        if (size == 0 || at < 2) continue;
        const std::string_view before = text.substr(at - 2, 2);
        const std::string_view after = text.substr(at + size);
        const bool bracket = before[1] == '(' && after.starts_with(')');
        const bool stops = (before == ". " || before == ", " || before == ") " || before == ": ") &&
                           (after.empty() || after.front() == '.' || after.front() == ',' ||
                            after.front() == ':' || after.front() == ';');
        if (bracket || stops) return true;
    }
    return false;
}

/// "Oxford: Harbour Press": a colon between two capitals.
bool has_imprint(std::string_view text) {
    for (std::size_t at = text.find(": "); at < text.size(); at = text.find(": ", at + 1))
        if (at > 0 && ascii::is_letter(text[at - 1]) && at + 2 < text.size() &&
            ascii::is_upper(text[at + 2]))
            return true;
    return false;
}

/// How many words of publishing it holds, as far as that matters.
int publishing_words(std::string_view text) {
    const Span whole{0, text.size()};
    int count = 0;
    for (std::size_t at = 0; count < 2;) {
        const Word word = word_from(text, at, whole);
        if (!word) break;
        at = word.span.end;
        count += lexicon::is(word.lower, lexicon::publisher) ? 1 : 0;
    }
    return count;
}

/// "[12] ", "12. ": a number before an entry.
std::string_view without_number(std::string_view text) {
    std::size_t at = text.starts_with('[') ? 1 : 0;
    const std::size_t begin = at;
    while (at < text.size() && at - begin < 4 && ascii::is_digit(text[at]))
        ++at;
    if (at == begin || at >= text.size()) return text;
    if (text[at] == ']' || text[at] == '.' || text[at] == ')') ++at;
    if (at >= text.size() || text[at] != ' ') return text;
    return text.substr(at + 1);
}

} // namespace

bool is_bibliography_entry(std::string_view block) {
    if (block.size() > longest_entry || block.size() < 24) return false;
    const std::string_view text = without_number(block);
    const std::size_t authors = authors_size(text);
    const int shown = (authors > 0 ? 2 : 0) + (has_year_of_entry(text, authors) ? 2 : 0) +
                      (has_imprint(text) ? 1 : 0) + publishing_words(text);
    const bool quoted =
        text.find('"') != std::string_view::npos || text.find("“") != std::string_view::npos;
    return authors > 0 ? shown + (quoted ? 1 : 0) >= 5 : text != block && shown >= 4;
}

bool is_attribution(std::string_view block) {
    if (block.size() > longest_line || !starts_with_dash(block)) return false;
    const Word first = word_from(block, 0, {0, block.size()});
    return first.capital && first.span.begin <= 5;
}

bool is_contents_line(std::string_view block) {
    return block.find(".....") != std::string_view::npos ||
           block.find(". . . . .") != std::string_view::npos;
}

bool sets_a_task(std::string_view block) {
    const Word first = word_from(block, 0, {0, block.size()});
    return first && first.capital && lexicon::is(first.lower, lexicon::task);
}

bool announces_objectives(std::string_view block) {
    if (!block.ends_with(':') || block.size() > longest_line) return false;
    const Span whole{0, block.size()};
    for (std::size_t at = 0;;) {
        const Word word = word_from(block, at, whole);
        if (!word) return false;
        at = word.span.end;
        if (!lexicon::is(word.lower, lexicon::can_do)) continue;
        const Word to = word_from(block, at, whole);
        return to && to.lower == "to" && to.span.end + 1 >= block.size() - 1;
    }
}

bool tells_of_habit(std::string_view sentence) {
    return any_word(sentence, [](const Word& word) {
        const lexicon::Classes classes = lexicon::classes_of(word.lower);
        // "every soldier was paid" may be told of one day
        const bool of_one = classes.has(lexicon::distributive) && word.span.begin > 1;
        return classes.has(lexicon::habit_noun) || (classes.has(lexicon::habit) && !of_one);
    });
}

bool sets_a_rule(std::string_view sentence) {
    return any_word(sentence,
                    [](const Word& word) { return lexicon::is(word.lower, lexicon::rule_verb); });
}

bool names_a_version(std::string_view block) {
    std::size_t at = block.starts_with('[') ? 1 : 0;
    const Word first = word_from(block, 0, {0, block.size()});
    if (first && !first.number && lexicon::is(first.lower, lexicon::version_word))
        at = std::min(block.find_first_not_of(" [", first.span.end), block.size());
    if (at < block.size() && (block[at] == 'v' || block[at] == 'V')) ++at;
    std::size_t dots = 0;
    std::size_t digits = 0;
    for (; at < block.size(); ++at) {
        if (ascii::is_digit(block[at])) {
            if (++digits > 4) return false;
        } else if (block[at] == '.' && digits > 0) {
            ++dots;
            digits = 0;
        } else {
            break;
        }
    }
    return dots > 0 && digits > 0 && digits < 4; // "26.9.2020" is a day
}

} // namespace fasti::zones
