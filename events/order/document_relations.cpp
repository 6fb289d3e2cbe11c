// SPDX-License-Identifier: Apache-2.0
#include "events/order/document_relations.hpp"

#include "events/grammar/sentence/sentence_dates.hpp"
#include "text/sentences/sentences.hpp"

#include <algorithm>

namespace fasti::order {
namespace {

constexpr std::size_t longest_sentence = 2000; // bytes

std::vector<LinkSentence::Date> link_dates(const Tagged& tagged, const grammar::Parsed& parsed) {
    std::vector<LinkSentence::Date> out;
    for (const grammar::TreeDate& date : parsed.dates) {
        const std::size_t timex = tagged.timex_from(parsed.span.begin + date.span.begin);
        out.push_back({date, &tagged.timexes[timex]});
    }
    return out;
}

PlacedTerm placed(const Term& term, const grammar::Parsed& parsed, const LinkSentence& sentence) {
    const auto at = [&](Span local) {
        return Span{parsed.span.begin + local.begin, parsed.span.begin + local.end};
    };
    if (term.kind == Term::Kind::document) return {term.kind, {}, {}};
    if (term.kind == Term::Kind::date) {
        const Span date = at(sentence.dates[term.index].in_tree.span);
        return {term.kind, date, date};
    }
    const grammar::TokenRange range = sentence.tree.range(term.index);
    const Span phrase = hull(sentence.tree[range.begin].span, sentence.tree[range.end - 1].span);
    return {term.kind, at(sentence.tree[term.index].span), at(phrase)};
}

std::vector<PlacedRelation> relations_of(const grammar::Parsed& parsed,
                                         const Document& document,
                                         const Tagged& tagged,
                                         const std::optional<Dct>& dct,
                                         bool two_events) {
    const std::vector<LinkSentence::Date> dates = link_dates(tagged, parsed);
    const LinkSentence sentence{*parsed.tree, document[parsed.span], dates,
                                dct ? std::optional(dct->day) : std::nullopt};
    std::vector<PlacedRelation> out;
    for (const Relation& relation : relations(sentence, two_events))
        out.push_back({placed(relation.from, parsed, sentence),
                       placed(relation.to, parsed, sentence), relation.relations, relation.sieve,
                       relation.form});
    return out;
}

} // namespace

std::vector<PlacedRelation>
order_of_events(const grammar::Parsed& parsed, const Document& document, const Tagged& tagged) {
    return relations_of(parsed, document, tagged, std::nullopt, true);
}

std::vector<PlacedRelation>
document_relations(const Document& document, const Tagged& tagged, const parse::Model& model) {
    std::vector<PlacedRelation> out;
    grammar::Grammarian grammarian(document, model);
    for (const Part& part : tagged.parts)
        for (std::size_t b = part.first_block; b < part.last_block; ++b) {
            const Block& block = document.blocks[b];
            if (block.kind == BlockKind::heading || block.kind == BlockKind::table) continue;
            for (const Span span : sentences(document, block)) {
                if (span.size() > longest_sentence) continue;
                const grammar::Parsed& parsed =
                    grammarian.at(span, grammar::dates_in(tagged, span));
                for (const PlacedRelation& relation :
                     relations_of(parsed, document, tagged, part.dct, false))
                    out.push_back(relation);
            }
        }
    return out;
}

} // namespace fasti::order
