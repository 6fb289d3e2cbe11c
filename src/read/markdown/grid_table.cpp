// SPDX-License-Identifier: Apache-2.0
#include "read/markdown/grid_table.hpp"

#include <algorithm>

namespace fasti::markdown {
namespace {

using Row = std::vector<lines::RawCell>;

/// "+-----+=====+"
bool is_drawn_rule(std::string_view line) {
    return line.size() > 4 && line.starts_with('+') && line.ends_with('+') &&
           line.find_first_not_of("+-=:") == std::string_view::npos;
}

/// The cells of the lines of one row. Text goes on in one direction only, so that beside the cell
/// with most words nothing is kept that stands among its lines.
class GridRow {
public:
    void add(Row line) { lines_.push_back(std::move(line)); }

    Row take() {
        Row row;
        if (!lines_.empty()) join(row);
        lines_.clear();
        return row;
    }

private:
    void join(Row& row) const {
        const std::size_t most = longest();
        const Row& first = lines_.front();
        Row pieces;
        for (std::size_t i = 0; i < first.size(); ++i)
            pieces.push_back(whole(i));
        const lines::RawCell& main = pieces[most];
        const std::size_t last = (main.more.empty() ? main.span : main.more.back()).begin;
        for (const lines::RawCell& cell : pieces) {
            const std::size_t end = (cell.more.empty() ? cell.span : cell.more.back()).begin;
            const bool before = cell.column < main.column && end <= main.span.begin;
            const bool behind = cell.column > main.column && cell.span.begin >= last;
            if (before || behind || cell.column == main.column) row.push_back(cell);
        }
    }

    std::size_t longest() const {
        std::vector<std::size_t> sizes(lines_.front().size());
        for (const Row& line : lines_)
            for (std::size_t i = 0; i < line.size(); ++i)
                sizes[i] += line[i].span.size();
        return static_cast<std::size_t>(std::max_element(sizes.begin(), sizes.end()) -
                                        sizes.begin());
    }

    lines::RawCell whole(std::size_t column) const {
        lines::RawCell cell = lines_.front()[column];
        for (const Row& line : lines_) {
            const Span more = line[column].span;
            if (more.empty() || more == cell.span) continue;
            if (cell.span.empty()) {
                cell.span = more;
            } else {
                cell.more.push_back(more);
            }
        }
        return cell;
    }

    std::vector<Row> lines_;
};

} // namespace

GridTable
read_grid_table(std::string_view text, const std::vector<lines::Line>& all, std::size_t at) {
    const auto words = [&](std::size_t line) {
        return text.substr(all[line].span.begin, all[line].span.size());
    };
    if (!is_drawn_rule(words(at))) return {};
    const auto columns =
        static_cast<std::size_t>(std::count(words(at).begin(), words(at).end(), '+') - 1);
    GridTable table;
    GridRow row;
    for (++at; at < all.size(); ++at) {
        const std::string_view line = words(at);
        if (is_drawn_rule(line)) {
            if (Row done = row.take(); !done.empty()) table.rows.push_back(std::move(done));
            if (line.find('=') != std::string_view::npos)
                for (Row& above : table.rows)
                    for (lines::RawCell& cell : above)
                        cell.heading = true;
            table.end = at + 1;
            continue;
        }
        if (!line.starts_with('|')) break;
        Row cells = lines::cells_between_bars(text, all[at].span);
        if (cells.size() != columns) return {};
        row.add(std::move(cells));
    }
    return table.end == at ? std::move(table) : GridTable{};
}

} // namespace fasti::markdown
