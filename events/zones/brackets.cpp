// SPDX-License-Identifier: Apache-2.0
#include "events/zones/brackets.hpp"

#include "events/lexicon/classes/lexicon.hpp"
#include "events/lexicon/en/event_words.hpp"
#include "events/zones/lives.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <array>

namespace fasti::zones {
namespace {

using ascii::is_digit;
using ascii::is_upper;

constexpr int most_names = 6; // words before the year of a citation

/// "argues", "noted", "say": a form of a verb of saying, thinking or finding.
bool says(const std::string& form) {
    const auto fits = [](std::string_view lemma) {
        return lexicon::is(lemma, lexicon::say, lexicon::think, lexicon::find_out);
    };
    const std::string_view word = form;
    if (fits(word) || lexicon::is(word, lexicon::citing_verb)) return true;
    static constexpr auto endings = std::to_array<std::string_view>({"s", "d", "es", "ed"});
    return std::any_of(endings.begin(), endings.end(), [&](std::string_view ending) {
        return word.size() > ending.size() + 2 && word.ends_with(ending) &&
               fits(word.substr(0, word.size() - ending.size()));
    });
}

class Brackets : public Place {
public:
    explicit Brackets(const Place& place) : Place(place) {}

    /// "[16]", "[2003] UKHL 17"
    std::optional<Stretch> square(std::size_t at) const {
        const std::size_t end = end_of_digits(at + 1);
        if (end == at + 1 || end > at + 5 || sign(end) != ']') return std::nullopt;
        if (const std::size_t law = law_report(at, end)) return Stretch{{at, law}, Role::reference};
        const bool glued = at > block_.begin && before(at) != ' ';
        if (!glued && at != block_.begin && !has_note(at + 1, end)) return std::nullopt;
        return Stretch{{at, end + 1}, Role::mark};
    }

    /// "(Webb 1998; Hall 2003, p. 4)", "(2003, p. 45)", the year of "Webb (1998) argues".
    std::optional<Stretch> round(std::size_t at) const {
        const std::size_t close =
            text_.substr(0, std::min(block_.end, at + longest_token)).find(')', at);
        if (close == std::string_view::npos) return std::nullopt;
        const Span inner{at + 1, close};
        if (is_life(text_, {block_.begin, at}, inner)) return Stretch{{at, close + 1}, Role::life};
        const bool cited = names_and_year(inner, at) || year_and_page(inner) ||
                           year_of_cited(inner, at) || imprint(inner) || dated_source(inner, at);
        return cited ? std::optional(Stretch{{at, close + 1}, Role::reference}) : std::nullopt;
    }

private:
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

    /// "(Leeds: Harbour Press, 1988)": place, publisher, year.
    bool imprint(Span inner) const {
        const std::size_t colon = text_.substr(0, inner.end).find(": ", inner.begin);
        if (inner.size() < 12 || colon == std::string_view::npos) return false;
        if (end_of_year(inner.end - 4) != inner.end || before(inner.end - 5) != ',') return false;
        const Word town = word_from(text_, inner.begin, inner);
        const Word house = word_from(text_, colon, inner);
        return town.capital && house.capital && ascii::is_letter(text_[colon - 1]);
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
};

} // namespace

std::optional<Stretch> bracket_at(const Place& place, std::size_t at) {
    const Brackets brackets(place);
    return place.sign(at) == '[' ? brackets.square(at) : brackets.round(at);
}

} // namespace fasti::zones
