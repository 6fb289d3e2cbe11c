// SPDX-License-Identifier: Apache-2.0
#include "read/workbook.hpp"

#include "read/encoding/decode.hpp"
#include "read/file.hpp"
#include "read/refused.hpp"
#include "read/sheets/csv_sheet.hpp"
#include "read/sheets/ods.hpp"
#include "read/sheets/xlsx.hpp"
#include "text/error.hpp"

#include <utility>

namespace fasti {

bool is_spreadsheet(std::string_view bytes) {
    return sheet::is_xlsx(bytes) || sheet::is_ods(bytes);
}

Workbook read_workbook(std::string bytes, const std::string& path) {
    if (is_spreadsheet(bytes)) {
        zip::Archive archive(bytes, path);
        return {sheet::is_xlsx(bytes) ? sheet::xlsx_sheets(archive, path)
                                      : sheet::ods_sheets(archive, path),
                ""};
    }
    if (const std::string why = refusal(bytes, path); !why.empty()) throw ReadError(path, why);
    encoding::Decoded decoded = encoding::decode(std::move(bytes), path);
    return {{sheet::csv_sheet(decoded.text, path)}, std::move(decoded.message)};
}

} // namespace fasti
