// SPDX-License-Identifier: Apache-2.0
// The formats: well-formed, with real text, links that lead somewhere, and the same bytes each
// time.
#include "render/font/bidi.hpp"
#include "render/write/write.hpp"
#include "tests/timelines.hpp"
#include "text/error.hpp"

#include <catch2/catch.hpp>
#include <unistd.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <set>
#include <sstream>

using namespace fasti;
using namespace fasti::font;
using namespace fasti::tests;

namespace {

std::string written(const Scene& scene, std::string_view suffix, const WriteOptions& options = {}) {
    std::ostringstream out;
    writer_for("x" + std::string(suffix))->write(scene, options, out);
    return out.str();
}

Scene scene_of(const Timeline& timeline) {
    return lay_out(views().front(), timeline, LayoutOptions{}, themes().front(), *inter_measure());
}

// Checks what XML asks of elements, attributes and references; remembers ids and links.
struct Xml {
    std::vector<std::string> open;
    std::set<std::string> ids, targets;
    std::string text; // of <text>, each followed by a line break

    void read(const std::string& xml) {
        for (std::size_t at = 0; at < xml.size();) {
            if (xml[at] != '<') {
                const std::size_t end = std::min(xml.find('<', at), xml.size());
                characters(xml.substr(at, end - at));
                at = end;
                continue;
            }
            const std::size_t end = xml.find('>', at);
            REQUIRE(end != std::string::npos);
            tag(xml.substr(at + 1, end - at - 1));
            at = end + 1;
        }
        CHECK(open.empty());
    }

    void characters(const std::string& raw) {
        for (std::size_t at = raw.find('&'); at != std::string::npos; at = raw.find('&', at + 1)) {
            const std::string name = raw.substr(at, raw.find(';', at) - at + 1);
            CHECK((name == "&amp;" || name == "&lt;" || name == "&gt;" || name == "&quot;"));
        }
        if (!open.empty() && open.back() == "text") text += raw + "\n";
    }

    void tag(const std::string& inside) {
        if (inside.front() == '/') {
            REQUIRE(!open.empty());
            CHECK(open.back() == inside.substr(1));
            open.pop_back();
            return;
        }
        const bool empty = inside.back() == '/';
        std::size_t at = inside.find_first_of(" /");
        const std::string name = inside.substr(0, at);
        while (at != std::string::npos && at < inside.size() && inside[at] == ' ')
            at = attribute(inside, at + 1);
        if (!empty) open.push_back(name);
    }

    std::size_t attribute(const std::string& inside, std::size_t at) {
        const std::size_t equals = inside.find("=\"", at);
        REQUIRE(equals != std::string::npos);
        const std::size_t end = inside.find('"', equals + 2);
        REQUIRE(end != std::string::npos);
        const std::string name = inside.substr(at, equals - at);
        const std::string value = inside.substr(equals + 2, end - equals - 2);
        if (name == "id") CHECK(ids.insert(value).second);
        if (name == "href") targets.insert(value);
        return end + 1;
    }
};

bool have(const std::string& program) {
    return std::system(("command -v " + program + " >/dev/null 2>&1").c_str()) ==
           0; // NOLINT(concurrency-mt-unsafe,cert-env33-c)
}

struct TemporaryFile {
    explicit TemporaryFile(const std::string& bytes)
        : path("fasti-write-test-" + std::to_string(getpid()) + ".pdf") {
        std::ofstream(path, std::ios::binary) << bytes;
    }

    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;

    ~TemporaryFile() { std::remove(path.c_str()); }

    std::string path;
};

std::string output_of(const std::string& command) {
    FILE* pipe = popen(command.c_str(), "r"); // NOLINT(cert-env33-c)
    REQUIRE(pipe != nullptr);
    std::string out;
    std::array<char, 4096> block{};
    while (const std::size_t size = std::fread(block.data(), 1, block.size(), pipe))
        out.append(block.data(), size);
    CHECK(pclose(pipe) == 0);
    return out;
}

std::string one_line(const std::string& text) {
    std::string out;
    for (const char c : text) {
        const bool space = c == '\n' || c == ' ' || c == '\f';
        if (!space) out += c;
        if (space && !out.empty() && out.back() != ' ') out += ' ';
    }
    return out;
}

Timeline printed_timeline() {
    Generator random(3);
    Timeline t = random.timeline(1);
    t = small_timeline();
    t.entries[1].title +=
        " while the senators, some sixty of whom know of the plan, look on and do nothing at all";
    for (int i = 0; i < 50; ++i)
        t.entries.push_back(entry(
            "c. " + std::to_string(1900 + i),
            "Event " + std::to_string(i) +
                " is told in words that take more than one line of the page, as long words do",
            days_of(1900 + i, 1, 1, 365), Granularity::year));
    return t;
}

} // namespace

TEST_CASE("writers are found by ending, whatever its case") {
    CHECK(writer_for("a/b.svg")->suffix == ".svg");
    CHECK(writer_for("B.PDF")->suffix == ".pdf");
    CHECK(writer_for(".png") == nullptr);
    CHECK(writer_for("svg") == nullptr);
    CHECK(writer_for("x.txt") == nullptr);
}

TEST_CASE("SVG is well-formed, its links lead somewhere, its text is text") {
    Generator random(11);
    std::vector<Timeline> timelines = {small_timeline(), varied_timeline(), printed_timeline()};
    for (int i = 0; i < 20; ++i)
        timelines.push_back(random.timeline(40));
    for (const Timeline& timeline : timelines) {
        CAPTURE(timeline.title);
        Xml xml;
        xml.read(written(scene_of(timeline), ".svg"));
        for (const std::string& target : xml.targets) {
            REQUIRE(target.substr(0, 1) == "#");
            CHECK(xml.ids.count(target.substr(1)) == 1);
        }
        for (const Note& note : timeline.notes)
            CHECK(xml.targets.count("#note-" + std::to_string(note.number)) == 1);
    }
    Xml xml;
    xml.read(written(scene_of(small_timeline()), ".svg"));
    CHECK(xml.text.find("Caesar is killed in the Curia of Pompey") != std::string::npos);
    CHECK(xml.text.find("on the Ides of March") != std::string::npos);
    CHECK(xml.targets.count("#event-Caesar") == 1); // back from the note
}

TEST_CASE("SVG names its pages' events for readers of the screen") {
    const std::string svg = written(scene_of(small_timeline()), ".svg");
    CHECK(svg.find("role=\"list\"") != std::string::npos);
    CHECK(svg.find("<title>15 Mar 44 BCE: Caesar is killed in the Curia of Pompey</title>") !=
          std::string::npos);
    CHECK(svg.find("lang=\"en\"") != std::string::npos);
    const std::string hostile = written(scene_of(varied_timeline()), ".svg");
    CHECK(hostile.find("Marks &amp; &lt;bars&gt;") != std::string::npos);
}

TEST_CASE("a note leads to the page of its document, from wherever the drawing lies") {
    Timeline timeline = small_timeline();
    timeline.notes.back().link = "docs/letters.pdf#page=3";
    LayoutOptions layout;
    layout.reading = true;
    const Scene scene =
        lay_out(views().front(), timeline, layout, themes().front(), *inter_measure());
    WriteOptions options;
    options.from_here = "../";
    const std::string target = "../docs/letters.pdf#page=3";
    Xml svg;
    svg.read(written(scene, ".svg", options));
    CHECK(svg.targets.count(target) == 1);
    CHECK(written(scene, ".html", options).find("<a href=\"" + target + "\">p. 3</a>") !=
          std::string::npos);
    CHECK(written(scene, ".pdf", options).find("/URI (" + target + ")") != std::string::npos);
    CHECK(written(scene, ".svg").find("href=\"docs/letters.pdf#page=3\"") != std::string::npos);
}

TEST_CASE("no format for browsers holds what readers of XML refuse") {
    Timeline timeline = small_timeline();
    timeline.title = timeline.entries.front().title = "A \x1B[31mred\x07 \uFFFE\uFFFF\xFF treaty";
    timeline.notes.front().quote = "so it \x01 was\uFFFE";
    for (const char* suffix : {".svg", ".html"}) {
        CAPTURE(suffix);
        const std::string text = written(scene_of(timeline), suffix);
        CHECK(text.find("[31mred") != std::string::npos);
        for (const char* refused : {"\x1B", "\x07", "\x01", "\uFFFE", "\uFFFF", "\xFF"})
            CHECK(text.find(refused) == std::string::npos);
    }
}

TEST_CASE("every format gives the same bytes twice") {
    for (const Writer& writer : writers()) {
        CAPTURE(writer.suffix);
        const Scene scene = scene_of(varied_timeline());
        const std::string first = written(scene, writer.suffix);
        CHECK(first.size() > 1000);
        CHECK(first == written(scene_of(varied_timeline()), writer.suffix));
    }
}

TEST_CASE("the PDF says when it was made, as it is told") {
    const Scene scene = scene_of(small_timeline());
    CHECK(written(scene, ".pdf", {0, 144, {}}) != written(scene, ".pdf", {86'400, 144, {}}));
    CHECK(written(scene, ".pdf", {1'603'627'200, 144, {}}).find("20201025120000Z") !=
          std::string::npos);
}

TEST_CASE("the PDF is sound, and its words can be taken out again") {
    const Timeline timeline = printed_timeline();
    const TemporaryFile pdf(written(scene_of(timeline), ".pdf"));
    if (have("qpdf")) {
        CHECK(output_of("qpdf --check " + pdf.path).find("No syntax or stream encoding errors") !=
              std::string::npos);
    } else {
        std::cout << "skipped: qpdf is not installed\n";
    }
    if (!have("pdftotext") || !have("pdfinfo")) {
        std::cout << "skipped: poppler-utils are not installed\n";
        return;
    }
    const std::string text = one_line(output_of("pdftotext -raw " + pdf.path + " -"));
    for (const Entry& entry : timeline.entries)
        CHECK(text.find(entry.title) != std::string::npos);
    for (const Note& note : timeline.notes)
        CHECK(text.find(note.quote) != std::string::npos);
    const std::string structure = one_line(output_of("pdfinfo -struct-text " + pdf.path));
    for (const Entry& entry : timeline.entries)
        CHECK(structure.find(entry.title) != std::string::npos);
    const std::string dests = output_of("pdfinfo -dests " + pdf.path);
    CHECK(dests.find("\"note-2\"") != std::string::npos);
    CHECK(dests.find("\"event-Caesar\"") != std::string::npos);
}

TEST_CASE("a picture that is too large is refused in words") {
    Scene scene = scene_of(small_timeline());
    scene.pages.resize(400);
    CHECK_THROWS_AS(written(scene, ".png"), WriteError);
}

TEST_CASE("a stream that fails is noticed") {
    const Scene scene = scene_of(small_timeline());
    for (const Writer& writer : writers()) {
        CAPTURE(writer.suffix);
        std::ostringstream out;
        out.setstate(std::ios::badbit);
        CHECK_THROWS_AS(writer.write(scene, {}, out), WriteError);
    }
}

TEST_CASE("lines that run both ways are seen in the right order") {
    // Logical "ab" + two Hebrew letters + "12": the Hebrew turns, the number does not.
    const std::string text = "ab \u05D0\u05D1 12";
    const std::vector<BidiRun> left = bidi_runs(text, false);
    REQUIRE(left.size() == 3);
    CHECK(left[0] == BidiRun{0, 3, false});
    CHECK(left[1] == BidiRun{8, 10, false}); // a number after Hebrew stands to its left
    CHECK(left[2] == BidiRun{3, 8, true});
    CHECK(begins_right_to_left("(\u05D0) a"));
    CHECK(!begins_right_to_left("a \u05D0"));
    CHECK(bidi_runs("plain", false) == std::vector<BidiRun>{{0, 5, false}});
}

TEST_CASE("titles in many scripts are drawn, and can be taken out again") {
    const std::vector<std::string> titles = {
        "Μάχη του Μαραθώνα", "Полёт Гагарина", "ሰላም",      "معركة بدر",   "קרב לטרון",
        "पानीपत की लड़ाई",    "กรุงแตก",         "长平之战", "関ヶ原の戦い"};
    Timeline timeline;
    for (std::size_t i = 0; i < titles.size(); ++i)
        timeline.entries.push_back(entry(std::to_string(1900 + i), titles[i],
                                         days_of(1900 + static_cast<int>(i), 1, 1, 1),
                                         Granularity::day));
    const Scene scene = scene_of(timeline);
    const std::string pdf = written(scene, ".pdf");
    CHECK(pdf == written(scene_of(timeline), ".pdf"));
    const std::string svg = written(scene, ".svg");
    for (const std::string& title : titles)
        CHECK(svg.find(title) != std::string::npos);
    CHECK(svg.find("direction=\"rtl\"") != std::string::npos);
    if (scene.fonts.empty() || !have("pdftotext")) {
        std::cout << "skipped: no fonts for other scripts, or no pdftotext\n";
        return;
    }
    const TemporaryFile file(pdf);
    const std::string text = one_line(output_of("pdftotext " + file.path + " -"));
    for (const char* title : {"Μάχη του Μαραθώνα", "Полёт Гагарина"})
        CHECK(text.find(title) != std::string::npos);
}
