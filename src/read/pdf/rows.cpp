// SPDX-License-Identifier: Apache-2.0
#include "read/pdf/rows.hpp"

#include <algorithm>
#include <cmath>

namespace fasti::pdf {
namespace {

bool is_row(const Line& line) {
    return line.parts.size() > 1 && !has_leader(line.text); // a list of contents is no table
}

bool aligned(const Line& one, const Line& other) {
    constexpr float tolerance = 8; // points
    constexpr float sizes = 1.1F;  // a heading is no row of what stands over it
    if (one.size > sizes * other.size || other.size > sizes * one.size) return false;
    std::size_t shared = 0;
    for (const auto& [byte, x] : other.parts)
        for (const auto& [first_byte, first_x] : one.parts)
            shared += std::abs(x - first_x) < tolerance ? 1U : 0U;
    return shared >= 2 || (shared >= 1 && one.parts.size() == 2 && other.parts.size() == 2);
}

/// Does each part of a heading stand in its column, wherever in it?
bool heads(const Line& heading, const Line& row) {
    if (heading.parts.size() != row.parts.size()) return false;
    constexpr float tolerance = 8; // points
    for (std::size_t i = 0; i < row.parts.size(); ++i) {
        const float x = heading.parts[i].second;
        if (x < row.parts[i].second - tolerance) return false;
        if (i + 1 < row.parts.size() && x > row.parts[i + 1].second - tolerance) return false;
    }
    return true;
}

/// The column of the widest row whose begin is the nearest.
int column_of(const Line& widest, float x) {
    const auto nearest = std::min_element(
        widest.parts.begin(), widest.parts.end(), [&](const auto& a, const auto& b) {
            return std::abs(a.second - x) < std::abs(b.second - x);
        });
    return static_cast<int>(nearest - widest.parts.begin());
}

} // namespace

std::size_t end_of_rows(const std::vector<Line>& page, std::size_t i, std::size_t end) {
    constexpr std::size_t fewest = 3;
    const bool heading = i + 1 < end && page[i].parts.size() > 1 && page[i + 1].parts.size() > 1 &&
                         !aligned(page[i], page[i + 1]) && heads(page[i], page[i + 1]);
    const Line& first = page[heading ? i + 1 : i];
    std::size_t stop = i;
    while (stop < end && is_row(page[stop]) &&
           (stop == i || (page[stop].box.top > page[stop - 1].box.top &&
                          (&first == &page[stop] || aligned(first, page[stop])))))
        ++stop;
    return stop - i >= fewest ? stop : i;
}

void write_rows(const std::vector<Line>& page,
                std::size_t i,
                std::size_t end,
                canonical::Writer& writer) {
    const Line* widest = &page[i]; // the last one: a heading may stand anywhere in its column
    for (std::size_t row = i; row < end; ++row)
        if (page[row].parts.size() >= widest->parts.size()) widest = &page[row];
    writer.begin_table();
    for (; i < end; ++i) {
        writer.begin_row();
        const Line& line = page[i];
        int before = -1;
        for (std::size_t part = 0; part < line.parts.size(); ++part) {
            const std::size_t stop =
                part + 1 < line.parts.size() ? line.parts[part + 1].first : line.text.size();
            before = std::max(before + 1, column_of(*widest, line.parts[part].second));
            writer.begin_cell(before);
            writer.add(std::string_view(line.text).substr(line.parts[part].first,
                                                          stop - line.parts[part].first));
        }
    }
    writer.end_table();
}

} // namespace fasti::pdf
