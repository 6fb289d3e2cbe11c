// SPDX-License-Identifier: Apache-2.0
// "Resigned on 4 May after the vote of 2 May", "was signed in June before the war began in July":
// what a sentence says about the order of two dated events, or of one and another that it takes up
// again ("during the war").
#include "events/order/sieves/sieves.hpp"

#include <algorithm>

namespace fasti::order {
namespace {

bool told_as_fact(const mention::Mention& mention) {
    return mention.certainty == Certainty::asserted || mention.certainty == Certainty::reported;
}

class Reader {
public:
    explicit Reader(const LinkInput& input) : input_(input) {}

    std::vector<Tlink> run() {
        std::vector<Tlink> links;
        for (const PlacedRelation& relation : input_.relations)
            if (auto link = read(relation)) links.push_back(std::move(*link));
        return links;
    }

private:
    std::optional<Tlink> read(const PlacedRelation& relation) const {
        // the date of "expects it to end in 1990" is that of the end, whatever it is told with
        if (relation.form == RelationForm::as_aim) return std::nullopt;
        if (relation.from.kind != TermKind::event || relation.to.kind != TermKind::event)
            return std::nullopt;
        const auto from = told_at(relation.from);
        if (!from || !told_as_fact(input_.mentions[*from])) return std::nullopt;
        auto to = told_at(relation.to);
        if (!to) to = taken_up(relation, input_.mentions[*from]);
        if (!to || !told_as_fact(input_.mentions[*to])) return std::nullopt;
        Tlink link;
        link.from = input_.events[*from];
        link.to = input_.events[*to];
        link.relations = relation.relations;
        link.rule = relation.sieve;
        link.why =
            cite_link(input_, input_.mentions[*from], hull(relation.from.word, relation.to.word));
        return link;
    }

    // The mention that a word tells of.
    std::optional<std::size_t> told_at(const PlacedTerm& term) const {
        const auto& mentions = input_.mentions;
        const auto ends = [](const mention::Mention& mention, std::size_t at) {
            return mention.sentence.end <= at;
        };
        const auto first =
            std::lower_bound(mentions.begin(), mentions.end(), term.word.begin, ends);
        for (auto at = first; at != mentions.end() && at->sentence.begin <= term.word.begin; ++at)
            if (at->told == term.word) return static_cast<std::size_t>(at - mentions.begin());
        return std::nullopt;
    }

    // "the war" behind a preposition, where only one was told of so far; "Xi's visit" by its name.
    std::optional<std::size_t> taken_up(const PlacedRelation& relation,
                                        const mention::Mention& near) const {
        if (relation.form != RelationForm::by_phrase) return std::nullopt;
        const Span phrase = relation.to.phrase;
        std::string_view words = input_.document[phrase];
        words.remove_prefix(std::min(words.find(' ') + 1, words.size())); // the preposition
        const bool owned = words.find("\u2019s ") < relation.to.word.begin - phrase.begin ||
                           words.find("'s ") < relation.to.word.begin - phrase.begin;
        if (!words.starts_with("the ") && !owned) return std::nullopt;
        const auto found = meant_by(input_, near.part, near.sentence.begin, phrase);
        if (!found || (!owned && !only_one(*found, near.part))) return std::nullopt;
        return can_be_meant(input_.mentions[*found], near, relation.relations) ? found
                                                                               : std::nullopt;
    }

    // A visit of 2013 is not the one "during the visit" of which something was signed in 2019.
    static bool
    can_be_meant(const mention::Mention& known, const mention::Mention& near, AllenSet relations) {
        const AllenSet open = possible_relations(near.when.bounds, known.when.bounds);
        return verdict(relations, open) != Verdict::impossible;
    }

    // No other event of its class was told of in the part.
    bool only_one(std::size_t known, std::size_t part) const {
        constexpr std::size_t farthest = 200; // as far as meant_by() looks
        for (std::size_t i = known; i-- > 0 && known - i <= farthest;) {
            const mention::Mention& mention = input_.mentions[i];
            if (mention.part != part) break;
            const bool other = input_.events[i] != input_.events[known];
            if (other && mention.head == input_.mentions[known].head) return false;
        }
        return true;
    }

    const LinkInput& input_;
};

} // namespace

std::vector<Tlink> said(const LinkInput& input) {
    return Reader(input).run();
}

} // namespace fasti::order
