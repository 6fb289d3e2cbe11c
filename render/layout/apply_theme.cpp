// SPDX-License-Identifier: Apache-2.0
#include "render/layout/apply_theme.hpp"

#include <optional>

namespace fasti::layout {
namespace {

// Widths scale with the type, since nothing is hinted: a larger drawing is the same drawing.
class Enlarge {
public:
    explicit Enlarge(int percent) : percent_(percent) {}

    void operator()(std::vector<Item>& items) const {
        for (Item& item : items)
            std::visit([&](auto& what) { (*this)(what); }, item);
    }

private:
    void operator()(Mpt& length) const { length = length * percent_ / 100; }

    void operator()(Point& point) const {
        (*this)(point.x);
        (*this)(point.y);
    }

    void operator()(Box& box) const {
        (*this)(box.x);
        (*this)(box.y);
        (*this)(box.width);
        (*this)(box.height);
    }

    void operator()(Text& text) const {
        (*this)(text.at);
        (*this)(text.size);
        (*this)(text.width);
        (*this)(text.ascent);
        (*this)(text.descent);
    }

    void operator()(Path& path) const {
        for (Point& point : path.points)
            (*this)(point);
        (*this)(path.stroke_width);
        for (Mpt& dash : path.dashes)
            (*this)(dash);
    }

    void operator()(Link& link) const { (*this)(link.box); }

    void operator()(Group& group) const {
        (*this)(group.anchor);
        (*this)(group.items);
    }

    int percent_;
};

using Verb = Path::Verb;

// The part of a disc that is left white, for each hue after the first: its left, right, upper or
// lower half, or a bar across it.
Path cut_out(const Path& disc, Tone hue) {
    const Point c = disc.points.front();
    const Mpt r = (disc.points.back().x - c.x) * 74 / 100;
    const Mpt k = r * 5523 / 10'000; // of a quarter of a circle as a cubic curve
    const Mpt w = r * 40 / 100;
    // Half a disc whose straight side goes through the middle, towards (dx, dy).
    const auto half = [&](Mpt dx, Mpt dy) {
        const auto at = [&](Mpt along, Mpt out) {
            return Point{c.x - dy * along + dx * out, c.y + dx * along + dy * out};
        };
        return std::vector<Point>{at(-r, 0), at(-r, k), at(-k, r), at(0, r),
                                  at(k, r),  at(r, k),  at(r, 0)};
    };
    Path path;
    path.fill = Tone::paper;
    path.cls = "cut-out";
    path.verbs = {Verb::move, Verb::curve, Verb::curve, Verb::close};
    switch (hue) {
    case Tone::hue_2:
        path.points = half(-1, 0);
        break;
    case Tone::hue_3:
        path.points = half(0, 1);
        break;
    case Tone::hue_4:
        path.points = half(1, 0);
        break;
    case Tone::hue_5:
        path.points = half(0, -1);
        break;
    default: {
        const Mpt x = hue == Tone::hue_6 ? r : w;
        const Mpt y = hue == Tone::hue_6 ? w : r;
        path.verbs = {Verb::move, Verb::line, Verb::line, Verb::line, Verb::close};
        path.points = {
            {c.x - x, c.y - y}, {c.x + x, c.y - y}, {c.x + x, c.y + y}, {c.x - x, c.y + y}};
    }
    }
    return path;
}

// Cuts the patterns out of every disc that has a hue.
void add_patterns(std::vector<Item>& items) {
    std::vector<Item> out;
    out.reserve(items.size());
    for (Item& item : items) {
        if (auto* group = std::get_if<Group>(&item)) add_patterns(group->items);
        const auto* path = std::get_if<Path>(&item);
        const bool disc = path != nullptr && !path->verbs.empty() &&
                          path->verbs.front() == Verb::circle && path->fill;
        const bool patterned = disc && *path->fill >= Tone::hue_2 && *path->fill <= Tone::hue_7;
        std::optional<Path> pattern;
        if (patterned) pattern = cut_out(*path, *path->fill);
        out.push_back(std::move(item));
        if (pattern) out.emplace_back(std::move(*pattern));
    }
    items = std::move(out);
}

} // namespace

void apply_theme(Scene& scene, const Paper& paper, const Theme& theme) {
    scene.width = paper.width;
    scene.height = paper.height;
    scene.colours = theme.colours;
    scene.night.reset();
    if (const Theme* night = fasti::theme(theme.night)) scene.night = night->colours;
    if (theme.patterns)
        for (Page& page : scene.pages)
            add_patterns(page.items);
    if (theme.size == 100) return;
    const Enlarge enlarge(theme.size);
    for (Page& page : scene.pages)
        enlarge(page.items);
}

} // namespace fasti::layout
