// SPDX-License-Identifier: Apache-2.0
#include "render/layout/slide/slide_axis.hpp"

#include "render/layout/axis/axis_break.hpp"
#include "render/layout/axis/label_row.hpp"
#include "render/layout/axis/ticks.hpp"
#include "render/layout/style/style.hpp"
#include "render/timeline/wordings.hpp"

#include <algorithm>

namespace fasti::layout {
namespace {

constexpr Mpt size = pt(12);
constexpr Mpt row = pt(15);
constexpr Mpt radius = pt(3.6);
constexpr Mpt bar_pitch = pt(5);
constexpr std::size_t bar_rows = 3;

} // namespace

SlideAxis::SlideAxis(const Timeline& timeline,
                     const std::vector<timeline::Site>& sites,
                     const Palette& palette,
                     const std::vector<Mpt>& weights,
                     const Stretch& stretch,
                     const ScaleOptions& scale,
                     Mpt left,
                     Mpt right)
    : timeline_(timeline), sites_(sites), palette_(palette), stretch_(stretch), left_(left),
      right_(right), axis_(make_axis(sites, weights, stretch, scale, left + pt(8), right - pt(8))),
      bars_(find_bars(timeline, sites, stretch.first, stretch.last, axis_, bar_rows)) {}

Mpt SlideAxis::bars_height() const {
    std::size_t rows = 0;
    for (const Bar& bar : bars_)
        rows = std::max(rows, bar.column + 1);
    return pt(6) + static_cast<Mpt>(rows) * bar_pitch;
}

Mpt SlideAxis::above(Words words) const {
    const bool two_rows = axis_.knots().size() > 2 || !axis_.metric();
    return words == Words::above ? pt(8) + row * (two_rows ? 2 : 1) : pt(6);
}

Mpt SlideAxis::below(Words words) const {
    return bars_height() + (words == Words::below ? 2 * row + pt(4) : 0);
}

void SlideAxis::draw(Mpt y, Words words, Canvas& canvas) const {
    Group group;
    group.cls = "axis";
    Canvas inside(group.items, canvas.measure());
    Stroke stroke{{}, Tone::axis, pt(1.4), {}, 100, "axis"};
    if (!axis_.metric()) stroke.dashes = {pt(2), pt(3)};
    inside.line({left_, y}, {right_, y}, stroke);
    draw_ticks(y, words, inside);
    draw_breaks(y, words, inside);
    for (const Bar& bar : bars_) {
        const Entry& entry = timeline_.entries[sites_[bar.site].entry];
        const Mpt across = y + pt(7) + static_cast<Mpt>(bar.column) * bar_pitch;
        draw_bar(bar, entry, palette_.hue(entry), {across, false, y}, inside);
    }
    draw_markers(y, inside);
    canvas.group(std::move(group));
}

void SlideAxis::draw_ticks(Mpt y, Words words, Canvas& canvas) const {
    const Mpt baseline = words == Words::above ? y - pt(8) : y + bars_height() + size;
    LabelRow labels(left_, right_, pt(8));
    for (const Tick& tick : ticks(axis_, pt(66), timeline::wording_of(timeline_.language))) {
        canvas.line({tick.y, y - pt(5)}, {tick.y, y}, {{}, Tone::axis, pt(1), {}, 100, "tick"});
        const Mpt width = canvas.measure().width(tick.label, tick_pen.face, size);
        if (const auto x = labels.place(tick.y, width))
            canvas.text({*x, baseline}, tick.label, tick_pen, size);
    }
}

// Two strokes across a gap, and the words for it beyond the ticks' labels.
void SlideAxis::draw_breaks(Mpt y, Words words, Canvas& canvas) const {
    const Mpt baseline = words == Words::above ? y - pt(8) - row : y + bars_height() + size + row;
    if (!axis_.metric()) return canvas.text({left_, baseline}, not_to_scale, break_pen, size);
    const AxisBreak shape{false, pt(7), pt(2.5), pt(1.8), pt(1), true};
    const Mpt width = canvas.measure().width(new_scale, break_pen.face, size);
    LabelRow labels(left_, right_, pt(8));
    const auto knots = axis_.knots();
    for (std::size_t i = 1; i + 1 < knots.size(); ++i) {
        const Mpt x = knots[i].y;
        draw_axis_break(shape, {x, y}, canvas);
        if (const auto at = labels.place(x, width))
            canvas.text({*at, baseline}, new_scale, break_pen, size);
    }
}

void SlideAxis::draw_markers(Mpt y, Canvas& canvas) const {
    for (std::size_t i = stretch_.first; i < stretch_.last; ++i) {
        if (!sites_[i].dated) continue;
        const Entry& entry = timeline_.entries[sites_[i].entry];
        const Tone hue = palette_.hue(entry);
        for (const timeline::TimeSpan& rival : sites_[i].rivals)
            canvas.circle({(axis_.y(rival.begin) + axis_.y(rival.end)) / 2, y}, pt(2.3),
                          {Tone::paper, hue, pt(1), {}, 100, "rival"});
        draw_marker(marker_of(entry), {x(i), y}, radius, hue, "mark", canvas);
    }
}

} // namespace fasti::layout
