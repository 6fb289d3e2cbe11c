// SPDX-License-Identifier: Apache-2.0
#include "render/layout/page.hpp"

#include "render/layout/arcs.hpp"
#include "render/layout/back.hpp"
#include "render/layout/bars.hpp"
#include "render/layout/ids.hpp"
#include "render/layout/overview.hpp"
#include "render/layout/strip.hpp"
#include "render/layout/style.hpp"

#include <algorithm>

namespace fasti {
namespace {

using namespace layout;

Mpt axis_offset(const std::vector<Entry>& entries) {
    return style::tick_column + pt(8) +
           (any_bars(entries) ? static_cast<Mpt>(style::most_bar_columns) * style::bar_pitch : 0);
}

// "1904 – 1990": what a page is about, for the outline.
std::string stretch_name(const std::vector<Site>& sites, const Stretch& stretch) {
    const auto year = [](Moment moment) {
        const int y = int(date::year_month_day(date::floor<days>(moment)).year());
        return y > 0 ? std::to_string(y) : std::to_string(1 - y) + " BCE";
    };
    std::size_t last = stretch.last;
    while (last > stretch.first && !sites[last - 1].dated)
        --last;
    if (last == stretch.first) return "Undated";
    const std::string from = year(sites[stretch.first].at);
    const std::string to = year(sites[last - 1].at);
    return from == to ? from : from + " – " + to;
}

std::vector<IndexLine> index_of(const std::vector<Site>& sites, const std::vector<Stretch>& pages) {
    std::vector<IndexLine> index;
    for (const Stretch& page : pages) {
        const std::size_t count = page.last - page.first;
        index.push_back({stretch_name(sites, page),
                         std::to_string(count) + (count == 1 ? " event" : " events"),
                         "events-" + std::to_string(page.first + 1)});
    }
    return index;
}

Scene lay_out_sheets(const Timeline& timeline,
                     const LayoutOptions& options,
                     const Measure& measure,
                     bool overview = false) {
    const LineBreaker breaker;
    const std::vector<Site> sites = find_sites(timeline.entries);
    const std::vector<std::string> ids = group_ids(timeline.entries);
    const Palette palette(timeline.entries);
    const Arcs arcs(timeline.arcs, sites);
    Sheets sheets(timeline, palette, options.paper, style::paper, measure, breaker);
    const BackMatter back(timeline, ids, options.notes, measure, breaker, style::paper,
                          sheets.right() - sheets.left());
    const Mpt axis_x = sheets.left() + axis_offset(timeline.entries);
    const Mpt right = sheets.right() - arcs.width();
    const Words words = gather_words(timeline, sites, options.notes, measure, breaker);
    const Mpt first_room = overview ? sheets.other_room() : sheets.first_room();
    const Plan plan = make_plan(
        words, {first_room, sheets.other_room(), back.height(), axis_x + style::gutter, right});
    const StripParts parts{timeline, sites, ids, palette, words, plan.rows, options.scale};
    if (overview) draw_overview(sites, index_of(sites, plan.pages), measure, sheets);
    for (const Stretch& stretch : plan.pages) {
        sheets.add();
        const Mpt top = sheets.cursor();
        Ink ink = sheets.ink();
        const Mpt bottom = top + stretch.height;
        const std::vector<Mpt> middles = draw_strip(parts, stretch, {axis_x, top, bottom}, ink);
        if (arcs.width() > 0) arcs.draw(stretch.first, middles, right, top, bottom, ink);
        sheets.bookmark(stretch_name(sites, stretch), "events-" + std::to_string(stretch.first + 1),
                        0);
        sheets.move_to(bottom);
    }
    back.draw(sheets);
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
    const std::size_t lost = Arcs(timeline.arcs, find_sites(timeline.entries)).left_out();
    if (lost == 0) return lay_out_sheets(timeline, options, measure);
    Timeline said = timeline;
    said.remarks.push_back(std::to_string(lost) +
                           " statements of order are not drawn: the margin holds no more arcs.");
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
