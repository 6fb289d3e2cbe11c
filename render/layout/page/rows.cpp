// SPDX-License-Identifier: Apache-2.0
#include "render/layout/page/rows.hpp"

#include "render/layout/style/style.hpp"

#include <algorithm>
#include <array>

namespace fasti::layout {
namespace {

constexpr Mpt slack = pt(0.5); // a hair: other programs round widths differently

Mpt widest(const std::vector<Paragraph>& paragraphs, Mpt size) {
    Mpt width = 0;
    for (const Paragraph& paragraph : paragraphs)
        width = std::max(width, paragraph.width(size));
    return width;
}

std::vector<std::vector<Line>>
wrapped(const std::vector<Paragraph>& paragraphs, Mpt width, Mpt size) {
    std::vector<std::vector<Line>> lines;
    lines.reserve(paragraphs.size());
    for (const Paragraph& paragraph : paragraphs)
        lines.push_back(paragraph.wrap(width, size));
    return lines;
}

// How many lines the first rows take when dates have `width` of `room`.
std::size_t lines_at(const Words& words, Mpt size, Mpt width, Mpt room) {
    constexpr std::size_t enough = 200; // to know how the rest will be
    std::size_t lines = 0;
    for (std::size_t i = 0; i < std::min(words.dates.size(), enough); ++i) {
        lines += std::max(words.dates[i].line_count(width + slack, size),
                          words.titles[i].line_count(room - width - style::column_gap, size));
    }
    return lines;
}

// Wide enough for every date, or narrower where breaking a few long dates gives the titles room
// that saves lines.
Mpt date_width(const Words& words, Mpt size, Mpt room) {
    constexpr std::array<Mpt, 4> shares = {32, 28, 24, 20}; // percent
    const Mpt most = widest(words.dates, size);
    // Whatever a date may not be broken in fits, unless it is very long.
    Mpt least = 0;
    for (const Paragraph& date : words.dates)
        least = std::max(least, date.longest_piece(size));
    least = std::min(least, room * shares.front() / 100);
    Mpt best = 0;
    std::size_t fewest = 0;
    for (const Mpt share : shares) {
        const Mpt width = std::min(most, std::max(least, room * share / 100));
        if (width == best) continue;
        const std::size_t lines = lines_at(words, size, width, room);
        if (best == 0 || lines * 100 < fewest * 97) { // worth it
            best = width;
            fewest = lines;
        }
    }
    return best;
}

} // namespace

Rows set_rows(const Words& words, Mpt size, const Spacing& spacing, Mpt left, Mpt right) {
    Rows rows;
    rows.size = size;
    rows.leading = size * spacing.leading / 100;
    rows.gap = size * spacing.gap / 100;
    rows.date_x = left;
    rows.date_width = date_width(words, size, right - left);
    rows.title_x = left + rows.date_width + style::column_gap;
    rows.title_width = right - rows.title_x;
    for (std::size_t i = 0; i < words.titles.size(); ++i) {
        const std::size_t lines =
            std::max({words.titles[i].line_count(rows.title_width, size),
                      words.dates[i].line_count(rows.date_width + slack, size), std::size_t{1}});
        rows.heights.push_back(static_cast<Mpt>(lines) * rows.leading + rows.gap);
        rows.total += rows.heights.back();
    }
    return rows;
}

void break_lines(const Words& words, Rows& rows) {
    rows.dates = wrapped(words.dates, rows.date_width + slack, rows.size);
    rows.titles = wrapped(words.titles, rows.title_width, rows.size);
}

} // namespace fasti::layout
