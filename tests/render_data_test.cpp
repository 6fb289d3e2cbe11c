// SPDX-License-Identifier: Apache-2.0
// The timelines of the folder `shared`, in every view, theme and paper: the promises of drawing,
// and how much room they take.
#include "events/rows/rows.hpp"
#include "render/timeline/find_arcs.hpp"
#include "render/timeline/make_timeline.hpp"
#include "render/write/write.hpp"
#include "tests/scene_checks.hpp"

#include <fstream>
#include <iostream>
#include <sstream>

using namespace fasti;
using namespace fasti::tests;

namespace {

const std::string folder = std::string(FASTI_SHARED) + "/data/render/";

std::optional<Chronicle> chronicle_of(const std::string& name) {
    std::ifstream in(folder + name, std::ios::binary);
    if (in) return read_events(in, name);
    std::cout << "skipped: no " << name << " in the folder shared\n";
    return std::nullopt;
}

// Rows of before,after,basis.
void add_order(Chronicle& chronicle, const std::string& name) {
    std::ifstream in(folder + name);
    std::string row;
    for (std::getline(in, row); std::getline(in, row);) {
        std::istringstream parts(row);
        std::string before, after;
        std::getline(parts, before, ',');
        std::getline(parts, after, ',');
        const auto find = [&](const std::string& id) {
            const auto found = std::find_if(chronicle.events.begin(), chronicle.events.end(),
                                            [&](const Event& event) { return event.id == id; });
            REQUIRE(found != chronicle.events.end());
            return static_cast<EventId>(found - chronicle.events.begin());
        };
        Tlink link;
        link.from = find(before);
        link.to = find(after);
        link.relations = AllenSet{Allen::after} | Allen::met_by;
        std::getline(parts, link.rule);
        link.basis = link_basis_of(link.rule);
        chronicle.links.push_back(std::move(link));
    }
}

Timeline timeline_of(const Chronicle& chronicle) {
    const Analysis analysis(chronicle);
    const std::vector<EventId> order = analysis.graph.order();
    Timeline timeline = make_timeline(analysis, order);
    timeline.arcs = find_arcs(analysis, order);
    return timeline;
}

std::optional<Timeline> timeline_of(const std::string& name) {
    const auto chronicle = chronicle_of(name);
    return chronicle ? std::optional(timeline_of(*chronicle)) : std::nullopt;
}

Scene drawn(const Timeline& timeline, const std::string& name, const std::string& sheet) {
    LayoutOptions options;
    options.paper = *paper(sheet);
    return lay_out(*view(name), timeline, options, themes().front(), *inter_measure());
}

std::vector<Flat> pages_of(const Scene& scene) {
    std::vector<Flat> pages(scene.pages.size());
    for (std::size_t i = 0; i < pages.size(); ++i)
        flatten(scene.pages[i].items, pages[i]);
    return pages;
}

std::string texts_of(const Scene& scene, std::string_view cls) {
    std::string all;
    for (const Flat& page : pages_of(scene))
        for (const Text* text : page.texts)
            if (text->cls == cls) all += text->text + "|";
    return all;
}

void check_every_view(const Timeline& timeline, const Measure& measure) {
    for (const View& view : views())
        for (const Theme& theme : themes())
            for (const char* sheet : {"a4", "letter", "slide"}) {
                const bool made_for = (view.paper == "slide") == (sheet == std::string("slide"));
                if (!made_for) continue;
                CAPTURE(view.name, theme.name, sheet);
                LayoutOptions options;
                options.paper = *paper(sheet);
                check_scene(timeline, lay_out(view, timeline, options, theme, measure), view,
                            theme);
            }
}

} // namespace

TEST_CASE("the test data keeps every promise in every view, theme and paper") {
    for (const char* name : {"events-40.csv", "events-bce.csv", "synth-1000.csv"}) {
        CAPTURE(name);
        const auto timeline = timeline_of(name);
        if (!timeline) return;
        check_every_view(*timeline, *inter_measure());
    }
}

TEST_CASE("forty events stand whole on one sheet, and the crowded year gets its room") {
    const auto timeline = timeline_of("events-40.csv");
    if (!timeline) return;
    for (const char* sheet : {"a4", "letter"}) {
        CAPTURE(sheet);
        const Scene scene = drawn(*timeline, "page", sheet);
        REQUIRE(scene.pages.size() == 1);
        const std::vector<Flat> pages = pages_of(scene);
        CHECK(pages[0].events.size() == 40);
        CHECK(texts_of(scene, "break") == "new scale|");
        Mpt top = 0, bottom = 0, cut = 0;
        const auto visit = [&](const auto& self, const std::vector<Item>& items) -> void {
            for (const Item& item : items) {
                if (const auto* group = std::get_if<Group>(&item)) self(self, group->items);
                const auto* path = std::get_if<Path>(&item);
                if (path != nullptr && path->cls == "axis") {
                    top = path->points.front().y;
                    bottom = path->points.back().y;
                }
                if (path != nullptr && path->cls == "break") cut = path->points.front().y;
            }
        };
        visit(visit, scene.pages[0].items);
        CHECK((bottom - cut) * 100 >= (bottom - top) * 30);
    }
    const Scene slide = drawn(*timeline, "slide", "slide");
    CHECK(pages_of(slide)[0].events.size() >= 15);
    CHECK(texts_of(slide, "subtitle").find(" of 40 shown") != std::string::npos);
}

TEST_CASE("years before the common era are round, and none is 0") {
    const auto timeline = timeline_of("events-bce.csv");
    if (!timeline) return;
    CHECK(texts_of(drawn(*timeline, "page", "a4"), "tick") ==
          "3000 BCE|2500 BCE|2000 BCE|1500 BCE|1000 BCE|500 BCE|1 CE|");
    CHECK(texts_of(drawn(*timeline, "page", "a4"), "date").find("15 Mar 44 BCE|") !=
          std::string::npos);
}

TEST_CASE("the planted contradiction of order is drawn on the one page, with its sentence") {
    auto chronicle = chronicle_of("events-40.csv");
    if (!chronicle) return;
    add_order(*chronicle, "order-40.csv");
    Timeline timeline = timeline_of(*chronicle);
    CHECK(timeline.arcs.size() > 15);
    timeline.remarks = {{"One document puts the one before the other, another the other way round; "
                         "what is said of it takes the room of more than a line, as it does.",
                         {}}};
    const Scene scene = drawn(timeline, "order", "a4");
    CHECK(scene.pages.size() == 1);
    CHECK(texts_of(scene, "alert") == "!|!|"); // beside the arc, and before the sentence
    check_every_view(timeline, *inter_measure());
}

TEST_CASE("an SVG of events costs less than a kilobyte each") {
    for (const auto& [name, count] : {std::pair{"events-40.csv", 40}, {"synth-1000.csv", 1000}}) {
        CAPTURE(name);
        const auto timeline = timeline_of(name);
        if (!timeline) return;
        std::ostringstream out;
        writer_for("x.svg")->write(drawn(*timeline, "page", "a4"), {}, out);
        CHECK(out.str().size() < static_cast<std::size_t>(count) * 1000);
    }
}
