// SPDX-License-Identifier: Apache-2.0
#include "cli/table_events.hpp"

#include "cli/say.hpp"
#include "cli/unread_files.hpp"
#include "events/rows/rows_shape.hpp"
#include "events/sheets/sheet_events.hpp"
#include "text/error.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <utility>
#include <vector>

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

// "2 rows of 9 left out".
std::string count_of(const sheets::SheetEvents& table, const std::string& what) {
    std::string out = std::to_string(table.bad_rows);
    out.append(table.bad_rows == 1 ? " row of " : " rows of ");
    return out.append(std::to_string(table.rows)).append(what);
}

/// Each line after `what` and the table's path.
std::vector<std::string>
about(const std::string& what, const std::string& path, const std::vector<std::string>& lines) {
    std::vector<std::string> out;
    for (const std::string& line : lines)
        out.emplace_back(what).append(path).append(": ").append(line);
    return out;
}

// All of them: whoever mends one cell wants to know of the next.
[[noreturn]] void refuse(sheets::SheetEvents& table, const std::string& path) {
    table.bad.push_back(count_of(table, " cannot be read; mend the cells, or leave the rows out: "
                                        "--skip-bad-rows"));
    throw UnreadFiles(about("", path, table.bad));
}

void say_all(const std::string& what,
             const std::string& path,
             const std::vector<std::string>& lines) {
    for (const std::string& line : about(what, path, lines))
        say(line);
}

Chronicle events_of(const Workbook& workbook,
                    const std::string& path,
                    const TableOptions& options,
                    const sheets::SheetOptions& how) {
    sheets::SheetEvents table = sheets::sheet_events(workbook.sheets, path, how);
    if (!table.bad.empty() && !options.skip_bad_rows) refuse(table, path);
    if (options.quiet) return std::move(table.chronicle);
    if (!workbook.note.empty()) say_all("note: ", path, {workbook.note});
    say_all("note: ", path, table.notes);
    if (!table.bad.empty()) table.bad.push_back(count_of(table, " left out"));
    say_all("warning: ", path, table.bad);
    return std::move(table.chronicle);
}

} // namespace

std::optional<Workbook> table_of_events(const std::string& bytes, const std::string& path) {
    const bool text = row_shape(bytes) == RowShape::events || ends_like_a_table(path);
    if (!text && !is_spreadsheet(bytes)) return std::nullopt;
    Workbook workbook = read_workbook(bytes, path);
    return sheets::holds_events(workbook.sheets) ? std::optional(std::move(workbook))
                                                 : std::nullopt;
}

Chronicle table_events(std::string bytes, const std::string& path, const TableOptions& options) {
    const sheets::SheetOptions how = sheet_options(options);
    return events_of(read_workbook(std::move(bytes), path), path, options, how);
}

Chronicle
table_events(const Workbook& workbook, const std::string& path, const TableOptions& options) {
    return events_of(workbook, path, options, sheet_options(options));
}

} // namespace fasti::cli
