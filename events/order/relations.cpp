// SPDX-License-Identifier: Apache-2.0
#include "events/order/relations.hpp"

#include "events/grammar/tense.hpp"
#include "events/lexicon/classes/lexicon.hpp"
#include "text/one_of.hpp"

#include <algorithm>
#include <array>

namespace fasti::order {

std::span<const RelationSieve> relation_sieves() {
    static constexpr std::array<RelationSieve, 9> all = {
        {{"dated", dated, false},
         {"aims", aims, true, RelationForm::as_aim},
         {"dated-elsewhere", dated_elsewhere, false},
         {"clauses-together", clauses_together},
         {"dated-beside", dated_beside, false},
         {"tenses", tenses, false},
         {"clauses-apart", clauses_apart},
         {"phrases", phrases, true, RelationForm::by_phrase},
         {"spoken-of", spoken_of}}};
    return all;
}

std::vector<Relation> relations(const LinkSentence& sentence, bool two_events) {
    std::vector<Relation> out;
    for (const RelationSieve& sieve : relation_sieves()) {
        if (two_events && !sieve.two_events) continue;
        const std::size_t known = out.size();
        sieve.run(sentence, out);
        for (std::size_t i = known; i < out.size(); ++i) {
            out[i].sieve = sieve.name;
            out[i].form = sieve.form;
        }
    }
    return out;
}

Relation between(std::size_t from, AllenSet relations, std::size_t to) {
    return {{Term::Kind::event, from}, {Term::Kind::event, to}, relations, {}};
}

std::string opener(const grammar::Tree& tree, std::size_t clause) {
    for (const std::size_t child : tree.children(clause)) {
        if (child > clause) break;
        if (tree.related(child, "mark") || (tree.related(child, "advmod") && !tree.time(child)))
            return tree.lower(child);
        // "after the storm had passed", which parsers take for "after the storm"
        if (tree.related(child, "nsubj")) return tree.preposition(child);
    }
    return "";
}

bool told_as_it_was(const grammar::Tree& tree, std::size_t clause) {
    static constexpr auto unsure = std::to_array<std::string_view>({"if", "unless", "whether"});
    const grammar::VerbTense tense = grammar::tense_of(tree, clause);
    if (tense == grammar::VerbTense::modal) return false;
    const auto children = tree.children(clause);
    return std::none_of(children.begin(), children.end(), [&](std::size_t child) {
        const std::string& lemma = tree[child].lemma;
        if (tree.related(child, "advmod")) return lemma == "not" || lemma == "never";
        return tree.related(child, "mark") && one_of(tree.lower(child), unsure);
    });
}

bool comes_to_pass(const grammar::Tree& tree, std::size_t clause) {
    return !lexicon::is(tree[clause].lemma, lexicon::say, lexicon::find_out, lexicon::state) &&
           !tree.child(clause, "cop") && !grammar::progressive(tree, clause);
}

bool told_as_done(const grammar::Tree& tree, std::size_t clause) {
    const grammar::VerbTense tense = grammar::tense_of(tree, clause);
    return (tense == grammar::VerbTense::past || tense == grammar::VerbTense::past_perfect ||
            tense == grammar::VerbTense::present_perfect) &&
           told_as_it_was(tree, clause) && comes_to_pass(tree, clause);
}

} // namespace fasti::order
