// SPDX-License-Identifier: Apache-2.0
#include "events/extract/complement.hpp"

#include "text/one_of.hpp"

#include <array>

namespace fasti::complement {

bool object(const Tree& tree, std::size_t child) {
    if (tree.related(child, "iobj")) return true;
    return tree.related(child, "obj") && tree[child].xpos != "WDT" && tree[child].xpos != "WP";
}

bool particle(const Tree& tree, std::size_t child) {
    static constexpr auto ways = std::to_array<std::string_view>(
        {"abroad", "home", "away", "back", "ashore", "down", "out", "up", "off", "together",
         "twice", "apart", "aside", "there", "free", "open"});
    if (tree[child].relation == "compound:prt") return true;
    return tree.related(child, "advmod") && one_of(tree.lower(child), ways);
}

bool clausal(const Tree& tree, std::size_t child) {
    if (tree.related(child, "xcomp") || tree.related(child, "ccomp")) return true;
    const bool purpose = tree.related(child, "advcl") && tree.range(child).size() <= 6;
    const auto mark = tree.child(child, "mark");
    if (tree.related(child, "advcl") && mark && tree[*mark].lemma == "that") return true;
    return purpose && tree[tree.range(child).begin].xpos == "TO";
}

bool circumstance(const Tree& tree, std::size_t child) {
    static constexpr auto ways = std::to_array<std::string_view>(
        {"to",     "with",    "against", "in",      "on",      "at",    "for",  "between",
         "from",   "into",    "off",     "by",      "under",   "over",  "as",   "out",
         "of",     "through", "near",    "towards", "toward",  "about", "onto", "among",
         "aboard", "across",  "beyond",  "inside",  "outside", "around"});
    if (tree.related(child, "obl")) {
        if (tree.is(child, Upos::pron) && tree.preposition(child) != "by") return false;
        const std::string way = tree.preposition(child);
        const std::size_t begin = tree.range(child).begin;
        const bool aside = begin > 0 && tree.form(begin - 1) == ",";
        return !aside && (way.empty() || one_of(way, ways));
    }
    return false;
}

} // namespace fasti::complement
