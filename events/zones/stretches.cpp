// SPDX-License-Identifier: Apache-2.0
#include "events/zones/stretches.hpp"

#include "events/lexicon/classes/lexicon.hpp"
#include "events/lexicon/en/event_words.hpp"
#include "events/zones/lives.hpp"
#include "events/zones/words.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <optional>

namespace fasti::zones {
namespace {

using ascii::is_digit;
using ascii::is_upper;

constexpr std::size_t longest_bracket = 200; // bytes
constexpr int most_names = 6;                // words before the year of a citation

bool is_year_like(std::string_view digits) {
    return digits.size() == 4 && (digits[0] == '1' || digits[0] == '2');
}

/// "argues", "noted", "say": a form of a verb of saying, thinking or finding.
bool says(const std::string& form) {
    const auto fits = [](std::string_view lemma) {
        return lexicon::is(lemma, lexicon::say, lexicon::think, lexicon::find_out);
    };
    const std::string_view word = form;
    if (fits(word)) return true;
    for (const std::string_view ending : {"s", "d", "es", "ed"})
        if (word.size() > ending.size() + 2 && word.ends_with(ending) &&
            fits(word.substr(0, word.size() - ending.size())))
            return true;
    return false;
}

class Finder {
public:
    Finder(std::string_view text,
           Span block,
           const std::vector<int>& notes,
           std::vector<Stretch>& out)
        : text_(text), block_(block), notes_(notes), out_(out) {}

    void run() {
        for (std::size_t at = block_.begin; at < block_.end;) {
            const std::optional<Stretch> found = look_at(at);
            if (found) out_.push_back(*found);
            at = found ? std::max(found->span.end, at + 1) : next(at);
        }
    }

private:
    /// Where something could begin next: at a word, a bracket.
    std::size_t next(std::size_t at) const {
        const bool inside = ascii::in_letter(text_[at]) || is_digit(text_[at]);
        ++at;
        while (inside && at < block_.end && (ascii::in_letter(text_[at]) || is_digit(text_[at])))
            ++at;
        return at;
    }

    std::optional<Stretch> look_at(std::size_t at) const {
        const char c = text_[at];
        if (c == '[') return square(at);
        if (c == '(') return round(at);
        if (at > block_.begin && text_[at - 1] != ' ' && text_[at - 1] != '(') {
            if (!is_digit(c) || is_digit(text_[at - 1])) return std::nullopt;
        }
        if (is_digit(c)) return number(at);
        if (ascii::is_letter(c)) return token(at);
        return std::nullopt;
    }

    char sign(std::size_t at) const { return at < block_.end ? text_[at] : '\0'; }

    char before(std::size_t at) const { return at > block_.begin ? text_[at - 1] : '\0'; }

    std::size_t end_of_digits(std::size_t at) const {
        while (is_digit(sign(at)))
            ++at;
        return at;
    }

    /// Of longer ones the begin.
    std::size_t end_of_token(std::size_t at) const {
        const std::size_t last = std::min(block_.end, at + longest_bracket);
        while (at < last && text_[at] != ' ')
            ++at;
        return at;
    }

    Word word_at(std::size_t at) const { return word_from(text_, at, block_); }

    Word word_left(std::size_t at) const { return word_before(text_, at, block_); }

    /// The word that only a blank parts from what begins at `at`.
    Word beside(std::size_t at) const {
        const Word word = word_left(at);
        if (!word || word.span.end + 2 < at) return {};
        const std::string_view gap = text_.substr(word.span.end, at - word.span.end);
        return gap == " " || gap == ". " || gap == " (" ? word : Word();
    }

    bool has_note(std::size_t begin, std::size_t end) const {
        if (end - begin > 4) return false;
        const int number = std::stoi(std::string(text_.substr(begin, end - begin)));
        return std::binary_search(notes_.begin(), notes_.end(), number);
    }

    /// "[16]", "[2003] UKHL 17"
    std::optional<Stretch> square(std::size_t at) const {
        const std::size_t end = end_of_digits(at + 1);
        if (end == at + 1 || end > at + 5 || sign(end) != ']') return std::nullopt;
        if (const std::size_t law = law_report(at, end)) return Stretch{{at, law}, Role::reference};
        const bool glued = at > block_.begin && before(at) != ' ';
        if (!glued && at != block_.begin && !has_note(at + 1, end)) return std::nullopt;
        return Stretch{{at, end + 1}, Role::mark};
    }

    /// The end of "[2003] UKHL 17" and "[1998] 2 AC 45"; 0 where it is none.
    std::size_t law_report(std::size_t open, std::size_t close) const {
        if (close - open != 5 || sign(close + 1) != ' ') return 0;
        std::size_t at = close + 2;
        if (is_digit(sign(at))) at = end_of_digits(at) + 1;
        const std::size_t begin = at;
        while (is_upper(sign(at)) || sign(at) == '.')
            ++at;
        if (at < begin + 2 || sign(at) != ' ') return 0;
        const std::size_t end = end_of_digits(at + 1);
        return end > at + 1 ? end : 0;
    }

    /// "(Webb 1998; Hall 2003, p. 4)", "(2003, p. 45)", the year of "Webb (1998) argues".
    std::optional<Stretch> round(std::size_t at) const {
        const std::size_t close =
            text_.substr(0, std::min(block_.end, at + longest_bracket)).find(')', at);
        if (close == std::string_view::npos) return std::nullopt;
        const Span inner{at + 1, close};
        if (is_life(text_, {block_.begin, at}, inner)) return Stretch{{at, close + 1}, Role::life};
        const bool cited = names_and_year(inner, at) || year_and_page(inner) ||
                           year_of_cited(inner, at) || dated_source(inner, at);
        return cited ? std::optional(Stretch{{at, close + 1}, Role::reference}) : std::nullopt;
    }

    /// Where a year, perhaps with a letter behind it, ends; `at` where none begins.
    std::size_t end_of_year(std::size_t at) const {
        const std::size_t end = end_of_digits(at);
        if (end != at + 4 || !is_year_like(text_.substr(at, 4))) return at;
        return ascii::is_lower(sign(end)) && !ascii::is_letter(sign(end + 1)) ? end + 1 : end;
    }

    bool names_and_year(Span inner, std::size_t open) const {
        const Word told = word_left(open);
        const auto event = told ? lexicon::event_form(told.lower) : std::nullopt;
        if (event && event->noun) return false; // "the treaty (Moscow, 1990)"
        int names = 0;
        for (std::size_t at = inner.begin; at < inner.end;) {
            const Word word = word_from(text_, at, inner);
            if (!word) return false;
            const std::size_t year = end_of_year(word.span.begin);
            if (year > word.span.begin)
                return names > 0 && names <= most_names && ends_citation(year, inner.end);
            const bool link = lexicon::is(word.lower, lexicon::in_citation) ||
                              lexicon::is(word.lower, lexicon::cited_by);
            if (!word.capital && !link) return false;
            if (text_.substr(at, word.span.begin - at).find_first_of(";:") !=
                std::string_view::npos)
                return false;
            names += link ? 0 : 1;
            at = word.span.end;
        }
        return false;
    }

    bool ends_citation(std::size_t at, std::size_t end) const {
        return at == end || text_[at] == ';' || text_[at] == ',' || text_[at] == ':';
    }

    bool year_and_page(Span inner) const {
        const std::size_t year = end_of_year(inner.begin);
        if (year == inner.begin || (sign(year) != ',' && sign(year) != ':')) return false;
        const Word next = word_from(text_, year, inner);
        return next && (next.number || lexicon::is(next.lower, lexicon::numbered));
    }

    bool year_of_cited(Span inner, std::size_t open) const {
        if (end_of_year(inner.begin) != inner.end || before(open) != ' ') return false;
        Word name = word_left(open);
        if (!name.capital || name.span.end + 1 != open) return false;
        const Word verb = word_at(inner.end + 1);
        if (verb && verb.span.begin == inner.end + 2 && says(verb.lower)) return true;
        for (int i = 0; i < most_names; ++i) { // "According to Webb and Hall (1998)"
            const Word left = word_left(name.span.begin);
            if (!left || left.span.end + 3 < name.span.begin) return false;
            if (left.lower == "to" || lexicon::is(left.lower, lexicon::cited_by)) {
                const Word lead = left.lower == "to" ? word_left(left.span.begin) : left;
                return lead && lexicon::is(lead.lower, lexicon::cited_by);
            }
            if (!left.capital && !lexicon::is(left.lower, lexicon::in_citation)) return false;
            name = left;
        }
        return false;
    }

    /// "See Hall, “The Port,” Marlow Post (Jan. 17, 2018)": the day of what is cited.
    bool dated_source(Span inner, std::size_t open) const {
        constexpr std::size_t farthest = 240;
        if (inner.size() > 20 || inner.size() < 8) return false;
        if (end_of_year(inner.end - 4) != inner.end) return false;
        const std::size_t from = open - std::min(farthest, open - block_.begin);
        return text_.substr(from, open - from).find("See ") != std::string_view::npos;
    }

    std::optional<Stretch> number(std::size_t at) const {
        const bool opens = at == block_.begin || before(at) == ' ' || before(at) == '(';
        if (const std::size_t stop = opens ? end_of_token(at) : at;
            is_file_name(text_.substr(at, stop - at)))
            return Stretch{{at, stop}, Role::code};
        const std::size_t end = end_of_digits(at);
        if (const std::size_t version = end_of_version(at, end))
            return Stretch{{at, version}, Role::version};
        if (const std::size_t note = end_of_source_note(at, end))
            return Stretch{{at, note}, Role::reference};
        if (sign(end) == ':' && is_digit(sign(end + 1)) && is_ratio(at))
            return Stretch{{at, end_of_digits(end + 1)}, Role::catalogue};
        if (is_bare_mark(at, end)) return Stretch{{at, end}, Role::mark};
        if (end - at < 3 || end - at > 5 || at == block_.begin || before(at) != ' ')
            return std::nullopt;
        const Word counted = beside(at);
        const bool range =
            sign(end) == '-' || text_.substr(end).starts_with("–") || sign(end) == '/';
        if (counted && !range && lexicon::is(counted.lower, lexicon::numbered) &&
            !ascii::is_letter(sign(end)))
            return Stretch{{at, end}, Role::catalogue};
        return std::nullopt;
    }

    /// "a ratio of 14:32"
    bool is_ratio(std::size_t at) const {
        for (int words = 0; words < 3; ++words) {
            const Word word = word_left(at);
            if (!word) return false;
            if (lexicon::is(word.lower, lexicon::ratio_word)) return true;
            at = word.span.begin;
        }
        return false;
    }

    /// "two marks; 1427 but it rose", where a note has that number.
    bool is_bare_mark(std::size_t at, std::size_t end) const {
        if (at == block_.begin && text_.substr(end).starts_with(" (return)")) return true;
        if (notes_.empty() || end - at > 4 || at < block_.begin + 2 || before(at) != ' ')
            return false;
        const char stop = text_[at - 2];
        const bool behind_stop =
            std::string_view(".,;:!?\")'").find(stop) != std::string_view::npos;
        const bool goes_on = end == block_.end || (sign(end) == ' ' && !is_digit(sign(end + 1)));
        return behind_stop && goes_on && has_note(at, end);
    }

    /// The end of "3.9.47" where that is a version; 0 where it may be a day, or is neither.
    std::size_t end_of_version(std::size_t at, std::size_t end) const {
        std::size_t dots = 0;
        std::size_t last = at;
        std::size_t stop = end;
        int greatest = 0;
        while (sign(stop) == '.' && is_digit(sign(stop + 1)) && dots < 8) {
            ++dots;
            last = stop + 1;
            stop = end_of_digits(last);
            greatest = std::max(greatest, static_cast<int>(stop - last));
        }
        if (dots < 2 || greatest > 4) return 0;
        if (end - at == 4 && dots == 2 && stop - last <= 2) return 0; // 1990.09.12
        if (dots > 2 || stop - last == 3 || sign(stop) == '-') return stop;
        if (stop - last == 4) return 0; // 23.10.1990
        if (before(at) == 'v' || before(at) == 'V') return stop;
        const int day =
            std::stoi(std::string(text_.substr(at, std::min<std::size_t>(end - at, 4))));
        const int month = std::stoi(std::string(text_.substr(end + 1, 2)));
        if (day == 0 || day > 31 || month == 0 || month > 12) return stop;
        if (!out_.empty() && out_.back().role == Role::version && out_.back().span.end + 6 > at)
            return stop; // "3.8.13, 3.9.11 and 3.10.3"
        const Word word = beside(at);
        if (!word || text_[at - 1] == '(') return 0;
        const bool named = word.capital && !lexicon::is(word.lower, lexicon::before_day) &&
                           !lexicon::is(word.lower, lexicon::function);
        return named || lexicon::is(word.lower, lexicon::version_word) ? stop : 0;
    }

    /// The end of the day in "211 Hall 11/16/15 302, at 12", "342 11/19/15 Email, Klok to Cole"; 0
    /// where it is another.
    std::size_t end_of_source_note(std::size_t at, std::size_t end) const {
        if (end - at > 2 || sign(end) != '/') return 0;
        const std::size_t second = end_of_digits(end + 1);
        if (second == end + 1 || second > end + 3 || sign(second) != '/') return 0;
        const std::size_t stop = end_of_digits(second + 1);
        if (stop != second + 3 && stop != second + 5) return 0;
        const Word left = word_left(at);
        const bool posted = left && lexicon::is(left.lower, lexicon::imprint_opening);
        const bool sourced =
            before(at) == '(' ||
            (left &&
             (left.number || (left.capital && !lexicon::is(left.lower, lexicon::function))));
        const bool beside_stop = at >= block_.begin + 2 && text_[at - 2] == ';';
        if (posted) return stop;
        if (!sourced && !beside_stop) return 0;
        if (sign(stop) != ' ') return 0;
        if (sign(stop + 1) == '@') return stop;
        const Word right = word_at(stop);
        if (!right || right.span.begin != stop + 1) return 0;
        return right.capital || (right.number && right.span.size() == 3) ? stop : 0;
    }

    /// Addresses, names of files, identifiers.
    std::optional<Stretch> token(std::size_t at) const {
        const std::size_t end = end_of_token(at);
        if (end - at < 6) return std::nullopt;
        const std::string_view word = text_.substr(at, end - at);
        if (!std::any_of(word.begin(), word.end(), is_digit)) return std::nullopt;
        const bool address = word.find("://") != std::string_view::npos || word.starts_with("www.");
        if (address || is_file_name(word) || is_identifier(word))
            return Stretch{{at, end}, Role::code};
        return std::nullopt;
    }

    /// "1871-foundation.md", "notes_1871.txt"
    static bool is_file_name(std::string_view word) {
        const std::size_t dot = word.rfind('.');
        if (dot == std::string_view::npos || dot == 0) return false;
        std::string_view ending = word.substr(dot + 1);
        ending = ending.substr(
            0, std::min(ending.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789"),
                        ending.size()));
        return ending.size() >= 2 && ending.size() <= 4 && ascii::is_lower(ending.front()) &&
               word.find_first_of("-_/") < dot;
    }

    /// "CVE-2021-44228", "SM-2589105"
    static bool is_identifier(std::string_view word) {
        std::size_t letters = 0;
        while (letters < word.size() && is_upper(word[letters]))
            ++letters;
        if (letters < 2 || letters + 5 > word.size() || word[letters] != '-') return false;
        std::size_t digits = 0;
        for (const char c : word.substr(letters + 1))
            digits += is_digit(c) ? 1U : 0U;
        return digits >= 6;
    }

    std::string_view text_;
    Span block_;
    const std::vector<int>& notes_;
    std::vector<Stretch>& out_;
};

} // namespace

void find_stretches(std::string_view text,
                    Span block,
                    const std::vector<int>& notes,
                    std::vector<Stretch>& out) {
    const std::string_view words = text.substr(block.begin, block.size());
    if (words.find_first_of("0123456789") == std::string_view::npos) return;
    Finder(text, block, notes, out).run();
}

} // namespace fasti::zones
