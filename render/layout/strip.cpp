// SPDX-License-Identifier: Apache-2.0
#include "render/layout/strip.hpp"

#include "render/layout/pava.hpp"
#include "render/layout/style.hpp"

#include <algorithm>

namespace fasti::layout {
namespace {

using date::days;

// The axis goes on a little above its first day and below its last.
constexpr Mpt inset = pt(6);

// Bars shorter than the mark say nothing that the mark does not.
constexpr Mpt least_bar(bool range) {
    return range ? pt(2) : pt(6.5);
}

// The middle of the small letters of a row's first line, where leaders point.
constexpr Mpt line_middle(Mpt size) {
    return size * 64 / 100;
}

constexpr Mpt baseline(Mpt size) {
    return size;
}

bool is_hollow(const Entry& entry) {
    return entry.approximate || entry.certainty == Certainty::planned ||
           entry.certainty >= Certainty::negated;
}

struct Bar {
    std::size_t site;
    Mpt top, bottom;
    bool range;
    std::size_t column = 0;
};

// First fit in order of begin: the fewest columns possible. Of what needs more, ranges share the
// last column; the others go without a bar: their date says the same in words.
void assign_columns(std::vector<Bar>& bars) {
    std::vector<Mpt> ends;
    for (Bar& bar : bars) {
        const auto free = std::find_if(ends.begin(), ends.end(),
                                       [&](Mpt end) { return end + pt(1.5) <= bar.top; });
        bar.column = static_cast<std::size_t>(free - ends.begin());
        if (free != ends.end()) {
            *free = bar.bottom;
        } else if (ends.size() < style::most_bar_columns) {
            ends.push_back(bar.bottom);
        } else if (bar.range) {
            --bar.column;
            ends.back() = std::max(ends.back(), bar.bottom);
        }
    }
    std::erase_if(bars, [](const Bar& bar) { return bar.column == style::most_bar_columns; });
}

class Strip {
public:
    Strip(const StripParts& parts, const Stretch& stretch, const StripPlace& place)
        : parts_(parts), stretch_(stretch), place_(place),
          axis_(make_axis(
              parts.sites, parts.rows.heights, stretch, place.top + inset, place.bottom - inset)) {
        place_labels();
        find_bars();
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

private:
    const Site& site(std::size_t i) const { return parts_.sites[i]; }

    const Entry& entry(std::size_t i) const { return parts_.timeline.entries[site(i).entry]; }

    Mpt size() const { return parts_.rows.size; }

    Mpt label_top(std::size_t i) const { return tops_[i - stretch_.first]; }

    // Undated sites come last, so the first tells whether there is any date.
    bool dated() const { return stretch_.first < stretch_.last && site(stretch_.first).dated; }

    // Day dots stand in the middle of their day.
    Mpt mark_y(std::size_t i) const {
        return (axis_.y(site(i).at) + axis_.y(site(i).at + days{1})) / 2;
    }

    void place_labels() {
        std::vector<Slot> slots;
        for (std::size_t i = stretch_.first; i < stretch_.last; ++i) {
            const Mpt y = site(i).dated ? mark_y(i) : dated() ? place_.bottom : place_.top;
            slots.push_back({y - line_middle(size()), parts_.rows.heights[i]});
        }
        tops_ = place(slots, place_.top - line_middle(size()), place_.bottom + parts_.rows.gap);
    }

    void find_bars() {
        for (std::size_t i = stretch_.first; i < stretch_.last; ++i) {
            if (!site(i).dated) continue;
            const Interval& extent = site(i).extent;
            Bar bar{i, axis_.y(extent.begin), axis_.y(extent.end), entry(i).range};
            // An end that nobody knows gets a short stump, with an arrow.
            if (site(i).open_below) bar.top = bar.bottom - pt(8);
            if (site(i).open_above) bar.bottom = bar.top + pt(8);
            if (bar.bottom - bar.top >= least_bar(entry(i).range)) bars_.push_back(bar);
        }
        std::stable_sort(bars_.begin(), bars_.end(),
                         [](const Bar& a, const Bar& b) { return a.top < b.top; });
        assign_columns(bars_);
    }

    void draw_axis(Ink& ink) const {
        Group group;
        group.cls = "axis";
        Ink inside(group.items, ink.measure());
        const Stroke stroke{{}, style::axis_ink, style::axis_width, {}, 1, "axis"};
        const Mpt x = place_.axis_x;
        inside.line({x, place_.top}, {x, place_.bottom}, stroke);
        for (const Tick& tick : ticks(axis_, pt(30))) {
            inside.line({x - pt(3.5), tick.y}, {x, tick.y},
                        {{}, style::axis_ink, pt(0.7), {}, 1, "tick"});
            inside.text_before({label_edge(), tick.y + style::tick_size * 36 / 100}, tick.label,
                               {Face::regular, style::soft_ink, "tick"}, style::tick_size);
        }
        const auto knots = axis_.knots();
        for (std::size_t i = 1; i + 1 < knots.size(); ++i)
            draw_break(knots[i].y, inside);
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
                    {style::paper, {}, 0, {}, 1, "break"});
        const Stroke stroke{{}, style::axis_ink, pt(0.8), {}, 1, "break"};
        ink.line({x - w, y - gap + h}, {x + w, y - gap - h}, stroke);
        ink.line({x - w, y + gap + h}, {x + w, y + gap - h}, stroke);
        ink.text_before({label_edge(), y + style::break_size * 36 / 100}, "new scale",
                        {Face::italic, style::soft_ink, "break"}, style::break_size);
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
        const Stroke stroke{{}, style::leader_ink, pt(0.45), {}, 1, "leader"};
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
        for (const Bar& bar : bars_)
            draw_bar(bar, inside);
        ink.group(std::move(group));
    }

    // A range is solid; a time within which something happened is pale; both are dashed when only
    // about right.
    void draw_bar(const Bar& bar, Ink& ink) const {
        const Entry& what = entry(bar.site);
        const Colour hue = parts_.palette.hue(what);
        const Mpt x = place_.axis_x - pt(4) - static_cast<Mpt>(bar.column + 1) * style::bar_pitch +
                      (style::bar_pitch - style::bar_width) / 2;
        const Box box{x, bar.top, style::bar_width, bar.bottom - bar.top};
        if (what.approximate) {
            ink.box(box, {{}, hue, pt(0.7), {pt(1.6), pt(1.2)}, 1, "circa"});
        } else {
            ink.box(box, {hue, {}, 0, {}, what.range ? 1.0 : 0.4, what.range ? "range" : "span"});
        }
        if (site(bar.site).open_below) arrow({x, bar.top}, -1, hue, ink);
        const bool cut = axis_.domain().end < site(bar.site).extent.end;
        if (site(bar.site).open_above || cut) arrow({x, bar.bottom}, 1, hue, ink);
    }

    // A small head that says: it goes on.
    static void arrow(Point at, Mpt direction, Colour hue, Ink& ink) {
        const Mpt tip = at.y + direction * pt(3.5);
        ink.polygon({{at.x - pt(1), at.y},
                     {at.x + style::bar_width + pt(1), at.y},
                     {at.x + style::bar_width / 2, tip}},
                    {hue, {}, 0, {}, 1, "open"});
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
        const Mpt leading = style::leading(size());
        parts_.words.dates[i].draw(rows.dates[i], at, size(), leading, ink);
        parts_.words.titles[i].draw(rows.titles[i], {rows.title_x, at.y}, size(), leading, ink);
    }

    // Circles are facts as the sources state them; diamonds are said, planned or denied.
    void draw_mark(std::size_t i, Ink& ink) const {
        const Entry& what = entry(i);
        const Colour hue = parts_.palette.hue(what);
        const bool hollow = is_hollow(what);
        const Stroke stroke{hollow ? style::paper : hue,
                            hollow ? hue : style::paper,
                            hollow ? pt(1.1) : pt(0.5),
                            {},
                            1,
                            "mark"};
        const Point c{place_.axis_x, mark_y(i)};
        const Mpt r = style::mark_radius;
        if (what.certainty == Certainty::asserted) return ink.circle(c, r, stroke);
        const Mpt d = r * 5 / 4;
        ink.polygon({{c.x, c.y - d}, {c.x + d, c.y}, {c.x, c.y + d}, {c.x - d, c.y}}, stroke);
    }

    const StripParts& parts_;
    Stretch stretch_;
    StripPlace place_;
    Axis axis_;
    std::vector<Mpt> tops_;
    std::vector<Bar> bars_;
};

} // namespace

void draw_strip(const StripParts& parts,
                const Stretch& stretch,
                const StripPlace& place,
                Ink& ink) {
    Strip(parts, stretch, place).draw(ink);
}

} // namespace fasti::layout
