// SPDX-License-Identifier: Apache-2.0
#include "events/zones/sources.hpp"

#include "events/lexicon/classes/lexicon.hpp"
#include "text/ascii.hpp"

namespace fasti::zones {
namespace {

using ascii::is_digit;

class Sources : public Place {
public:
    explicit Sources(const Place& place) : Place(place) {}

    std::optional<Stretch> find(std::size_t at, std::size_t from) const {
        const std::size_t end = end_of_digits(at);
        if (const std::size_t note = end_of_source_note(at, end))
            return Stretch{{at, note}, Role::reference};
        if (const auto looked_up = looked_up_at(at, from)) return looked_up;
        if (end_of_year(at) == at) return std::nullopt;
        if (has_page(end_of_year(at), at) || is_time_of_writing(at))
            return Stretch{{at, end_of_year(at)}, Role::reference};
        return std::nullopt;
    }

private:
    /// "Retrieved 3 June 2015.", "archived from the original on 4 July 2016", "abgerufen am 3. Mai
    /// 2015". What goes on behind the year is a sentence: "Retrieved in 1871, the bell rang again."
    std::optional<Stretch> looked_up_at(std::size_t at, std::size_t from) const {
        const std::size_t end = end_of_day(at);
        const bool closes =
            end == block_.end || std::string_view(".;)]").find(sign(end)) != std::string_view::npos;
        if (end == at || !closes) return std::nullopt;
        std::size_t begin = at;
        for (int words = 0; words < 6; ++words) {
            const Word word = word_left(begin);
            if (!word || word.span.begin < from) return std::nullopt;
            const std::string_view gap = text_.substr(word.span.end, begin - word.span.end);
            if (gap != " " && gap != ": ") return std::nullopt;
            if (lexicon::is(word.lower, lexicon::looked_up))
                return Stretch{{word.span.end, end}, Role::reference};
            begin = word.span.begin;
        }
        return std::nullopt;
    }

    /// Where "3 June 2015", "3, 2015" or "2015-06-03" ends, of which `at` is the first digit; `at`
    /// where no year comes.
    std::size_t end_of_day(std::size_t at) const {
        std::size_t end = end_of_digits(at);
        if (end == at + 4) {
            while (sign(end) == '-' && is_digit(sign(end + 1)))
                end = end_of_digits(end + 1);
            return end;
        }
        for (int words = 0; words < 2; ++words) {
            const Word word = word_at(end);
            if (!word || word.span.begin > end + 2) return at;
            end = word.span.end;
            if (word.number) return end_of_year(word.span.begin) > word.span.begin ? end : at;
        }
        return at;
    }

    /// "Hall, *Ports*, 1991, p. 4", "BGBl. 1949 S. 1"
    bool has_page(std::size_t end, std::size_t begin) const {
        if (begin < block_.begin + 2 || text_[begin - 1] != ' ') return false;
        const std::size_t next = sign(end) == ',' ? end + 2 : end + 1;
        const Word page = word_at(next);
        if (!page || page.span.begin != next || !lexicon::is(page.lower, lexicon::page_mark))
            return false;
        const std::size_t number = page.span.end + (sign(page.span.end) == '.' ? 1U : 0U);
        const bool counted = is_digit(sign(number)) || is_digit(sign(number + 1));
        const Word left = word_left(begin);
        return counted && left && !lexicon::is(left.lower, lexicon::function);
    }

    /// "Webb, writing in 1998, says that …"
    bool is_time_of_writing(std::size_t at) const {
        const Word in = beside(at);
        if (!in || !lexicon::is(in.lower, lexicon::before_day)) return false;
        const Word writing = beside(in.span.begin);
        return writing && lexicon::is(writing.lower, lexicon::time_of_writing) &&
               writing.span.begin >= block_.begin + 2 && text_[writing.span.begin - 2] == ',';
    }

    /// The end of "11/16/15", whose first figures end at `end`; 0 where it is no such day.
    std::size_t end_of_slashed_day(std::size_t at, std::size_t end) const {
        if (end - at > 2 || sign(end) != '/') return 0;
        const std::size_t second = end_of_digits(end + 1);
        if (second == end + 1 || second > end + 3 || sign(second) != '/') return 0;
        const std::size_t stop = end_of_digits(second + 1);
        return stop == second + 3 || stop == second + 5 ? stop : 0;
    }

    /// "Posted", "Email" beside a day: what was written then.
    bool is_of_a_paper(std::size_t at, std::size_t stop) const {
        const Word left = word_left(at);
        if (left && lexicon::is(left.lower, lexicon::imprint_opening)) return true;
        const Word paper = word_at(stop);
        return paper.capital && lexicon::is(paper.lower, lexicon::kind_of_paper) &&
               paper.span.begin == stop + 1 &&
               (at == block_.begin || !left || left.span.end + 1 < at);
    }

    /// "(", "211", "Hall", "; " before a day
    bool is_behind_source(std::size_t at) const {
        if (before(at) == '(') return true;
        if (at >= block_.begin + 2 && text_[at - 2] == ';') return true;
        const Word left = word_left(at);
        return left &&
               (left.number || (left.capital && !lexicon::is(left.lower, lexicon::function)));
    }

    /// " @", " 302", " Hall" behind a day
    bool is_before_source(std::size_t stop) const {
        if (sign(stop) != ' ') return false;
        if (sign(stop + 1) == '@') return true;
        const Word right = word_at(stop);
        if (!right || right.span.begin != stop + 1) return false;
        return right.capital || (right.number && right.span.size() == 3);
    }

    /// The end of the day in "211 Hall 11/16/15 302, at 12", "342 11/19/15 Email, Klok to Cole"; 0
    /// where it is another.
    std::size_t end_of_source_note(std::size_t at, std::size_t end) const {
        const std::size_t stop = end_of_slashed_day(at, end);
        if (stop == 0) return 0;
        const bool noted =
            is_of_a_paper(at, stop) || (is_behind_source(at) && is_before_source(stop));
        return noted ? stop : 0;
    }
};

} // namespace

std::optional<Stretch> source_date_at(const Place& place, std::size_t at, std::size_t from) {
    return Sources(place).find(at, from);
}

} // namespace fasti::zones
