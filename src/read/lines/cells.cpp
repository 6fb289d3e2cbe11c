// SPDX-License-Identifier: Apache-2.0
#include "read/lines/cells.hpp"

#include "read/lines/shapes.hpp"

#include <algorithm>

namespace fasti::lines {
namespace {

constexpr std::string_view blanks = " \t";

void add(std::vector<RawCell>& cells, Span span) {
    RawCell cell;
    cell.span = span;
    cell.column = static_cast<int>(cells.size());
    cells.push_back(cell);
}

} // namespace

Span trimmed(std::string_view text, Span part) {
    constexpr std::string_view white = " \t\r\n";
    while (part.begin < part.end && white.find(text[part.begin]) != std::string_view::npos)
        ++part.begin;
    while (part.end > part.begin && white.find(text[part.end - 1]) != std::string_view::npos)
        --part.end;
    return part;
}

std::vector<RawCell> cells_between_bars(std::string_view text, Span row) {
    row = without_bars(text, trimmed(text, row));
    std::vector<RawCell> cells;
    std::size_t begin = row.begin;
    bool code = false;
    for (std::size_t at = row.begin; at < row.end; ++at) {
        if (text[at] == '\\') {
            ++at;
            continue;
        }
        if (text[at] == '`') code = !code;
        if (text[at] != '|' || code) continue;
        add(cells, trimmed(text, {begin, at}));
        begin = at + 1;
    }
    add(cells, trimmed(text, {std::min(begin, row.end), row.end}));
    return cells;
}

std::vector<RawCell> cells_of_line(std::string_view text, Span row) {
    if (text.substr(row.begin, row.size()).find('|') != std::string_view::npos)
        return cells_between_bars(text, row);
    std::vector<RawCell> cells;
    std::size_t begin = row.begin;
    for (std::size_t at = row.begin; at < row.end;) {
        std::size_t end = at;
        while (end < row.end && blanks.find(text[end]) != std::string_view::npos)
            ++end;
        const std::string_view gap = text.substr(at, end - at);
        if (gap.size() >= 3 || gap.find('\t') != std::string_view::npos) {
            add(cells, trimmed(text, {begin, at}));
            begin = end;
        }
        at = std::max(end, at + 1);
    }
    add(cells, trimmed(text, {begin, row.end}));
    return cells;
}

} // namespace fasti::lines
