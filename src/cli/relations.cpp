// SPDX-License-Identifier: Apache-2.0
#include "cli/relations.hpp"

#include "cli/grammar_model.hpp"
#include "cli/pipeline.hpp"
#include "events/extract/mention/find_mentions.hpp"
#include "events/order/document_relations.hpp"
#include "events/order/sieves/sieves.hpp"
#include "events/timex/language/language.hpp"

#include <nlohmann/json.hpp>

namespace fasti::cli {
namespace {

nlohmann::ordered_json row_of(const Document& document, const order::PlacedTerm& term) {
    if (term.kind == order::TermKind::document) return {{"kind", "document"}};
    const Span original = document.offsets.original(term.word);
    return {{"kind", term.kind == order::TermKind::event ? "event" : "date"},
            {"begin", document.index.code_points(document.original, original.begin)},
            {"end", document.index.code_points(document.original, original.end)},
            {"text", std::string(document[term.word])}};
}

} // namespace

void write_relations(std::span<const Document> documents,
                     const DocumentOptions& options,
                     std::ostream& out) {
    const GrammarModel model(options.model);
    const std::vector<Tagged> tagged = tag_documents(documents, options);
    for (std::size_t i = 0; i < documents.size(); ++i) {
        const Document& document = documents[i];
        if (!language_for(document, options).tells_events) continue;
        std::vector<order::PlacedRelation> all =
            order::document_relations(document, tagged[i], *model);
        const auto counted = order::counted_relations(
            document, tagged[i], mention::find_mentions(document, tagged[i], *model));
        all.insert(all.end(), counted.begin(), counted.end());
        for (const order::PlacedRelation& relation : all) {
            const nlohmann::ordered_json row = {{"source", document.source.path},
                                                {"sieve", relation.sieve},
                                                {"relation", to_string(relation.relations)},
                                                {"from", row_of(document, relation.from)},
                                                {"to", row_of(document, relation.to)}};
            out << row.dump(-1, ' ', false, nlohmann::json::error_handler_t::replace) << '\n';
        }
    }
}

} // namespace fasti::cli
