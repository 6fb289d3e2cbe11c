// SPDX-License-Identifier: Apache-2.0
#include "read/workbook.hpp"

#include "read/encoding/decode.hpp"
#include "read/sheets/csv_sheet.hpp"

#include <utility>

namespace fasti {

bool is_spreadsheet(std::string_view /*bytes*/) {
    return false;
}

Workbook read_workbook(std::string bytes, const std::string& path) {
    encoding::Decoded decoded = encoding::decode(std::move(bytes), path);
    return {{sheet::csv_sheet(decoded.text, path)}, std::move(decoded.message)};
}

} // namespace fasti
