// SPDX-License-Identifier: Apache-2.0
// Separated values: a table and nothing else.
#include "read/encoding/decode.hpp"
#include "read/formats.hpp"
#include "read/sheets/csv_sheet.hpp"
#include "read/sheets/sheet_blocks.hpp"

#include <utility>

namespace fasti {

Document read_csv(std::string bytes, Source source) {
    const std::string path = source.path;
    const encoding::Decoded decoded = encoding::decode(std::move(bytes), path);
    const Sheet sheet = sheet::csv_sheet(decoded.text, path);
    canonical::Writer writer(std::move(source));
    sheet::write_sheets({&sheet, 1}, writer);
    Document out = std::move(writer).finish();
    if (!decoded.code.empty()) {
        Citation file; // the text that is cited has its own lines
        out.findings.push_back({decoded.code, Severity::note, decoded.message, {file}});
    }
    return out;
}

} // namespace fasti
