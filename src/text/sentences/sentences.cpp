// SPDX-License-Identifier: Apache-2.0
#include "text/sentences/sentences.hpp"

#include "text/sentences/abbreviations.hpp"
#include "text/sentences/candidates.hpp"
#include "text/sentences/other_scripts.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace fasti {
namespace {

constexpr std::size_t longest_name =
    60; // bytes of a quotation that can be a name inside a sentence

// Reads places of one block and decides on them. All offsets are bytes of the block.
class Judge {
public:
    Judge(std::string_view text, const std::vector<Span>& emphasis, std::size_t shift)
        : text_(text), emphasis_(emphasis), shift_(shift) {}

    bool ends_sentence(const Candidate& candidate) const {
        const std::size_t first = skip_opening(text_, candidate.next);
        const char32_t sign = at(first);
        if (is_lower(sign) || sign == U',' || sign == U';' || sign == U':') return false;
        if (stands_in_name(candidate)) return false;
        const std::string_view stops = text_.substr(candidate.stops.begin, candidate.stops.size());
        if (stops == ".") return judge_word(candidate, first);
        return stops.find_first_of("!?") == std::string_view::npos || !is_inside(candidate, first);
    }

private:
    char32_t at(std::size_t offset) const { return code_point_at(text_, offset).value; }

    // The letters and digits, with stops and apostrophes between them, that begin at `offset`.
    std::string_view word_at(std::size_t offset) const {
        std::size_t end = offset;
        for (auto c = code_point_at(text_, end); c.size > 0 && is_word_character(c.value);
             c = code_point_at(text_, end))
            end += c.size;
        return text_.substr(offset, end - offset);
    }

    // The same, with inner stops ("U.S"), that ends at `offset`.
    std::string_view word_before(std::size_t offset) const {
        constexpr std::size_t longest = 24;
        std::size_t begin = offset;
        while (begin > 0 && offset - begin < longest) {
            const CodePoint c = code_point_before(text_, begin);
            if (!is_word_character(c.value) && c.value != U'.') break;
            begin -= c.size;
        }
        return text_.substr(begin, offset - begin);
    }

    std::string_view word_before_that(std::string_view word) const {
        const auto begin = static_cast<std::size_t>(word.data() - text_.data());
        return begin == 0 ? std::string_view{} : word_before(begin - 1);
    }

    // A single full stop: what does the word before it say?
    bool judge_word(const Candidate& candidate, std::size_t first) const {
        const std::string_view word = word_before(candidate.stops.begin);
        const std::string_view next = word_at(first);
        const bool number = is_digit(at(first));
        switch (stop_after(word)) {
        case Stop::never:
            return false;
        case Stop::title:
            return begins_sentences(next);
        case Stop::number:
            return !number && !is_roman_number(next) && at(first) != U'§' &&
                   !is_month_or_weekday(next);
        case Stop::month:
            return !number && !is_month_or_weekday(next);
        case Stop::time:
            return !is_month_or_weekday(next) && !is_time_zone(next) && !(number && word == "al");
        case Stop::plain:
            break;
        }
        if (is_initial(word)) return ends_behind_initial(word, next);
        if (is_acronym(word))
            return begins_sentences(next) || opens_quotation(candidate, first) || is_number(next);
        return !is_ordinal(word, next);
    }

    bool ends_behind_initial(std::string_view word, std::string_view next) const {
        return word == "I" || is_number(next) || begins_sentences(next) ||
               takes_letter(word_before_that(word));
    }

    bool opens_quotation(const Candidate& candidate, std::size_t first) const {
        const bool quoted =
            first > candidate.next && (at(candidate.next) == U'“' || at(candidate.next) == U'"');
        return quoted || begins_emphasis(candidate.next);
    }

    // The innermost or first emphasis that ends behind `offset` of the block.
    const Span* emphasis_behind(std::size_t offset) const {
        const auto found =
            std::lower_bound(emphasis_.begin(), emphasis_.end(), shift_ + offset,
                             [](const Span& span, std::size_t end) { return span.end <= end; });
        return found == emphasis_.end() ? nullptr : &*found;
    }

    bool begins_emphasis(std::size_t offset) const {
        const Span* span = emphasis_behind(offset);
        return span != nullptr && span->begin == shift_ + offset;
    }

    // "12. September", and the number that a block begins with.
    bool is_ordinal(std::string_view word, std::string_view next) const {
        if (!is_number(word) || word.size() > 3) return false;
        return word.data() == text_.data() || (word.size() < 3 && is_month_or_weekday(next));
    }

    // Behind `!` and `?`: does the sentence go on, as in “Why?” President Putin asked?
    bool is_inside(const Candidate& candidate, std::size_t first) const {
        const std::string_view next = word_at(first);
        if (begins_sentences(next)) return false;
        if (candidate.end == candidate.stops.end)
            return is_exclaiming_name(word_before(candidate.stops.begin));
        constexpr int most_words = 4;
        std::size_t offset = first;
        for (int i = 0; i < most_words; ++i) {
            const std::string_view word = word_at(offset);
            if (is_verb_of_saying(word)) return i > 0;
            offset += word.size();
            if (word.empty() || at(offset) != U' ') return false;
            ++offset;
        }
        return false;
    }

    // Is the place inside a short quotation, bracket or emphasis that the sentence goes on behind?
    // The programme “Moscow. Kremlin. Putin.” shows …
    bool stands_in_name(const Candidate& candidate) const {
        return is_in_emphasis(candidate) || is_in_pair(candidate, "“", "”") ||
               is_in_pair(candidate, "(", ")") || is_in_pair(candidate, "\"", "\"");
    }

    bool is_in_emphasis(const Candidate& candidate) const {
        const Span* span = emphasis_behind(candidate.end);
        return span != nullptr && span->begin <= shift_ + candidate.stops.begin &&
               span->size() <= longest_name && goes_on_behind(span->end - shift_);
    }

    bool
    is_in_pair(const Candidate& candidate, std::string_view open, std::string_view close) const {
        const std::size_t from =
            candidate.stops.begin - std::min(candidate.stops.begin, longest_name);
        const std::string_view before = text_.substr(from, candidate.stops.begin - from);
        const auto begin = before.rfind(open);
        if (begin == std::string_view::npos ||
            before.find(close, begin + open.size()) != std::string_view::npos)
            return false;
        if (open == close && !is_opener(from + begin)) return false;
        const auto size = text_.substr(candidate.end, longest_name).find(close);
        return size != std::string_view::npos &&
               candidate.end + size - from - begin <= longest_name &&
               goes_on_behind(candidate.end + size + close.size());
    }

    // A straight quote opens behind white space or an opening sign.
    bool is_opener(std::size_t offset) const {
        const char32_t before = code_point_before(text_, offset).value;
        return before == 0 || before == U' ' || is_opening(before) || is_dash(before);
    }

    bool goes_on_behind(std::size_t offset) const {
        for (auto c = code_point_at(text_, offset); c.size > 0; c = code_point_at(text_, offset)) {
            if (c.value != U' ' && c.value != U',' && c.value != U'.' && !is_closing(c.value))
                return is_lower(c.value);
            offset += c.size;
        }
        return false;
    }

    std::string_view text_;
    const std::vector<Span>& emphasis_;
    std::size_t shift_; // of the block in the text that the emphases are spans of
};

std::vector<std::size_t> boundaries(std::string_view text, const Judge& judge, const char* locale) {
    std::vector<std::size_t> ends;
    for (Candidate candidate = find_candidate(text, 0); candidate.next < text.size();
         candidate = find_candidate(text, candidate.end))
        if (judge.ends_sentence(candidate)) ends.push_back(candidate.end);
    if (has_other_scripts(text)) {
        const auto others = ends_in_other_scripts(text, locale);
        const auto own = static_cast<std::ptrdiff_t>(ends.size());
        ends.insert(ends.end(), others.begin(), others.end());
        std::inplace_merge(ends.begin(), ends.begin() + own, ends.end());
        ends.erase(std::unique(ends.begin(), ends.end()), ends.end());
    }
    ends.push_back(text.size());
    return ends;
}

Span trimmed(std::string_view text, Span span) {
    while (!span.empty() && text[span.begin] == ' ')
        ++span.begin;
    while (!span.empty() && text[span.end - 1] == ' ')
        --span.end;
    return span;
}

} // namespace

std::vector<Span> sentences(const Document& document, const Block& block, const char* locale) {
    const std::string_view text = document[block.span];
    const std::size_t shift = block.span.begin;
    std::vector<Span> spans;
    std::size_t begin = 0;
    for (const std::size_t end : boundaries(text, Judge(text, document.emphasis, shift), locale)) {
        const Span span = trimmed(text, {begin, end});
        if (!span.empty()) spans.push_back({shift + span.begin, shift + span.end});
        begin = end;
    }
    return spans;
}

} // namespace fasti
