// SPDX-License-Identifier: Apache-2.0
#include "text/sheets/sheet.hpp"

#include <algorithm>

namespace fasti {

const std::string& SheetRow::operator[](int column) const {
    static const std::string none;
    const auto found =
        std::lower_bound(cells.begin(), cells.end(), column,
                         [](const SheetCell& cell, int wanted) { return cell.column < wanted; });
    return found == cells.end() || found->column != column ? none : found->words;
}

std::string column_letters(int column) {
    constexpr int letters = 26;
    std::string out;
    for (int left = column + 1; left > 0; left = (left - 1) / letters)
        out.insert(out.begin(), static_cast<char>('A' + (left - 1) % letters));
    return out;
}

} // namespace fasti
