// SPDX-License-Identifier: Apache-2.0
#include "events/extract/anchor/triggers.hpp"

#include "events/extract/anchor/certainty.hpp"
#include "events/lexicon/en/event_words.hpp"
#include "text/one_of.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace fasti {
namespace {

/// Verbs that relate or hold and tell of nothing that happens.
bool relates(std::string_view lemma) {
    static constexpr auto verbs = std::to_array<std::string_view>(
        {"include",   "follow", "base",    "compare", "accord", "unite",   "be",        "have",
         "associate", "ally",   "concern", "regard",  "depend", "involve", "contain",   "range",
         "represent", "title",  "age",     "locate",  "pend",   "consist", "correspond"});
    return one_of(lemma, verbs);
}

// clang-format off
/// Nouns of acts that make no kind of event of their own.
constexpr std::string_view kindless_acts =
    "offer move growth gain operation return increase result change attempt charge payment shooting decline ceremony "
    "rally appeal violence protest drop approval acquisition split flow investment blast hearing buildup objection "
    "search rise crime completion reduction fight filing effort restructuring boom dispute arrest demonstration rescue "
    "kidnapping cancellation help deployment call lecture inspection punishment confrontation warning consultation "
    "briefing sanction boycott riot delay expansion improvement recovery production development delivery shipment "
    "launching takeover bid buyout layoff shutdown closing slump plunge surge jump slide downturn cutback pledge "
    "promise refusal denial rejection claim allegation accusation complaint request demand proposal plan support "
    "opposition threat aid assistance relief restoration renewal extension transfer escape departure disappearance "
    "investigation inquiry probe review study analysis survey discussion debate contact violation abuse torture "
    "imprisonment detention execution injury celebration parade march vigil mourning reunion marriage divorce wedding "
    "recapitalization slaying handling hunt stop consumption";

/// Nouns that end like acts and are things, bodies or qualities.
constexpr std::string_view things =
    "government department management apartment document moment element percent equipment environment segment "
    "institution organization organisation association nation population section position condition question "
    "foundation corporation administration station million billion region religion mission pension television opinion "
    "division vision evening morning building meaning spring string king thing ring wing feeling ceiling being "
    "parliament cement garment monument regiment instrument supplement tournament basement pavement continent "
    "information tradition location constitution situation ammunition version dimension profession mansion intention "
    "addition connection generation relation fashion portion option unemployment sentiment temperament ambition "
    "sibling clothing housing earning sterling darling";

// clang-format on

std::unordered_set<std::string_view> words_of_list(std::string_view list) {
    std::unordered_set<std::string_view> set;
    while (!list.empty()) {
        const std::size_t end = std::min(list.find(' '), list.size());
        set.insert(list.substr(0, end));
        list.remove_prefix(std::min(end + 1, list.size()));
    }
    return set;
}

bool act_noun(std::string_view lemma) {
    static const auto set = words_of_list(kindless_acts);
    return set.contains(lemma);
}

/// "restructuring", "deployment": nouns made of verbs, by their endings.
bool made_of_verb(std::string_view lemma) {
    static const auto set = words_of_list(things);
    static constexpr auto endings =
        std::to_array<std::string_view>({"tion", "sion", "ment", "ing"});
    const bool ends = std::any_of(endings.begin(), endings.end(),
                                  [&](std::string_view ending) { return lemma.ends_with(ending); });
    return ends && lemma.size() > 6 && !set.contains(lemma);
}

/// Nouns of the lexicon that more often name a thing: the money of a "loan", the text of a "law".
bool thing_as_well(std::string_view lemma) {
    static constexpr auto nouns = std::to_array<std::string_view>(
        {"sale", "loan", "peace", "end", "law", "agreement", "report", "act", "lease", "novel",
         "prize", "cup", "council", "assembly", "document", "bank", "constitution"});
    return one_of(lemma, nouns);
}

bool passing_state(std::string_view lemma) {
    static constexpr auto adjectives = std::to_array<std::string_view>(
        {"willing", "able", "ready", "likely", "due", "set", "necessary", "unable", "eager",
         "worried", "dead", "wounded", "missing", "optimistic", "pessimistic", "confident"});
    return one_of(lemma, adjectives);
}

bool function_relation(const Tree& tree, std::size_t token) {
    static constexpr auto relations = std::to_array<std::string_view>(
        {"case", "mark", "cc", "advmod", "fixed", "det", "aux", "cop", "compound", "flat"});
    return std::any_of(relations.begin(), relations.end(),
                       [&](std::string_view relation) { return tree.related(token, relation); });
}

/// A participle before its noun tells of something only with words of its own: "recently elected".
bool mere_attribute(const Tree& tree, std::size_t token) {
    if (!tree.related(token, "amod")) return false;
    if (tree[token].xpos == "VBG") return true;
    const auto children = tree.children(token);
    return std::none_of(children.begin(), children.end(), [&](std::size_t child) {
        return tree.related(child, "obl") || tree.related(child, "advmod") ||
               tree.related(child, "obj");
    });
}

bool verb_trigger(const Tree& tree, std::size_t token, std::string_view lemma) {
    return !relates(lemma) && !function_relation(tree, token) && !mere_attribute(tree, token);
}

bool noun_trigger(const Tree& tree, std::size_t token, std::string_view lemma) {
    const bool beside = tree.related(token, "compound") || tree.related(token, "flat") ||
                        tree[token].relation == "nmod:poss" || tree.time(token);
    if (beside) return false;
    const auto event = lexicon::event_word(lemma);
    if (event && event->noun) return !thing_as_well(lemma);
    return act_noun(lemma) || (made_of_verb(lemma) && tree[token].xpos != "NNS");
}

bool trigger(const Tree& tree, std::size_t token) {
    const std::string lemma = ascii_lower(tree[token].lemma);
    if (tree.is(token, Upos::verb)) return verb_trigger(tree, token, lemma);
    if (tree.is(token, Upos::noun)) return noun_trigger(tree, token, lemma);
    return tree.is(token, Upos::adj) && passing_state(lemma);
}

} // namespace

std::vector<Trigger> triggers(const Tree& tree) {
    std::vector<Trigger> found;
    for (std::size_t token = 0; token < tree.size(); ++token) {
        if (!trigger(tree, token)) continue;
        const bool noun = tree.is(token, Upos::noun);
        EventAnchor anchor;
        anchor.kind = noun ? EventAnchor::Kind::nominal : EventAnchor::Kind::clause;
        anchor.head = token;
        found.push_back({token, certainty_of(tree, anchor)});
    }
    return found;
}

} // namespace fasti
