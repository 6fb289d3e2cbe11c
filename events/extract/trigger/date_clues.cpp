// SPDX-License-Identifier: Apache-2.0
#include "events/extract/trigger/date_clues.hpp"

#include "events/grammar/event_noun.hpp"
#include "events/lexicon/classes/lexicon.hpp"

namespace fasti::trigger {
namespace {

// Do the two words before `at` make a measure of what follows? `nearest`: the date does.
bool measures(const grammar::Tree& tree, std::size_t at, bool nearest) {
    const std::string word = tree.lower(at - 1);
    const std::string before = tree.lower(at - 2);
    if (word == "compared" || word == "versus") return true;
    if (before == "as" && (word == "against" || (word == "in" && nearest))) return true;
    if (word != "from") return false;
    const bool amount = tree.is(at, parse::Upos::num) || tree.is(at, parse::Upos::sym);
    return before == "up" || before == "down" || (amount && !nearest && !tree.time(at));
}

} // namespace

// "The hall dates from 1911", "it goes back to the raids of the fifties": what began then.
std::optional<std::size_t> DateClues::origin_of(std::size_t clause) const {
    const std::string& verb = tree_[clause].lemma;
    const auto next = clause + 1 < tree_.size() ? tree_.lower(clause + 1) : std::string();
    const bool back = next == "back" && (verb == "go" || verb == "date");
    if (!back && !(verb == "date" && next == "from")) return std::nullopt;
    for (const std::size_t child : tree_.children(clause)) {
        const bool source = child > clause && tree_.related(child, "obl");
        if (!source || tree_.time(child) || tree_.only_time(child) || child > date_.begin) continue;
        const bool event = verb == "date" || grammar::event_noun(tree_, child);
        return event ? std::optional(child) : std::nullopt; // "Moll went back to the mill"
    }
    const auto subject = tree_.child(clause, "nsubj");
    return subject && !tree_.is(*subject, parse::Upos::pron) ? subject : std::nullopt;
}

// Does a clause begin with the date: at the front of the sentence, behind a comma or "and"?
bool DateClues::opens_clause() const {
    std::size_t begin =
        tree_.range(top_).contains(date_.end) ? date_.begin : tree_.range(top_).begin;
    while (begin > 0 && tree_.related(begin - 1, "case"))
        --begin;
    if (begin == 0) return true;
    const std::string before = tree_.lower(begin - 1);
    return before == "," || before == ";" || before == "and" || before == "but";
}

bool DateClues::verb_before_date() const {
    for (std::size_t i = 0; i < date_.begin; ++i)
        if (tree_.is(i, parse::Upos::verb) && tree_[i].xpos != "VBG") return true;
    return false;
}

// "than in 1999", "compared with 3,500 in January 2007", "up from seven a year ago": what the
// event is measured by.
bool DateClues::compared() const {
    std::size_t at = date_.begin;
    while (at > 0 && (tree_.is(at - 1, parse::Upos::adp) || tree_.is(at - 1, parse::Upos::det)) &&
           tree_.lower(at - 1) != "than")
        --at;
    if (at > 0 && tree_.lower(at - 1) == "than") return true;
    for (std::size_t back = 0; back < 12 && at > 1; ++back, --at) {
        if (measures(tree_, at, back == 0)) return true;
        if (tree_.is(at - 1, parse::Upos::verb)) return false;
    }
    return false;
}

// "The visit last year showed", "the change last year is being undone".
std::optional<std::size_t> DateClues::dated_subject(std::size_t clause) const {
    const auto subject = tree_.child(clause, "nsubj");
    if (!subject || date_.begin < *subject || date_.begin >= clause) return std::nullopt;
    const bool inside = tree_.range(*subject).contains(date_.begin);
    const bool beside = tree_.range(*subject).end == tree_.range(top_).begin;
    if (!inside && !beside) return std::nullopt;
    if (grammar::event_noun(tree_, *subject)) return subject;
    for (const std::size_t child : tree_.children(*subject)) // "Xi's state visit Russia"
        if (tree_.related(child, "compound") && grammar::event_noun(tree_, child)) return subject;
    const auto aux = tree_.child(clause, "aux");
    const std::string_view tag = tree_[aux.value_or(clause)].xpos;
    return inside && (tag == "VBZ" || tag == "VBP") ? subject : std::nullopt;
}

// "devolving upon the unification of the towns in 1990": verbs without a tense tell less than
// the event beside the date.
std::optional<std::size_t> DateClues::noun_before_date(std::size_t clause) const {
    const std::string_view tag = tree_[clause].xpos;
    if ((tag != "VBG" && tag != "VB") || tree_.child(clause, "aux")) return std::nullopt;
    if (tree_.head(top_) != clause) return std::nullopt;
    for (const std::size_t child : tree_.children(clause))
        if (child > clause && tree_.range(child).end == tree_.range(top_).begin &&
            grammar::event_noun(tree_, child) && !lexicon::is(tree_[clause].lemma, lexicon::light))
            return child;
    return std::nullopt;
}

// "Soldiers wait before the bridge, 31 January 2017": a date behind the last comma is said of
// the whole.
bool DateClues::ends_caption() const {
    const std::size_t begin = tree_.range(top_).begin;
    const bool comma = tree_.form(begin) == "," || (begin > 0 && tree_.form(begin - 1) == ",");
    if (!comma || !tree_.preposition(top_).empty()) return false;
    for (std::size_t i = date_.end; i < tree_.size(); ++i)
        if (!tree_.is(i, parse::Upos::punct)) return false;
    return true;
}

// "as had happened before": a comparison without a subject tells of nothing.
bool DateClues::happens(std::size_t clause) const {
    const auto mark = tree_.child(clause, "mark");
    const bool compares = mark && (tree_.lower(*mark) == "as" || tree_.lower(*mark) == "than");
    return !compares || tree_.child(clause, "nsubj") || tree_.child(clause, "expl");
}

bool DateClues::tells_more(std::size_t noun, std::size_t clause) const {
    if (!tree_.related(noun, "nsubj") || tree_[clause].xpos != "VBD") return false;
    if (tree_.child(clause, "aux") || lexicon::is(tree_[clause].lemma, lexicon::look_back))
        return false;
    if (!tree_.child(clause, "obj")) return false;
    for (const std::size_t child : tree_.children(noun)) {
        const bool small = tree_.is(child, parse::Upos::det) || tree_.is(child, parse::Upos::punct);
        if (!small && !tree_.time(child) && !tree_.only_time(child)) return false;
    }
    const grammar::TokenRange range = tree_.range(clause);
    for (std::size_t i = range.begin; i < range.end; ++i)
        if (tree_.time(i) && !date_.contains(i)) return false;
    return true;
}

// What a sentence presents whose subject or predicate is the date itself.
std::optional<std::size_t> DateClues::presented_event() const {
    std::size_t noun = top_; // "the year 1848"
    const auto above = tree_.head(top_);
    if (above && !tree_.clause(*above) && tree_.range(*above).size() <= 4 &&
        (tree_[*above].lemma == "year" || tree_[*above].lemma == "day"))
        noun = *above;
    if (tree_.child(noun, "cop")) return clause_below(noun); // "it was not until 1971 that …"
    const auto verb = tree_.head(noun);
    if (!verb) return std::nullopt;
    const bool first = noun < *verb && tree_.related(noun, "obl") && date_.begin == 0 &&
                       tree_.preposition(noun).empty() && !tree_.child(*verb, "nsubj");
    if (!tree_.related(noun, "nsubj") && !first) return std::nullopt;
    const auto object = tree_.child(*verb, "obj");
    if (object && lexicon::is(tree_[*verb].lemma, lexicon::present)) return object;
    const auto seen = tree_.child(*verb, "ccomp"); // "September saw the rebels taking the town"
    if (seen && lexicon::is(tree_[*verb].lemma, lexicon::present) && tree_.child(*seen, "nsubj"))
        return seen;
    if (tree_.child(*verb, "cop")) return clause_below(*verb); // "1989 was the year in which …"
    return std::nullopt;
}

std::optional<std::size_t> DateClues::clause_below(std::size_t token) const {
    for (const std::string_view relation : {"acl", "ccomp", "csubj", "advcl", "parataxis"})
        for (const std::size_t child : tree_.children(token))
            if (tree_.related(child, relation) && tree_.clause(child) && child > date_.begin)
                return child;
    return std::nullopt;
}

// A date in front of a clause belongs to it, whatever stands between: "Two days after the
// elections, on 14 March, the minister resigned".
std::optional<std::size_t> DateClues::clause_behind() const {
    if (of_earlier_event()) return std::nullopt;
    const bool first = !verb_before_date();
    if (!first && !opens_clause()) return std::nullopt;
    for (std::size_t i = date_.end; i < tree_.size(); ++i) {
        if (!tree_.related(i, "nsubj") && !tree_.related(i, "expl")) continue;
        const auto clause = tree_.head(i);
        if (!clause || !tree_.clause(*clause) || tree_.related(*clause, "acl") ||
            condition(*clause))
            continue;
        const grammar::TokenRange subject = tree_.range(i);
        if (subject.contains(date_.begin) || date_.begin > *clause || subject.begin < date_.end)
            return std::nullopt;
        const bool beside = subject.begin == date_.end ||
                            (subject.begin == date_.end + 1 && tree_.form(date_.end) == ",");
        const bool fronted = beside || (first && tree_.comma_between(date_.end, subject.begin));
        return fronted ? clause : std::nullopt;
    }
    return std::nullopt;
}

bool DateClues::condition(std::size_t clause) const {
    const auto mark = tree_.child(clause, "mark");
    return mark && tree_.related(clause, "advcl") &&
           (tree_.lower(*mark) == "if" || tree_.lower(*mark) == "unless");
}

std::optional<std::size_t> DateClues::clause_by_letter(std::size_t participle) const {
    if (tree_[participle].lemma != "date" || tree_[participle].xpos != "VBN") return std::nullopt;
    const auto above = tree_.head(participle);
    if (!above) return std::nullopt;
    std::optional<std::size_t> letter = tree_.related(participle, "acl") ? above : std::nullopt;
    for (const std::size_t child : tree_.children(participle)) // taken for a clause of its own
        if (child < participle && tree_.preposition(child) == "by") letter = child;
    if (!letter || tree_.preposition(*letter) != "by") return std::nullopt;
    const auto clause = tree_.related(participle, "acl") ? tree_.head(*letter) : above;
    return clause && tree_.is(*clause, parse::Upos::verb) && tree_.child(*clause, "nsubj")
               ? clause
               : std::nullopt;
}

std::optional<std::size_t> DateClues::done_instead(std::size_t clause) const {
    const std::size_t begin = tree_.range(clause).begin;
    if (tree_[clause].xpos != "VB" || begin + 1 >= tree_.size()) return std::nullopt;
    if (tree_.lower(begin) != "rather" || tree_.lower(begin + 1) != "than") return std::nullopt;
    for (const std::size_t child : tree_.children(clause))
        if (child > clause && tree_.clause(child) && tree_.child(child, "nsubj")) return child;
    return tree_.related(clause, "advcl") ? tree_.head(clause) : std::nullopt;
}

bool DateClues::ends_with(std::size_t noun) const {
    const std::string way = tree_.preposition(noun);
    return way == "until" || way == "till";
}

std::optional<std::size_t> DateClues::end_at() const {
    const std::size_t begin = tree_.range(top_).begin;
    if (begin == 0 || !grammar::event_noun(tree_, begin - 1)) return std::nullopt;
    return ends_with(begin - 1) ? std::optional(begin - 1) : std::nullopt;
}

bool DateClues::never_was(std::size_t noun, std::size_t clause) const {
    if (!tree_.related(noun, "nsubj") || !tree_.child(clause, "aux:pass") ||
        !lexicon::is(tree_[clause].lemma, lexicon::carry))
        return false;
    const auto children = tree_.children(clause);
    return std::any_of(children.begin(), children.end(), [&](std::size_t child) {
        return tree_.related(child, "advmod") && child < clause && child > noun &&
               (tree_[child].lemma == "never" || tree_[child].lemma == "not");
    });
}

bool DateClues::of_earlier_event() const {
    std::size_t at = top_;
    for (int up = 0; up < 4 && !tree_.clause(at); ++up) {
        if (at != top_ && grammar::event_noun(tree_, at) &&
            lexicon::is(tree_.preposition(at), lexicon::earlier_than))
            return true;
        const auto above = tree_.head(at);
        if (!above) return false;
        at = *above;
    }
    return false;
}

} // namespace fasti::trigger
