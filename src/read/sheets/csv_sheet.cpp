// SPDX-License-Identifier: Apache-2.0
#include "read/sheets/csv_sheet.hpp"

#include "read/sheets/budget.hpp"
#include "text/ascii.hpp"
#include "text/csv.hpp"

#include <utility>

namespace fasti::sheet {

Sheet csv_sheet(std::string_view text, const std::string& path) {
    CsvRows rows(text);
    CsvRows::Fields fields;
    Budget budget(path);
    Sheet out;
    try {
        while (rows.next(fields)) {
            SheetRow row;
            row.number = rows.line();
            for (std::size_t i = 0; i < fields.size(); ++i) {
                if (ascii::trimmed(fields[i]).empty()) continue;
                budget.take(fields[i].size());
                row.cells.push_back({static_cast<int>(i), std::move(fields[i])});
            }
            if (!row.cells.empty()) out.rows.push_back(std::move(row));
        }
    } catch (const CsvError& error) {
        throw ReadError(path, "line " + std::to_string(rows.line()) + ": " + error.what());
    }
    return out;
}

} // namespace fasti::sheet
