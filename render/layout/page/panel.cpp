// SPDX-License-Identifier: Apache-2.0
#include "render/layout/page/panel.hpp"

#include "render/layout/axis/axis_break.hpp"
#include "render/layout/axis/bars.hpp"
#include "render/layout/axis/make_axis.hpp"
#include "render/layout/axis/marker.hpp"
#include "render/layout/axis/ticks.hpp"
#include "render/layout/canvas/place_labels.hpp"
#include "render/layout/style/style.hpp"
#include "render/timeline/wordings.hpp"

#include <algorithm>

namespace fasti::layout {
namespace {

// The axis goes on a little above its first day and below its last.
constexpr Mpt inset = pt(6);
constexpr Mpt tick_distance = pt(30);

// The middle of the small letters of a row's first line, where leaders point.
constexpr Mpt line_middle(Mpt size) {
    return size * 64 / 100;
}

constexpr Mpt baseline(Mpt size) {
    return size;
}

class Panel {
public:
    Panel(const PanelParts& parts, const Stretch& stretch, const PanelPlace& place)
        : parts_(parts), stretch_(stretch), place_(place), axis_(make_axis(parts.sites,
                                                                           parts.rows.heights,
                                                                           stretch,
                                                                           parts.scale,
                                                                           place.top + inset,
                                                                           place.bottom - inset)),
          bars_(find_bars(parts.timeline,
                          parts.sites,
                          stretch.first,
                          stretch.last,
                          axis_,
                          style::most_bar_columns)) {
        set_labels();
    }

    void draw(Canvas& canvas) const {
        if (dated()) draw_axis(canvas);
        draw_leaders(canvas);
        draw_bars(canvas);
        Group list;
        list.id = "events-" + std::to_string(stretch_.first + 1);
        list.cls = "events";
        list.role = "list";
        list.label = "Events in order of time";
        list.anchor = {0, place_.top, place_.axis_x, place_.bottom - place_.top};
        Canvas inside(list.items, canvas.measure());
        for (std::size_t i = stretch_.first; i < stretch_.last; ++i)
            draw_entry(i, inside);
        canvas.group(std::move(list));
    }

    // How far left of the axis the words beside it reach.
    Mpt reach(const Measure& measure) const {
        Mpt widest = 0;
        for (const Tick& tick :
             ticks(axis_, tick_distance, timeline::wording_of(parts_.timeline.language)))
            widest = std::max(widest, measure.width(tick.label, Face::regular, style::tick_size));
        const bool said = axis_.knots().size() > 2 || !axis_.metric();
        if (said)
            widest = std::max(widest, measure.width(axis_.metric() ? new_scale : not_to_scale,
                                                    break_pen.face, style::break_size));
        return place_.axis_x - label_edge() + widest;
    }

    std::vector<Mpt> middles() const {
        std::vector<Mpt> out;
        for (const Mpt top : tops_)
            out.push_back(top + line_middle(size()));
        return out;
    }

private:
    const timeline::Site& site(std::size_t i) const { return parts_.sites[i]; }

    const Entry& entry(std::size_t i) const { return parts_.timeline.entries[site(i).entry]; }

    Mpt size() const { return parts_.rows.size; }

    Mpt label_top(std::size_t i) const { return tops_[i - stretch_.first]; }

    // Undated sites come last, so the first tells whether there is any date.
    bool dated() const { return stretch_.first < stretch_.last && site(stretch_.first).dated; }

    Mpt marker_y(std::size_t i) const { return marker_position(site(i), axis_); }

    void set_labels() {
        std::vector<LabelSlot> slots;
        for (std::size_t i = stretch_.first; i < stretch_.last; ++i) {
            const Mpt y = site(i).dated ? marker_y(i) : dated() ? place_.bottom : place_.top;
            slots.push_back({y - line_middle(size()), parts_.rows.heights[i]});
        }
        tops_ =
            place_labels(slots, place_.top - line_middle(size()), place_.bottom + parts_.rows.gap);
    }

    void draw_axis(Canvas& canvas) const {
        Group group;
        group.cls = "axis";
        Canvas inside(group.items, canvas.measure());
        Stroke stroke{{}, Tone::axis, style::axis_width, {}, 100, "axis"};
        if (!axis_.metric()) stroke.dashes = {pt(1.5), pt(2)};
        const Mpt x = place_.axis_x;
        inside.line({x, place_.top}, {x, place_.bottom}, stroke);
        for (const Tick& tick :
             ticks(axis_, tick_distance, timeline::wording_of(parts_.timeline.language))) {
            inside.line({x - pt(3.5), tick.y}, {x, tick.y},
                        {{}, Tone::axis, pt(0.7), {}, 100, "tick"});
            inside.text_before({label_edge(), tick.y + style::tick_size * 36 / 100}, tick.label,
                               tick_pen, style::tick_size);
        }
        const auto knots = axis_.knots();
        for (std::size_t i = 1; axis_.metric() && i + 1 < knots.size(); ++i)
            draw_break(knots[i].y, inside);
        if (!axis_.metric())
            inside.text_before({label_edge(), place_.top + inset + style::break_size * 36 / 100},
                               not_to_scale, break_pen, style::break_size);
        canvas.group(std::move(group));
    }

    // Two strokes across a gap, and the words for it.
    void draw_break(Mpt y, Canvas& canvas) const {
        draw_axis_break({true, pt(6), pt(2), pt(1.3), pt(0.8), true}, {place_.axis_x, y}, canvas);
        canvas.text_before({label_edge(), y + style::break_size * 36 / 100}, new_scale, break_pen,
                           style::break_size);
    }

    // Tick labels end left of the bars.
    Mpt label_edge() const {
        std::size_t columns = 0;
        for (const Bar& bar : bars_)
            columns = std::max(columns, bar.column + 1);
        return place_.axis_x - pt(7) - static_cast<Mpt>(columns) * style::bar_pitch;
    }

    void draw_leaders(Canvas& canvas) const {
        Group group;
        group.cls = "leaders";
        Canvas inside(group.items, canvas.measure());
        const Stroke stroke{{}, Tone::leader, pt(0.45), {}, 100, "leader"};
        const Mpt end = parts_.rows.date_x - pt(3);
        const Mpt begin = place_.axis_x + style::stub;
        for (std::size_t i = stretch_.first; i < stretch_.last; ++i) {
            if (!site(i).dated) continue;
            const Mpt from = marker_y(i);
            const Mpt to = label_top(i) + line_middle(size());
            inside.polyline({{place_.axis_x, from}, {begin, from}, {end - pt(5), to}, {end, to}},
                            stroke);
        }
        canvas.group(std::move(group));
    }

    void draw_bars(Canvas& canvas) const {
        Group group;
        group.cls = "bars";
        Canvas inside(group.items, canvas.measure());
        for (const Bar& bar : bars_) {
            const Mpt x = place_.axis_x - pt(4) - style::bar_pitch / 2 -
                          static_cast<Mpt>(bar.column) * style::bar_pitch;
            const Entry& what = entry(bar.site);
            draw_bar(bar, what, parts_.palette.hue(what), {x, true, place_.axis_x}, inside);
        }
        canvas.group(std::move(group));
    }

    void draw_entry(std::size_t i, Canvas& canvas) const {
        const Entry& what = entry(i);
        Group group;
        group.id = parts_.ids[site(i).entry];
        group.cls = "event";
        group.role = "listitem";
        group.label = what.date + ": " + what.title;
        const Rows& rows = parts_.rows;
        const Mpt top = label_top(i);
        group.anchor = {rows.date_x, top, rows.title_x + rows.title_width - rows.date_x,
                        rows.heights[i]};
        Canvas inside(group.items, canvas.measure());
        if (site(i).dated) draw_marker_of(i, inside);
        draw_words(i, {rows.date_x, top + baseline(size())}, inside);
        canvas.group(std::move(group));
    }

    void draw_words(std::size_t i, Point at, Canvas& canvas) const {
        const Rows& rows = parts_.rows;
        parts_.words.dates[i].draw(rows.dates[i], at, size(), rows.leading, canvas);
        parts_.words.titles[i].draw(rows.titles[i], {rows.title_x, at.y}, size(), rows.leading,
                                    canvas);
    }

    void draw_marker_of(std::size_t i, Canvas& canvas) const {
        const Tone hue = parts_.palette.hue(entry(i));
        for (const timeline::TimeSpan& rival : site(i).rivals) {
            const Mpt y = (axis_.y(rival.begin) + axis_.y(rival.end)) / 2;
            const bool shown =
                axis_.domain().begin <= rival.end && rival.begin <= axis_.domain().end;
            if (shown)
                canvas.circle({place_.axis_x, y}, pt(1.7),
                              {Tone::paper, hue, pt(0.8), {}, 100, "rival"});
        }
        draw_marker(marker_of(entry(i)), {place_.axis_x, marker_y(i)}, style::marker_radius, hue,
                    "mark", canvas);
    }

    const PanelParts& parts_;
    Stretch stretch_;
    PanelPlace place_;
    Axis axis_;
    std::vector<Bar> bars_;
    std::vector<Mpt> tops_;
};

} // namespace

Mpt panel_reach(const PanelParts& parts, const Stretch& stretch, const Measure& measure) {
    return Panel(parts, stretch, {0, 0, stretch.height}).reach(measure);
}

std::vector<Mpt> draw_panel(const PanelParts& parts,
                            const Stretch& stretch,
                            const PanelPlace& place,
                            Canvas& canvas) {
    const Panel panel(parts, stretch, place);
    panel.draw(canvas);
    return panel.middles();
}

} // namespace fasti::layout
