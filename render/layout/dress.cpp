// SPDX-License-Identifier: Apache-2.0
#include "render/layout/dress.hpp"

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

} // namespace

void dress(Scene& scene, const Paper& paper, const Theme& theme) {
    scene.width = paper.width;
    scene.height = paper.height;
    scene.colours = theme.colours;
    scene.night.reset();
    if (const Theme* night = fasti::theme(theme.night)) scene.night = night->colours;
    if (theme.size == 100) return;
    const Enlarge enlarge(theme.size);
    for (Page& page : scene.pages)
        enlarge(page.items);
}

} // namespace fasti::layout
