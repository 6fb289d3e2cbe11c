// SPDX-License-Identifier: Apache-2.0
// The promises of drawing, for random timelines in every view and theme.
#include "render/layout/entries/selection.hpp"
#include "render/layout/slide/slide_plan.hpp"
#include "tests/scene_checks.hpp"

#include <ctime>

using namespace fasti;
using namespace fasti::tests;

namespace {

constexpr unsigned seed = 20201231;

LayoutOptions options_for(const View& view, unsigned run) {
    LayoutOptions options;
    options.paper = *paper(view.paper);
    if (view.paper == "a4" && run % 2 == 1) options.paper = *paper("letter");
    options.scale.scale = static_cast<Scale>(run % 3);
    options.notes = static_cast<NoteStyle>(run / 2 % 3);
    options.lanes = static_cast<LanesBy>(run % 4);
    options.slides = 1 + run % 3;
    return options;
}

void sweep(const View& view, const Measure& measure, unsigned runs, unsigned most_entries) {
    Generator generator(seed);
    for (unsigned run = 0; run < runs; ++run) {
        CAPTURE(view.name, seed, run);
        const Timeline timeline = generator.timeline(most_entries);
        const Theme& theme = themes()[run / 3 % themes().size()];
        const Scene scene = lay_out(view, timeline, options_for(view, run), theme, measure);
        check_scene(timeline, scene, view, theme);
        for (const std::size_t page : {std::size_t{0}, scene.pages.size() - 1})
            REQUIRE(!scene.pages[page].items.empty());
    }
}

} // namespace

TEST_CASE("random timelines keep every promise, with fixed metrics") {
    for (const View& view : views())
        sweep(view, *fixed_measure(), 1000, 45);
}

TEST_CASE("random timelines keep every promise, with real metrics") {
    for (const View& view : views())
        sweep(view, *inter_measure(), 40, 160);
}

TEST_CASE("a drawing depends on its timeline alone") {
    Generator random(seed);
    const Timeline timeline = random.timeline(45);
    for (const View& view : views()) {
        const LayoutOptions options = options_for(view, 0);
        const Scene scene = lay_out(view, timeline, options, themes().front(), *inter_measure());
        CHECK(scene == lay_out(view, timeline, options, themes().front(), *inter_measure()));
    }
}

TEST_CASE("eight times the events take about eight times the time") {
    const auto timeline = [](int count) {
        Timeline out;
        for (int i = 0; i < count; ++i) {
            const std::string number = std::to_string(i);
            out.entries.push_back(entry("day " + number, "event " + number + " is told at length",
                                        days_of(1900, 1, 1 + unsigned(i % 28), 1 + i),
                                        Granularity::day));
            cite(out, out.entries.size() - 1, {0, "Annals", "Annals", "l. " + number, "so", {}});
        }
        return out;
    };
    const auto seconds = [&](const View& view, int count) {
        const Timeline drawn = timeline(count);
        const std::clock_t begin = std::clock();
        const Scene scene =
            lay_out(view, drawn, options_for(view, 0), themes().front(), *fixed_measure());
        CHECK(scene.pages.size() > 1);
        return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
    };
    for (const char* name : {"page", "lanes", "overview"}) {
        CAPTURE(name);
        const double few = seconds(*view(name), 500);
        CHECK(seconds(*view(name), 4000) < 20 * few + 0.1);
    }
}

TEST_CASE("columns are as even as brute force can make them") {
    Generator random(seed);
    for (int run = 0; run < 500; ++run) {
        std::vector<Mpt> heights(1 + random.below(9));
        for (Mpt& height : heights)
            height = pt(10 + random.below(60));
        const std::size_t count = 1 + random.below(4);
        const auto ends = layout::even_columns(heights, count, pt(10'000));
        REQUIRE(ends.has_value());
        const auto tallest = [&](const std::vector<std::size_t>& all) {
            Mpt most = 0;
            std::size_t i = 0;
            for (const std::size_t end : all) {
                Mpt sum = 0;
                for (; i < end; ++i)
                    sum += heights[i];
                most = std::max(most, sum);
            }
            return most;
        };
        Mpt best = pt(100'000);
        for (unsigned cuts = 0; cuts < (1U << (heights.size() - 1)); ++cuts) {
            std::vector<std::size_t> all;
            for (std::size_t i = 0; i + 1 < heights.size(); ++i)
                if (((cuts >> i) & 1U) != 0) all.push_back(i + 1);
            all.push_back(heights.size());
            if (all.size() <= count) best = std::min(best, tallest(all));
        }
        CHECK(tallest(*ends) == best);
    }
}

TEST_CASE("flags: no pole goes through a label, and rows are the fewest") {
    Generator random(seed);
    for (int run = 0; run < 500; ++run) {
        std::vector<Mpt> xs(1 + random.below(10));
        for (Mpt& x : xs)
            x = pt(random.below(700));
        std::sort(xs.begin(), xs.end());
        const auto rows = layout::flag_rows(xs, pt(150));
        for (std::size_t i = 0; i < xs.size(); ++i) {
            bool needed = rows[i] == 0;
            for (std::size_t j = i + 1; j < xs.size() && xs[j] < xs[i] + pt(150); ++j) {
                CHECK(rows[i] > rows[j]);
                needed = needed || rows[i] == rows[j] + 1;
            }
            CHECK(needed);
        }
    }
}

TEST_CASE("the most important stay, evenly, and notes keep their numbers") {
    Timeline timeline;
    for (int i = 0; i < 64; ++i)
        timeline.entries.push_back(entry("day", "event " + std::to_string(i),
                                         days_of(1900 + i, 1, 1, 1), Granularity::day));
    timeline.entries[5].importance = 3;
    cite(timeline, 5, {0, "Lives", "Lives", "l. 1", "five", {}});
    cite(timeline, 6, {0, "Lives", "Lives", "l. 2", "six", {}});
    cite(timeline, 5, {0, "Lives", "Lives", "l. 3", "five again", {}});
    const auto order = layout::by_importance(timeline.entries);
    CHECK(std::vector<std::size_t>(order.begin(), order.begin() + 5) ==
          std::vector<std::size_t>{5, 0, 32, 16, 48});
    const Timeline part = layout::select_entries(timeline, {0, 5, 32});
    REQUIRE(part.notes.size() == 2);
    CHECK(part.notes[0].number == 1);
    CHECK(part.notes[1].number == 3);
    CHECK(part.notes[1].entries == std::vector<std::size_t>{1});
}

TEST_CASE("a slide that cannot show all says how many it shows, and more slides show more") {
    Timeline timeline;
    for (int i = 0; i < 62; ++i)
        timeline.entries.push_back(
            entry("1 Jan " + std::to_string(1900 + i),
                  "Something that happened in the year " + std::to_string(1900 + i) + " at length",
                  days_of(1900 + i, 1, 1, 1), Granularity::day));
    std::size_t last = 0;
    for (const std::size_t slides : {1U, 2U, 3U}) {
        LayoutOptions options = options_for(*view("slide"), 0);
        options.slides = slides;
        const Scene scene =
            lay_out(*view("slide"), timeline, options, themes().front(), *inter_measure());
        check_scene(timeline, scene, *view("slide"), themes().front());
        CHECK(scene.pages.size() == slides);
        std::size_t events = 0;
        for (const Page& page : scene.pages) {
            Flat flat;
            flatten(page.items, flat);
            events += flat.events.size();
        }
        CHECK(events >= last);
        CHECK((slides > 1 || events < 62));
        last = events;
    }
    CHECK(last == 62);
}

namespace {

// The texts of the group of that class on a page, in the order they are drawn.
std::vector<const Text*> texts_in(const Page& page, std::string_view cls) {
    Flat flat;
    for (const Item& item : page.items)
        if (const auto* group = std::get_if<Group>(&item); group != nullptr && group->cls == cls)
            flatten(group->items, flat);
    return flat.texts;
}

} // namespace

TEST_CASE("an overview names the chief events, in order of time, with their pages") {
    Timeline timeline;
    for (int i = 0; i < 300; ++i)
        timeline.entries.push_back(entry(std::to_string(1700 + i), "event " + std::to_string(i),
                                         days_of(1700 + i, 1, 1, 365), Granularity::year));
    for (const std::size_t chief : {290U, 7U, 150U})
        timeline.entries[chief].importance = 50;
    const LayoutOptions options = options_for(*view("overview"), 0);
    const Scene scene =
        lay_out(*view("overview"), timeline, options, themes().front(), *inter_measure());
    check_scene(timeline, scene, *view("overview"), themes().front());
    std::vector<std::string> titles;
    for (const Text* text : texts_in(scene.pages.front(), "chief"))
        if (text->cls == "label") titles.push_back(text->text);
    REQUIRE(titles.size() >= 3);
    CHECK(titles.size() <= 24);
    std::vector<std::size_t> places;
    for (const char* title : {"event 7", "event 150", "event 290"})
        places.push_back(static_cast<std::size_t>(std::find(titles.begin(), titles.end(), title) -
                                                  titles.begin()));
    CHECK(std::is_sorted(places.begin(), places.end()));
    CHECK(places.back() < titles.size());
    // The page that is named holds the event.
    Flat first;
    flatten(scene.pages.front().items, first);
    std::size_t checked = 0;
    for (const Link* link : first.links) {
        if (!link->target.starts_with("#event") || link->target.starts_with("#events-")) continue;
        for (std::size_t page = 1; page < scene.pages.size(); ++page) {
            Flat flat;
            flatten(scene.pages[page].items, flat);
            for (const Group* event : flat.events)
                if ("#" + event->id == link->target) {
                    CHECK(link->label == "Page " + std::to_string(page + 1));
                    ++checked;
                }
        }
    }
    CHECK(checked == titles.size());
}

TEST_CASE("arcs share no channel where they lie beside each other") {
    Generator random(seed);
    for (int run = 0; run < 100; ++run) {
        Timeline timeline = random.timeline(30);
        const auto n = static_cast<unsigned>(timeline.entries.size());
        for (unsigned i = 0; n > 1 && i < n / 2; ++i) {
            const std::size_t from = random.below(n);
            const std::size_t to = random.below(n);
            if (from != to)
                timeline.arcs.push_back({from, to, static_cast<OrderArc::Basis>(random.below(3)),
                                         random.below(8) == 0});
        }
        const LayoutOptions options = options_for(*view("order"), 0);
        const Scene scene =
            lay_out(*view("order"), timeline, options, themes().front(), *fixed_measure());
        check_scene(timeline, scene, *view("order"), themes().front());
        for (const Page& page : scene.pages) {
            std::vector<std::pair<Point, Point>> uprights;
            const auto visit = [&](const auto& self, const std::vector<Item>& items) -> void {
                for (const Item& item : items) {
                    if (const auto* group = std::get_if<Group>(&item)) self(self, group->items);
                    const auto* path = std::get_if<Path>(&item);
                    if (path == nullptr || path->cls.rfind("arc", 0) != 0) continue;
                    for (std::size_t p = 1; p < path->points.size(); ++p)
                        if (path->points[p].x == path->points[p - 1].x)
                            uprights.emplace_back(path->points[p - 1], path->points[p]);
                }
            };
            visit(visit, page.items);
            for (std::size_t i = 0; i < uprights.size(); ++i)
                for (std::size_t j = i + 1; j < uprights.size(); ++j) {
                    const auto [a, b] = uprights[i];
                    const auto [c, d] = uprights[j];
                    const bool apart = a.x != c.x || std::max(a.y, b.y) <= std::min(c.y, d.y) ||
                                       std::max(c.y, d.y) <= std::min(a.y, b.y);
                    CHECK(apart);
                }
        }
    }
}
