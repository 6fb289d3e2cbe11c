// SPDX-License-Identifier: Apache-2.0
// The thin waist between layout and ink: pages of groups, paths, texts and links. Layout makes
// scenes and knows no format; writers read scenes and know no layout.
#pragma once

#include "render/geometry.hpp"
#include "render/tone.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace fasti {

/// The faces that are built into the program.
enum class Face : std::uint8_t { regular, semibold, italic };

/// One line of text, set from its baseline.
struct Text {
    Point at; ///< left end of the baseline
    Mpt size = 0;
    Mpt width = 0;               ///< measured advance, for overlap tests and for SVG's textLength
    Mpt ascent = 0, descent = 0; ///< above and below the baseline, both positive
    Face face = Face::regular;
    Tone tone = Tone::ink;
    bool right_to_left = false; ///< the way its letters run; `at` is its left end all the same
    std::string text;
    std::string cls; ///< CSS class: "title", "date", "tick", "note", …

    friend bool operator==(const Text&, const Text&) = default;
};

/// A run of straight and cubic segments, or a circle.
struct Path {
    /// Curve takes three points; circle takes its centre and the point of it furthest right.
    enum class Verb : std::uint8_t { move, line, curve, close, circle };
    std::vector<Verb> verbs;
    std::vector<Point> points;
    std::optional<Tone> fill;
    std::optional<Tone> stroke;
    Mpt stroke_width = 0;
    std::vector<Mpt> dashes;
    int opacity = 100; ///< percent
    std::string cls;

    friend bool operator==(const Path&, const Path&) = default;
};

/// Something to click; it stands before the texts that lie in its box. `target` is "#name" of a
/// Group's id in this scene, or a URI; a relative one begins where the program ran.
struct Link {
    Box box;
    std::string target;
    std::string label; ///< for readers of the screen: "Source 3"

    friend bool operator==(const Link&, const Link&) = default;
};

/// Whether `text` is part of what the link covers.
constexpr bool covers(const Link& link, const Text& text) {
    constexpr Mpt slack = 10;
    const Box& box = link.box;
    return text.at.x >= box.x - slack && text.at.x + text.width <= box.x + box.width + slack &&
           text.at.y >= box.y && text.at.y <= box.y + box.height;
}

struct Group;
using Item = std::variant<Group, Path, Text, Link>;

/// Items that belong together. `role` is ARIA's ("list", "listitem", ""), `label` its spoken name
/// and tooltip.
struct Group {
    std::string id; ///< unique in the scene, or ""; links point here
    std::string cls;
    std::string role;
    std::string label;
    Box anchor; ///< where a link to `id` leads
    std::vector<Item> items;

    friend bool operator==(const Group&, const Group&) = default;
};

/// One sheet.
struct Page {
    std::string label; ///< "1"
    std::vector<Item> items;

    friend bool operator==(const Page&, const Page&) = default;
};

/// An entry of the PDF's outline.
struct Bookmark {
    std::string title;
    std::string target; ///< a Group's id, without '#'
    int level = 0;

    friend bool operator==(const Bookmark&, const Bookmark&) = default;
};

/// What a drawing shows, in words: for formats that can hold a list beside the picture.
struct Reading {
    struct Source {
        int number = 0;
        std::string title, place, quote;
        std::string link = {}; ///< a URI that opens the place, or ""

        friend bool operator==(const Source&, const Source&) = default;
    };

    struct Event {
        std::string id; ///< of its Group, whether or not it is drawn
        std::string date, title, certainty;
        std::vector<int> sources; ///< numbers

        friend bool operator==(const Event&, const Event&) = default;
    };

    std::vector<Event> events;
    std::vector<Source> sources; ///< by number, ascending
    std::vector<std::string> remarks;

    friend bool operator==(const Reading&, const Reading&) = default;
};

/// A finished drawing.
struct Scene {
    Mpt width = 0, height = 0; ///< of every page
    std::string title;
    std::string description; ///< one sentence for those who cannot see it
    std::string language = "en";
    std::vector<std::string> fonts; ///< of the machine, for letters that the built-in ones lack
    Colours colours{};
    std::optional<Colours> night; ///< for readers who prefer dark, where the format can ask them
    std::vector<Page> pages;
    std::vector<Bookmark> outline;
    Reading reading; ///< empty unless it was asked for

    friend bool operator==(const Scene&, const Scene&) = default;
};

/// The canonical dump (`--dump=scene`): an item a line with kind, class, id and box rounded to 0.1
/// pt.
std::string dump(const Scene& scene);

} // namespace fasti
