// SPDX-License-Identifier: Apache-2.0
// What a compositor would look at: last lines, breaks, the scale's joints, signs and their legend.
#include "render/layout/axis/scales.hpp"
#include "render/layout/canvas/paragraph.hpp"
#include "render/write/write.hpp"
#include "tests/scene_checks.hpp"

#include <cmath>
#include <set>
#include <sstream>

using namespace fasti;
using namespace fasti::layout;
using namespace fasti::timeline;
using namespace fasti::tests;

namespace {

constexpr unsigned seed = 20201231;

struct Set {
    std::vector<std::string> lines;

    Set(const std::string& text, Mpt width, Mpt size = pt(10)) {
        const auto measure = fixed_measure();
        const layout::LineBreaker breaker;
        const layout::Paragraph paragraph({{text, {}}}, *measure, breaker);
        for (const layout::Line& line : paragraph.wrap(width, size)) {
            CHECK(line.width * size / layout::Paragraph::em <= width);
            lines.push_back(text.substr(line.pieces.front().begin,
                                        line.pieces.back().end - line.pieces.front().begin));
        }
    }
};

std::string word(Generator& random) {
    return std::string(1 + random.below(9), static_cast<char>('a' + random.below(26)));
}

// Everything that is drawn with this class, on all pages.
std::vector<const Path*> paths_of(const Scene& scene, std::string_view cls) {
    std::vector<const Path*> found;
    const auto visit = [&](const auto& self, const std::vector<Item>& items) -> void {
        for (const Item& item : items) {
            if (const auto* group = std::get_if<Group>(&item)) self(self, group->items);
            const auto* path = std::get_if<Path>(&item);
            if (path != nullptr && path->cls == cls) found.push_back(path);
        }
    };
    for (const Page& page : scene.pages)
        visit(visit, page.items);
    return found;
}

// The heights at which the words of the entries stand, by id.
std::map<std::string, Mpt> tops_of(const Scene& scene) {
    std::map<std::string, Mpt> tops;
    Flat flat;
    flatten(scene.pages.front().items, flat);
    for (const Group* event : flat.events)
        tops[event->id] = top_of(*event);
    return tops;
}

Mpt height_of_mark(const Scene& scene, std::size_t which) {
    Flat flat;
    flatten(scene.pages.front().items, flat);
    return middle_of(*flat.marks.at(which), true);
}

} // namespace

TEST_CASE("a lone last word gets company, and no line is added for it") {
    // Eighteen letters a line.
    CHECK(Set("aaa bbb ccc ddd ee", pt(85)).lines ==
          std::vector<std::string>{"aaa bbb ccc", "ddd ee"});
    CHECK(Set("aaa bbb ccc ddd eee ff", pt(100)).lines ==
          std::vector<std::string>{"aaa bbb ccc ddd", "eee ff"});
    CHECK(Set("aaa bbb ccc ddd", pt(100)).lines == std::vector<std::string>{"aaa bbb ccc ddd"});
    CHECK(Set("aaa bbb ccc dddd", pt(70)).lines == std::vector<std::string>{"aaa bbb", "ccc dddd"});
    // Nothing can be done about words that fill their lines.
    CHECK(Set("aaaaaaaaaaaaaaaaaa b", pt(100)).lines ==
          std::vector<std::string>{"aaaaaaaaaaaaaaaaaa", "b"});
}

TEST_CASE("words that were to stay together come apart between them, not inside") {
    CHECK(Set("normalisation\u00A0[13]", pt(100)).lines ==
          std::vector<std::string>{"normalisation\u00A0[13]"});
    CHECK(Set("normalisation\u00A0[13]", pt(90)).lines ==
          std::vector<std::string>{"normalisation", "[13]"});
    CHECK(Set("aa normalisation\u00A0[13]", pt(90)).lines ==
          std::vector<std::string>{"aa", "normalisation", "[13]"});
}

TEST_CASE("a title that runs to the left is followed by its source on the left") {
    Timeline timeline;
    timeline.entries.push_back(entry("1948", "קרב לטרון הראשון והשני והשלישי בדרך אל העיר הגדולה",
                                     days_of(1948, 5, 25, 1), Granularity::day));
    timeline.entries.push_back(
        entry("1949", "the second", days_of(1949, 5, 25, 1), Granularity::day));
    cite(timeline, 0, {0, "Lives", "Lives", "l. 12", "five", {}});
    LayoutOptions options;
    options.paper = {"narrow", pt(330), pt(700)};
    const Scene scene =
        lay_out(views().front(), timeline, options, themes().front(), *fixed_measure());
    Flat flat;
    flatten(scene.pages.front().items, flat);
    std::vector<const Text*> lines;
    const Text* source = nullptr;
    for (const Text* text : flat.texts) {
        if (text->cls == "label" && text->right_to_left) lines.push_back(text);
        if (text->cls == "cite") source = text;
    }
    REQUIRE(lines.size() > 1);
    REQUIRE(source != nullptr);
    for (const Text* line : lines) // their right ends are one below the other
        CHECK(std::abs(line->at.x + line->width - lines[0]->at.x - lines[0]->width) < 20);
    CHECK(source->at.x + source->width <= lines.back()->at.x + 20);
    CHECK(source->at.y == lines.back()->at.y);
}

TEST_CASE("an SVG names its font or holds the letters it needs, and turns dark where people prefer "
          "that") {
    const Scene scene = lay_out(views().front(), small_timeline(), LayoutOptions{}, *theme("light"),
                                *inter_measure());
    const auto written = [&](SvgFonts fonts) {
        std::ostringstream out;
        WriteOptions options;
        options.svg_fonts = fonts;
        writer_for("x.svg")->write(scene, options, out);
        return out.str();
    };
    const std::string named = written(SvgFonts::none);
    const std::string held = written(SvgFonts::embed);
    CHECK(named.find("@font-face") == std::string::npos);
    CHECK(named.find("font-family:Inter") != std::string::npos);
    CHECK(held.find("src:url(data:font/otf;base64,T1RUTw") != std::string::npos); // "OTTO"
    CHECK(held.size() > named.size() + 10'000);
    CHECK(held.size() < named.size() + 200'000); // these letters only
    for (const std::string& svg : {named, held})
        CHECK(svg.find("prefers-color-scheme:dark") != std::string::npos);
}

TEST_CASE("random words lose nothing when they are broken, and words stay whole") {
    Generator random(seed);
    for (int run = 0; run < 2000; ++run) {
        std::string text = word(random);
        for (unsigned i = random.below(30); i > 0; --i)
            text += " " + word(random);
        const Set set(text, pt(60 + random.below(200)));
        std::string again;
        for (const std::string& line : set.lines)
            again += (again.empty() ? "" : " ") + line;
        REQUIRE(again == text);
    }
}

TEST_CASE("the scale changes between marks, on the side of the finer one") {
    const auto day = [](int year, unsigned month, unsigned of_month) {
        return layout::Weight{days_of(year, month, of_month, 1).begin, pt(12)};
    };
    std::vector<layout::Weight> marks;
    for (int year = 1900; year < 2010; year += 5)
        marks.push_back(day(year, 6, 1));
    marks.push_back(day(2019, 11, 15)); // weeks before what follows, years after what came before
    for (unsigned month = 1; month <= 12; ++month)
        marks.push_back(day(2020, month, 3));
    marks.push_back(day(2021, 1, 3));
    for (int year = 2030; year < 2100; year += 6)
        marks.push_back(day(year, 6, 1));
    const TimeSpan domain{marks.front().when, marks.back().when + date::days{1}};
    const auto axis = layout::folded_axis(marks, domain, 0, pt(600));
    REQUIRE(axis.knots().size() == 4);
    const auto cut = [&](std::size_t i) { return axis.knots()[i].when; };
    CHECK(cut(1) > marks[21].when);
    CHECK(cut(1) < days_of(2019, 11, 15, 1).begin); // it belongs to the crowd
    CHECK(cut(2) > days_of(2021, 1, 3, 1).begin);
    CHECK(cut(2) < days_of(2021, 4, 1, 1).begin);
    for (const std::size_t knot : {1U, 2U})
        for (const layout::Weight& mark : marks) {
            const Mpt away = axis.y(mark.when) - axis.knots()[knot].y;
            CHECK((away > pt(4) || away < -pt(4)));
        }
}

TEST_CASE("a legend explains only the signs that are used") {
    const std::map<std::string, std::string> classes = {{"Lasted", "range"},
                                                        {"Some time within", "within"},
                                                        {"About this time", "circa"},
                                                        {"End not known", "open"},
                                                        {"Another source’s date", "rival"},
                                                        {"Contradiction", "arc-conflict"}};
    Generator random(seed);
    for (int run = 0; run < 200; ++run) {
        CAPTURE(run);
        const Timeline timeline = random.timeline(12);
        for (const View& view : views()) {
            LayoutOptions options;
            options.paper = *paper(view.paper);
            const Scene scene =
                lay_out(view, timeline, options, themes().front(), *fixed_measure());
            Flat flat;
            flatten(scene.pages.front().items, flat);
            std::set<std::string> keys;
            for (const Text* text : flat.texts)
                if (text->cls == "key") keys.insert(text->text);
            for (const auto& [words, cls] : classes) {
                CAPTURE(view.name, words);
                CHECK(keys.count(words) <= paths_of(scene, cls).size());
                if (words != "About this time")
                    CHECK((keys.count(words) > 0 || paths_of(scene, cls).empty()));
            }
        }
    }
}

TEST_CASE("in black and white every hue has its own pattern") {
    Timeline timeline;
    for (int i = 0; i < 7; ++i) {
        timeline.entries.push_back(entry("day", std::string(1, static_cast<char>('a' + i)),
                                         days_of(1900 + i, 1, 1, 1), Granularity::day));
        timeline.entries.back().kind = "kind " + std::to_string(i);
    }
    const Scene scene =
        lay_out(views().front(), timeline, LayoutOptions{}, *theme("print"), *fixed_measure());
    std::set<std::vector<std::pair<Mpt, Mpt>>> shapes;
    Flat flat;
    flatten(scene.pages.front().items, flat);
    std::size_t patterned = 0;
    for (const Group* event : flat.events) {
        std::vector<std::pair<Mpt, Mpt>> shape;
        Point centre;
        for (const Item& item : event->items) {
            const auto* path = std::get_if<Path>(&item);
            if (path != nullptr && path->cls == "mark") centre = path->points.front();
            if (path == nullptr || path->cls != "cut-out") continue;
            ++patterned;
            CHECK(path->fill == Tone::paper);
            for (const Point& point : path->points)
                shape.emplace_back(point.x - centre.x, point.y - centre.y);
        }
        shapes.insert(shape);
    }
    CHECK(patterned == 6); // the most frequent one is plain
    CHECK(shapes.size() == 7);
    CHECK(paths_of(scene, "cut-out").size() == 12); // and in the legend
}

TEST_CASE("a date that moves moves the labels by no more, where the breaks are pinned") {
    Generator random(seed);
    for (int run = 0; run < 300; ++run) {
        CAPTURE(run);
        Timeline timeline;
        for (int i = 0; i < 30; ++i) {
            const int year = random.below(2) == 0 ? 1900 + i * 3 : 1960;
            timeline.entries.push_back(entry(
                "day", "e" + std::to_string(100 + i) + " happens",
                days_of(year, 1 + random.below(12), 1 + random.below(28), 1), Granularity::day));
        }
        std::sort(timeline.entries.begin(), timeline.entries.end(),
                  [](const Entry& a, const Entry& b) { return a.bounds.begin < b.bounds.begin; });
        LayoutOptions options;
        options.scale.breaks = {days_of(1959, 1, 1, 1).begin, days_of(1962, 1, 1, 1).begin};
        const auto draw = [&](const Timeline& what) {
            return lay_out(views().front(), what, options, themes().front(), *fixed_measure());
        };
        const Scene before = draw(timeline);
        // Any but the first and the last, as far as the next one at most.
        const std::size_t moved = 1 + random.below(28);
        Interval& bounds = timeline.entries[moved].bounds;
        const sys_days limit = timeline.entries[moved + 1].bounds.begin;
        const bool same_piece =
            (bounds.begin < options.scale.breaks[0]) == (limit < options.scale.breaks[0]) &&
            (bounds.begin < options.scale.breaks[1]) == (limit < options.scale.breaks[1]);
        if (!same_piece) continue;
        const days by{
            std::min<int>((limit - bounds.begin).count(), static_cast<int>(random.below(40)))};
        bounds.begin += by;
        bounds.end += by;
        const Scene after = draw(timeline);
        const auto mark =
            static_cast<double>(height_of_mark(after, moved) - height_of_mark(before, moved));
        double sum = 0;
        const auto tops = tops_of(after);
        for (const auto& [id, top] : tops_of(before)) {
            const auto d = static_cast<double>(tops.at(id) - top);
            sum += d * d;
        }
        CHECK(sum <= mark * mark + 30 * 20 * 20); // and a hair of rounding for each
    }
}
