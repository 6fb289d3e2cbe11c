// SPDX-License-Identifier: Apache-2.0
// "The treaty was signed in May 1912": the event lies within its date, and is as far from the day
// of the document as the date is.
#include "events/grammar/sentence/sentence_dates.hpp"
#include "events/grammar/tense.hpp"
#include "events/lexicon/classes/lexicon.hpp"
#include "events/order/relations.hpp"
#include "text/utf8.hpp"

namespace fasti::order {
namespace {

// The word before the date, articles left out: "since" of "since the 5 May".
std::string_view word_before_article(std::string_view text, std::size_t at) {
    for (int i = 0; i < 2; ++i) {
        while (at > 0 && text[at - 1] == ' ')
            --at;
        const std::size_t end = at;
        while (at > 0 && text[at - 1] != ' ')
            --at;
        const std::string_view word = text.substr(at, end - at);
        if (word != "the") return word;
    }
    return {};
}

bool plain(std::string_view word) {
    return lexicon::is(ascii_lower(word), lexicon::in_time);
}

// What the date belongs to lies in it; `with` a preposition that says so, or without any.
void read_dates(const LinkSentence& sentence, bool with, std::vector<Relation>& out) {
    for (std::size_t i = 0; i < sentence.dates.size(); ++i) {
        const LinkSentence::Date& date = sentence.dates[i];
        if (!grammar::on_the_calendar(*date.timex) || date.timex->bound != TimexMod::none) continue;
        if (plain(word_before_article(sentence.text, date.in_tree.span.begin)) != with) continue;
        const trigger::DatedTrigger trigger = trigger::dated_trigger(sentence.tree, date.in_tree);
        const bool clause = trigger.kind == trigger::DatedTrigger::Kind::clause;
        if (trigger.kind == trigger::DatedTrigger::Kind::none || (!with && !clause)) continue;
        out.push_back({{Term::Kind::date, i}, {Term::Kind::event, trigger.head}, lies_within, {}});
    }
}

} // namespace

void dated(const LinkSentence& sentence, std::vector<Relation>& out) {
    read_dates(sentence, true, out);
}

void dated_beside(const LinkSentence& sentence, std::vector<Relation>& out) {
    read_dates(sentence, false, out);
}

void dated_elsewhere(const LinkSentence& sentence, std::vector<Relation>& out) {
    for (std::size_t i = 0; i < sentence.dates.size(); ++i) {
        const LinkSentence::Date& date = sentence.dates[i];
        if (!grammar::on_the_calendar(*date.timex) || !sentence.dct) continue;
        const trigger::DatedTrigger trigger = trigger::dated_trigger(sentence.tree, date.in_tree);
        if (trigger.kind == trigger::DatedTrigger::Kind::none ||
            date.timex->bound != TimexMod::none)
            continue;
        const Interval day{*sentence.dct, *sentence.dct + days{1}};
        const Term event{Term::Kind::event, trigger.head};
        const Term document{Term::Kind::document, 0};
        const grammar::VerbTense tense = grammar::tense_of(sentence.tree, trigger.head);
        const bool told =
            tense == grammar::VerbTense::past || tense == grammar::VerbTense::past_perfect;
        if (told && before(date.timex->bounds, day) == Verdict::definite)
            out.push_back({document, event, comes_before, {}});
        if (tense == grammar::VerbTense::future &&
            before(day, date.timex->bounds) == Verdict::definite)
            out.push_back({document, event, comes_after, {}});
    }
}

} // namespace fasti::order
