// SPDX-License-Identifier: Apache-2.0
#include "render/layout/page.hpp"

#include "render/layout/back.hpp"
#include "render/layout/bars.hpp"
#include "render/layout/strip.hpp"
#include "render/layout/style.hpp"

#include <algorithm>
#include <set>

namespace fasti {
namespace {

using namespace layout;

// Only characters that every format takes in a name.
std::string plain_id(const std::string& id) {
    std::string out = "event-";
    for (const char c : id) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
                           (c >= '0' && c <= '9') || c == '-' || c == '_';
        if (plain && out.size() < 60) out += c;
    }
    return out;
}

std::vector<std::string> group_ids(const std::vector<Entry>& entries) {
    std::vector<std::string> ids;
    std::set<std::string> taken;
    for (const Entry& entry : entries) {
        std::string id = plain_id(entry.id);
        if (entry.id.empty() || !taken.insert(id).second) {
            id += "." + std::to_string(ids.size() + 1);
            taken.insert(id);
        }
        ids.push_back(std::move(id));
    }
    return ids;
}

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

} // namespace

Scene lay_out_page(const Timeline& timeline, const LayoutOptions& options, const Measure& measure) {
    const LineBreaker breaker;
    const std::vector<Site> sites = find_sites(timeline.entries);
    const std::vector<std::string> ids = group_ids(timeline.entries);
    const Palette palette(timeline.entries);
    Sheets sheets(timeline, palette, options.paper, measure, breaker);
    const BackMatter back(timeline, ids, options.notes, measure, breaker,
                          sheets.right() - sheets.left());
    const Mpt axis_x = sheets.left() + axis_offset(timeline.entries);
    const Words words = gather_words(timeline, sites, options.notes, measure, breaker);
    const Plan plan = make_plan(words, {sheets.first_room(), sheets.other_room(), back.height(),
                                        axis_x + style::gutter, sheets.right()});
    const StripParts parts{timeline, sites, ids, palette, words, plan.rows, options.scale};
    for (const Stretch& stretch : plan.pages) {
        sheets.add();
        const Mpt top = sheets.cursor();
        Ink ink = sheets.ink();
        draw_strip(parts, stretch, {axis_x, top, top + stretch.height}, ink);
        sheets.bookmark(stretch_name(sites, stretch), "events-" + std::to_string(stretch.first + 1),
                        0);
        sheets.move_to(top + stretch.height);
    }
    back.draw(sheets);
    return sheets.finish();
}

} // namespace fasti
