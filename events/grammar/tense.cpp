// SPDX-License-Identifier: Apache-2.0
#include "events/grammar/tense.hpp"

#include "events/lexicon/classes/lexicon.hpp"

namespace fasti::grammar {
namespace {

constexpr int longest_row = 8; // of verbs that share auxiliaries

bool auxiliary(const Tree& tree, std::size_t token) {
    return tree.related(token, "aux") || tree.related(token, "cop");
}

// The verbs before "and" lend their auxiliaries: "was taken and burned".
std::size_t lender(const Tree& tree, std::size_t clause) {
    for (int i = 0; i < longest_row; ++i) {
        const auto above = tree.head(clause);
        const std::string_view tag = tree[clause].xpos;
        const bool bare = tag == "VBN" || tag == "VB" || tag == "VBG";
        if (!above || !bare || !tree.related(clause, "conj") || !tree.clause(*above)) break;
        for (const std::size_t child : tree.children(clause))
            if (auxiliary(tree, child) || tree.related(child, "nsubj")) return clause;
        clause = *above;
    }
    return clause;
}

struct Verbs {
    std::string_view first; // tag of the first auxiliary, or of the verb itself
    std::string first_lemma;
    bool have = false;
    std::string_view last; // tag of the verb itself
};

Verbs verbs_of(const Tree& tree, std::size_t clause) {
    Verbs out;
    out.last = tree[clause].xpos;
    for (const std::size_t child : tree.children(clause)) {
        if (!auxiliary(tree, child)) continue;
        if (out.first.empty()) {
            out.first = tree[child].xpos;
            out.first_lemma = tree[child].lemma;
        }
        out.have = out.have || tree[child].lemma == "have";
    }
    if (out.first.empty()) out.first = out.last, out.first_lemma = tree[clause].lemma;
    return out;
}

} // namespace

VerbTense tense_of(const Tree& tree, std::size_t clause) {
    const Verbs verbs = verbs_of(tree, lender(tree, clause));
    if (verbs.first == "MD")
        return lexicon::is(verbs.first_lemma, lexicon::will) ? VerbTense::future : VerbTense::modal;
    // "he ruled": what is no participle without an auxiliary
    const bool alone = verbs.first == "VBN" && tree.child(clause, "nsubj");
    if (alone && !tree.child(clause, "nsubj:pass")) return VerbTense::past;
    if (verbs.first == "VBD") return verbs.have ? VerbTense::past_perfect : VerbTense::past;
    if (verbs.first == "VBZ" || verbs.first == "VBP")
        return verbs.have ? VerbTense::present_perfect : VerbTense::present;
    return VerbTense::none;
}

bool progressive(const Tree& tree, std::size_t clause) {
    if (tree[clause].xpos != "VBG") return false;
    const auto be = tree.child(clause, "aux");
    return be && tree[*be].lemma == "be";
}

} // namespace fasti::grammar
