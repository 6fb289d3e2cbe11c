// SPDX-License-Identifier: Apache-2.0
#include "events/extract/mention/describe.hpp"

#include "events/extract/trigger/certainty.hpp"
#include "events/extract/trigger/trigger_subject.hpp"
#include "events/extract/who/names.hpp"
#include "events/grammar/event_noun.hpp"
#include "events/grammar/tense.hpp"
#include "events/grammar/word_sense.hpp"
#include "events/lexicon/classes/lexicon.hpp"
#include "events/lexicon/en/event_words.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace fasti::mention {
namespace {

/// How much a word of the sentence says of the event; 0: nothing.
int weight_of(const grammar::Tree& tree,
              const trigger::DatedTrigger& trigger,
              std::size_t token,
              const lexicon::EventWord& word) {
    const auto whole = tree.head(token); // "the flood victims" tells of no flood
    if (whole && tree.related(token, "compound") && tree.is(token, parse::Upos::noun) &&
        tree.related(*whole, "obl"))
        return 0;
    const bool own = token == trigger.head;
    const bool beside = tree.head(token) == trigger.head &&
                        (tree.related(token, "obj") || tree.related(token, "nsubj"));
    const bool name = tree.is(token, parse::Upos::noun) || tree.is(token, parse::Upos::propn);
    const bool body = name && word.noun && !grammar::event_noun(tree, token); // "council"
    if (body) return 0;
    const bool argument = beside || trigger.noun == token;
    const bool used = word.noun == !tree.is(token, parse::Upos::verb) || own;
    if (!used) return 0;
    // "signing ceremony of the treaty": a word of no kind leaves it to those beside it
    const bool light =
        own && (lexicon::is(tree[token].lemma, lexicon::carry) || word.kind == EventKind::event);
    return (own && !light ? 4 : 0) + (argument ? 2 : 0) + (word.strong ? 3 : 0) + 1;
}

/// The class and kind of an event: by its own word, or by a telling word beside it ("signed the
/// treaty").
void classify(const grammar::Tree& tree,
              const trigger::DatedTrigger& trigger,
              const title::Headline& told,
              Mention& mention) {
    mention.kind = EventKind::event;
    int best = 0;
    for (const std::size_t token : told.tokens) {
        const auto word = grammar::event_sense(tree, token);
        if (!word) continue;
        const int weight = weight_of(tree, trigger, token, *word);
        if (weight <= best) continue;
        best = weight;
        mention.head = word->head;
        mention.kind = word->kind;
    }
}

/// A strong noun with the plain word before it: "joint statement". Names are found by their own
/// spelling.
std::string phrase_of(const grammar::Tree& tree, const title::Headline& told) {
    for (std::size_t i = 1; i < told.tokens.size(); ++i) {
        const std::size_t token = told.tokens[i];
        const std::size_t before = told.tokens[i - 1];
        const auto word = lexicon::event_word(tree.lower(token));
        if (!word || !word->noun || !word->strong || before + 1 != token) continue;
        const std::string lower = tree.lower(before);
        const bool plain = tree.is(before, parse::Upos::adj) || tree.is(before, parse::Upos::noun);
        if (!plain || lexicon::is(lower, lexicon::function) || lower.size() < 3) return "";
        return lower + " " + tree.lower(token);
    }
    return "";
}

/// The words that speak of the event: its phrase without what other clauses tell.
std::vector<std::size_t> told_by(const grammar::Tree& tree, const trigger::DatedTrigger& trigger) {
    std::vector<bool> outside(tree.size(), false);
    const grammar::TokenRange range = tree.range(trigger.head);
    for (std::size_t i = range.begin; i < range.end; ++i) {
        const bool other =
            i != trigger.head && tree.clause(i) &&
            (tree.related(i, "conj") || tree.related(i, "advcl") || tree.related(i, "ccomp") ||
             tree.related(i, "parataxis") || tree[i].relation == "acl:relcl");
        if (!other) continue;
        const grammar::TokenRange inner = tree.range(i);
        if (inner.contains(trigger.head)) continue;
        std::fill(outside.begin() + long(inner.begin), outside.begin() + long(inner.end), true);
    }
    std::vector<std::size_t> tokens;
    const auto subject = trigger::subject_of(tree, trigger);
    for (std::size_t i = 0; i < tree.size(); ++i) {
        const bool of_subject = subject && tree.range(*subject).contains(i) &&
                                !tree.range(*subject).contains(trigger.head);
        if ((range.contains(i) && !outside[i]) || of_subject) tokens.push_back(i);
    }
    return tokens;
}

/// Verbs of lasting states: with "since" or a decade they tell how things were.
bool lasts(std::string_view lemma) {
    return lexicon::is(lemma, lexicon::state) || lemma == "work" || lemma == "serve";
}

/// "the quarter ended 30 June": said of a stretch of time.
bool ends_a_period(const grammar::Tree& tree, const trigger::DatedTrigger& trigger) {
    const std::string_view verb = tree[trigger.head].lemma;
    const auto subject = trigger::subject_of(tree, trigger);
    return subject && (verb == "end" || verb == "begin") && !tree.child(*subject, "nmod") &&
           lexicon::is(tree[*subject].lemma, lexicon::stretch_of_time);
}

/// "This year marks the 75th anniversary of …": said of a year, not done in it.
bool anniversary(const grammar::Tree& tree, const trigger::DatedTrigger& trigger) {
    const auto object = tree.child(trigger.head, "obj");
    return object && tree[*object].lemma == "anniversary";
}

bool lasting(const grammar::Tree& tree, const trigger::DatedTrigger& trigger, const Timex& timex) {
    if (trigger.kind != trigger::DatedTrigger::Kind::clause) return false;
    const auto copula = tree.child(trigger.head, "cop");
    if (anniversary(tree, trigger)) return true;
    const bool state = copula || lasts(tree[trigger.head].lemma);
    if (!state || tree.child(trigger.head, "aux:pass")) return false;
    const bool number = copula && tree.is(trigger.head, parse::Upos::num); // "was 38,000 in 2011"
    const bool age = timex.precision() < Granularity::year;
    return number || age || timex.bound == TimexMod::on_or_after;
}

/// "Posted on …", "Copyright 2012", "See Weber, 1922": said of texts, not of the world.
bool imprint(const grammar::Tree& tree, const trigger::DatedTrigger& trigger) {
    if (lexicon::is(tree.lower(0), lexicon::imprint_opening)) return true;
    if (tree.child(trigger.head, "aux:pass")) return false;     // "a photograph was taken"
    for (const std::size_t child : tree.children(trigger.head)) // "photograph taken in 1905"
        if (tree[trigger.head].lemma == "take" && lexicon::is(tree[child].lemma, lexicon::imprint))
            return true;
    return trigger.kind == trigger::DatedTrigger::Kind::fragment &&
           lexicon::is(tree[trigger.head].lemma, lexicon::imprint);
}

/// Is the verb a passive of its subject: "the treaty was signed", "the treaty, signed in May"?
bool passive(const grammar::Tree& tree, const trigger::DatedTrigger& trigger, std::size_t subject) {
    if (trigger.noun) return tree[trigger.head].xpos == "VBN";
    const bool own = tree.head(subject) == trigger.head;
    return own ? tree.related(subject, "nsubj:pass")
               : tree.child(trigger.head, "aux:pass").has_value();
}

constexpr std::size_t longest_phrase = 24; // tokens that tell who or what; more tell a story

/// The names of a phrase itself, without those that only tell more of it: "Ada Orlan, who …".
std::vector<std::string> names_of(const grammar::Tree& tree, std::size_t head) {
    std::vector<std::size_t> tokens;
    const grammar::TokenRange range = tree.range(head);
    if (range.size() > longest_phrase) return {};
    for (std::size_t i = range.begin; i < range.end; ++i) {
        const auto more = [&](std::size_t child) {
            const bool belongs = tree.related(child, "nmod") && tree.preposition(child) != "of";
            return (belongs || tree.related(child, "appos") || tree.related(child, "acl")) &&
                   tree.range(child).contains(i);
        };
        const auto children = tree.children(head);
        if (std::none_of(children.begin(), children.end(), more)) tokens.push_back(i);
    }
    return who::names_in(tree, tokens).people;
}

/// A phrase in its own words, without its article.
std::string words_of(const grammar::Tree& tree, std::size_t head) {
    const grammar::TokenRange range = tree.range(head);
    std::string out;
    if (range.size() > longest_phrase) return out;
    for (std::size_t i = range.begin; i < range.end; ++i) {
        if (i == range.begin && tree.related(i, "det")) continue;
        out.append(out.empty() ? "" : " ").append(tree.form(i));
    }
    return out;
}

/// "the Orlan", but not "the late Ada Orlan".
bool with_article(const grammar::Tree& tree, std::size_t name) {
    const auto article = tree.child(name, "det");
    return article && tree.lower(*article) == "the" && !tree.child(name, "amod");
}

struct Arguments {
    std::optional<std::size_t> subject, object;
};

/// Those of the clause, or what a later date of a row has in their place.
Arguments arguments_of(const grammar::Tree& tree, const trigger::DatedTrigger& trigger) {
    Arguments out{trigger::subject_of(tree, trigger), tree.child(trigger.head, "obj")};
    for (std::optional<std::size_t>* argument : {&out.subject, &out.object})
        if (*argument)
            if (const auto* other = trigger.in_place_of(**argument))
                *argument = other->tokens.back();
    return out;
}

/// Who does it and to whom it is done, where the clause has a subject that shows it. Pronouns, and
/// what begins with a capital and was taken for no name, are left to the title.
void tell_roles(const grammar::Tree& tree, const trigger::DatedTrigger& trigger, Facts& facts) {
    if (const auto word = lexicon::event_word(tree[trigger.head].lemma)) facts.act = word->act;
    if (trigger.kind != trigger::DatedTrigger::Kind::clause) return;
    const auto [subject, object] = arguments_of(tree, trigger);
    if (!subject || tree.is(*subject, parse::Upos::pron)) return;
    const char first = tree.form(*subject).front();
    const bool named = tree.is(*subject, parse::Upos::propn);
    if (!named && (first < 'a' || first > 'z')) return;
    facts.clear = true;
    const bool done_to = passive(tree, trigger, *subject);
    const bool own = !done_to && !object && // "the siege began"
                     lexicon::is(tree[trigger.head].lemma, lexicon::begin, lexicon::end);
    if (done_to || own || object)
        facts.object = words_of(tree, done_to || own ? *subject : *object);
    if (!named) return;
    std::vector<std::string>& names = done_to ? facts.patients : facts.agents;
    names = names_of(tree, *subject);
    if (names.size() == 1 && with_article(tree, *subject)) names.front().insert(0, "the ");
}

} // namespace

void describe(const grammar::Tree& tree,
              const trigger::DatedTrigger& trigger,
              const std::optional<who::Antecedent>& antecedent,
              Mention& mention) {
    const title::Headline told = title::headline(tree, trigger, antecedent);
    const bool one_word = told.title.find(' ') == std::string::npos;
    // "as had happened before in the 1930s": a verb alone tells of nothing
    const bool clause = trigger.kind == trigger::DatedTrigger::Kind::clause;
    const bool bare_name =
        trigger.kind == trigger::DatedTrigger::Kind::fragment && !trigger.path.empty() &&
        !grammar::event_noun(tree, trigger.head); // climbed to from a date, and no entry of a list
    if (one_word && (clause || bare_name)) return;
    const bool nobody = clause && tree[trigger.head].xpos == "VBG" &&
                        !tree.child(trigger.head, "aux") && !trigger::subject_of(tree, trigger);
    if (nobody) return; // "rising to 16,500"
    mention.title = told.title;
    mention.word = tree[trigger.head].lemma;
    mention.nominal = trigger.kind == trigger::DatedTrigger::Kind::nominal;
    mention.pronoun = !antecedent && !trigger::pronoun_subject(tree, trigger).empty();
    mention.certainty = trigger::certainty_of(tree, trigger);
    tell_roles(tree, trigger, mention.facts);
    classify(tree, trigger, told, mention);
    mention.phrase = phrase_of(tree, told);
    who::Names names = who::names_in(tree, told_by(tree, trigger));
    mention.names = std::move(names.people);
    mention.places = std::move(names.places);
    mention.proper = who::proper_name(tree, told.tokens);
}

bool no_event(const grammar::Tree& tree, const trigger::DatedTrigger& trigger, const Timex& timex) {
    if (trigger.kind == trigger::DatedTrigger::Kind::none) return true;
    if (trigger.kind != trigger::DatedTrigger::Kind::clause &&
        tree[trigger.head].lemma == "anniversary")
        return true;
    if (tree.time(trigger.head) || ends_a_period(tree, trigger)) return true;
    if (tree.form(0) == "(" && trigger.kind == trigger::DatedTrigger::Kind::fragment) return true;
    return imprint(tree, trigger) || lasting(tree, trigger, timex);
}

} // namespace fasti::mention
