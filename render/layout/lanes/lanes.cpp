// SPDX-License-Identifier: Apache-2.0
#include "render/layout/lanes/lanes.hpp"

#include "render/layout/axis/axis_break.hpp"
#include "render/layout/axis/bars.hpp"
#include "render/layout/axis/make_axis.hpp"
#include "render/layout/axis/marker.hpp"
#include "render/layout/axis/ticks.hpp"
#include "render/layout/canvas/place_labels.hpp"
#include "render/layout/entries/group_ids.hpp"
#include "render/layout/lanes/lane_names.hpp"
#include "render/layout/lanes/lane_plan.hpp"
#include "render/layout/sheets/back_matter.hpp"
#include "render/layout/sheets/sheets.hpp"
#include "render/layout/style/style.hpp"
#include "render/timeline/wordings.hpp"
#include "text/ascii.hpp"
#include "text/printable.hpp"

#include <optional>
#include <set>

namespace fasti {
namespace {

using namespace layout;

constexpr std::size_t most_lanes = 5; // and one for the rest
constexpr Mpt tick_room = pt(40);
constexpr Mpt line_x = pt(14);  // of a lane's axis from its left edge: bars stand before it
constexpr Mpt words_x = pt(30); // of its words
constexpr Mpt lane_gap = pt(8);
constexpr Mpt head_room = pt(24);

class LaneView {
public:
    LaneView(const Timeline& timeline,
             const LayoutOptions& options,
             const Measure& measure,
             std::size_t most)
        : timeline_(timeline), options_(options), measure_(measure),
          sites_(timeline::find_sites(timeline.entries)), ids_(group_ids(timeline.entries)),
          lanes_(find_lanes(timeline, options.lanes, most)), palette_(timeline.entries),
          hues_(lane_hues()),
          sheets_(timeline, palette_, options.paper, style::paper, measure, breaker_),
          words_(gather_words(timeline, sites_, options.notes, measure, breaker_)) {}

    bool fits() const { return fit_lanes(words_, space(0)); }

    Scene draw() {
        const BackMatter back_matter(timeline_, ids_, options_.notes, measure_, breaker_,
                                     style::paper, sheets_.right() - sheets_.left());
        std::vector<std::size_t> lanes(sites_.size());
        for (std::size_t i = 0; i < lanes.size(); ++i)
            lanes[i] = lane(i);
        LanePlan plan = plan_lanes(words_, lanes, space(back_matter.height()));
        blocks_ = std::move(plan.blocks);
        break_lines(words_, blocks_);
        for (const Stretch& stretch : plan.pages)
            draw_page(stretch);
        if (sheets_.count() == 0) sheets_.add();
        back_matter.draw(sheets_);
        return sheets_.finish();
    }

private:
    // The hue of each lane, where all of its entries have the same: then its head explains it.
    std::vector<std::optional<Tone>> lane_hues() {
        std::vector<std::set<Tone>> used(lanes_.names.size());
        for (std::size_t i = 0; i < timeline_.entries.size(); ++i)
            used[lanes_.of[i]].insert(palette_.hue(timeline_.entries[i]));
        std::vector<std::optional<Tone>> hues;
        for (const std::set<Tone>& tones : used) {
            const bool one = tones.size() == 1;
            hues.push_back(one ? std::optional(*tones.begin()) : std::nullopt);
            if (one) palette_.explained(*tones.begin());
        }
        return hues;
    }

    const Entry& entry(std::size_t site) const { return timeline_.entries[sites_[site].entry]; }

    std::size_t lane(std::size_t site) const { return lanes_.of[sites_[site].entry]; }

    Mpt lane_width() const {
        return (sheets_.right() - sheets_.left() - tick_room) /
               static_cast<Mpt>(lanes_.names.size());
    }

    Mpt lane_left(std::size_t lane) const {
        return sheets_.left() + tick_room + static_cast<Mpt>(lane) * lane_width();
    }

    LaneSpace space(Mpt back_matter) const {
        return {lane_width() - words_x - lane_gap,
                sheets_.first_room(),
                sheets_.other_room(),
                head_room,
                back_matter,
                lanes_.names.size()};
    }

    void draw_page(const Stretch& stretch) {
        sheets_.add();
        Canvas canvas = sheets_.canvas();
        const Mpt top = sheets_.cursor() + head_room;
        const Mpt bottom = sheets_.cursor() + stretch.height;
        std::vector<Mpt> weights = blocks_.heights;
        for (Mpt& weight : weights)
            weight /= static_cast<Mpt>(lanes_.names.size());
        const Axis axis =
            make_axis(sites_, weights, stretch, options_.scale, top + pt(6), bottom - pt(6));
        const bool dated = stretch.first < stretch.last && sites_[stretch.first].dated;
        if (dated) draw_ticks(axis, canvas);
        Group list;
        list.id = "events-" + std::to_string(stretch.first + 1);
        list.cls = "events";
        list.role = "list";
        list.label = "Events in lanes";
        list.anchor = {sheets_.left(), top, sheets_.right() - sheets_.left(), bottom - top};
        Canvas inside(list.items, measure_);
        for (std::size_t each = 0; each < lanes_.names.size(); ++each)
            draw_lane(each, stretch, axis, {0, top, 0, bottom - top}, dated, canvas, inside);
        canvas.group(std::move(list));
        sheets_.bookmark("Lanes", "events-" + std::to_string(stretch.first + 1), 0);
        sheets_.move_to(bottom);
    }

    void draw_ticks(const Axis& axis, Canvas& canvas) const {
        Group group;
        group.cls = "axis";
        Canvas inside(group.items, measure_);
        const Mpt x = sheets_.left() + tick_room - pt(6);
        for (const Tick& tick : ticks(axis, pt(30), timeline::wording_of(timeline_.language))) {
            inside.line({x, tick.y}, {sheets_.right(), tick.y},
                        {{}, Tone::band, pt(0.8), {}, 100, "grid"});
            inside.text_before({x - pt(3), tick.y + style::tick_size * 36 / 100}, tick.label,
                               tick_pen, style::tick_size);
        }
        // The strokes stay clear of the words.
        const AxisBreak shape{true, pt(5), pt(1.5), pt(1.5), pt(0.8)};
        const auto knots = axis.knots();
        for (std::size_t i = 1; axis.metric() && i + 1 < knots.size(); ++i) {
            for (std::size_t each = 0; each < lanes_.names.size(); ++each)
                draw_axis_break(shape, {lane_left(each) + line_x, knots[i].y}, inside);
            inside.text_before({x - pt(3), knots[i].y + style::break_size * 36 / 100}, new_scale,
                               break_pen, style::break_size);
        }
        if (!axis.metric())
            inside.text_before({x - pt(3), axis.top() + style::break_size * 36 / 100}, "no scale",
                               break_pen, style::break_size);
        canvas.group(std::move(group));
    }

    void draw_lane(std::size_t which,
                   const Stretch& stretch,
                   const Axis& axis,
                   const Box& frame,
                   bool dated,
                   Canvas& canvas,
                   Canvas& list) const {
        const Mpt left = lane_left(which);
        const Mpt bottom = frame.y + frame.height;
        const Mpt x = left + line_x;
        draw_head(which, {x, frame.y - pt(12)}, left + lane_width() - lane_gap, canvas);
        if (dated)
            canvas.line({x, frame.y}, {x, bottom}, {{}, Tone::axis, pt(0.9), {}, 100, "axis"});
        const std::vector<std::size_t> rows = rows_of(which, stretch);
        std::vector<timeline::Site> sites;
        std::vector<LabelSlot> slots;
        for (const std::size_t i : rows) {
            sites.push_back(sites_[i]);
            const Mpt y = sites_[i].dated ? marker_position(sites_[i], axis) : bottom;
            slots.push_back({y - middle(), blocks_.heights[i]});
        }
        for (const Bar& bar : find_bars(timeline_, sites, 0, sites.size(), axis, 2)) {
            const Entry& what = timeline_.entries[sites[bar.site].entry];
            draw_bar(bar, what, palette_.hue(what),
                     {x - pt(4) - style::bar_pitch * (static_cast<Mpt>(bar.column) * 2 + 1) / 2,
                      true, x},
                     canvas);
        }
        const std::vector<Mpt> tops = place_labels(slots, frame.y - middle(), bottom + pt(3));
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const Mpt to = tops[i] + middle();
            const Mpt end = left + words_x - pt(3);
            if (sites[i].dated) {
                const Mpt from = marker_position(sites[i], axis);
                canvas.polyline({{x, from}, {x + pt(4), from}, {end - pt(2), to}, {end, to}},
                                {{}, Tone::leader, pt(0.45), {}, 100, "leader"});
            }
            draw_entry(rows[i], {left + words_x, tops[i]}, x, axis, list);
        }
    }

    // The lane's name above its axis, with a marker of its hue.
    void draw_head(std::size_t which, Point at, Mpt right, Canvas& canvas) const {
        const Pen pen{Face::semibold, Tone::ink, "lane"};
        if (hues_[which])
            draw_marker(Marker::fact, {at.x, at.y - pt(3.2)}, pt(3), *hues_[which], "key", canvas);
        at.x += hues_[which] ? pt(7) : -pt(3);
        const Paragraph name({{lane_name(which), pen}}, measure_, breaker_);
        std::vector<Line> lines = name.wrap(right - at.x, pt(9));
        if (lines.size() > 1) lines.resize(1);
        name.draw(lines, at, pt(9), pt(11), canvas);
    }

    std::string lane_name(std::size_t which) const {
        return ascii::capitalised(shorten(printable(lanes_.names[which]), 30));
    }

    // The sites of a lane on a page.
    std::vector<std::size_t> rows_of(std::size_t which, const Stretch& stretch) const {
        std::vector<std::size_t> rows;
        for (std::size_t i = stretch.first; i < stretch.last; ++i)
            if (lane(i) == which) rows.push_back(i);
        return rows;
    }

    // Where leaders meet the words: the middle of the small letters of the first line.
    Mpt middle() const { return blocks_.size * 64 / 100; }

    void draw_entry(std::size_t i, Point at, Mpt axis_x, const Axis& axis, Canvas& canvas) const {
        Group group;
        group.id = ids_[sites_[i].entry];
        group.cls = "event";
        group.role = "listitem";
        group.label = entry(i).date + ": " + entry(i).title;
        group.anchor = {at.x, at.y, blocks_.width, blocks_.heights[i]};
        Canvas inside(group.items, measure_);
        if (sites_[i].dated)
            draw_marker(marker_of(entry(i)), {axis_x, marker_position(sites_[i], axis)},
                        style::marker_radius, palette_.hue(entry(i)), "mark", inside);
        const Mpt leading = style::leading(blocks_.size);
        Point baseline{at.x, at.y + blocks_.size};
        words_.dates[i].draw(blocks_.dates[i], baseline, blocks_.size, leading, inside);
        baseline.y += static_cast<Mpt>(blocks_.dates[i].size()) * leading;
        words_.titles[i].draw(blocks_.titles[i], baseline, blocks_.size, leading, inside);
        canvas.group(std::move(group));
    }

    const Timeline& timeline_;
    const LayoutOptions& options_;
    const Measure& measure_;
    LineBreaker breaker_;
    std::vector<timeline::Site> sites_;
    std::vector<std::string> ids_;
    Lanes lanes_;
    Palette palette_;
    std::vector<std::optional<Tone>> hues_; // of the lanes
    Sheets sheets_;
    Words words_;
    Blocks blocks_;
};

} // namespace

Scene lay_out_lanes(const Timeline& timeline,
                    const LayoutOptions& options,
                    const Measure& measure) {
    Timeline plain = timeline;
    plain.arcs.clear(); // they are not drawn here
    // Fewer lanes are wider: long words must fit.
    for (std::size_t most = most_lanes; most > 0; --most)
        if (LaneView view(plain, options, measure, most); view.fits()) return view.draw();
    return LaneView(plain, options, measure, 0).draw();
}

} // namespace fasti
