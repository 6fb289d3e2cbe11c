// SPDX-License-Identifier: Apache-2.0
#include "render/layout/overview.hpp"

#include <algorithm>

namespace fasti::layout {
namespace {

constexpr std::size_t bins = 160;
constexpr Mpt tallest = pt(110);
constexpr Mpt line_size = pt(8);
constexpr Mpt line_height = pt(13);
constexpr Mpt column_gap = pt(20);
constexpr std::size_t most_columns = 3;
constexpr Mpt words_x = pt(34); // behind the page's number

// How many marks stand in each part of the time from the first to the last.
std::vector<std::size_t> density(const std::vector<Site>& sites, const TimeSpan& time) {
    std::vector<std::size_t> counts(bins, 0);
    const std::int64_t length = (time.end - time.begin).count();
    for (const Site& site : sites) {
        if (!site.dated) continue;
        const std::int64_t at = (site.at - time.begin).count();
        ++counts[static_cast<std::size_t>(at / (length / static_cast<std::int64_t>(bins) + 1))];
    }
    return counts;
}

// An axis from left to right, above it a column for each part of its time.
void draw_density(const std::vector<Site>& sites, Sheets& sheets, const Measure& measure) {
    const auto dated = [](const Site& site) { return site.dated; };
    const auto last = std::find_if(sites.rbegin(), sites.rend(), dated);
    if (last == sites.rend()) return;
    const TimeSpan time{sites.front().at, last->at + last->cell};
    const std::vector<std::size_t> counts = density(sites, time);
    const std::size_t most = *std::max_element(counts.begin(), counts.end());
    Group group;
    group.cls = "density";
    Ink ink(group.items, measure);
    const Mpt left = sheets.left();
    const Mpt width = sheets.right() - left;
    const Mpt y = sheets.cursor() + tallest + pt(14);
    ink.text({left, sheets.cursor() + pt(7)},
             "Events over time, at most " + std::to_string(most) + " in a column",
             {Face::regular, Tone::soft_ink, "note"}, pt(7.5));
    for (std::size_t i = 0; i < bins; ++i) {
        if (counts[i] == 0) continue;
        const Mpt height =
            std::max(pt(1), tallest * static_cast<Mpt>(counts[i]) / static_cast<Mpt>(most));
        const Mpt from = left + width * static_cast<Mpt>(i) / static_cast<Mpt>(bins);
        const Mpt to = left + width * static_cast<Mpt>(i + 1) / static_cast<Mpt>(bins) - pt(0.5);
        ink.box({from, y - height, to - from, height}, {Tone::soft_ink, {}, 0, {}, 100, "bin"});
    }
    ink.line({left, y}, {left + width, y}, {{}, Tone::axis, style::axis_width, {}, 100, "axis"});
    for (const Tick& tick : ticks(linear_axis(time, left, left + width), pt(60))) {
        ink.line({tick.y, y}, {tick.y, y + pt(3)}, {{}, Tone::axis, pt(0.7), {}, 100, "tick"});
        const Mpt size = style::tick_size;
        const Mpt half = measure.width(tick.label, Face::regular, size) / 2;
        const Mpt x = std::clamp(tick.y - half, left, left + width - 2 * half);
        ink.text({x, y + pt(11)}, tick.label, {Face::regular, Tone::soft_ink, "tick"}, size);
    }
    sheets.ink().group(std::move(group));
    sheets.move_to(y + pt(28));
}

std::size_t lines_in(Mpt room) {
    return static_cast<std::size_t>(std::max<Mpt>(1, room / line_height));
}

// As many columns as the longest line leaves room for.
std::size_t column_count(const std::vector<IndexLine>& index, const Measure& measure, Mpt width) {
    Mpt widest = 0;
    for (const IndexLine& line : index)
        widest = std::max(widest, measure.width(line.words, Face::regular, line_size) +
                                      measure.width(line.count, Face::regular, line_size));
    const Mpt fit = (width + column_gap) / (words_x + widest + pt(10) + column_gap);
    return static_cast<std::size_t>(std::clamp<Mpt>(fit, 1, Mpt{most_columns}));
}

} // namespace

void draw_overview(const std::vector<Site>& sites,
                   const std::vector<IndexLine>& index,
                   const Measure& measure,
                   Sheets& sheets) {
    sheets.add();
    draw_density(sites, sheets, measure);
    const std::size_t columns = column_count(index, measure, sheets.right() - sheets.left());
    // The sheets of the index come first, so pages are counted from behind them.
    const std::size_t first = lines_in(sheets.room()) * columns;
    const std::size_t other = lines_in(sheets.other_room()) * columns;
    const std::size_t rest = index.size() > first ? index.size() - first : 0;
    const std::size_t front = 1 + (rest + other - 1) / other;
    const Mpt width =
        (sheets.right() - sheets.left() - column_gap * static_cast<Mpt>(columns - 1)) /
        static_cast<Mpt>(columns);
    for (std::size_t i = 0; i < index.size();) {
        if (i > 0) sheets.add();
        const std::size_t rows = lines_in(sheets.room());
        const std::size_t even = std::min(rows, (index.size() - i + columns - 1) / columns);
        Ink ink = sheets.ink();
        for (std::size_t k = 0; k < even * columns && i < index.size(); ++k, ++i) {
            const Mpt x = sheets.left() + static_cast<Mpt>(k / even) * (width + column_gap);
            const Mpt y = sheets.cursor() + static_cast<Mpt>(k % even) * line_height + line_size;
            const std::string page = "p. " + std::to_string(front + i + 1);
            const Pen pen{Face::regular, Tone::accent, "cite"};
            ink.text({x, y}, page, pen, line_size, measure.width(page, pen.face, line_size),
                     {"#" + index[i].target, "Page " + std::to_string(front + i + 1)});
            ink.text({x + words_x, y}, index[i].words, {Face::regular, Tone::ink, "note"},
                     line_size);
            ink.text_before({x + width, y}, index[i].count, {Face::regular, Tone::soft_ink, "note"},
                            line_size);
        }
    }
}

} // namespace fasti::layout
