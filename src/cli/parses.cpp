// SPDX-License-Identifier: Apache-2.0
#include "cli/parses.hpp"

#include "events/extract/anchor/triggers.hpp"
#include "events/parse/built_in.hpp"
#include "events/parse/parse.hpp"
#include "read/file.hpp"
#include "text/error.hpp"
#include "text/sentences/sentences.hpp"

namespace fasti::cli {
namespace {

void write_parses(const Document& document, const Model& model, std::ostream& out) {
    for (const Block& block : document.blocks)
        for (const Span& span : sentences(document, block)) {
            const std::string_view text(document.text.data() + span.begin, span.size());
            const Sentence sentence = parse(text, model);
            std::vector<std::string> notes(sentence.tokens.size());
            for (const Trigger& trigger : triggers(Tree(sentence, text, {})))
                notes[trigger.token] = "Event=" + std::string(name(trigger.certainty));
            write_conllu(out, text, sentence, notes);
        }
}

} // namespace

void write_parses(std::span<const Document> documents,
                  const std::string& model,
                  std::ostream& out) {
    const std::string file = model.empty() ? std::string() : load(model);
    const auto opened = open_model(model.empty() ? built_in_model() : std::string_view(file));
    if (!opened)
        throw ReadError(model, "not a whole model of this version of fasti; make one with "
                               "fasti-train, or leave --model out");
    for (const Document& document : documents)
        write_parses(document, *opened, out);
}

} // namespace fasti::cli
