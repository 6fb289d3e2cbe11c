// SPDX-License-Identifier: Apache-2.0
#include "render/layout/page/density.hpp"

#include "render/layout/axis/axis_break.hpp"
#include "render/layout/axis/label_row.hpp"
#include "render/layout/axis/make_axis.hpp"
#include "render/layout/axis/marker.hpp"
#include "render/layout/axis/ticks.hpp"
#include "render/layout/style/style.hpp"
#include "text/numbers.hpp"

#include <algorithm>

namespace fasti::layout {
namespace {

constexpr std::size_t bins = 160;
constexpr Mpt tallest_bar = pt(110);
constexpr std::size_t most_markers = 400; // that the scale is made from

// Bars are not drawn here and need no room.
timeline::Site marker_alone(timeline::Site site) {
    site.extent = {site.at, site.at + site.cell};
    site.rivals.clear();
    return site;
}

// The scale follows the density of markers, and some of them show it as well as all.
Axis axis_of(const std::vector<timeline::Site>& dated,
             const ScaleOptions& scale,
             Mpt left,
             Mpt right) {
    const std::size_t step = (dated.size() + most_markers - 1) / most_markers;
    std::vector<timeline::Site> some;
    for (std::size_t i = 0; i < dated.size(); i += step)
        some.push_back(marker_alone(dated[i]));
    if (some.back().at != dated.back().at) some.push_back(marker_alone(dated.back()));
    const std::vector<Mpt> alike(some.size(), pt(1));
    return make_axis(some, alike, {0, some.size(), 0}, scale, left, right);
}

// How many markers stand above each part of the axis.
std::vector<std::size_t> counts_of(const std::vector<timeline::Site>& dated, const Axis& axis) {
    std::vector<std::size_t> counts(bins, 0);
    const Mpt width = axis.bottom() - axis.top();
    for (const timeline::Site& site : dated) {
        const Mpt x = std::clamp<Mpt>(marker_position(site, axis) - axis.top(), 0, width - 1);
        ++counts[static_cast<std::size_t>(x * Mpt{bins} / width)];
    }
    return counts;
}

// Two strokes across the axis, and the words for it below the ticks' labels.
void draw_breaks(const Axis& axis, Mpt y, Mpt right, Canvas& canvas) {
    if (!axis.metric())
        return canvas.text({axis.top(), y + pt(11)}, not_to_scale, break_pen, style::break_size);
    const AxisBreak shape{false, pt(5), pt(1.5), pt(1.5), pt(0.8)};
    const Mpt width = canvas.measure().width(new_scale, break_pen.face, style::break_size);
    LabelRow row(axis.top(), right, pt(6));
    const auto knots = axis.knots();
    for (std::size_t i = 1; i + 1 < knots.size(); ++i) {
        const Mpt x = knots[i].y;
        draw_axis_break(shape, {x, y}, canvas);
        if (const auto at = row.place(x, width))
            canvas.text({*at, y + pt(20)}, new_scale, break_pen, style::break_size);
    }
}

void draw_ticks(
    const Axis& axis, const timeline::Wording& wording, Mpt y, Mpt right, Canvas& canvas) {
    const Mpt size = style::tick_size;
    LabelRow row(axis.top(), right, pt(6));
    for (const Tick& tick : ticks(axis, pt(60), wording)) {
        canvas.line({tick.y, y}, {tick.y, y + pt(3)}, {{}, Tone::axis, pt(0.7), {}, 100, "tick"});
        const Mpt width = canvas.measure().width(tick.label, tick_pen.face, size);
        if (const auto x = row.place(tick.y, width))
            canvas.text({*x, y + pt(11)}, tick.label, tick_pen, size);
    }
}

} // namespace

void draw_density(const std::vector<timeline::Site>& sites,
                  const ScaleOptions& scale,
                  const timeline::Wording& wording,
                  const Measure& measure,
                  Sheets& sheets) {
    std::vector<timeline::Site> dated;
    std::copy_if(sites.begin(), sites.end(), std::back_inserter(dated),
                 [](const timeline::Site& site) { return site.dated; });
    if (dated.empty()) return;
    const Mpt left = sheets.left();
    const Mpt right = sheets.right();
    const Axis axis = axis_of(dated, scale, left, right);
    const std::vector<std::size_t> counts = counts_of(dated, axis);
    const std::size_t most = *std::max_element(counts.begin(), counts.end());
    Group group;
    group.cls = "density";
    Canvas canvas(group.items, measure);
    const Mpt y = sheets.cursor() + tallest_bar + pt(14);
    canvas.text({left, sheets.cursor() + pt(7)},
                "Events over time, at most " + grouped(most) + " in a column",
                {Face::regular, Tone::soft_ink, "note"}, pt(7.5));
    for (std::size_t i = 0; i < bins; ++i) {
        if (counts[i] == 0) continue;
        const Mpt height =
            std::max(pt(1), tallest_bar * static_cast<Mpt>(counts[i]) / static_cast<Mpt>(most));
        const Mpt from = left + (right - left) * static_cast<Mpt>(i) / Mpt{bins};
        const Mpt to = left + (right - left) * static_cast<Mpt>(i + 1) / Mpt{bins} - pt(0.5);
        canvas.box({from, y - height, to - from, height}, {Tone::soft_ink, {}, 0, {}, 100, "bin"});
    }
    canvas.line({left, y}, {right, y}, {{}, Tone::axis, style::axis_width, {}, 100, "axis"});
    draw_ticks(axis, wording, y, right, canvas);
    draw_breaks(axis, y, right, canvas);
    sheets.canvas().group(std::move(group));
    sheets.move_to(y + (axis.knots().size() > 2 ? pt(37) : pt(28)));
}

} // namespace fasti::layout
