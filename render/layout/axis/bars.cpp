// SPDX-License-Identifier: Apache-2.0
#include "render/layout/axis/bars.hpp"

#include "render/layout/style/style.hpp"

#include <algorithm>

namespace fasti::layout {
namespace {

using std::chrono::minutes;
using Kind = Bar::Kind;

// Bars shorter than the marker say nothing that the marker does not.
constexpr Mpt least_bar(Kind kind) {
    return kind == Kind::within ? pt(6.5) : pt(2);
}

constexpr Mpt fading = pt(12);  // of an end that nobody knows
constexpr Mpt overhang = pt(8); // how far it may go beyond the axis

Mpt middle(const Axis& axis, timeline::Moment at, minutes cell) {
    return (axis.y(at) + axis.y(at + cell)) / 2;
}

Bar bar_of(const timeline::Site& site, std::size_t index, bool range, const Axis& axis) {
    Bar bar{index, range ? Kind::range : Kind::within, axis.y(site.extent.begin),
            axis.y(site.extent.end)};
    bar.fades_before = site.open_below;
    bar.fades_after = site.open_above;
    if (site.open_below) bar.from = std::max(bar.to - fading, axis.top() - overhang);
    if (site.open_above) bar.to = std::min(bar.from + fading, axis.bottom() + overhang);
    bar.cut_before = !site.open_below && site.extent.begin < axis.domain().begin;
    bar.cut_after = !site.open_above && axis.domain().end < site.extent.end;
    return bar;
}

Bar rival_of(const timeline::Site& site,
             std::size_t index,
             const timeline::TimeSpan& rival,
             const Axis& axis) {
    const Mpt here = middle(axis, site.at, site.cell);
    const Mpt there = (axis.y(rival.begin) + axis.y(rival.end)) / 2;
    Bar bar{index, Kind::rival, std::min(here, there), std::max(here, there)};
    bar.cut_before = rival.end < axis.domain().begin;
    bar.cut_after = axis.domain().end < rival.begin;
    return bar;
}

void assign_columns(std::vector<Bar>& bars, std::size_t columns) {
    std::vector<Mpt> ends;
    for (Bar& bar : bars) {
        const auto free = std::find_if(ends.begin(), ends.end(),
                                       [&](Mpt end) { return end + pt(1.5) <= bar.from; });
        bar.column = static_cast<std::size_t>(free - ends.begin());
        if (free != ends.end()) {
            *free = bar.to;
        } else if (ends.size() < columns) {
            ends.push_back(bar.to);
        } else if (bar.kind == Kind::range && columns > 0) {
            --bar.column;
            ends.back() = std::max(ends.back(), bar.to);
        }
    }
    std::erase_if(bars, [&](const Bar& bar) { return bar.column >= columns; });
}

// Shapes along an axis that runs down the page or along it.
class Brush {
public:
    Brush(const BarPlace& place, Canvas& canvas) : place_(place), canvas_(canvas) {}

    void box(Mpt from, Mpt to, const Stroke& stroke) const {
        const Mpt half = style::bar_width / 2;
        canvas_.polygon({at(from, -half), at(from, half), at(to, half), at(to, -half)}, stroke);
    }

    // A small head that says: it goes on.
    void head(Mpt from, Mpt direction, Tone hue) const {
        const Mpt half = style::bar_width / 2 + pt(1);
        canvas_.polygon({at(from, -half), at(from, half), at(from + direction * pt(3.5), 0)},
                        {hue, {}, 0, {}, 100, "cut"});
    }

    // Slices that grow paler.
    void fade(Mpt from, Mpt length, Tone hue, int strength) const {
        constexpr Mpt slices = 5;
        for (Mpt i = 0; i < slices; ++i)
            box(from + length * i / slices, from + length * (i + 1) / slices,
                {hue,
                 {},
                 0,
                 {},
                 strength * static_cast<int>(slices - i) / int(slices + 1),
                 "open"});
    }

    // A line beside the axis, bent towards it at both ends.
    void bracket(Mpt from, Mpt to, Tone hue) const {
        const Mpt axis = place_.axis - place_.across;
        const Mpt edge = axis < 0 ? axis + pt(3) : axis - pt(3);
        canvas_.polyline({at(from, edge), at(from, 0), at(to, 0), at(to, edge)},
                         {{}, hue, pt(0.8), {pt(1.6), pt(1.4)}, 100, "rival"});
    }

private:
    Point at(Mpt along, Mpt off) const {
        return place_.vertical ? Point{place_.across + off, along}
                               : Point{along, place_.across + off};
    }

    const BarPlace& place_;
    Canvas& canvas_;
};

} // namespace

std::vector<Bar> find_bars(const Timeline& timeline,
                           const std::vector<timeline::Site>& sites,
                           std::size_t first,
                           std::size_t last,
                           const Axis& axis,
                           std::size_t columns) {
    std::vector<Bar> bars;
    if (!axis.metric()) return bars;
    for (std::size_t i = first; i < last; ++i) {
        const timeline::Site& site = sites[i];
        if (!site.dated) continue;
        // What is known to the unit of the drawing needs no bar.
        const bool range = timeline.entries[site.entry].range;
        if (range || site.extent.end - site.extent.begin > site.cell || site.open_below ||
            site.open_above)
            bars.push_back(bar_of(site, i, range, axis));
        for (const timeline::TimeSpan& rival : site.rivals)
            bars.push_back(rival_of(site, i, rival, axis));
    }
    std::erase_if(bars, [](const Bar& bar) { return bar.to - bar.from < least_bar(bar.kind); });
    std::stable_sort(bars.begin(), bars.end(),
                     [](const Bar& a, const Bar& b) { return a.from < b.from; });
    assign_columns(bars, columns);
    return bars;
}

bool any_bars(const std::vector<Entry>& entries) {
    return std::any_of(entries.begin(), entries.end(), [](const Entry& entry) {
        const Interval& b = entry.bounds;
        const bool coarse = b.ok() && (!b.bounded() || b.end - b.begin > days{6});
        return entry.range || coarse || !entry.rivals.empty();
    });
}

void draw_bar(const Bar& bar, const Entry& entry, Tone hue, const BarPlace& place, Canvas& canvas) {
    const Brush brush(place, canvas);
    if (bar.kind == Kind::rival) return brush.bracket(bar.from, bar.to, hue);
    const int strength = bar.kind == Kind::range ? 100 : 40;
    const Mpt from = bar.fades_before ? bar.to : bar.from;
    const Mpt to = bar.fades_after ? bar.from : bar.to;
    if (from < to && entry.approximate)
        brush.box(from, to, {{}, hue, pt(0.7), {pt(1.6), pt(1.2)}, 100, "circa"});
    else if (from < to)
        brush.box(from, to,
                  {hue, {}, 0, {}, strength, bar.kind == Kind::range ? "range" : "within"});
    const Mpt length = bar.to - bar.from;
    if (bar.fades_before) brush.fade(from, -length, hue, std::max(strength, 70));
    if (bar.fades_after) brush.fade(to, length, hue, std::max(strength, 70));
    if (bar.cut_before) brush.head(bar.from, -1, hue);
    if (bar.cut_after) brush.head(bar.to, 1, hue);
}

} // namespace fasti::layout
