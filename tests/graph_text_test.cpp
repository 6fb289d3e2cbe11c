// SPDX-License-Identifier: Apache-2.0
#include "events/rows/graph_text.hpp"
#include "tests/chronicles.hpp"

#include <catch2/catch.hpp>

#include <sstream>

using namespace fasti;

namespace {

// a, b overlap; c is later than both and yet said to come before a.
Chronicle chronicle() {
    Chronicle c = chronicle_of({event_within("a", {day(0), day(5)}),
                                event_within("b", {day(1), day(4)}), event_within("c", on(day(9)))},
                               {{0, 1}, {2, 0}, {1, 2}});
    c.events[1].title = "The \"b\"\nwith a \\";
    c.links[0].why.quote = "a \"came\"\nfirst";
    c.links[0].why.line = 3;
    return c;
}

template <class Write>
std::string written(Write write) {
    const Chronicle c = chronicle();
    std::ostringstream out;
    write(Analysis(c), out);
    return out.str();
}

} // namespace

TEST_CASE("the graph in DOT") {
    CHECK(written(write_dot) == R"(digraph fasti {
    node [shape=box];
    "a" [label="1 January 1970 to 5 January 1970 (1 January 1970 to 4 January 1970)\na"];
    "b" [label="2 January 1970 to 4 January 1970\nThe \"b\"\nwith a \\"];
    "c" [label="10 January 1970\nc"];
    "a" -> "b" [tooltip="a \"came\"\nfirst"];
    "c" -> "a" [tooltip="statement 1", color=red];
    "b" -> "c" [style=dashed, color=gray];
}
)");
}

TEST_CASE("the graph in JSON") {
    CHECK(written(write_graph_json) == R"({"events":[
{"id":"a","title":"a","date":"1 January 1970 to 5 January 1970","earliest":"1970-01-01","latest":"1970-01-05","derived":{"earliest":"1970-01-01","latest":"1970-01-04"}},
{"id":"b","title":"The \"b\"\nwith a \\","date":"2 January 1970 to 4 January 1970","earliest":"1970-01-02","latest":"1970-01-04"},
{"id":"c","title":"c","date":"10 January 1970","earliest":"1970-01-10","latest":"1970-01-10"}
],"edges":[
{"from":"a","to":"b","because":"text","source":"a.txt","line":3,"quote":"a \"came\"\nfirst"},
{"from":"c","to":"a","because":"text","source":"a.txt","quote":"statement 1","contradicts":true},
{"from":"b","to":"c","because":"dates"}
]}
)");
}

TEST_CASE("a graph of nothing") {
    const Chronicle nothing;
    std::ostringstream dot;
    write_dot(Analysis(nothing), dot);
    CHECK(dot.str() == "digraph fasti {\n    node [shape=box];\n}\n");
    std::ostringstream json;
    write_graph_json(Analysis(nothing), json);
    CHECK(json.str() == "{\"events\":[\n],\"edges\":[\n]}\n");
}
