// SPDX-License-Identifier: Apache-2.0
// Every row of every language's corpus; tests/corpus.hpp reads them.
#include "corpus.hpp"
#include "events/lang/languages.hpp"
#include "events/timex/match/parser.hpp"
#include "events/timex/match/tokens.hpp"
#include "events/timex/match/windows.hpp"
#include "events/timex/tag.hpp"

#include <catch2/catch.hpp>

namespace fasti::test {
using namespace fasti::match;

namespace {

void check_row(const CorpusRow& row, const Language& language) {
    const Document document = corpus_document(row);
    const Tagged tagged = tag(document, language, row.options);
    CHECK(bracketed(document, tagged) == row.text);
    CHECK(types_of(tagged) == row.types);
    CHECK(values_of(tagged) == row.values);
    for (std::size_t i = 0; i < std::min(row.checks.size(), tagged.timexes.size()); ++i)
        CHECK(checked(tagged.timexes[i], row.checks[i]) == row.checks[i]);
}

/// Takes the rules that some phrase of the row went through out of `rules`, lookalikes too.
void reach(const CorpusRow& row, const Language& language, std::set<std::string_view>& rules) {
    const Document document = corpus_document(row);
    const Grammar& compiled = grammar(language);
    Parser parser(document.text, compiled, Nodes::yes);
    for (const Block& block : document.blocks)
        for (const Span window : windows(document.text, block.span, compiled)) {
            parser.begin(window);
            while (parser.next()) {
            }
            for (const Node& node : parser.nodes())
                rules.erase(node.rule);
        }
}

} // namespace

TEST_CASE("every row of every corpus, and every rule by some row", "[corpus]") {
    for (const Language* each : languages()) {
        DYNAMIC_SECTION(each->tag) {
            std::set<std::string_view> unreached = shapes(*each);
            for (const std::string& file : corpus_paths(*each))
                for (const CorpusRow& row : corpus_rows(file)) {
                    CAPTURE(file, row.line, row.text);
                    check_row(row, *each);
                    reach(row, *each, unreached);
                }
            CHECK(unreached ==
                  std::set<std::string_view>{}); // a rule without a row is not accepted
        }
    }
}

} // namespace fasti::test
