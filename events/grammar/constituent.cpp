// SPDX-License-Identifier: Apache-2.0
#include "events/grammar/constituent.hpp"

#include "events/grammar/complement.hpp"

#include <algorithm>

namespace fasti::grammar {
namespace {

constexpr int deepest = 4; // clauses in clauses: "says that he hopes to be able to come"
constexpr std::size_t most_circumstances = 2;

class InnerClause {
public:
    InnerClause(const Tree& tree, const Keep& keep) : tree_(tree), keep_(keep) {}

    std::vector<Constituent> run(std::size_t head) {
        add_clause(head, deepest, drop::never);
        std::stable_sort(parts_.begin(), parts_.end(), [](const auto& a, const auto& b) {
            return a.words.front().token < b.words.front().token;
        });
        return std::move(parts_);
    }

private:
    void add(const std::vector<std::size_t>& tokens, int how) {
        if (!tokens.empty()) parts_.push_back({as_words(tokens), how});
    }

    void add_clause(std::size_t head, int more, int how) {
        std::vector<std::size_t> verbal = {head};
        const bool predicate =
            !tree_.is(head, parse::Upos::verb) && !tree_.is(head, parse::Upos::aux);
        if (predicate) verbal = predicate_of(head);
        const std::size_t before = circumstances_;
        circumstances_ = 0;
        for (const std::size_t child : tree_.children(head))
            if (!tree_.time(child) && !tree_.only_time(child))
                add_child(head, child, verbal, more, how);
        circumstances_ = before;
        std::sort(verbal.begin(), verbal.end());
        verbal.erase(std::unique(verbal.begin(), verbal.end()), verbal.end());
        add(verbal, how);
    }

    void add_child(
        std::size_t head, std::size_t child, std::vector<std::size_t>& verbal, int more, int how) {
        const bool verb_word = tree_.related(child, "aux") || tree_.related(child, "cop") ||
                               complement::particle(tree_, child) ||
                               complement::limits(tree_, child);
        const bool that = tree_.related(child, "mark") && tree_[child].lemma == "that";
        if (that) {
            add({child}, std::max(how, drop::that));
        } else if (verb_word || tree_.related(child, "mark")) {
            verbal.push_back(child);
            if (tree_.lower(child) == "longer") // "no longer"
                for (const std::size_t word : tree_.children(child))
                    verbal.push_back(word);
        } else if (tree_.related(child, "nsubj") || tree_.related(child, "expl") ||
                   complement::object(tree_, child)) {
            add(phrase(tree_, child, keep_), how);
        } else if (complement::clausal(tree_, child)) {
            if (more > 0) add_clause(child, more - 1, how);
        } else if (child > head && complement::circumstance(tree_, child) &&
                   circumstances_ < most_circumstances) {
            ++circumstances_;
            add(phrase(tree_, child, keep_), std::max(how, drop::circumstance));
        }
    }

    /// The noun or adjective that is said of the subject, without the rest of the clause.
    std::vector<std::size_t> predicate_of(std::size_t head) const {
        Keep keep = keep_;
        keep.verbal = false;
        return phrase(tree_, head, keep);
    }

    const Tree& tree_;
    const Keep& keep_;
    std::size_t circumstances_ = 0;
    std::vector<Constituent> parts_;
};

std::size_t words_of(const Tree& tree, const std::vector<Constituent>& parts) {
    return count_words(tree, joined(parts));
}

int loss(int how) {
    switch (how) {
    case drop::that:
        return 0;
    case drop::argument:
        return 6;
    case drop::circumstance:
        return 3;
    default:
        return 2;
    }
}

} // namespace

std::vector<TitleWord> as_words(const std::vector<std::size_t>& tokens) {
    std::vector<TitleWord> words;
    words.reserve(tokens.size());
    for (const std::size_t token : tokens)
        words.push_back({token, ""});
    return words;
}

std::vector<TitleWord> joined(std::span<const Constituent> parts) {
    std::vector<TitleWord> words;
    for (const Constituent& part : parts)
        words.insert(words.end(), part.words.begin(), part.words.end());
    return words;
}

int thin(const Tree& tree, std::vector<Constituent>& parts, std::size_t most) {
    int lost = 0;
    for (;;) {
        const std::size_t words = words_of(tree, parts);
        if (words <= most) return lost;
        const auto only_that = std::find_if(
            parts.begin(), parts.end(), [](const auto& part) { return part.drop == drop::that; });
        if (words == most + 1 && only_that != parts.end()) {
            parts.erase(only_that);
            return lost;
        }
        std::size_t worst = parts.size();
        for (std::size_t i = 0; i < parts.size(); ++i)
            if (parts[i].drop > 0 && (worst == parts.size() || parts[i].drop >= parts[worst].drop))
                worst = i;
        if (worst == parts.size()) return lost;
        lost += loss(parts[worst].drop);
        parts.erase(parts.begin() + long(worst));
    }
}

std::vector<Constituent> inner_clause(const Tree& tree, std::size_t head, const Keep& keep) {
    return InnerClause(tree, keep).run(head);
}

} // namespace fasti::grammar
