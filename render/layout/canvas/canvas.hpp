// SPDX-License-Identifier: Apache-2.0
// Putting items into a group of the scene: the shapes and texts that a page is made of.
#pragma once

#include "render/measure.hpp"
#include "render/scene.hpp"

#include <string>
#include <vector>

namespace fasti::layout {

/// How words look, but for their size.
struct Pen {
    Face face = Face::regular;
    Tone tone = Tone::ink;
    std::string cls = {};
};

/// How a shape looks.
struct Stroke {
    std::optional<Tone> fill = {};
    std::optional<Tone> colour = {};
    Mpt width = 0;
    std::vector<Mpt> dashes = {};
    int opacity = 100;
    std::string cls = {};
};

/// Where a click leads; none when `target` is "".
struct Target {
    std::string target = {};
    std::string label = {};
};

/// Draws into a list of items.
class Canvas {
public:
    Canvas(std::vector<Item>& items, const Measure& measure) : items_(&items), measure_(&measure) {}

    /// A line of text that is known to be `width` wide, with its link when there is one.
    void text(Point at,
              std::string text,
              const Pen& pen,
              Mpt size,
              Mpt width,
              const Target& target,
              bool right_to_left = false);
    /// A line of text from `at` to the right, or to the left of it.
    void text(Point at, const std::string& words, const Pen& pen, Mpt size);
    void text_before(Point at, const std::string& words, const Pen& pen, Mpt size);

    void line(Point from, Point to, const Stroke& stroke);
    void polyline(const std::vector<Point>& points, const Stroke& stroke);
    void polygon(const std::vector<Point>& points, const Stroke& stroke);
    void box(const Box& box, const Stroke& stroke);
    void circle(Point centre, Mpt radius, const Stroke& stroke);

    /// Draws into a new group; the reference holds until the next item is added here.
    Group& group(Group group);

    /// A path of one's own.
    void path(Path path, const Stroke& stroke);

    const Measure& measure() const { return *measure_; }

private:
    std::vector<Item>* items_;
    const Measure* measure_;
};

} // namespace fasti::layout
