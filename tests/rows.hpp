// SPDX-License-Identifier: Apache-2.0
// What tests of rows share: reading and writing in memory, and a chronicle with one of everything.
#pragma once

#include "events/chronicle/facts_of.hpp"
#include "events/rows/rows.hpp"
#include "text/error.hpp"

#include <sstream>
#include <string>

namespace fasti::test {
using namespace date::literals;

inline Chronicle read_string(const std::string& text) {
    std::istringstream in(text);
    return read_events(in, "rows");
}

inline std::string jsonl(const Chronicle& chronicle) {
    std::ostringstream out;
    write_jsonl(chronicle, out);
    return out.str();
}

inline std::string csv(const Chronicle& chronicle) {
    std::ostringstream out;
    write_csv(chronicle, out);
    return out.str();
}

inline std::string problem(const std::string& text) {
    try {
        read_string(text);
    } catch (const ReadError& error) {
        return error.what();
    }
    return "";
}

inline When stated(const std::string& edtf) {
    const Edtf value = *parse_edtf(edtf);
    return {.edtf = value,
            .bounds = bounds(value),
            .precision = granularity(value),
            .label = "",
            .basis = Basis::stated};
}

// One of everything, with texts that are hard to write down.
inline Chronicle rich() {
    Chronicle c;
    c.sources = {
        {"a \"b\".txt", "Título", "text/plain", "00ff", Dct{2020_y / 9 / 26, "--dct", true}},
        {"b.md", "B", "", "", std::nullopt, "de"}};
    const Citation first{SourceId{0}, {10, 80}, {30, 44},
                         3,           0,        "line one\r\n\tline \"two\", é \x01"};
    const Citation second{SourceId{1}, {0, 5}, {}, 0, 7, "short"};
    Event caesar;
    caesar.id = "e1";
    caesar.title = "Caesar, \"the dictator\"";
    caesar.when = stated("-0043-03-15");
    caesar.certainty = Certainty::reported;
    caesar.participants = {"Brutus", "Caesar"};
    caesar.places = {"Rome"};
    caesar.claims = {{caesar.when, {first}}, {stated("-0043~"), {second}}};
    caesar.citations = {first, second};
    caesar.lane = "Rome";
    caesar.merged = "same day and people";
    Event open;
    open.id = "e2";
    open.title = "Open";
    open.when = stated("1984/..");
    open.when.basis = {Basis::document_date, "2020-09-26"};
    open.when.label = "since 1984";
    open.claims = {{open.when, {second}}};
    open.citations = {second};
    Event undated;
    undated.id = "e0";
    undated.title = "When?";
    undated.when.basis = {Basis::other, "unresolved"};
    c.events = {undated, caesar, open};
    for (Event& event : c.events)
        event.facts = facts_of(event.title, event.participants,
                               event.citations.empty() ? "" : event.citations.front().quote);
    Tlink link;
    link.from = EventId{1};
    link.to = EventId{2};
    link.relations = AllenSet{Allen::after} | Allen::met_by;
    link.distance = Period{.years = 4, .months = 2};
    link.exact = false;
    link.why = second;
    link.rule = "<duration> later";
    c.links = {link};
    c.findings = {{"impossible-date", Severity::error, "30 February", {first, second}}};
    return c;
}

} // namespace fasti::test
