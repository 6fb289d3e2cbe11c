// SPDX-License-Identifier: Apache-2.0
#include "events/extract/title/predicate.hpp"

#include "events/grammar/complement.hpp"

#include <algorithm>

namespace fasti::title {

std::vector<std::size_t> verbal_words(const grammar::Tree& tree, std::size_t verb) {
    std::vector<std::size_t> tokens;
    for (const std::size_t child : tree.children(verb)) {
        const bool verbal =
            tree.related(child, "aux") || tree.related(child, "cop") || tree[child].lemma == "not";
        if (verbal && child < verb) tokens.push_back(child);
    }
    if (!tree.child(verb, "cop")) tokens.push_back(verb);
    return tokens;
}

std::vector<std::size_t>
predicate(const grammar::Tree& tree, std::size_t head, const grammar::Keep& keep) {
    std::vector<std::size_t> tokens = grammar::phrase(tree, head, keep);
    const auto clausal = [&](std::size_t child) {
        return grammar::complement::infinitive(tree, child) || tree.related(child, "nsubj") ||
               tree.related(child, "cop") || tree.related(child, "aux") ||
               tree.related(child, "obl") || tree.related(child, "mark") ||
               tree[child].lemma == "not";
    };
    const auto children = tree.children(head);
    const auto outside = [&](std::size_t token) {
        return std::any_of(children.begin(), children.end(), [&](std::size_t child) {
            return clausal(child) && tree.range(child).contains(token);
        });
    };
    std::erase_if(tokens, outside);
    return tokens;
}

} // namespace fasti::title
