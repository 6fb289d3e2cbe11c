// SPDX-License-Identifier: Apache-2.0
#include "render/layout/slide_axis.hpp"

#include "render/layout/sign.hpp"
#include "render/layout/style.hpp"

#include <algorithm>

namespace fasti::layout {
namespace {

constexpr Mpt size = pt(12);
constexpr Mpt row = pt(15);
constexpr Mpt radius = pt(3.6);
constexpr Mpt bar_pitch = pt(5);
constexpr std::size_t bar_rows = 3;

const Pen tick_pen{Face::regular, Tone::soft_ink, "tick"};
const Pen break_pen{Face::italic, Tone::soft_ink, "break"};

} // namespace

SlideAxis::SlideAxis(const Timeline& timeline,
                     const std::vector<Site>& sites,
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

void SlideAxis::draw(Mpt y, Words words, Ink& ink) const {
    Group group;
    group.cls = "axis";
    Ink inside(group.items, ink.measure());
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
    draw_marks(y, inside);
    ink.group(std::move(group));
}

// Labels are centred on their ticks, but stay on the slide; one that would touch the last is left
// out.
void SlideAxis::draw_ticks(Mpt y, Words words, Ink& ink) const {
    const Mpt baseline = words == Words::above ? y - pt(8) : y + bars_height() + size;
    Mpt taken = left_ - pt(100);
    for (const Tick& tick : ticks(axis_, pt(66))) {
        ink.line({tick.y, y - pt(5)}, {tick.y, y}, {{}, Tone::axis, pt(1), {}, 100, "tick"});
        const Mpt width = ink.measure().width(tick.label, tick_pen.face, size);
        const Mpt x = std::clamp(tick.y - width / 2, left_, right_ - width);
        if (x < taken + pt(8)) continue;
        ink.text({x, baseline}, tick.label, tick_pen, size);
        taken = x + width;
    }
}

// Two strokes across a gap, and the words for it beyond the ticks' labels.
void SlideAxis::draw_breaks(Mpt y, Words words, Ink& ink) const {
    const Mpt baseline = words == Words::above ? y - pt(8) - row : y + bars_height() + size + row;
    if (!axis_.metric()) return ink.text({left_, baseline}, "not to scale", break_pen, size);
    const auto knots = axis_.knots();
    Mpt taken = left_ - pt(100);
    for (std::size_t i = 1; i + 1 < knots.size(); ++i) {
        const Mpt x = knots[i].y;
        const Mpt w = pt(2.5);
        const Mpt h = pt(7);
        const Mpt gap = pt(1.8);
        ink.polygon({{x - gap - w, y + h},
                     {x - gap + w, y - h},
                     {x + gap + w, y - h},
                     {x + gap - w, y + h}},
                    {Tone::paper, {}, 0, {}, 100, "break"});
        const Stroke stroke{{}, Tone::axis, pt(1), {}, 100, "break"};
        ink.line({x - gap - w, y + h}, {x - gap + w, y - h}, stroke);
        ink.line({x + gap - w, y + h}, {x + gap + w, y - h}, stroke);
        const Mpt width = ink.measure().width("new scale", break_pen.face, size);
        const Mpt at = std::clamp(x - width / 2, left_, right_ - width);
        if (at < taken + pt(8)) continue;
        ink.text({at, baseline}, "new scale", break_pen, size);
        taken = at + width;
    }
}

void SlideAxis::draw_marks(Mpt y, Ink& ink) const {
    for (std::size_t i = stretch_.first; i < stretch_.last; ++i) {
        if (!sites_[i].dated) continue;
        const Entry& entry = timeline_.entries[sites_[i].entry];
        const Tone hue = palette_.hue(entry);
        for (const TimeSpan& rival : sites_[i].rivals)
            ink.circle({(axis_.y(rival.begin) + axis_.y(rival.end)) / 2, y}, pt(2.3),
                       {Tone::paper, hue, pt(1), {}, 100, "rival"});
        draw_sign(sign_of(entry), {x(i), y}, radius, hue, "mark", ink);
    }
}

} // namespace fasti::layout
