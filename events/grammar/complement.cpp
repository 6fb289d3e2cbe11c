// SPDX-License-Identifier: Apache-2.0
#include "events/grammar/complement.hpp"

#include "text/one_of.hpp"

#include <algorithm>
#include <array>

namespace fasti::complement {
namespace {

constexpr std::size_t longest_purpose = 14; // tokens of "to pay his debts"

/// Verbs that leave a thought unfinished without their infinitive: "calls on the residents to
/// flee".
bool asks(std::string_view lemma) {
    static constexpr auto verbs = std::to_array<std::string_view>(
        {"call",      "ask",       "urge",    "order",   "force",   "allow",    "persuade",
         "want",      "invite",    "appeal",  "command", "require", "request",  "direct",
         "instruct",  "permit",    "enable",  "cause",   "compel",  "oblige",   "encourage",
         "authorise", "authorize", "forbid",  "expect",  "tell",    "warn",     "lead",
         "press",     "induce",    "appoint", "elect",   "choose",  "sentence", "vote"});
    return one_of(lemma, verbs);
}

/// "calls on the residents to flee", but not "calls for peace to save the harvest".
bool asked(const Tree& tree, std::size_t child) {
    const auto above = tree.head(child);
    if (!above || !asks(tree[*above].lemma)) return false;
    const auto children = tree.children(*above);
    return std::none_of(children.begin(), children.end(), [&](std::size_t each) {
        return each < child && tree.related(each, "obl") && tree.preposition(each) == "for";
    });
}

bool only_date_inside(const Tree& tree, std::size_t child) {
    const TokenRange range = tree.range(child);
    for (std::size_t i = range.begin; i < range.end; ++i)
        if (tree.time(i)) return true;
    return false;
}

} // namespace

bool object(const Tree& tree, std::size_t child) {
    if (tree.related(child, "iobj")) return true;
    return tree.related(child, "obj") && tree[child].xpos != "WDT" && tree[child].xpos != "WP";
}

bool particle(const Tree& tree, std::size_t child) {
    static constexpr auto ways = std::to_array<std::string_view>(
        {"abroad", "home",       "away",       "back",      "ashore",    "down",    "out",
         "up",     "off",        "together",   "twice",     "north",     "south",   "east",
         "west",   "northwards", "southwards", "eastwards", "westwards", "inland",  "apart",
         "aside",  "there",      "free",       "open",      "ahead",     "forward", "overseas"});
    if (tree[child].relation == "compound:prt") return true;
    return tree.related(child, "advmod") && one_of(tree.lower(child), ways) &&
           tree.range(child).size() == 1;
}

bool limits(const Tree& tree, std::size_t child) {
    static constexpr auto words = std::to_array<std::string_view>(
        {"not", "n't", "never", "no", "almost", "nearly", "hardly", "barely", "only", "longer"});
    return tree.related(child, "advmod") &&
           (one_of(tree[child].lemma, words) || tree.lower(child) == "longer");
}

bool infinitive(const Tree& tree, std::size_t child) {
    const auto mark = tree.child(child, "mark");
    return tree[child].xpos == "VB" && mark && tree.lower(*mark) == "to";
}

bool gerund(const Tree& tree, std::size_t child) {
    static constexpr auto ways = std::to_array<std::string_view>(
        {"of", "to", "from", "for", "in", "at", "against", "about"});
    const auto mark = tree.child(child, "mark");
    const auto above = tree.head(child);
    const auto aux = tree.child(child, "aux"); // "of having burned the register"
    if (!mark || !above || *above > child || tree[aux.value_or(child)].xpos != "VBG") return false;
    if (tree.child(child, "nsubj") || !one_of(tree.lower(*mark), ways)) return false;
    const auto object = tree.child(*above, "obj");
    const std::size_t begin = tree.range(child).begin;
    return begin == *above + 1 || (object && tree.range(*object).end == begin);
}

bool clausal(const Tree& tree, std::size_t child) {
    if (tree.related(child, "xcomp") || tree.related(child, "ccomp")) return true;
    if (gerund(tree, child)) return true;
    if (!tree.related(child, "advcl")) return false;
    const auto mark = tree.child(child, "mark");
    if (mark && tree[*mark].lemma == "that") return tree.child(child, "nsubj").has_value();
    if (!infinitive(tree, child)) return false;
    return tree.range(child).size() <= longest_purpose || asked(tree, child);
}

bool purpose(const Tree& tree, std::size_t child) {
    return tree.related(child, "advcl") && infinitive(tree, child) && !asked(tree, child);
}

bool circumstance(const Tree& tree, std::size_t child) {
    static constexpr auto ways = std::to_array<std::string_view>(
        {"to",     "with",    "against", "in",      "on",      "at",      "for",     "between",
         "from",   "into",    "off",     "by",      "under",   "over",    "as",      "out",
         "of",     "through", "near",    "towards", "toward",  "about",   "onto",    "among",
         "aboard", "across",  "beyond",  "inside",  "outside", "around",  "without", "via",
         "along",  "behind",  "above",   "below",   "upon",    "despite", "within"});
    static constexpr auto idle = std::to_array<std::string_view>(
        {"part",    "fact",     "addition",  "turn",     "time", "response", "result",
         "example", "general",  "case",      "course",   "way",  "wake",     "face",
         "context", "end",      "beginning", "meantime", "same", "rate",     "manner",
         "extent",  "instance", "effort",    "attempt",  "light"});
    if (!tree.related(child, "obl")) return false;
    const std::string way = tree.preposition(child);
    if (tree.is(child, Upos::pron) && way != "by") return false;
    const std::size_t begin = tree.range(child).begin;
    const bool aside = tree.form(begin) == "," || (begin > 0 && tree.form(begin - 1) == ",");
    const bool compares = way == "as" && begin + 1 < child && tree.lower(begin + 1) != "a" &&
                          only_date_inside(tree, child);
    if (aside || compares) return false;
    const bool more = tree[child].lemma == "time" && tree.child(child, "nmod");
    if (way == "with" && tree[child].lemma == "effect") return false;
    if (one_of(tree[child].lemma, idle) && !more && way != "to" && way != "from") return false;
    return way.empty() || one_of(way, ways);
}

} // namespace fasti::complement
