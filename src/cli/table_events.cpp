// SPDX-License-Identifier: Apache-2.0
#include "cli/table_events.hpp"

#include "cli/say.hpp"
#include "cli/unread_files.hpp"
#include "events/rows/rows_shape.hpp"
#include "events/sheets/sheet_events.hpp"
#include "read/workbook.hpp"
#include "text/error.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <utility>

namespace fasti::cli {
namespace {

bool ends_like_a_table(const std::string& path) {
    const std::string lower = ascii_lower(path);
    return lower.ends_with(".csv") || lower.ends_with(".tsv") || lower.ends_with(".tab");
}

sheets::SheetOptions sheet_options(const TableOptions& options) {
    sheets::SheetOptions out;
    if (options.day_order == "day-first") out.order = sheets::DayOrder::day_first;
    if (options.day_order == "month-first") out.order = sheets::DayOrder::month_first;
    for (const std::string& pair : options.columns) {
        const std::size_t sign = std::min(pair.find('='), pair.size());
        const std::string name = ascii_lower(pair.substr(0, sign));
        if (sign + 1 >= pair.size() || !sheets::is_column_name(name))
            throw UsageError("--columns " + pair +
                             ": write NAME=COLUMN with a name such as date, end, title, place or "
                             "note, and what your table calls it");
        out.columns[name] = pair.substr(sign + 1);
    }
    return out;
}

std::string count_of(std::size_t rows) {
    return std::to_string(rows) + (rows == 1 ? " row" : " rows");
}

// All of them: whoever mends one cell wants to know of the next.
[[noreturn]] void refuse(const sheets::SheetEvents& table, const std::string& path) {
    std::vector<std::string> messages;
    for (const std::string& cell : table.bad)
        messages.push_back(path + ": " + cell);
    messages.push_back(path + ": " + count_of(table.bad_rows) + " of " +
                       std::to_string(table.rows) +
                       " cannot be read; mend the cells, or leave the rows out: "
                       "--skip-bad-rows");
    throw UnreadFiles(std::move(messages));
}

} // namespace

bool is_table_of_events(const std::string& bytes,
                        const std::string& path,
                        const TableOptions& options) {
    if (!options.columns.empty()) return true;
    const bool text = row_shape(bytes) == RowShape::events || ends_like_a_table(path);
    if (!text && !is_spreadsheet(bytes)) return false;
    return sheets::holds_events(read_workbook(bytes, path).sheets);
}

Chronicle table_events(std::string bytes, const std::string& path, const TableOptions& options) {
    const sheets::SheetOptions how = sheet_options(options);
    const Workbook workbook = read_workbook(std::move(bytes), path);
    sheets::SheetEvents table = sheets::sheet_events(workbook.sheets, path, how);
    if (!table.bad.empty() && !options.skip_bad_rows) refuse(table, path);
    if (options.quiet) return std::move(table.chronicle);
    if (!workbook.note.empty()) say("note: " + path + ": " + workbook.note);
    for (const std::string& note : table.notes)
        say("note: " + path + ": " + note);
    for (const std::string& cell : table.bad)
        say("warning: " + path + ": " + cell);
    if (!table.bad.empty())
        say("warning: " + path + ": " + count_of(table.bad_rows) + " of " +
            std::to_string(table.rows) + " left out");
    return std::move(table.chronicle);
}

} // namespace fasti::cli
