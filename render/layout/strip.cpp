// SPDX-License-Identifier: Apache-2.0
#include "render/layout/strip.hpp"

#include "render/layout/bars.hpp"
#include "render/layout/pava.hpp"
#include "render/layout/sign.hpp"
#include "render/layout/style.hpp"

#include <algorithm>

namespace fasti::layout {
namespace {

// The axis goes on a little above its first day and below its last.
constexpr Mpt inset = pt(6);
constexpr Mpt tick_distance = pt(30);

constexpr const char* new_scale = "new scale";
constexpr const char* no_scale = "not to scale";

// The middle of the small letters of a row's first line, where leaders point.
constexpr Mpt line_middle(Mpt size) {
    return size * 64 / 100;
}

constexpr Mpt baseline(Mpt size) {
    return size;
}

class Strip {
public:
    Strip(const StripParts& parts, const Stretch& stretch, const StripPlace& place)
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
        place_labels();
    }

    void draw(Ink& ink) const {
        if (dated()) draw_axis(ink);
        draw_leaders(ink);
        draw_bars(ink);
        Group list;
        list.id = "events-" + std::to_string(stretch_.first + 1);
        list.cls = "events";
        list.role = "list";
        list.label = "Events in order of time";
        list.anchor = {0, place_.top, place_.axis_x, place_.bottom - place_.top};
        Ink inside(list.items, ink.measure());
        for (std::size_t i = stretch_.first; i < stretch_.last; ++i)
            draw_entry(i, inside);
        ink.group(std::move(list));
    }

    // How far left of the axis the words beside it reach.
    Mpt reach(const Measure& measure) const {
        Mpt widest = 0;
        for (const Tick& tick : ticks(axis_, tick_distance))
            widest = std::max(widest, measure.width(tick.label, Face::regular, style::tick_size));
        const bool said = axis_.knots().size() > 2 || !axis_.metric();
        if (said)
            widest = std::max(widest, measure.width(axis_.metric() ? new_scale : no_scale,
                                                    Face::italic, style::break_size));
        return place_.axis_x - label_edge() + widest;
    }

    std::vector<Mpt> middles() const {
        std::vector<Mpt> out;
        for (const Mpt top : tops_)
            out.push_back(top + line_middle(size()));
        return out;
    }

private:
    const Site& site(std::size_t i) const { return parts_.sites[i]; }

    const Entry& entry(std::size_t i) const { return parts_.timeline.entries[site(i).entry]; }

    Mpt size() const { return parts_.rows.size; }

    Mpt label_top(std::size_t i) const { return tops_[i - stretch_.first]; }

    // Undated sites come last, so the first tells whether there is any date.
    bool dated() const { return stretch_.first < stretch_.last && site(stretch_.first).dated; }

    Mpt mark_y(std::size_t i) const { return mark_of(site(i), axis_); }

    void place_labels() {
        std::vector<Slot> slots;
        for (std::size_t i = stretch_.first; i < stretch_.last; ++i) {
            const Mpt y = site(i).dated ? mark_y(i) : dated() ? place_.bottom : place_.top;
            slots.push_back({y - line_middle(size()), parts_.rows.heights[i]});
        }
        tops_ = place(slots, place_.top - line_middle(size()), place_.bottom + parts_.rows.gap);
    }

    void draw_axis(Ink& ink) const {
        Group group;
        group.cls = "axis";
        Ink inside(group.items, ink.measure());
        Stroke stroke{{}, Tone::axis, style::axis_width, {}, 100, "axis"};
        if (!axis_.metric()) stroke.dashes = {pt(1.5), pt(2)};
        const Mpt x = place_.axis_x;
        inside.line({x, place_.top}, {x, place_.bottom}, stroke);
        for (const Tick& tick : ticks(axis_, tick_distance)) {
            inside.line({x - pt(3.5), tick.y}, {x, tick.y},
                        {{}, Tone::axis, pt(0.7), {}, 100, "tick"});
            inside.text_before({label_edge(), tick.y + style::tick_size * 36 / 100}, tick.label,
                               {Face::regular, Tone::soft_ink, "tick"}, style::tick_size);
        }
        const auto knots = axis_.knots();
        for (std::size_t i = 1; axis_.metric() && i + 1 < knots.size(); ++i)
            draw_break(knots[i].y, inside);
        if (!axis_.metric())
            inside.text_before({label_edge(), place_.top + inset + style::break_size * 36 / 100},
                               no_scale, {Face::italic, Tone::soft_ink, "break"},
                               style::break_size);
        ink.group(std::move(group));
    }

    // Two strokes across a gap, and the words for it.
    void draw_break(Mpt y, Ink& ink) const {
        const Mpt x = place_.axis_x;
        const Mpt w = pt(6);
        const Mpt h = pt(2);
        const Mpt gap = pt(1.3);
        ink.polygon({{x - w, y - gap + h},
                     {x + w, y - gap - h},
                     {x + w, y + gap - h},
                     {x - w, y + gap + h}},
                    {Tone::paper, {}, 0, {}, 100, "break"});
        const Stroke stroke{{}, Tone::axis, pt(0.8), {}, 100, "break"};
        ink.line({x - w, y - gap + h}, {x + w, y - gap - h}, stroke);
        ink.line({x - w, y + gap + h}, {x + w, y + gap - h}, stroke);
        ink.text_before({label_edge(), y + style::break_size * 36 / 100}, new_scale,
                        {Face::italic, Tone::soft_ink, "break"}, style::break_size);
    }

    // Tick labels end left of the bars.
    Mpt label_edge() const {
        std::size_t columns = 0;
        for (const Bar& bar : bars_)
            columns = std::max(columns, bar.column + 1);
        return place_.axis_x - pt(7) - static_cast<Mpt>(columns) * style::bar_pitch;
    }

    void draw_leaders(Ink& ink) const {
        Group group;
        group.cls = "leaders";
        Ink inside(group.items, ink.measure());
        const Stroke stroke{{}, Tone::leader, pt(0.45), {}, 100, "leader"};
        const Mpt end = parts_.rows.date_x - pt(3);
        const Mpt begin = place_.axis_x + style::stub;
        for (std::size_t i = stretch_.first; i < stretch_.last; ++i) {
            if (!site(i).dated) continue;
            const Mpt from = mark_y(i);
            const Mpt to = label_top(i) + line_middle(size());
            inside.polyline({{place_.axis_x, from}, {begin, from}, {end - pt(5), to}, {end, to}},
                            stroke);
        }
        ink.group(std::move(group));
    }

    void draw_bars(Ink& ink) const {
        Group group;
        group.cls = "bars";
        Ink inside(group.items, ink.measure());
        for (const Bar& bar : bars_) {
            const Mpt x = place_.axis_x - pt(4) - style::bar_pitch / 2 -
                          static_cast<Mpt>(bar.column) * style::bar_pitch;
            const Entry& what = entry(bar.site);
            draw_bar(bar, what, parts_.palette.hue(what), {x, true, place_.axis_x}, inside);
        }
        ink.group(std::move(group));
    }

    void draw_entry(std::size_t i, Ink& ink) const {
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
        Ink inside(group.items, ink.measure());
        if (site(i).dated) draw_mark(i, inside);
        draw_words(i, {rows.date_x, top + baseline(size())}, inside);
        ink.group(std::move(group));
    }

    void draw_words(std::size_t i, Point at, Ink& ink) const {
        const Rows& rows = parts_.rows;
        parts_.words.dates[i].draw(rows.dates[i], at, size(), rows.leading, ink);
        parts_.words.titles[i].draw(rows.titles[i], {rows.title_x, at.y}, size(), rows.leading,
                                    ink);
    }

    void draw_mark(std::size_t i, Ink& ink) const {
        const Tone hue = parts_.palette.hue(entry(i));
        for (const TimeSpan& rival : site(i).rivals) {
            const Mpt y = (axis_.y(rival.begin) + axis_.y(rival.end)) / 2;
            const bool shown =
                axis_.domain().begin <= rival.end && rival.begin <= axis_.domain().end;
            if (shown)
                ink.circle({place_.axis_x, y}, pt(1.7),
                           {Tone::paper, hue, pt(0.8), {}, 100, "rival"});
        }
        draw_sign(sign_of(entry(i)), {place_.axis_x, mark_y(i)}, style::mark_radius, hue, "mark",
                  ink);
    }

    const StripParts& parts_;
    Stretch stretch_;
    StripPlace place_;
    Axis axis_;
    std::vector<Bar> bars_;
    std::vector<Mpt> tops_;
};

} // namespace

Mpt strip_reach(const StripParts& parts, const Stretch& stretch, const Measure& measure) {
    return Strip(parts, stretch, {0, 0, stretch.height}).reach(measure);
}

std::vector<Mpt>
draw_strip(const StripParts& parts, const Stretch& stretch, const StripPlace& place, Ink& ink) {
    const Strip strip(parts, stretch, place);
    strip.draw(ink);
    return strip.middles();
}

} // namespace fasti::layout
