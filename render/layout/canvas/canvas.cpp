// SPDX-License-Identifier: Apache-2.0
#include "render/layout/canvas/canvas.hpp"

namespace fasti::layout {

using Verb = Path::Verb;

void Canvas::text(Point at,
                  std::string text,
                  const Pen& pen,
                  Mpt size,
                  Mpt width,
                  const Target& target,
                  bool right_to_left) {
    const Mpt ascent = measure_->ascent(pen.face, size);
    const Mpt descent = measure_->descent(pen.face, size);
    if (!target.target.empty()) {
        const Box box{at.x, at.y - ascent, width, ascent + descent};
        items_->emplace_back(Link{box, target.target, target.label});
    }
    items_->emplace_back(Text{at, size, width, ascent, descent, pen.face, pen.tone, right_to_left,
                              std::move(text), pen.cls});
}

void Canvas::text(Point at, const std::string& words, const Pen& pen, Mpt size) {
    text(at, words, pen, size, measure_->width(words, pen.face, size), {});
}

void Canvas::text_before(Point at, const std::string& words, const Pen& pen, Mpt size) {
    const Mpt width = measure_->width(words, pen.face, size);
    text({at.x - width, at.y}, words, pen, size, width, {});
}

void Canvas::path(Path path, const Stroke& stroke) {
    path.fill = stroke.fill;
    path.stroke = stroke.colour;
    path.stroke_width = stroke.width;
    path.dashes = stroke.dashes;
    path.opacity = stroke.opacity;
    path.cls = stroke.cls;
    items_->emplace_back(std::move(path));
}

void Canvas::polyline(const std::vector<Point>& points, const Stroke& stroke) {
    Path path;
    path.points = points;
    path.verbs.assign(points.size(), Verb::line);
    path.verbs.front() = Verb::move;
    this->path(std::move(path), stroke);
}

void Canvas::polygon(const std::vector<Point>& points, const Stroke& stroke) {
    polyline(points, stroke);
    std::get<Path>(items_->back()).verbs.push_back(Verb::close);
}

void Canvas::line(Point from, Point to, const Stroke& stroke) {
    polyline({from, to}, stroke);
}

void Canvas::box(const Box& b, const Stroke& stroke) {
    polygon(
        {{b.x, b.y}, {b.x + b.width, b.y}, {b.x + b.width, b.y + b.height}, {b.x, b.y + b.height}},
        stroke);
}

void Canvas::circle(Point c, Mpt r, const Stroke& stroke) {
    Path path;
    path.points = {c, {c.x + r, c.y}};
    path.verbs = {Verb::circle};
    this->path(std::move(path), stroke);
}

Group& Canvas::group(Group group) {
    group.items.shrink_to_fit(); // a drawing of thousands holds no room for items that never come
    items_->emplace_back(std::move(group));
    return std::get<Group>(items_->back());
}

} // namespace fasti::layout
