// SPDX-License-Identifier: Apache-2.0
// Every row of every language's corpus, and every rule by at least one row.
#include "corpus.hpp"
#include "events/timex/parse.hpp"
#include "events/timex/tokens.hpp"

#include <catch2/catch.hpp>

#include <set>

using namespace fasti;
using namespace fasti::test;

namespace {

std::string path_of(const Language& language) {
    return FASTI_ROOT "/events/lang/" + std::string(language.tag) + "/corpus.tsv";
}

void check_row(const CorpusRow& row, const Language& language) {
    const Document document = corpus_document(row);
    const Tagged tagged = tag(document, language, row.options);
    CHECK(bracketed(document, tagged) == row.text);
    std::vector<std::string> types, values;
    for (const Timex& timex : tagged.timexes) {
        types.emplace_back(name(timex.type));
        values.push_back(value_of(timex));
    }
    CHECK(types == row.types);
    CHECK(values == row.values);
    for (std::size_t i = 0; i < std::min(row.checks.size(), tagged.timexes.size()); ++i)
        CHECK(checked(tagged.timexes[i], row.checks[i]) == row.checks[i]);
}

/// Takes the rules that some phrase of the row went through out of `rules`, lookalikes too.
void reach(const CorpusRow& row, const Language& language, std::set<std::string_view>& rules) {
    const Document document = corpus_document(row);
    for (const Block& block : document.blocks)
        for (const Span window : windows(document.text, block.span, grammar(language))) {
            const Parse parsed = parse(document.text, window, grammar(language));
            for (const Node& node : parsed.nodes)
                rules.erase(node.rule);
        }
}

} // namespace

TEST_CASE("every row of every corpus", "[corpus]") {
    for (const Language* each : languages()) {
        DYNAMIC_SECTION(each->tag) {
            const std::string file = path_of(*each);
            for (const CorpusRow& row : corpus_rows(file)) {
                CAPTURE(file, row.line, row.text);
                check_row(row, *each);
            }
        }
    }
}

TEST_CASE("a rule without a row is not accepted", "[corpus]") {
    for (const Language* each : languages()) {
        DYNAMIC_SECTION(each->tag) {
            std::set<std::string_view> unreached;
            for (const Level& level : each->levels)
                for (const Rule& rule : level.rules)
                    unreached.insert(rule.shape);
            for (const CorpusRow& row : corpus_rows(path_of(*each)))
                reach(row, *each, unreached);
            CHECK(unreached == std::set<std::string_view>{});
        }
    }
}
