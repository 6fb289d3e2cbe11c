// SPDX-License-Identifier: Apache-2.0
#include "read/sheets/xlsx.hpp"

#include "read/sheets/budget.hpp"
#include "read/sheets/xlsx_parts.hpp"
#include "read/xml/parse.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

namespace fasti::sheet {
namespace {

constexpr std::size_t most_spans = 100'000;

/// "AB12": column 27 of row 12. Rows count from 1; 0 where the name has none.
struct Place {
    int column = 0;
    std::size_t row = 0;
};

std::optional<Place> place_of(std::string_view name) {
    constexpr int letters = 26;
    constexpr int most_letters = 3;
    Place out;
    std::size_t at = 0;
    for (; at < name.size() && ascii::is_letter(name[at]); ++at) {
        if (at == most_letters) return std::nullopt;
        out.column = out.column * letters + (ascii::upper(name[at]) - 'A' + 1);
    }
    const auto read = std::from_chars(name.data() + at, name.data() + name.size(), out.row);
    const bool whole = read.ec == std::errc{} && read.ptr == name.data() + name.size();
    if (at == 0 || !whole || out.row > most_rows) return std::nullopt;
    --out.column;
    return out;
}

class CellListener : public xml::Listener {
public:
    CellListener(const XlsxParts& parts, Budget& budget, Sheet& sheet)
        : parts_(parts), budget_(budget), sheet_(sheet) {}

    void start(std::string_view name, const xml::Attributes& attributes) override {
        if (name == "row") start_row(attributes);
        if (name == "c") start_cell(attributes);
        if (name == "rPh") sounding_ = true;
        if (name == "v" || name == "t") in_words_ = !sounding_;
        if (name == "mergeCell") merge(attributes["ref"]);
    }

    void end(std::string_view name) override {
        if (name == "v" || name == "t") in_words_ = false;
        if (name == "rPh") sounding_ = false;
        if (name == "c") end_cell();
        if (name == "row" && !row_.cells.empty()) end_row();
    }

    void words(std::string_view utf8) override {
        if (in_words_) words_ += utf8;
    }

private:
    void start_row(const xml::Attributes& attributes) {
        const int next = static_cast<int>(std::min(number_ + 1, most_rows));
        number_ =
            static_cast<std::size_t>(attributes.number("r", static_cast<int>(most_rows), next));
        row_ = {number_, {}};
        column_ = -1;
    }

    void start_cell(const xml::Attributes& attributes) {
        const std::optional<Place> place = place_of(attributes["r"]);
        column_ = place ? place->column : std::min(column_ + 1, most_columns);
        type_ = attributes["t"];
        format_ = static_cast<std::size_t>(attributes.number("s", static_cast<int>(most_rows), 0));
        words_.clear();
    }

    void end_cell() {
        std::string words = meaning();
        if (ascii::trimmed(words, " \t\r\n").empty() || column_ >= most_columns) return;
        budget_.take(words.size());
        row_.cells.push_back({column_, std::move(words)});
    }

    std::string meaning() const {
        if (type_ == "s") return shared();
        if (type_ == "b") return words_ == "1" ? "TRUE" : "FALSE";
        const bool number = type_.empty() || type_ == "n";
        if (!number) return words_; // a text, an error, a date that is written out
        const bool known = format_ < parts_.formats.size();
        return words_of(words_, known ? parts_.formats[format_] : Shown::number, parts_.count);
    }

    std::string shared() const {
        std::size_t number = 0;
        const auto read = std::from_chars(words_.data(), words_.data() + words_.size(), number);
        const bool there = read.ec == std::errc{} && number < parts_.texts.size();
        return there ? parts_.texts[number] : "";
    }

    void end_row() {
        std::stable_sort(
            row_.cells.begin(), row_.cells.end(),
            [](const SheetCell& a, const SheetCell& b) { return a.column < b.column; });
        sheet_.rows.push_back(std::exchange(row_, {}));
    }

    void merge(std::string_view ref) {
        const std::size_t colon = std::min(ref.find(':'), ref.size());
        const auto first = place_of(ref.substr(0, colon));
        const auto last = place_of(ref.substr(std::min(colon + 1, ref.size())));
        if (!first || !last || sheet_.spans.size() == most_spans) return;
        if (last->row < first->row || last->column < first->column) return;
        sheet_.spans.push_back({first->row, first->column, last->row - first->row + 1,
                                last->column - first->column + 1});
    }

    const XlsxParts& parts_;
    Budget& budget_;
    Sheet& sheet_;
    SheetRow row_;
    std::size_t number_ = 0;
    int column_ = -1;
    std::string type_;
    std::size_t format_ = 0;
    std::string words_;
    bool in_words_ = false;
    bool sounding_ = false;
};

void sort(Sheet& sheet) {
    std::stable_sort(sheet.rows.begin(), sheet.rows.end(),
                     [](const SheetRow& a, const SheetRow& b) { return a.number < b.number; });
    std::stable_sort(sheet.spans.begin(), sheet.spans.end(),
                     [](const SheetSpan& a, const SheetSpan& b) {
                         return std::pair(a.row, a.column) < std::pair(b.row, b.column);
                     });
}

} // namespace

bool is_xlsx(std::string_view bytes) {
    return bytes.starts_with("PK\x03\x04") &&
           bytes.find("xl/workbook.xml") != std::string_view::npos;
}

std::vector<Sheet> xlsx_sheets(zip::Archive& archive, const std::string& path) {
    const XlsxParts parts = xlsx_parts(archive, path);
    Budget budget(path);
    std::vector<Sheet> out;
    for (const SheetFile& each : parts.sheets) {
        Sheet sheet;
        sheet.name = each.name;
        CellListener cells(parts, budget, sheet);
        xml::parse(archive.read(each.file), path, each.file, cells);
        sort(sheet);
        out.push_back(std::move(sheet));
    }
    return out;
}

} // namespace fasti::sheet
