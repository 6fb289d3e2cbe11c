// SPDX-License-Identifier: Apache-2.0
#include "read/sheets/sheet_blocks.hpp"

#include "read/xml/properties.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <utility>

namespace fasti::sheet {
namespace {

constexpr std::size_t most_down = 1000; // cells that reach down at a time

/// "Sheet1", "Tabelle2": what programs call a sheet that nobody named.
bool is_unnamed(std::string_view name) {
    const std::string_view word = ascii::trimmed_back(name, "0123456789");
    return word.size() == name.size() ? name.empty()
                                      : std::all_of(word.begin(), word.end(), ascii::in_letter);
}

/// Rows of one cell before the first that has more: what stands above a table.
std::size_t rows_above(const Sheet& sheet) {
    const auto first = std::find_if(sheet.rows.begin(), sheet.rows.end(),
                                    [](const SheetRow& row) { return row.cells.size() > 1; });
    return first == sheet.rows.end() ? 0 : static_cast<std::size_t>(first - sheet.rows.begin());
}

class TableWriter {
public:
    TableWriter(const Sheet& sheet, canonical::Writer& writer) : sheet_(sheet), writer_(writer) {}

    void write() {
        const std::size_t above = rows_above(sheet_);
        for (std::size_t i = 0; i < above; ++i) {
            writer_.begin(BlockKind::paragraph);
            writer_.add(sheet_.rows[i].cells.front().words);
            writer_.end();
        }
        writer_.begin_table();
        for (std::size_t i = above; i < sheet_.rows.size(); ++i)
            write(sheet_.rows[i]);
        writer_.end_table();
    }

private:
    void write(const SheetRow& row) {
        open_spans(row.number);
        writer_.begin_row();
        std::size_t next = 0; // of those that reach down
        const auto reach = [&](int column) {
            for (; next < down_.size() && down_[next].column < column; ++next)
                writer_.reach_down(down_[next].column);
        };
        for (const SheetCell& cell : row.cells) {
            reach(cell.column);
            writer_.begin_cell(cell.column, columns_of(row.number, cell.column));
            writer_.add(cell.words);
        }
        reach(most_column);
    }

    // Those of rows above that cover this one; then those that begin here wait for the next.
    void open_spans(std::size_t number) {
        for (; span_ < sheet_.spans.size() && sheet_.spans[span_].row < number; ++span_)
            if (sheet_.spans[span_].rows > 1 && down_.size() < most_down)
                down_.push_back(sheet_.spans[span_]);
        std::erase_if(down_, [&](const SheetSpan& span) { return number - span.row >= span.rows; });
        std::stable_sort(down_.begin(), down_.end(), [](const SheetSpan& a, const SheetSpan& b) {
            return a.column < b.column;
        });
    }

    int columns_of(std::size_t row, int column) const {
        for (std::size_t i = span_; i < sheet_.spans.size() && sheet_.spans[i].row == row; ++i)
            if (sheet_.spans[i].column == column) return sheet_.spans[i].columns;
        return 1;
    }

    static constexpr int most_column = 1 << 30;

    const Sheet& sheet_;
    canonical::Writer& writer_;
    std::vector<SheetSpan> down_; // by column
    std::size_t span_ = 0;
};

} // namespace

void write_sheets(std::span<const Sheet> sheets, canonical::Writer& writer) {
    const auto told = std::count_if(sheets.begin(), sheets.end(),
                                    [](const Sheet& sheet) { return !sheet.rows.empty(); });
    for (const Sheet& sheet : sheets) {
        if (sheet.rows.empty()) continue;
        if (told > 1 || !is_unnamed(sheet.name)) {
            writer.begin(BlockKind::heading, 1);
            writer.add(sheet.name);
            writer.end();
        }
        TableWriter(sheet, writer).write();
    }
}

Document workbook_document(std::string_view bytes,
                           Source source,
                           const std::string& properties,
                           std::vector<Sheet> (*sheets_of)(zip::Archive&, const std::string&)) {
    const std::string path = source.path;
    zip::Archive archive(bytes, path);
    canonical::Writer writer(std::move(source));
    if (const auto part = archive.find(properties))
        xml::read_properties(*part, path, properties, writer);
    write_sheets(sheets_of(archive, path), writer);
    return std::move(writer).finish();
}

} // namespace fasti::sheet
