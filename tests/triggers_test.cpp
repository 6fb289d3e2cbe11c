// SPDX-License-Identifier: Apache-2.0
// The words that tell of events and how sure a sentence is of them, by the table.
#include "events/extract/trigger/triggers.hpp"
#include "events/parse/built_in.hpp"
#include "events/parse/parse.hpp"
#include "tests/tables.hpp"

#include <catch2/catch.hpp>

using namespace fasti;
using namespace fasti::grammar;
using namespace fasti::trigger;
using namespace fasti::parse;
using namespace fasti::test;

namespace {

char sign(Certainty certainty) {
    switch (certainty) {
    case Certainty::planned:
        return '~';
    case Certainty::possible:
        return '?';
    case Certainty::negated:
        return '!';
    case Certainty::reported:
        return '"';
    case Certainty::counterfactual:
        return '%';
    case Certainty::alleged:
        return '&';
    case Certainty::generic:
        return '*';
    default:
        return 0;
    }
}

std::string plain(const std::string& marked) {
    std::string out;
    for (std::size_t i = 0; i < marked.size(); ++i) {
        if (marked[i] == ']') continue;
        if (marked[i] != '[') {
            out += marked[i];
            continue;
        }
        if (std::string("~?!\"%&*").find(marked[i + 1]) != std::string::npos) ++i;
    }
    return out;
}

std::string marked(const std::string& text, const Model& model) {
    const Sentence sentence = parse::parse(text, model);
    const Tree tree(sentence, text, {});
    std::string out;
    std::size_t at = 0;
    for (const Trigger& trigger : triggers(tree)) {
        const Span span = tree[trigger.token].span;
        out.append(text, at, span.begin - at).append("[");
        if (const char mark = sign(trigger.certainty); mark != 0) out += mark;
        out.append(text, span.begin, span.size()).append("]");
        at = span.end;
    }
    return out.append(text, at, std::string::npos);
}

} // namespace

TEST_CASE("sentences have the triggers of the table") {
    const auto model = open_model(built_in_model());
    REQUIRE(model);
    const std::vector<std::string> rows = rows_of("events/extract/trigger/triggers.tsv");
    CHECK(rows.size() >= 15);
    for (const std::string& line : rows)
        CHECK(marked(plain(line), *model) == line);
}
