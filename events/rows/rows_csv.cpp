// SPDX-License-Identifier: Apache-2.0
#include "events/rows/row_reader.hpp"
#include "text/csv.hpp"

namespace fasti::detail {
namespace {

using Fields = CsvRows::Fields;

NamedFields named_fields(const Fields& header) {
    NamedFields::Columns columns;
    for (std::size_t i = 0; i < header.size(); ++i)
        columns.try_emplace(csv_column(header[i]), i);
    NamedFields out(std::move(columns), header.size());
    if (!out.has("title") || !(out.has("date") || out.has("start")))
        throw RowError("a header with the columns title and date (or start) is needed here");
    return out;
}

} // namespace

Chronicle read_csv(std::string_view text, const std::string& path) {
    if (const std::size_t bad = invalid_utf8(text); bad != text.size())
        throw ReadError(path, "not UTF-8 text", bad);
    CsvRows rows(text);
    RowReader reader(path);
    Fields fields;
    try {
        rows.next(fields);
        NamedFields row = named_fields(fields);
        while (rows.next(fields)) {
            row.set(fields);
            reader.read(row, when_of_row(row, stated_date), rows.line());
        }
    } catch (const RowError& error) {
        fail(path, rows.line(), error.what());
    } catch (const CsvError& error) {
        fail(path, rows.line(), error.what());
    }
    return reader.finish();
}

} // namespace fasti::detail
