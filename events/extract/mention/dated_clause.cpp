// SPDX-License-Identifier: Apache-2.0
#include "events/extract/mention/dated_clause.hpp"

#include "events/extract/mention/when.hpp"
#include "events/grammar/sentence/capital.hpp"
#include "events/timex/language/glyphs.hpp"
#include "events/timex/language/lower.hpp"
#include "events/timex/match/grammar.hpp"
#include "events/timex/settle/context.hpp"
#include "text/ascii.hpp"

#include <algorithm>

namespace fasti::mention {
namespace {

constexpr std::size_t most_words_between = 16;
constexpr std::size_t fewest_words = 3; // of a clause that stands for itself

std::string_view trimmed(std::string_view text) {
    return ascii::trimmed_back(ascii::trimmed_front(text, " ,;:\n-"), " ,;:\n-.");
}

std::size_t words_in(std::string_view text) {
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) +
           (text.empty() ? 0 : 1);
}

bool among(std::string_view word, std::span<const std::string_view> list) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

std::string_view last_word(std::string_view text) {
    return text.substr(text.rfind(' ') + 1); // npos + 1 is 0
}

/// The end of the first word.
std::string_view first_word(std::string_view text) {
    return text.substr(0, std::min(text.find(' '), text.size()));
}

/// "am", "bis zum", "in": words that only lead to the date behind them.
std::string_view without_leads(std::string_view before, const Language& language) {
    constexpr ClassSet leads = Class::preposition | Class::article | Class::about;
    before = trimmed(before);
    for (int i = 0; i < 3 && !before.empty(); ++i) {
        const std::string_view word = last_word(before);
        if (word.size() > detail::longest_word) break;
        const match::WordInfo* info =
            match::grammar(language).find(detail::Lower(word, {0, word.size()}));
        if (info == nullptr || (info->classes.bits & leads.bits) == 0) break;
        before = trimmed(before.substr(0, before.size() - word.size()));
    }
    return before;
}

std::string shortened(std::string title) {
    std::size_t end = 0;
    for (std::size_t i = 0; i < most_words_between; ++i) {
        end = title.find(' ', end == 0 ? 0 : end + 1);
        if (end == std::string::npos) return title;
    }
    return std::string(trimmed(std::string_view(title).substr(0, end))) + " …";
}

class ClauseFinder {
public:
    ClauseFinder(const Document& document, const Tagged& tagged, const Language& language)
        : document_(document), tagged_(tagged), language_(language) {}

    std::vector<Mention> run() {
        for (std::size_t i = 0; i < tagged_.timexes.size(); ++i) {
            while (part_ + 1 < tagged_.parts.size() &&
                   tagged_.timexes[i].block >= tagged_.parts[part_].last_block)
                ++part_;
            if (wanted(tagged_.timexes[i])) add(i);
        }
        return std::move(found_);
    }

private:
    const Part& part() const { return tagged_.parts[part_]; }

    bool wanted(const Timex& timex) const {
        const bool placed =
            timex.edtf && (timex.type == TimexType::date || timex.type == TimexType::time);
        if (!placed || timex.range == 2 || timex.dateline) return false;
        if (!timex.bounds.bounded_below() && !timex.bounds.bounded_above()) return false;
        const BlockKind kind = document_.blocks[timex.block].kind;
        if (kind == BlockKind::heading || kind == BlockKind::table) return false;
        if (!zones::gives(tagged_.zones.at(timex.span.begin, timex.block)).events) return false;
        // "today" and "the 21st century" speak of an age
        const bool now = part().dct && timex.bounds.contains(part().dct->day);
        const bool counted = timex.traits.fixed;
        return !(now && (counted || timex.precision() <= Granularity::century));
    }

    void add(std::size_t i) {
        const Timex& timex = tagged_.timexes[i];
        const bool range =
            timex.range == 1 && i + 1 < tagged_.timexes.size() && tagged_.timexes[i + 1].range == 2;
        Mention mention;
        mention.part = part_;
        mention.timex = i;
        mention.date = range ? hull(timex.span, tagged_.timexes[i + 1].span) : timex.span;
        mention.when = range ? when_of_range(document_, timex, tagged_.timexes[i + 1])
                             : when_of(document_, timex);
        mention.sentence = sentence(mention.date, timex.block);
        const Span clause = clause_of(mention);
        const std::string_view words = document_[clause];
        mention.title = dates_in(clause, i, range)
                            ? shortened(std::string(trimmed(words)))
                            : clause_title(document_.text, clause, mention.date, language_);
        mention.title = grammar::with_capital(std::move(mention.title));
        mention.certainty = certainty(words, mention);
        if (words_in(mention.title) >= fewest_words) found_.push_back(std::move(mention));
    }

    /// At most some hundred bytes to each side, cut at a blank.
    Span sentence(Span date, std::size_t block) const {
        const std::string_view text = document_.text;
        const Span whole = document_.blocks[block].span;
        Span around = hull(
            settle::sentence_around(document_, document_.blocks[block], date, language_), date);
        while (around.begin > whole.begin && around.begin < date.begin &&
               text[around.begin - 1] != ' ')
            ++around.begin;
        while (around.end < whole.end && around.end > date.end && text[around.end] != ' ' &&
               text[around.end] != '\n' && text[around.end - 1] != ' ')
            --around.end;
        while (around.end > date.end &&
               (text[around.end - 1] == ' ' || text[around.end - 1] == '\n'))
            --around.end;
        return around;
    }

    /// The part of the sentence between ", und" and ", aber"; the whole where it is too short.
    Span clause_of(const Mention& mention) const {
        const std::string_view text = document_.text;
        Span clause = mention.sentence;
        for (std::size_t at = clause.begin; at + 2 < mention.sentence.end; ++at) {
            const bool comma = text[at] == ',' && text[at + 1] == ' ';
            if (!comma && text[at] != ';') continue;
            const std::string_view rest = text.substr(at + 1, mention.sentence.end - at - 1);
            const std::string_view link = first_word(trimmed(rest));
            const bool coordinated = among(link, language_.coordinators);
            if (!coordinated && text[at] != ';') continue;
            if (at >= mention.date.end) {
                clause.end = at;
                break;
            }
            if (at < mention.date.begin)
                clause.begin = at + 1 + (coordinated ? 1 + link.size() : 0);
        }
        clause.begin = std::min(clause.begin, mention.date.begin);
        return words_in(trimmed(document_[clause])) < fewest_words + 1 ? mention.sentence : clause;
    }

    /// Whether another date stands in the clause.
    bool dates_in(Span clause, std::size_t i, bool range) const {
        const auto in = [&](std::size_t other) {
            return other < tagged_.timexes.size() && clause.contains(tagged_.timexes[other].span);
        };
        return (i > 0 && in(i - 1)) || in(i + (range ? 2 : 1));
    }

    Certainty certainty(std::string_view clause, const Mention& mention) const {
        bool negated = false;
        bool ahead = false;
        while (!clause.empty()) {
            const std::string_view word = first_word(clause);
            negated = negated || among(word, language_.negations);
            ahead = ahead || among(word, language_.future_cues);
            clause.remove_prefix(std::min(word.size() + 1, clause.size()));
        }
        if (negated) return Certainty::negated;
        const bool later = part().dct && mention.when.bounds.bounded_below() &&
                           mention.when.bounds.begin > part().dct->day;
        return ahead && later ? Certainty::planned : Certainty::asserted;
    }

    const Document& document_;
    const Tagged& tagged_;
    const Language& language_;
    std::vector<Mention> found_;
    std::size_t part_ = 0;
};

} // namespace

std::string clause_title(std::string_view text, Span clause, Span date, const Language& language) {
    const std::string_view whole = trimmed(text.substr(clause.begin, clause.size()));
    std::string_view before = text.substr(clause.begin, date.begin - clause.begin);
    std::string_view after = text.substr(date.end, clause.end - date.end);
    const bool bracketed = before.ends_with('(') && after.starts_with(')');
    if (bracketed) {
        before.remove_suffix(1);
        after.remove_prefix(1);
    }
    before = bracketed ? trimmed(before) : without_leads(before, language);
    // "Erst 1904 kehrte …": without the date a verb would come first
    const bool leads = !bracketed && words_in(before) < 2;
    after = trimmed(after);
    if (before.empty() || leads) {
        std::string turned;
        if (language.plain_order != nullptr)
            turned = language.plain_order(std::string(before).append(" ").append(after));
        return shortened(turned.empty() ? std::string(whole) : std::move(turned));
    }
    std::string title(before);
    if (!after.empty()) title.append(" ").append(after);
    return shortened(std::move(title));
}

std::vector<Mention>
find_dated_clauses(const Document& document, const Tagged& tagged, const Language& language) {
    return ClauseFinder(document, tagged, language).run();
}

} // namespace fasti::mention
