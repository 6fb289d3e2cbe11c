// SPDX-License-Identifier: Apache-2.0
// What every drawing must keep, whatever it draws: no overlap, no crossing, nothing lost, time
// order, type that can be read.
#pragma once

#include "tests/timelines.hpp"
#include "text/printable.hpp"
#include "text/utf8.hpp"

#include <catch2/catch.hpp>

#include <algorithm>
#include <map>
#include <set>

namespace fasti::tests {

inline Box box_of(const Text& text) {
    return {text.at.x, text.at.y - text.ascent, text.width, text.ascent + text.descent};
}

inline bool overlap(const Box& a, const Box& b) {
    constexpr Mpt hair = 20; // of rounding
    return a.x + hair < b.x + b.width && b.x + hair < a.x + a.width &&
           a.y + hair < b.y + b.height && b.y + hair < a.y + a.height;
}

// All that a page holds, flat.
struct Flat {
    std::vector<const Text*> texts;
    std::vector<const Path*> leaders;
    std::vector<const Path*> marks;
    std::vector<const Group*> events;
    std::vector<const Link*> links;
    std::vector<const Path*> poles;
};

inline void flatten(const std::vector<Item>& items, Flat& flat) {
    for (const Item& item : items) {
        if (const auto* text = std::get_if<Text>(&item)) flat.texts.push_back(text);
        if (const auto* link = std::get_if<Link>(&item)) flat.links.push_back(link);
        if (const auto* path = std::get_if<Path>(&item)) {
            if (path->cls == "leader") flat.leaders.push_back(path);
            if (path->cls == "pole") flat.poles.push_back(path);
            if (path->cls == "mark") flat.marks.push_back(path);
        }
        if (const auto* group = std::get_if<Group>(&item)) {
            if (group->cls == "event") flat.events.push_back(group);
            flatten(group->items, flat);
        }
    }
}

inline void check_texts(const Scene& scene, Flat& flat) {
    std::sort(flat.texts.begin(), flat.texts.end(),
              [](const Text* a, const Text* b) { return box_of(*a).y < box_of(*b).y; });
    std::size_t overlaps = 0;
    std::size_t outside = 0;
    for (std::size_t i = 0; i < flat.texts.size(); ++i) {
        const Box a = box_of(*flat.texts[i]);
        outside +=
            a.x < 0 || a.y < 0 || a.x + a.width > scene.width || a.y + a.height > scene.height;
        for (std::size_t j = i + 1; j < flat.texts.size(); ++j) {
            const Box b = box_of(*flat.texts[j]);
            if (b.y > a.y + a.height) break;
            if (!overlap(a, b)) continue;
            ++overlaps;
            UNSCOPED_INFO("\"" << flat.texts[i]->text << "\" over \"" << flat.texts[j]->text
                               << "\"");
        }
    }
    CHECK(overlaps == 0);
    CHECK(outside == 0);
}

// Leaders run between two columns without text, and keep their order at each of their corners.
inline void check_leaders(const Flat& flat) {
    std::size_t crossings = 0;
    std::size_t struck = 0;
    for (std::size_t i = 0; i < flat.leaders.size(); ++i) {
        const auto& points = flat.leaders[i]->points;
        const bool same_axis = i > 0 && flat.leaders[i - 1]->points.front().x == points.front().x;
        for (std::size_t p = 0; same_axis && p < points.size(); ++p)
            crossings += points[p].y < flat.leaders[i - 1]->points[p].y;
        for (const Text* text : flat.texts) {
            const Box box = box_of(*text);
            const bool beside = box.x >= points.back().x || box.x + box.width <= points.front().x;
            const Mpt low = std::min(points.front().y, points.back().y);
            const Mpt high = std::max(points.front().y, points.back().y);
            struck += !beside && box.y < high && low < box.y + box.height;
        }
    }
    CHECK(crossings == 0);
    CHECK(struck == 0);
}

inline std::string words_of(const Group& event, std::string_view cls) {
    std::string words;
    for (const Item& item : event.items)
        if (const auto* text = std::get_if<Text>(&item); text != nullptr && text->cls == cls)
            words += text->text;
    return words;
}

inline std::string without_spaces(std::string text) {
    std::string out;
    for (const char32_t c : to_utf32(text))
        if (c != U' ' && c != U'\u00A0') out += to_utf8(std::u32string(1, c));
    return out;
}

inline Mpt top_of(const Group& event) {
    for (const Item& item : event.items)
        if (const auto* text = std::get_if<Text>(&item)) return text->at.y;
    return 0;
}

// Poles of flags go through no text.
inline void check_poles(const Flat& flat) {
    std::size_t struck = 0;
    for (const Path* pole : flat.poles)
        for (const Text* text : flat.texts) {
            const Box box = box_of(*text);
            const Point top = pole->points.front();
            const Point foot = pole->points.back();
            struck += box.x < top.x && top.x < box.x + box.width && box.y < foot.y &&
                      top.y < box.y + box.height;
        }
    CHECK(struck == 0);
}

inline void check_sizes(const Flat& flat, Mpt least) {
    std::size_t small = 0;
    for (const Text* text : flat.texts)
        small += text->size < least;
    CHECK(small == 0);
}

// The place of a mark along its axis.
inline Mpt middle_of(const Path& path, bool vertical) {
    const auto along = [&](Point p) { return vertical ? p.y : p.x; };
    const auto [low, high] =
        std::minmax_element(path.points.begin(), path.points.end(),
                            [&](Point q, Point r) { return along(q) < along(r); });
    // A circle is given by its middle and a point beside it.
    if (path.verbs.front() == Path::Verb::circle) return along(path.points.front());
    return (along(*low) + along(*high)) / 2;
}

/// Marks of one axis ascend.
inline bool ascending_marks(const Flat& flat, bool vertical) {
    constexpr Mpt hair = 20; // of rounding
    for (std::size_t i = 1; i < flat.marks.size(); ++i)
        if (middle_of(*flat.marks[i], vertical) + hair < middle_of(*flat.marks[i - 1], vertical))
            return false;
    return true;
}

/// Links lead to groups of the scene, and every group's name is its own.
inline void check_links(const Scene& scene) {
    std::set<std::string> ids;
    std::set<std::string> targets;
    const auto visit = [&](const auto& self, const std::vector<Item>& items) -> void {
        for (const Item& item : items) {
            if (const auto* link = std::get_if<Link>(&item)) targets.insert(link->target);
            const auto* group = std::get_if<Group>(&item);
            if (group == nullptr) continue;
            if (!group->id.empty()) CHECK(ids.insert(group->id).second);
            self(self, group->items);
        }
    };
    for (const Page& page : scene.pages)
        visit(visit, page.items);
    for (const Bookmark& mark : scene.outline)
        targets.insert("#" + mark.target);
    for (const std::string& target : targets) {
        CAPTURE(target);
        CHECK((target.substr(0, 1) != "#" || ids.count(target.substr(1)) == 1));
    }
}

/// All of it. Every entry is there once with its whole title, or the drawing says how many are.
inline void
check_scene(const Timeline& timeline, const Scene& scene, const View& view, const Theme& theme) {
    const bool slide = view.name == "slide";
    std::map<std::string, int> drawn;
    std::string words;
    std::size_t events = 0;
    for (const Page& page : scene.pages) {
        Flat flat;
        flatten(page.items, flat);
        for (const Text* text : flat.texts)
            words += text->cls == "subtitle" ? text->text : "";
        check_texts(scene, flat);
        check_leaders(flat);
        check_poles(flat);
        check_sizes(flat, (slide ? pt(12) : pt(7)) * theme.size / 100);
        CHECK((view.name == "lanes" || ascending_marks(flat, !slide)));
        for (const Group* event : flat.events)
            ++drawn[without_spaces(words_of(*event, "label"))];
        events += flat.events.size();
        const bool columns = slide || view.name == "lanes";
        CHECK((columns || std::is_sorted(flat.events.begin(), flat.events.end(),
                                         [](const Group* a, const Group* b) {
                                             return top_of(*a) < top_of(*b);
                                         })));
    }
    check_links(scene);
    std::map<std::string, int> wanted;
    for (const Entry& entry : timeline.entries)
        ++wanted[without_spaces(printable(entry.title))];
    if (events == timeline.entries.size()) {
        CHECK(drawn == wanted);
        return;
    }
    CAPTURE(words);
    CHECK(slide);
    CHECK(words.find(std::to_string(events) + " of " + std::to_string(timeline.entries.size()) +
                     " shown") != std::string::npos);
    for (const auto& [title, count] : drawn)
        CHECK(count <= wanted[title]);
}

} // namespace fasti::tests
