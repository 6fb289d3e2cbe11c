// SPDX-License-Identifier: Apache-2.0
#include "events/sheets/sheet_events.hpp"

#include "events/lang/detect.hpp"
#include "events/rows/row_reader.hpp"
#include "events/sheets/cell_date.hpp"
#include "events/sheets/guess.hpp"
#include "events/sheets/joined.hpp"
#include "text/ascii.hpp"
#include "text/error.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace fasti::sheets {
namespace {

using detail::NamedFields;
using detail::RowError;

constexpr auto date_columns = std::to_array<std::string_view>({"date", "start", "end"});

/// Enough words to tell the language by.
std::string sample_of(const Sheet& sheet) {
    constexpr std::size_t enough = 20'000; // bytes
    std::string out;
    for (const SheetRow& row : sheet.rows)
        for (const SheetCell& cell : row.cells)
            if (out.size() < enough) out.append(cell.words).append("\n");
    return out;
}

/// "?", "—": nobody knows.
bool says_nothing(std::string_view date) {
    constexpr std::size_t longest = 6; // bytes
    return date.size() <= longest && date != ".." &&
           std::none_of(date.begin(), date.end(),
                        [](char c) { return ascii::is_letter(c) || ascii::is_digit(c); });
}

class SheetReader {
public:
    SheetReader(const Sheet& sheet, Header header, bool one_of_many, const std::string& path)
        : sheet_(sheet), words_(sheet), header_(std::move(header)), reader_(path),
          section_(one_of_many ? sheet.name : ""),
          fields_(header_.columns, std::max<std::size_t>(header_.names.size(), 1)) {}

    SheetEvents read(const SheetOptions& options) {
        const DayOrder order = settle_order(options.order);
        CellDates dates(language_of(sample_of(sheet_)), order);
        for (std::size_t i = header_.first_row; i < sheet_.rows.size(); ++i)
            read(sheet_.rows[i], dates);
        say_what_is_left();
        out_.chronicle = reader_.finish();
        return std::move(out_);
    }

private:
    std::string name_of(const SheetRow& row) const {
        if (sheet_.name.empty()) return fmt::format("line {}", row.number);
        if (section_.empty()) return fmt::format("row {}", row.number);
        return fmt::format("sheet {}, row {}", section_, row.number);
    }

    DayOrder settle_order(DayOrder chosen) {
        ColumnOrder column;
        for (const std::string_view name : date_columns) {
            const auto found = header_.columns.find(name);
            if (found == header_.columns.end()) continue;
            for (std::size_t i = header_.first_row; i < sheet_.rows.size(); ++i)
                column.add(words_(sheet_.rows[i], static_cast<int>(found->second)),
                           name_of(sheet_.rows[i]));
        }
        if (!column.short_year().empty())
            out_.notes.push_back(fmt::format("{} and dates like it have years from 1930 to 2029",
                                             column.short_year()));
        if (chosen != DayOrder::unknown) return chosen;
        if (!column.either().empty()) say_order(column);
        return column.order();
    }

    void say_order(const ColumnOrder& column) {
        if (column.mixed())
            out_.notes.push_back(fmt::format("dates are written in both orders: {}; what may be "
                                             "two days is not read",
                                             column.because()));
        else if (column.order() != DayOrder::unknown)
            out_.notes.push_back(fmt::format(
                "{} and dates like it are read with the {} first: {}", column.either(),
                column.order() == DayOrder::day_first ? "day" : "month", column.because()));
    }

    std::vector<std::string> fields_of(const SheetRow& row) const {
        std::vector<std::string> fields(std::max<std::size_t>(header_.names.size(), 1));
        for (const auto& [ours, column] : header_.columns)
            fields[column] = ours == "quote" ? words_(row, static_cast<int>(column))
                                             : one_line(words_(row, static_cast<int>(column)));
        for (const std::string_view name : date_columns)
            if (const auto found = header_.columns.find(name); found != header_.columns.end())
                if (says_nothing(fields[found->second])) fields[found->second].clear();
        join_dates(fields, header_.columns);
        return fields;
    }

    void bad(const SheetRow& row, std::string_view column, const std::string& what) {
        out_.bad.push_back(column.empty() ? fmt::format("{}: {}", name_of(row), what)
                                          : fmt::format("{}, column {}: {}", name_of(row),
                                                        header_.theirs(column), what));
    }

    void read(const SheetRow& row, CellDates& dates) {
        fields_.set(fields_of(row));
        const bool titled = !fields_["title"].empty();
        const bool dated = !fields_["date"].empty() || !fields_["start"].empty();
        if (!titled && !dated) {
            left_out_.push_back(name_of(row));
            return;
        }
        ++out_.rows;
        const std::size_t before = out_.bad.size();
        if (is_torn(row))
            bad(row, "", "has more cells than the header has names; put \" around texts");
        if (!titled) bad(row, "title", "is empty; say what happened");
        for (const std::string_view column : date_columns)
            check_date(row, column, dates);
        if (out_.bad.size() == before) take(row, dates);
        out_.bad_rows += out_.bad.size() > before ? 1U : 0U;
    }

    /// A separator in the words of a cell; whoever writes beside a table in a sheet means that.
    bool is_torn(const SheetRow& row) const {
        return sheet_.name.empty() && !row.cells.empty() &&
               row.cells.back().column >= static_cast<int>(header_.names.size());
    }

    void check_date(const SheetRow& row, std::string_view column, CellDates& dates) {
        const std::string words = fields_[column];
        if (words.empty()) return;
        try {
            dates(words);
        } catch (const RowError& error) {
            bad(row, column, error.what());
        }
    }

    void take(const SheetRow& row, CellDates& dates) {
        try {
            const When when =
                detail::when_of_row(fields_, [&](const std::string& cell) { return dates(cell); });
            reader_.read(fields_, when, row.number, section_);
        } catch (const RowError& error) {
            bad(row, "", error.what());
        }
    }

    void say_what_is_left() {
        constexpr std::size_t most_named = 3;
        if (!left_out_.empty())
            out_.notes.push_back(fmt::format(
                "{} without a date and a title left out: {}{}",
                left_out_.size() == 1 ? "a row" : fmt::format("{} rows", left_out_.size()),
                fmt::join(left_out_.begin(),
                          left_out_.begin() +
                              static_cast<std::ptrdiff_t>(std::min(left_out_.size(), most_named)),
                          "; "),
                left_out_.size() > most_named ? "; …" : ""));
        if (!header_.unused.empty())
            out_.notes.push_back(fmt::format("nothing is taken from the column{} {}",
                                             header_.unused.size() == 1 ? "" : "s",
                                             fmt::join(header_.unused, ", ")));
    }

    const Sheet& sheet_;
    MergedWords words_;
    Header header_;
    detail::RowReader reader_;
    std::string section_;
    NamedFields fields_;
    std::vector<std::string> left_out_;
    SheetEvents out_;
};

std::string names_in(std::span<const Sheet> sheets) {
    constexpr std::size_t most = 12;
    std::vector<std::string> names;
    for (const Sheet& sheet : sheets)
        if (!sheet.rows.empty())
            for (const SheetCell& cell : sheet.rows.front().cells)
                if (names.size() < most) names.push_back(cell.words);
    return fmt::format("{}", fmt::join(names, ", "));
}

[[noreturn]] void
refuse(std::span<const Sheet> sheets, const std::string& path, const ChosenColumns& chosen) {
    const bool empty = std::all_of(sheets.begin(), sheets.end(),
                                   [](const Sheet& sheet) { return sheet.rows.empty(); });
    if (empty) throw ReadError(path, "an empty table");
    std::string missing;
    for (const Sheet& sheet : sheets) {
        missing = missing_column(sheet, chosen);
        if (missing.empty()) break;
    }
    if (!missing.empty())
        throw ReadError(
            path, fmt::format("no column is called {}; there are {}", missing, names_in(sheets)));
    throw ReadError(path, fmt::format("a header with the columns title and date (or start) is "
                                      "needed here; there are {}; say which is what: --columns "
                                      "date=…,title=…",
                                      names_in(sheets)));
}

/// Sheets behind the one that is read, which have dates and titles as well.
void say_others(std::span<const Sheet> sheets,
                std::size_t read,
                const ChosenColumns& chosen,
                SheetEvents& out) {
    std::vector<std::string> others;
    for (const Sheet& sheet : sheets.subspan(read + 1))
        if (header_of(sheet, chosen)) others.push_back(sheet.name);
    if (!others.empty())
        out.notes.insert(out.notes.begin(),
                         fmt::format("sheet {} is read; {} {} dates too", sheets[read].name,
                                     fmt::join(others, ", "), others.size() == 1 ? "has" : "have"));
}

} // namespace

bool holds_events(std::span<const Sheet> sheets, const ChosenColumns& chosen) {
    return std::any_of(sheets.begin(), sheets.end(),
                       [&](const Sheet& sheet) { return header_of(sheet, chosen).has_value(); });
}

SheetEvents
sheet_events(std::span<const Sheet> sheets, const std::string& path, const SheetOptions& options) {
    const bool many = std::count_if(sheets.begin(), sheets.end(),
                                    [](const Sheet& sheet) { return !sheet.rows.empty(); }) > 1;
    for (std::size_t i = 0; i < sheets.size(); ++i) {
        auto header = header_of(sheets[i], options.columns);
        if (!header) continue;
        SheetEvents out = SheetReader(sheets[i], std::move(*header), many, path).read(options);
        say_others(sheets, i, options.columns, out);
        return out;
    }
    for (const Sheet& sheet : sheets) {
        if (!options.columns.empty()) break;
        auto header = guessed_header(sheet, language_of(sample_of(sheet)));
        if (!header) continue;
        const std::string note =
            fmt::format("dates are taken from column {}, titles from {}: --columns can say "
                        "otherwise",
                        header->theirs("date"), header->theirs("title"));
        SheetEvents out = SheetReader(sheet, std::move(*header), many, path).read(options);
        out.notes.insert(out.notes.begin(), note);
        return out;
    }
    refuse(sheets, path, options.columns);
}

} // namespace fasti::sheets
