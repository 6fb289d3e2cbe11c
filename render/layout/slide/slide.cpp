// SPDX-License-Identifier: Apache-2.0
#include "render/layout/slide/slide.hpp"

#include "render/layout/entries/group_ids.hpp"
#include "render/layout/entries/selection.hpp"
#include "render/layout/sheets/back_matter.hpp"
#include "render/layout/slide/slide_axis.hpp"
#include "render/layout/slide/slide_plan.hpp"
#include "render/layout/style/style.hpp"
#include "render/timeline/wordings.hpp"
#include "text/numbers.hpp"

#include <algorithm>

namespace fasti {
namespace {

using namespace layout;

constexpr Mpt fan = pt(20);       // from the axis to the columns
constexpr Mpt axis_room = pt(64); // for ticks, breaks, the axis and its bars
constexpr std::size_t most_flags = 14;

class Slides {
public:
    Slides(const Timeline& timeline,
           const std::vector<std::string>& ids,
           const LayoutOptions& options,
           const Measure& measure,
           const LineBreaker& breaker)
        : timeline_(timeline), ids_(ids), options_(options), measure_(measure),
          sites_(timeline::find_sites(timeline.entries)), palette_(timeline.entries),
          sheets_(timeline, palette_, options.paper, style::slide, measure, breaker),
          back_matter_(timeline,
                       ids,
                       options.notes,
                       measure,
                       breaker,
                       style::slide,
                       sheets_.right() - sheets_.left()),
          words_(gather_words(timeline, sites_, options.notes, measure, breaker)) {}

    SlideSpace space() const {
        const Mpt height = std::min(sheets_.first_room(), sheets_.other_room());
        return {sheets_.right() - sheets_.left(), height - axis_room - fan, options_.slides};
    }

    // The entries that are worth showing when not all fit, ascending.
    std::vector<std::size_t> worth_showing() const {
        std::vector<std::size_t> site_of(sites_.size());
        for (std::size_t i = 0; i < sites_.size(); ++i)
            site_of[sites_[i].entry] = i;
        std::vector<std::size_t> order;
        for (const std::size_t entry : by_importance(timeline_.entries))
            order.push_back(site_of[entry]);
        std::vector<std::size_t> entries;
        for (const std::size_t site : choose_sites(words_, order, space()))
            entries.push_back(sites_[site].entry);
        std::sort(entries.begin(), entries.end());
        return entries;
    }

    // Whether all of it fits.
    bool plan() {
        plan_ = plan_columns(words_, space());
        return plan_.has_value();
    }

    Scene draw() {
        if (!draw_flags() && plan_) draw_columns();
        if (sheets_.count() == 0) sheets_.add();
        // Sources stand below the events where all of them fit.
        if (sheets_.room() < back_matter_.height()) sheets_.move_to(sheets_.bottom());
        back_matter_.draw(sheets_);
        return sheets_.finish();
    }

private:
    const Entry& entry(std::size_t site) const { return timeline_.entries[sites_[site].entry]; }

    Group list(std::size_t first) const {
        Group list;
        list.id = "events-" + std::to_string(first + 1);
        list.cls = "events";
        list.role = "list";
        list.label = "Events in order of time";
        list.anchor = {0, 0, options_.paper.width, options_.paper.height};
        return list;
    }

    SlideAxis axis(const std::vector<Mpt>& weights, const Stretch& stretch, Mpt right) const {
        return {timeline_, sites_,         palette_,       weights,
                stretch,   options_.scale, sheets_.left(), right};
    }

    // Few events stand on poles, if the type stays large.
    bool draw_flags() {
        const std::size_t n = sites_.size();
        if (n == 0 || n > most_flags || !sites_.back().dated || options_.slides > 1) return false;
        for (Mpt size = largest_slide_size; size >= pt(13); size -= pt(1))
            for (const Mpt width : {pt(170), pt(210)}) {
                Blocks blocks = set_blocks(words_, size, 35, width);
                const Mpt right = sheets_.right() - width - slide_indent;
                const SlideAxis axis = this->axis(blocks.heights, {0, n, 0}, right + pt(8));
                std::vector<Mpt> xs;
                for (std::size_t i = 0; i < n; ++i)
                    xs.push_back(axis.x(i));
                FlagPlan flags = plan_flags(std::move(blocks), xs);
                const Mpt room =
                    sheets_.first_room() - axis.below(SlideAxis::Words::below) - pt(20);
                if (flags.tops.back() > room) continue;
                break_lines(words_, flags.blocks);
                draw_flags(flags, axis, xs);
                return true;
            }
        return false;
    }

    void draw_flags(const FlagPlan& flags, const SlideAxis& axis, const std::vector<Mpt>& xs) {
        sheets_.add();
        Canvas canvas = sheets_.canvas();
        // As high as the flags ask for, in the middle of what is left.
        const Mpt below = axis.below(SlideAxis::Words::below);
        const Mpt free = sheets_.room() - below - pt(20) - flags.tops.back();
        const Mpt y = sheets_.bottom() - below - free / 3;
        for (std::size_t i = 0; i < xs.size(); ++i)
            canvas.line({xs[i], y - flags.tops[flags.rows[i]] - pt(10)}, {xs[i], y},
                        {{}, Tone::leader, pt(0.8), {}, 100, "pole"});
        axis.draw(y, SlideAxis::Words::below, canvas);
        Group all = list(0);
        Canvas inside(all.items, measure_);
        for (std::size_t i = 0; i < xs.size(); ++i)
            draw_block(i, flags.blocks, {xs[i], y - flags.tops[flags.rows[i]] - pt(10)}, false,
                       inside);
        canvas.group(std::move(all));
        sheets_.bookmark("Events", "events-1", 0);
        sheets_.move_to(sheets_.bottom());
    }

    void draw_columns() {
        std::size_t first = 0;
        const std::size_t per_slide = plan_->columns;
        for (std::size_t c = 0; c < plan_->ends.size(); c += per_slide) {
            const std::size_t last_column = std::min(c + per_slide, plan_->ends.size());
            const std::size_t last = plan_->ends[last_column - 1];
            draw_slide(c, last_column, {first, last, 0});
            first = last;
        }
    }

    void draw_slide(std::size_t column, std::size_t last_column, const Stretch& stretch) {
        sheets_.add();
        Canvas canvas = sheets_.canvas();
        const SlideAxis axis = this->axis(plan_->blocks.heights, stretch, sheets_.right());
        const Mpt y = sheets_.cursor() + axis.above(SlideAxis::Words::above) - pt(6);
        const Mpt top = sheets_.cursor() + axis_room + fan;
        const Mpt fan_top = y + axis.below(SlideAxis::Words::above);
        Group bands;
        bands.cls = "bands";
        Group all = list(stretch.first);
        std::size_t first = stretch.first;
        Mpt x = sheets_.left();
        const Mpt width = plan_->blocks.width + slide_indent;
        for (; column < last_column; ++column) {
            const std::size_t last = plan_->ends[column];
            Canvas under(bands.items, measure_);
            draw_band(axis, first, last, fan_top, {x, top - pt(6), width, 0}, under);
            Canvas inside(all.items, measure_);
            Mpt at = top;
            for (std::size_t i = first; i < last; ++i) {
                draw_block(i, plan_->blocks, {x, at}, true, inside);
                at += plan_->blocks.heights[i];
            }
            x += width + slide_column_gap;
            first = last;
        }
        canvas.group(std::move(bands));
        if (stretch.first < stretch.last && sites_[stretch.first].dated)
            axis.draw(y, SlideAxis::Words::above, canvas);
        canvas.group(std::move(all));
        sheets_.bookmark("Events", "events-" + std::to_string(stretch.first + 1), 0);
        sheets_.move_to(top + plan_->tallest);
    }

    // From a column to its stretch of the axis.
    void draw_band(const SlideAxis& axis,
                   std::size_t first,
                   std::size_t last,
                   Mpt y,
                   const Box& foot,
                   Canvas& canvas) const {
        while (last > first && !sites_[last - 1].dated)
            --last;
        if (first == last) return;
        const Mpt left = axis.x(first) - pt(3);
        const Mpt right = axis.x(last - 1) + pt(3);
        canvas.polygon({{left, y}, {right, y}, {foot.x + foot.width, foot.y}, {foot.x, foot.y}},
                       {Tone::band, {}, 0, {}, 100, "band"});
    }

    // Date above, title below, the marker in front of them.
    void
    draw_block(std::size_t i, const Blocks& blocks, Point at, bool marker, Canvas& canvas) const {
        Group group;
        group.id = ids_[sites_[i].entry];
        group.cls = "event";
        group.role = "listitem";
        group.label = entry(i).date + ": " + entry(i).title;
        group.anchor = {at.x, at.y, blocks.width + slide_indent, blocks.heights[i]};
        Canvas inside(group.items, measure_);
        const Mpt leading = style::leading(blocks.size);
        const Mpt indent = marker ? slide_indent : pt(6);
        if (marker)
            draw_marker(marker_of(entry(i)), {at.x + pt(4), at.y + blocks.size * 64 / 100},
                        std::min(pt(4), blocks.size * 28 / 100), palette_.hue(entry(i)), "sign",
                        inside);
        Point baseline{at.x + indent, at.y + blocks.size};
        words_.dates[i].draw(blocks.dates[i], baseline, blocks.size, leading, inside);
        baseline.y += static_cast<Mpt>(blocks.dates[i].size()) * leading;
        words_.titles[i].draw(blocks.titles[i], baseline, blocks.size, leading, inside);
        canvas.group(std::move(group));
    }

    const Timeline& timeline_;
    const std::vector<std::string>& ids_;
    const LayoutOptions& options_;
    const Measure& measure_;
    std::vector<timeline::Site> sites_;
    Palette palette_;
    Sheets sheets_;
    BackMatter back_matter_;
    Words words_;
    std::optional<ColumnPlan> plan_;
};

std::vector<std::string> select(const std::vector<std::string>& all,
                                const std::vector<std::size_t>& kept) {
    std::vector<std::string> out;
    out.reserve(kept.size());
    for (const std::size_t i : kept)
        out.push_back(all[i]);
    return out;
}

std::string shown(const Timeline& timeline, std::size_t count) {
    const timeline::Wording& wording = timeline::wording_of(timeline.language);
    const std::string part =
        timeline::filled(timeline::filled(wording.shown, timeline::count_text(wording, count)),
                         timeline::count_text(wording, timeline.entries.size()));
    return timeline.subtitle.empty() ? part : timeline.subtitle + "; " + part;
}

} // namespace

Scene lay_out_slide(const Timeline& timeline,
                    const LayoutOptions& options,
                    const Measure& measure) {
    const LineBreaker breaker;
    const std::vector<std::string> ids = group_ids(timeline.entries);
    Timeline plain = timeline;
    plain.arcs.clear(); // they are not drawn here
    Slides whole(plain, ids, options, measure, breaker);
    if (whole.plan()) return whole.draw();
    std::vector<std::size_t> kept = whole.worth_showing();
    while (true) {
        Timeline part = select_entries(plain, kept);
        part.subtitle = shown(timeline, kept.size());
        const std::vector<std::string> part_ids = select(ids, kept);
        Slides slides(part, part_ids, options, measure, breaker);
        if (slides.plan() || kept.empty()) return slides.draw();
        // The words "n of m shown" may have taken a line.
        kept.pop_back();
    }
}

} // namespace fasti
