// SPDX-License-Identifier: Apache-2.0
#include "events/grammar/complement.hpp"

#include "events/lexicon/classes/lexicon.hpp"

#include <algorithm>

namespace fasti::grammar::complement {
namespace {

constexpr std::size_t longest_purpose = 14; // tokens of "to pay his debts"

/// "calls on the residents to flee", but not "calls for peace to save the harvest".
bool asked(const Tree& tree, std::size_t child) {
    const auto above = tree.head(child);
    if (!above || !lexicon::is(tree[*above].lemma, lexicon::ask)) return false;
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
    if (tree[child].relation == "compound:prt") return true;
    return tree.related(child, "advmod") && lexicon::is(tree.lower(child), lexicon::direction) &&
           tree.range(child).size() == 1;
}

bool limits(const Tree& tree, std::size_t child) {
    return tree.related(child, "advmod") &&
           (lexicon::is(tree[child].lemma, lexicon::negation, lexicon::near_miss) ||
            lexicon::is(tree.lower(child), lexicon::restriction));
}

bool infinitive(const Tree& tree, std::size_t child) {
    const auto mark = tree.child(child, "mark");
    return tree[child].xpos == "VB" && mark && tree.lower(*mark) == "to";
}

bool gerund(const Tree& tree, std::size_t child) {
    const auto mark = tree.child(child, "mark");
    const auto above = tree.head(child);
    const auto aux = tree.child(child, "aux"); // "of having burned the register"
    if (!mark || !above || *above > child || tree[aux.value_or(child)].xpos != "VBG") return false;
    if (tree.child(child, "nsubj") || !lexicon::is(tree.lower(*mark), lexicon::before_gerund))
        return false;
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
    if (!tree.related(child, "obl")) return false;
    const std::string way = tree.preposition(child);
    const bool nothing = way == "to" && tree[child].lemma == "nothing"; // "came to nothing"
    if (tree.is(child, parse::Upos::pron) && way != "by" && !nothing) return false;
    const std::size_t begin = tree.range(child).begin;
    const bool aside = tree.form(begin) == "," || (begin > 0 && tree.form(begin - 1) == ",");
    const bool compares = way == "as" && begin + 1 < child && tree.lower(begin + 1) != "a" &&
                          only_date_inside(tree, child);
    if (aside || compares) return false;
    const bool more = tree[child].lemma == "time" && tree.child(child, "nmod");
    if (way == "with" && tree[child].lemma == "effect") return false;
    if (lexicon::is(tree[child].lemma, lexicon::idle) && !more && way != "to" && way != "from")
        return false;
    return way.empty() || lexicon::is(way, lexicon::circumstance);
}

} // namespace fasti::grammar::complement
