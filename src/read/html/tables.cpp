// SPDX-License-Identifier: Apache-2.0
#include "read/html/tables.hpp"

#include "text/ascii.hpp"

#include <algorithm>

namespace fasti::html {
namespace {

constexpr int widest = 1000;           // columns of a cell, as browsers bound it
constexpr int last_column = 100'000;   // beyond, cells stand in one
constexpr int highest = 1000;          // rows of a cell
constexpr std::size_t most_down = 32;  // cells that reach down at a time
constexpr std::size_t long_cell = 600; // bytes of text

int number(const GumboNode& node, const char* name, int most) {
    int value = 0;
    for (const char c : ascii::trimmed(attribute(node, name))) {
        if (!ascii::is_digit(c)) break;
        value = std::min(value * 10 + (c - '0'), most);
    }
    return std::max(value, 1);
}

// A cell that goes on in rows below.
struct Down {
    int column, columns, rows;
};

class GridMaker {
public:
    Grid grid;

    void take(const GumboNode& node, bool head) {
        const GumboVector& list = children(node);
        for (unsigned i = 0; i < list.length; ++i) {
            const GumboNode& inner = child(list, i);
            if (!is_element(inner) || is_left_out(inner)) continue;
            if (is(inner, GUMBO_TAG_CAPTION) && grid.caption == nullptr) grid.caption = &inner;
            if (is(inner, GUMBO_TAG_TR)) take_row(inner, head);
            const bool body = is(inner, GUMBO_TAG_TBODY) || is(inner, GUMBO_TAG_TFOOT);
            if (!body && !is(inner, GUMBO_TAG_THEAD)) continue;
            down_.clear(); // no cell leaves its part of the table
            take(inner, !body);
        }
    }

private:
    void take_row(const GumboNode& node, bool head) {
        std::vector<TableCell> row;
        std::vector<Down> below;
        std::size_t next = 0; // of down_
        int column = 0;
        const auto reach = [&](bool all) {
            for (; next < down_.size() && (all || down_[next].column <= column); ++next) {
                Down& down = down_[next];
                row.push_back({nullptr, down.column, down.columns, false});
                column = std::max(column, down.column + down.columns);
                if (--down.rows > 0) below.push_back(down);
            }
        };
        const GumboVector& list = children(node);
        for (unsigned i = 0; i < list.length; ++i) {
            const GumboNode& inner = child(list, i);
            const bool heading = is(inner, GUMBO_TAG_TH);
            if ((!heading && !is(inner, GUMBO_TAG_TD)) || is_left_out(inner)) continue;
            reach(false);
            const int columns = number(inner, "colspan", widest);
            const int rows = number(inner, "rowspan", highest);
            row.push_back({&inner, column, columns, heading || head});
            if (rows > 1 && below.size() < most_down) below.push_back({column, columns, rows - 1});
            column = std::min(column + columns, last_column);
        }
        reach(true);
        std::sort(below.begin(), below.end(),
                  [](const Down& one, const Down& other) { return one.column < other.column; });
        down_ = std::move(below);
        grid.rows.push_back(std::move(row));
    }

    std::vector<Down> down_; // by column
};

bool is_any_heading(const GumboNode& node) {
    return is_element(node) && node.v.element.tag >= GUMBO_TAG_H1 &&
           node.v.element.tag <= GUMBO_TAG_H6;
}

// Headings, tables and several paragraphs are parts of a page, no values. Looks at most two deep.
bool holds_parts(const GumboNode& node, int depth = 0) {
    int paragraphs = 0;
    const GumboVector& list = children(node);
    for (unsigned i = 0; i < list.length; ++i) {
        const GumboNode& inner = child(list, i);
        if (!is_element(inner)) continue;
        if (is_any_heading(inner) || is(inner, GUMBO_TAG_TABLE)) return true;
        paragraphs += is(inner, GUMBO_TAG_P) && text_size(inner) > 80 ? 1 : 0;
        if (depth < 2 && holds_parts(inner, depth + 1)) return true;
    }
    return paragraphs > 2;
}

} // namespace

Grid grid_of(const GumboNode& table) {
    GridMaker maker;
    maker.take(table, false);
    return std::move(maker.grid);
}

bool only_places(const GumboNode& table, const Grid& grid) {
    const std::string_view role = attribute(table, "role");
    if (role == "presentation" || role == "none") return true;
    if (grid.caption != nullptr) return false;
    std::size_t widest_row = 0;
    bool parts = false;
    bool headings = false;
    std::size_t long_cells = 0;
    for (const auto& row : grid.rows) {
        widest_row = std::max(widest_row, row.size());
        for (const TableCell& cell : row) {
            headings = headings || cell.heading;
            if (cell.node == nullptr) continue;
            parts = parts || holds_parts(*cell.node);
            long_cells += text_size(*cell.node) > long_cell ? 1U : 0U;
        }
    }
    if (widest_row <= 1 || parts) return true;
    return !headings && (grid.rows.size() == 1 || long_cells > grid.rows.size());
}

} // namespace fasti::html
