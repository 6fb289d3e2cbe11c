// SPDX-License-Identifier: Apache-2.0
#include "render/layout/page/page.hpp"

#include "render/layout/axis/bars.hpp"
#include "render/layout/entries/group_ids.hpp"
#include "render/layout/page/order_arcs.hpp"
#include "render/layout/page/overview.hpp"
#include "render/layout/page/page_plan.hpp"
#include "render/layout/page/panel.hpp"
#include "render/layout/sheets/back_matter.hpp"
#include "render/layout/style/style.hpp"
#include "render/timeline/span_text.hpp"
#include "render/timeline/wordings.hpp"
#include "text/ascii.hpp"
#include "text/numbers.hpp"

#include <algorithm>

namespace fasti {
namespace {

using namespace layout;

Mpt axis_offset(const std::vector<Entry>& entries) {
    return style::tick_column + pt(8) +
           (any_bars(entries) ? static_cast<Mpt>(style::most_bar_columns) * style::bar_pitch : 0);
}

// How far left of the axis its words and bars reach on any page: "13 Sep 2020" takes more than
// "1990".
Mpt left_of_axis(const PanelParts& parts, const Plan& plan, const Measure& measure) {
    Mpt most = 0;
    for (const Stretch& stretch : plan.pages)
        most = std::max(most, panel_reach(parts, stretch, measure));
    return most;
}

std::string stretch_name(const Timeline& timeline,
                         const std::vector<timeline::Site>& sites,
                         const Stretch& stretch) {
    std::size_t last = stretch.last;
    while (last > stretch.first && !sites[last - 1].dated)
        --last;
    const timeline::Wording& wording = timeline::wording_of(timeline.language);
    if (last == stretch.first) return ascii::capitalised(std::string(wording.undated));
    const auto precision = [&](std::size_t site) {
        return timeline.entries[sites[site].entry].precision;
    };
    return timeline::span_text(date::floor<days>(sites[stretch.first].at),
                               date::floor<days>(sites[last - 1].at),
                               std::min(precision(stretch.first), precision(last - 1)), wording);
}

std::vector<IndexLine> index_of(const Timeline& timeline,
                                const std::vector<timeline::Site>& sites,
                                const std::vector<Stretch>& pages) {
    const timeline::Wording& wording = timeline::wording_of(timeline.language);
    std::vector<IndexLine> index;
    for (const Stretch& page : pages) {
        const std::size_t count = page.last - page.first;
        index.push_back({stretch_name(timeline, sites, page),
                         timeline::counted(wording, count, wording.event, wording.events),
                         "events-" + std::to_string(page.first + 1), page.last});
    }
    return index;
}

// What is drawn makes room for the pages that follow.
void forget(const Stretch& stretch, Words& words, Rows& rows) {
    for (std::size_t i = stretch.first; i < stretch.last; ++i) {
        words.dates[i].forget();
        words.titles[i].forget();
        rows.dates[i] = std::vector<Line>();
        rows.titles[i] = std::vector<Line>();
    }
}

Scene lay_out_sheets(const Timeline& timeline,
                     const LayoutOptions& options,
                     const Measure& measure,
                     bool overview = false) {
    const LineBreaker breaker;
    const std::vector<timeline::Site> sites = timeline::find_sites(timeline.entries);
    const std::vector<std::string> ids = group_ids(timeline.entries);
    const Palette palette(timeline.entries);
    const OrderArcs arcs(timeline.arcs, sites);
    Sheets sheets(timeline, palette, options.paper, style::paper, measure, breaker);
    const BackMatter back_matter(timeline, ids, options.notes, measure, breaker, style::paper,
                                 sheets.right() - sheets.left());
    Mpt axis_x = sheets.left() + axis_offset(timeline.entries);
    const Mpt right = sheets.right() - arcs.width();
    Words words = gather_words(timeline, sites, options.notes, measure, breaker);
    const Mpt first_room = overview ? sheets.other_room() : sheets.first_room();
    const auto planned = [&] {
        return make_plan(words, {first_room, sheets.other_room(), back_matter.height(),
                                 axis_x + style::gutter, right});
    };
    Plan plan = planned();
    const PanelParts parts{timeline, sites, ids, palette, words, plan.rows, options.scale};
    if (const Mpt reach = left_of_axis(parts, plan, measure); axis_x - reach < sheets.left()) {
        axis_x = sheets.left() + reach;
        plan = planned();
    }
    if (overview)
        draw_overview({timeline, sites, ids, index_of(timeline, sites, plan.pages), options},
                      measure, breaker, sheets);
    for (const Stretch& stretch : plan.pages) {
        sheets.add();
        const Mpt top = sheets.cursor();
        Canvas canvas = sheets.canvas();
        const Mpt bottom = top + stretch.height;
        const std::vector<Mpt> middles = draw_panel(parts, stretch, {axis_x, top, bottom}, canvas);
        if (arcs.width() > 0) arcs.draw(stretch.first, middles, right, top, bottom, canvas);
        sheets.bookmark(stretch_name(timeline, sites, stretch),
                        "events-" + std::to_string(stretch.first + 1), 0);
        sheets.move_to(bottom);
        forget(stretch, words, plan.rows);
    }
    back_matter.draw(sheets);
    return sheets.finish();
}

} // namespace

Scene lay_out_page(const Timeline& timeline, const LayoutOptions& options, const Measure& measure) {
    if (timeline.arcs.empty()) return lay_out_sheets(timeline, options, measure);
    Timeline without = timeline;
    without.arcs.clear();
    return lay_out_sheets(without, options, measure);
}

Scene lay_out_order(const Timeline& timeline,
                    const LayoutOptions& options,
                    const Measure& measure) {
    const std::size_t lost =
        OrderArcs(timeline.arcs, timeline::find_sites(timeline.entries)).left_out();
    if (lost == 0) return lay_out_sheets(timeline, options, measure);
    Timeline said = timeline;
    said.remarks.push_back({std::to_string(lost) + " statements of order are not drawn: the margin "
                                                   "holds no more arcs.",
                            {}});
    return lay_out_sheets(said, options, measure);
}

Scene lay_out_overview(const Timeline& timeline,
                       const LayoutOptions& options,
                       const Measure& measure) {
    Timeline without = timeline;
    without.arcs.clear();
    return lay_out_sheets(without, options, measure, true);
}

} // namespace fasti
