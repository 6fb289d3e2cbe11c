// SPDX-License-Identifier: Apache-2.0
// One text in six formats tells the same events. samples/lighthouse.md is the source; how the
// others are made of it stands in src/read/README.md.
#include "events/extract/extract.hpp"
#include "read/read.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <string>
#include <vector>

using namespace fasti;

namespace {

const std::string samples = FASTI_ROOT "/src/read/samples/";

/// Date and title of each event, sorted.
std::vector<std::string> events_of(const std::string& name) {
    const std::vector<Document> documents = {read(samples + name)};
    std::vector<std::string> out;
    for (const Event& event : extract(documents).events)
        out.push_back(to_string(event.when.edtf) + " " + event.title);
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace

TEST_CASE("a text tells the same events in all formats") {
    const std::vector<std::string> wanted = events_of("lighthouse.md");
    REQUIRE(wanted.size() > 30);
    for (const std::string format : {"docx", "odt", "epub", "html", "pdf"}) {
        CAPTURE(format);
        CHECK(events_of("lighthouse." + format) == wanted);
    }
}

TEST_CASE("a text has the same author, title, notes and tables in all formats with tags") {
    for (const std::string format : {"docx", "odt", "epub", "html"}) {
        CAPTURE(format);
        const Document document = read(samples + "lighthouse." + format);
        CHECK(document.source.title == "The Light on Gannet Rock");
        CHECK(document.source.author == "Ellen Marsh");
        REQUIRE(document.tables.size() == 1);
        CHECK(document.tables[0].rows.size() == 6);
        CHECK(document.tables[0].rows[0][0].heading);
        REQUIRE(document.notes.size() == 3);
        for (const DocumentNote& note : document.notes)
            CHECK_FALSE(note.anchor.empty());
    }
}
