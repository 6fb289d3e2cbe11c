// SPDX-License-Identifier: Apache-2.0
// Runs the tables of events/order/samples: what each sieve reads in a sentence about order, and
// where it must be silent.
#include "events/lang/languages.hpp"
#include "events/order/document_relations.hpp"
#include "events/parse/built_in.hpp"
#include "events/timex/tag.hpp"
#include "read/read.hpp"

#include <catch2/catch.hpp>

#include <filesystem>
#include <fstream>

using namespace fasti;
using namespace fasti::order;
using namespace fasti::parse;

namespace {

// Sets of relations as the samples call them.
std::string called(AllenSet set) {
    constexpr AllenSet begins_no_later = comes_before | Allen::overlaps | Allen::finished_by |
                                         Allen::contains | Allen::starts | Allen::equals |
                                         Allen::started_by;
    if (set == comes_before) return "comes_before";
    if (set == comes_after) return "comes_after";
    if (set == lies_within) return "within";
    if (set == converse(lies_within)) return "contains";
    if (set == shares_time) return "shares_time";
    if (set == begins_no_later) return "begins_no_later";
    if (set == (comes_after | Allen::finishes | Allen::overlapped_by)) return "ends";
    if (set == (comes_before | lies_within)) return "over_by";
    return to_string(set);
}

std::string words(const Document& document, const PlacedTerm& term) {
    return term.kind == TermKind::document ? "DCT" : std::string(document[term.word]);
}

std::string read_by(std::string_view sieve, const std::string& text, const Model& model) {
    Source source;
    source.path = "a.txt";
    const Document document = read_text(text + "\n", source);
    TagOptions options;
    options.dct = Dct{bounds(parse_edtf("1990-06-15").value()).begin, "sample", false};
    const Tagged tagged = tag(document, *language("en"), options);
    std::string out;
    for (const PlacedRelation& relation : document_relations(document, tagged, model)) {
        if (relation.sieve != sieve) continue;
        out += (out.empty() ? "" : " | ") + words(document, relation.to) + " " +
               called(relation.relations) + " " + words(document, relation.from);
    }
    return out;
}

} // namespace

TEST_CASE("every sieve reads its samples and no more") {
    const auto model = open_model(built_in_model());
    REQUIRE(model);
    for (const RelationSieve& sieve : relation_sieves()) {
        CAPTURE(sieve.name);
        std::ifstream in(FASTI_ROOT "/events/order/samples/" + std::string(sieve.name) + ".tsv");
        int rows = 0;
        int silent = 0;
        for (std::string line; std::getline(in, line);) {
            if (line.empty() || line.front() == '#') continue;
            const std::size_t tab = line.find('\t');
            REQUIRE(tab != std::string::npos);
            CAPTURE(line);
            CHECK(read_by(sieve.name, line.substr(0, tab), *model) == line.substr(tab + 1));
            ++rows;
            silent += tab + 1 == line.size() ? 1 : 0;
        }
        CHECK(rows >= 3);
        CHECK(silent >= 1);
    }
}
