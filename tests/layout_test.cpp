// SPDX-License-Identifier: Apache-2.0
// What every drawing must keep, whatever it draws: no overlap, no crossing, nothing lost, time
// order.
#include "render/layout/axis/scales.hpp"
#include "render/layout/axis/ticks.hpp"
#include "render/layout/canvas/place_labels.hpp"
#include "render/timeline/sites.hpp"
#include "tests/scene_checks.hpp"

#include <catch2/catch.hpp>

#include <algorithm>

using namespace fasti;
using namespace fasti::timeline;
using namespace fasti::tests;

namespace {

constexpr unsigned seed = 20201231;

// The best of all ways to let labels stand in touching groups, each at its mean within the bounds.
double least_cost(const std::vector<layout::LabelSlot>& slots, Mpt low, Mpt high) {
    const std::size_t n = slots.size();
    Mpt total = 0;
    for (const auto& slot : slots)
        total += slot.height;
    const auto highest = static_cast<double>(std::max(low, high - total));
    double best = -1;
    for (unsigned cuts = 0; cuts < (1U << (n - 1)); ++cuts) {
        double cost = 0;
        double last = -1e18;
        Mpt above = 0;
        bool feasible = true;
        for (std::size_t i = 0; i < n && feasible;) {
            std::size_t end = i + 1;
            while (end < n && ((cuts >> (end - 1)) & 1U) == 0)
                ++end;
            double sum = 0;
            double weight = 0;
            Mpt offset = above;
            for (std::size_t k = i; k < end; offset += slots[k++].height) {
                sum += static_cast<double>(slots[k].weight * (slots[k].wish - offset));
                weight += static_cast<double>(slots[k].weight);
            }
            const double z = std::clamp(sum / weight, static_cast<double>(low), highest);
            feasible = z >= last;
            last = z;
            for (; i < end; above += slots[i++].height) {
                const double move = z + static_cast<double>(above - slots[i].wish);
                cost += static_cast<double>(slots[i].weight) * move * move;
            }
        }
        if (feasible && (best < 0 || cost < best)) best = cost;
    }
    return best;
}

} // namespace

TEST_CASE("labels stand where brute force would put them") {
    Generator random(seed);
    for (int run = 0; run < 2000; ++run) {
        CAPTURE(run);
        std::vector<layout::LabelSlot> slots(1 + random.below(8));
        for (auto& slot : slots)
            slot = {pt(random.below(600)), pt(5 + random.below(30)), 1 + Mpt{random.below(3)}};
        std::sort(slots.begin(), slots.end(),
                  [](const auto& a, const auto& b) { return a.wish < b.wish; });
        const Mpt low = pt(random.below(50));
        const Mpt high = low + pt(300 + random.below(300));
        const std::vector<Mpt> tops = layout::place_labels(slots, low, high);
        REQUIRE(tops.size() == slots.size());
        double cost = 0;
        for (std::size_t i = 0; i < slots.size(); ++i) {
            const auto move = static_cast<double>(tops[i] - slots[i].wish);
            cost += static_cast<double>(slots[i].weight) * move * move;
            CHECK(tops[i] >= low);
            CHECK(tops[i] + slots[i].height <= high);
            if (i > 0) CHECK(tops[i] >= tops[i - 1] + slots[i - 1].height);
        }
        // Whole milli-points: each label may be one off its best place.
        CHECK(cost <= least_cost(slots, low, high) + 50 * 600'000.0);
    }
}

TEST_CASE("labels that do not fit start at the top and keep their distances") {
    const std::vector<layout::LabelSlot> slots = {
        {pt(5), pt(10)}, {pt(5), pt(10)}, {pt(5), pt(10)}};
    CHECK(layout::place_labels(slots, 0, pt(20)) == std::vector<Mpt>{0, pt(10), pt(20)});
    CHECK(layout::place_labels({}, 0, pt(20)).empty());
}

TEST_CASE("marks stand on days that the dates allow, in the given order where they can") {
    Generator random(seed);
    for (int run = 0; run < 200; ++run) {
        const Timeline timeline = random.timeline(60);
        const auto sites = find_sites(timeline.entries);
        REQUIRE(sites.size() == timeline.entries.size());
        for (std::size_t i = 0; i < sites.size(); ++i) {
            const Interval& bounds = timeline.entries[sites[i].entry].bounds;
            if (!sites[i].dated) continue;
            CHECK(bounds.contains(date::floor<date::days>(sites[i].at)));
            if (i > 0) CHECK(sites[i - 1].at <= sites[i].at);
        }
    }
    // 1904 comes after a day in it, because the order says so.
    const std::vector<Entry> entries = {
        entry("8 Feb 1904", "a", days_of(1904, 2, 8, 1), Granularity::day),
        entry("1904", "b", days_of(1904, 1, 1, 366), Granularity::year),
        entry("1 Jan 1900", "c", days_of(1900, 1, 1, 1), Granularity::day)};
    const auto sites = find_sites(entries);
    CHECK(sites[0].entry == 2); // a day before all others, wherever the order put it
    CHECK(sites[1].entry == 0);
    CHECK(sites[2].entry == 1);
}

TEST_CASE("ticks are round as people count") {
    const auto labels = [](Interval days, Mpt length) {
        std::string all;
        for (const auto& tick :
             layout::ticks(layout::linear_axis({days.begin, days.end}, 0, length), pt(30)))
            all += (all.empty() ? "" : "|") + tick.label;
        return all;
    };
    const auto from_to = [](Interval a, Interval b) { return Interval{a.begin, b.begin}; };
    CHECK(labels(from_to(days_of(-3199, 1, 1, 1), days_of(476, 1, 1, 1)), pt(300)) ==
          "3000 BCE|2500 BCE|2000 BCE|1500 BCE|1000 BCE|500 BCE|1 CE");
    CHECK(labels(from_to(days_of(-2, 6, 1, 1), days_of(3, 6, 1, 1)), pt(180)) ==
          "2 BCE|1 BCE|1 CE|2 CE|3 CE");
    CHECK(labels(from_to(days_of(1904, 2, 1, 1), days_of(2020, 12, 1, 1)), pt(400)) ==
          "1910|1920|1930|1940|1950|1960|1970|1980|1990|2000|2010|2020");
    CHECK(labels(from_to(days_of(2019, 11, 1, 1), days_of(2020, 12, 31, 1)), pt(200)) ==
          "Jan 2020|Apr|Jul|Oct");
    CHECK(labels(from_to(days_of(2020, 2, 27, 1), days_of(2020, 3, 4, 1)), pt(100)) ==
          "27 Feb 2020|29 Feb|3 Mar");
}

TEST_CASE("minutes have round ticks too, and days are named once") {
    const Moment begin = days_of(1969, 7, 20, 1).begin;
    const auto labels = [](TimeSpan time, Mpt length) {
        std::string all;
        for (const auto& tick : layout::ticks(layout::linear_axis(time, 0, length), pt(30)))
            all += (all.empty() ? "" : "|") + tick.label;
        return all;
    };
    using std::chrono::minutes;
    CHECK(labels({begin + minutes{20 * 60 + 5}, begin + minutes{20 * 60 + 40}}, pt(120)) ==
          "20 Jul 20:10|20:20|20:30|20:40");
    CHECK(labels({begin + minutes{12 * 60}, begin + minutes{36 * 60}}, pt(150)) ==
          "20 Jul 12:00|18:00|21 Jul|06:00|12:00");
    CHECK(labels({begin, days_of(11969, 7, 20, 1).begin}, pt(160)) == "2000|4000|6000|8000|10000");
}

TEST_CASE("the signs of time stand where the hours say") {
    std::vector<Entry> entries = {
        entry("20:17", "landing", days_of(1969, 7, 20, 1), Granularity::day),
        entry("20 Jul 1969", "the day", days_of(1969, 7, 20, 1), Granularity::day),
        entry("20:02", "go", days_of(1969, 7, 20, 1), Granularity::day)};
    entries[0].minute = 20 * 60 + 17;
    entries[2].minute = 20 * 60 + 2;
    const auto sites = find_sites(entries);
    CHECK(sites[0].entry == 2);
    CHECK(sites[1].entry == 0);
    CHECK(sites[2].entry == 1); // some time of the day, and the order says later
    CHECK(sites[1].at - sites[0].at == std::chrono::minutes{15});
}

TEST_CASE("breaks can be pinned, and a sequence has no scale") {
    std::vector<layout::Weight> marks;
    for (int i = 0; i < 20; ++i)
        marks.push_back({days_of(1900 + i * i, 6, 1, 1).begin, pt(12)});
    const TimeSpan domain{marks.front().when, marks.back().when + date::days{1}};
    const auto pinned = layout::pinned_axis(
        marks, domain,
        {days_of(2100, 1, 1, 1).begin, days_of(1950, 1, 1, 1).begin, days_of(1800, 1, 1, 1).begin},
        0, pt(600));
    REQUIRE(pinned.knots().size() == 4);
    CHECK(pinned.knots()[1].when == days_of(1950, 1, 1, 1).begin);
    CHECK(pinned.knots()[2].when == days_of(2100, 1, 1, 1).begin);
    for (std::size_t i = 1; i < pinned.knots().size(); ++i) { // each scale is ticked
        const auto all = layout::ticks(pinned, pt(30));
        CHECK(std::any_of(all.begin(), all.end(), [&](const layout::Tick& tick) {
            return tick.when >= pinned.knots()[i - 1].when && tick.when < pinned.knots()[i].when;
        }));
    }
    const auto sequence = layout::sequence_axis(marks, domain, 0, pt(600));
    CHECK(layout::ticks(sequence, pt(30)).empty());
    for (std::size_t i = 0; i < marks.size(); ++i)
        CHECK(sequence.y(marks[i].when) == pt(30) * static_cast<Mpt>(i));
}

TEST_CASE("each note style leads from entry to note and back") {
    const Timeline timeline = small_timeline();
    const auto drawn = [&](NoteStyle style) {
        LayoutOptions options;
        options.notes = style;
        const Scene scene =
            lay_out(views().front(), timeline, options, themes().front(), *fixed_measure());
        Flat flat;
        flatten(scene.pages.front().items, flat);
        std::string cites;
        for (const Text* text : flat.texts)
            if (text->cls == "cite") cites += text->text;
        std::size_t back = 0;
        for (const Link* link : flat.links)
            back += link->target.substr(0, 7) == "#event-";
        CHECK(back == timeline.notes.size());
        return cites;
    };
    CHECK(drawn(NoteStyle::numbered) == "[1][2][3]");
    CHECK(drawn(NoteStyle::chicago_note) == "¹²³");
    CHECK(drawn(NoteStyle::author_date) == "(Lives, l. 12)(Lives, l. 14)(Letters, p. 3)");
}

TEST_CASE("every theme can be read") {
    for (const Theme& theme : themes()) {
        for (const Tone text : {Tone::ink, Tone::soft_ink, Tone::accent, Tone::warning})
            for (const Tone ground : {Tone::paper, Tone::band}) {
                CAPTURE(theme.name, name(text), name(ground));
                CHECK(contrast(colour_of(theme.colours, text), colour_of(theme.colours, ground)) >=
                      450);
            }
        for (auto tone = static_cast<std::size_t>(Tone::hue_1); tone < tone_count; ++tone) {
            CAPTURE(theme.name, name(static_cast<Tone>(tone)));
            CHECK(contrast(theme.colours.at(tone), colour_of(theme.colours, Tone::paper)) >= 300);
        }
        CHECK((theme.night.empty() || fasti::theme(theme.night) != nullptr));
    }
    CHECK(contrast(0x000000, 0xFFFFFF) == 2100);
}

TEST_CASE("the axis is monotone and fills its room") {
    const auto axis = layout::linear_axis(
        {days_of(1900, 1, 1, 1).begin, days_of(1900, 1, 1, 1000).end}, pt(10), pt(500));
    CHECK(axis.y(days_of(1900, 1, 1, 1).begin) == pt(10));
    CHECK(axis.y(days_of(1950, 1, 1, 1).begin) == pt(500));
    CHECK(axis.y(days_of(1800, 1, 1, 1).begin) == pt(10));
    CHECK(axis.y(days_of(1900, 1, 1, 501).end) == pt(255.49));
}

TEST_CASE("an even row of events is not folded") {
    std::vector<layout::Weight> marks;
    for (int i = 0; i < 40; ++i)
        marks.push_back({days_of(1900 + i, 6, 1, 1).begin, pt(12)});
    const auto axis = layout::folded_axis(
        marks, {days_of(1900, 1, 1, 1).begin, days_of(1900, 1, 1, 14'610).end}, 0, pt(600));
    CHECK(axis.knots().size() == 2);
}

TEST_CASE("a crowded year gets room, and all days keep their order") {
    std::vector<layout::Weight> marks;
    for (int i = 0; i < 23; ++i)
        marks.push_back({days_of(1904 + 5 * i, 6, 1, 1).begin, pt(15)});
    for (unsigned i = 0; i < 16; ++i)
        marks.push_back({days_of(2020, 1 + i / 2, 1 + 14 * (i % 2), 1).begin, pt(15)});
    std::sort(marks.begin(), marks.end(),
              [](const auto& a, const auto& b) { return a.when < b.when; });
    const TimeSpan domain{marks.front().when, marks.back().when + date::days{1}};
    const auto axis = layout::folded_axis(marks, domain, 0, pt(600));
    REQUIRE(axis.knots().size() == 3);
    CHECK(axis.knots()[1].when == days_of(2019, 12, 1, 1).begin); // a new month before the crowd
    CHECK(axis.bottom() - axis.knots()[1].y >= pt(180));
    Mpt last = -1;
    for (Moment day = domain.begin; day < domain.end; day += date::days{1}) {
        REQUIRE(axis.y(day) >= last);
        last = axis.y(day);
    }
    std::string years;
    for (const auto& tick : layout::ticks(axis, pt(30)))
        years += tick.label + " ";
    CHECK(years == "1910 1920 1930 1940 1950 1960 1970 1980 1990 2000 2010 Jan 2020 Apr Jul ");
}

TEST_CASE("a fold does not depend on where the page is") {
    Generator random(seed);
    std::vector<layout::Weight> marks;
    for (int i = 0; i < 60; ++i)
        marks.push_back(
            {days_of(1900 + static_cast<int>(random.below(random.below(2) == 0 ? 100 : 3)),
                     1 + random.below(12), 1, 1)
                 .begin,
             pt(12)});
    std::sort(marks.begin(), marks.end(),
              [](const auto& a, const auto& b) { return a.when < b.when; });
    const TimeSpan domain{marks.front().when, marks.back().when + date::days{1}};
    const auto here = layout::folded_axis(marks, domain, 0, pt(600));
    const auto there = layout::folded_axis(marks, domain, pt(50), pt(650));
    REQUIRE(here.knots().size() == there.knots().size());
    for (std::size_t i = 0; i < here.knots().size(); ++i) {
        CHECK(here.knots()[i].when == there.knots()[i].when);
        CHECK(here.knots()[i].y + pt(50) == there.knots()[i].y);
    }
}
