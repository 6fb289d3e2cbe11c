// SPDX-License-Identifier: Apache-2.0
#include "read/sheets/ods.hpp"

#include "read/sheets/budget.hpp"
#include "read/sheets/number_format.hpp"
#include "read/xml/parse.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <charconv>
#include <utility>

namespace fasti::sheet {
namespace {

/// A cell while it is told.
struct OdsCell {
    std::string type, value, words;
    int repeated = 1;
    int columns = 1;
    int rows = 1;
    bool open = false;
};

/// How many numbers and words a text shows, and whether one of them is the year.
struct Parts {
    std::size_t count = 0;
    bool year = false;
};

Parts parts_of(std::string_view shown, std::string_view year) {
    Parts out;
    for (std::size_t at = 0; at < shown.size();) {
        std::size_t end = at;
        while (end < shown.size() && (ascii::in_letter(shown[end]) || ascii::is_digit(shown[end])))
            ++end;
        if (end > at) {
            ++out.count;
            out.year = out.year || shown.substr(at, end - at) == year;
        }
        at = std::max(end, at + 1);
    }
    return out;
}

/// "May 2019" of 2019-05-14.
std::string month_of(std::string_view day) {
    int year = 0;
    int month = 0;
    const std::size_t dash = day.find('-', 1);
    std::from_chars(day.data(), day.data() + dash, year);
    std::from_chars(day.data() + dash + 1, day.data() + day.size(), month);
    const bool plain = year > 0 && year <= 9999 && month >= 1 && month <= 12;
    return plain ? month_words(year, month) : std::string(day);
}

/// "2019-05-14T09:30:00" of a cell that shows "May 2019" is that month.
std::string date_words(std::string_view value, std::string_view shown) {
    const std::size_t t = std::min(value.find('T'), value.size());
    const std::string_view day = value.substr(0, t);
    const std::size_t year_end = day.find('-', 1);
    if (year_end == std::string_view::npos) return std::string(value);
    const Parts parts = parts_of(shown, day.substr(0, year_end));
    if (parts.year && parts.count == 1) return std::string(day.substr(0, year_end));
    if (parts.year && parts.count == 2) return month_of(day);
    std::string_view time = value.substr(std::min(t + 1, value.size())).substr(0, 8);
    if (time.ends_with(":00") && time.size() == 8) time.remove_suffix(3);
    if (time.empty() || time == "00:00") return std::string(day);
    return std::string(day).append(" ").append(time);
}

class TableListener : public xml::Listener {
public:
    TableListener(std::vector<Sheet>& sheets, Budget& budget) : sheets_(sheets), budget_(budget) {}

    void start(std::string_view name, const xml::Attributes& attributes) override {
        if (skipped_ > 0 || is_left_out(name)) {
            ++skipped_;
            return;
        }
        if (name == "table") start_table(attributes);
        if (name == "table-row") start_row(attributes);
        if (name == "table-cell" || name == "covered-table-cell") start_cell(attributes);
        if (!cell_.open) return;
        if (name == "p" && !cell_.words.empty()) cell_.words += ' ';
        if (name == "s" || name == "tab" || name == "line-break") cell_.words += ' ';
        in_words_ += name == "p" ? 1 : 0;
    }

    void end(std::string_view name) override {
        if (skipped_ > 0) {
            --skipped_;
            return;
        }
        if (name == "p" && in_words_ > 0) --in_words_;
        if (name == "table-cell" || name == "covered-table-cell") end_cell();
        if (name == "table-row") end_row();
    }

    void words(std::string_view utf8) override {
        if (cell_.open && in_words_ > 0 && skipped_ == 0) cell_.words += utf8;
    }

private:
    // Comments, drawings beside the cells, and what a change has taken away.
    static bool is_left_out(std::string_view name) {
        return name == "annotation" || name == "shapes" || name == "tracked-changes" ||
               name == "sub-table";
    }

    void start_table(const xml::Attributes& attributes) {
        sheets_.emplace_back().name = attributes["name"];
        number_ = 1;
    }

    void start_row(const xml::Attributes& attributes) {
        row_ = {number_, {}};
        column_ = 0;
        rows_ = attributes.number("number-rows-repeated", static_cast<int>(most_rows), 1);
    }

    void start_cell(const xml::Attributes& attributes) {
        cell_ = {};
        cell_.open = true;
        cell_.type = attributes["value-type"];
        cell_.value = attributes[cell_.type == "date" ? "date-value" : "value"];
        cell_.repeated = std::max(1, attributes.number("number-columns-repeated", most_wide, 1));
        cell_.columns = std::max(1, attributes.number("number-columns-spanned", most_wide, 1));
        cell_.rows =
            std::max(1, attributes.number("number-rows-spanned", static_cast<int>(most_rows), 1));
    }

    void end_cell() {
        if (!cell_.open || sheets_.empty()) return;
        const int first = std::exchange(column_, std::min(column_ + cell_.repeated, most_columns));
        std::string words = meaning();
        cell_.open = false;
        if (ascii::trimmed(words, " \t\r\n").empty()) return;
        for (int column = first; column < column_; ++column) {
            budget_.take(words.size());
            row_.cells.push_back({column, words});
        }
        const bool wide = cell_.columns > 1 || cell_.rows > 1;
        if (wide && first < column_ && sheets_.back().spans.size() < most_spans)
            sheets_.back().spans.push_back(
                {number_, first, static_cast<std::size_t>(cell_.rows), cell_.columns});
    }

    // Whole numbers without the signs that group their digits.
    std::string meaning() const {
        if (cell_.type == "date") return date_words(cell_.value, cell_.words);
        const bool whole = !cell_.value.empty() &&
                           cell_.value.find_first_not_of("-0123456789") == std::string::npos;
        return cell_.type == "float" && whole ? cell_.value : cell_.words;
    }

    void end_row() {
        if (!row_.cells.empty() && !sheets_.empty()) {
            for (int i = 0; i < rows_; ++i) {
                SheetRow copy = row_;
                copy.number = number_ + static_cast<std::size_t>(i);
                if (i > 0)
                    for (const SheetCell& cell : copy.cells)
                        budget_.take(cell.words.size());
                sheets_.back().rows.push_back(std::move(copy));
            }
        }
        row_.cells.clear();
        number_ = std::min(number_ + static_cast<std::size_t>(rows_), most_rows);
    }

    static constexpr int most_wide = 1 << 20;
    static constexpr std::size_t most_spans = 100'000;

    std::vector<Sheet>& sheets_;
    Budget& budget_;
    SheetRow row_;
    OdsCell cell_;
    std::size_t number_ = 1;
    int column_ = 0;
    int rows_ = 1;
    int in_words_ = 0;
    int skipped_ = 0;
};

} // namespace

bool is_ods(std::string_view bytes) {
    constexpr std::size_t head = 256; // the type is the first file and not compressed
    return bytes.starts_with("PK\x03\x04") &&
           bytes.substr(0, head).find("application/vnd.oasis.opendocument.spreadsheet") !=
               std::string_view::npos;
}

std::vector<Sheet> ods_sheets(zip::Archive& archive, const std::string& path) {
    zip::refuse_locked(archive);
    Budget budget(path);
    std::vector<Sheet> out;
    TableListener tables(out, budget);
    xml::parse(archive.read("content.xml"), path, "content.xml", tables);
    return out;
}

} // namespace fasti::sheet
