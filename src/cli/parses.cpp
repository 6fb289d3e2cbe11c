// SPDX-License-Identifier: Apache-2.0
#include "cli/parses.hpp"

#include "cli/grammar_model.hpp"
#include "events/extract/trigger/triggers.hpp"
#include "events/parse/parse.hpp"
#include "text/sentences/sentences.hpp"

namespace fasti::cli {
namespace {

void write_parses(const Document& document, const parse::Model& model, std::ostream& out) {
    for (const Block& block : document.blocks)
        for (const Span& span : sentences(document, block)) {
            const std::string_view text(document.text.data() + span.begin, span.size());
            const parse::Sentence sentence = parse::parse(text, model);
            std::vector<std::string> notes(sentence.tokens.size());
            for (const trigger::Trigger& trigger :
                 trigger::triggers(grammar::Tree(sentence, text, {})))
                notes[trigger.token] = "Event=" + std::string(name(trigger.certainty));
            parse::write_conllu(out, text, sentence, notes);
        }
}

} // namespace

void write_parses(std::span<const Document> documents,
                  const std::string& model,
                  std::ostream& out) {
    const GrammarModel opened(model);
    for (const Document& document : documents)
        write_parses(document, *opened, out);
}

} // namespace fasti::cli
