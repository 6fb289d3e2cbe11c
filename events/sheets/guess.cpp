// SPDX-License-Identifier: Apache-2.0
#include "events/sheets/guess.hpp"

#include "events/rows/rows_parts.hpp"
#include "events/sheets/cell_date.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <array>

namespace fasti::sheets {
namespace {

constexpr int most_guessed = 40;      // columns that are looked at
constexpr std::size_t most_rows = 50; // the same

/// What the cells of a column hold.
struct Held {
    std::size_t cells = 0;
    std::size_t dates = 0;
    std::size_t letters = 0;

    bool all_dates() const { return dates > 0 && 10 * dates >= 8 * cells; }

    std::size_t mean_letters() const { return cells == 0 ? 0 : letters / cells; }
};

/// A number alone is a year where it looks like one: tables are full of numbers.
bool may_be_date(const std::string& words) {
    constexpr int first_year = 1000;
    constexpr int last_year = 2100;
    constexpr std::size_t digits_of_years = 4;
    if (!all_digits(words)) return true;
    if (words.size() != digits_of_years) return false;
    const int year = std::stoi(words);
    return first_year <= year && year <= last_year;
}

class Guess {
public:
    Guess(const Sheet& sheet, const Language& language)
        : sheet_(sheet), dates_(language, DayOrder::day_first) {
        const std::size_t last = std::min(sheet.rows.size(), most_rows);
        for (std::size_t i = 1; i < last; ++i)
            for (const SheetCell& cell : sheet.rows[i].cells)
                if (cell.column < most_guessed) count(cell);
        if (last == 1)
            for (const SheetCell& cell : sheet.rows.front().cells)
                if (cell.column < most_guessed) count(cell);
    }

    std::optional<Header> run() {
        const auto date = std::find_if(held_.begin(), held_.end(),
                                       [](const Held& each) { return each.all_dates(); });
        if (date == held_.end()) return std::nullopt;
        const auto date_column = static_cast<std::size_t>(date - held_.begin());
        const std::optional<std::size_t> title = most_to_read();
        if (!title) return std::nullopt;
        Header out;
        const SheetRow& first = sheet_.rows.front();
        const bool data = is_date(first[static_cast<int>(date_column)]);
        out.first_row = data ? 0 : 1;
        for (std::size_t i = 0; i <= std::max(date_column, *title); ++i)
            out.names.push_back(data ? column_letters(static_cast<int>(i))
                                     : first[static_cast<int>(i)]);
        for (const SheetRow& row : sheet_.rows) // what is not taken is no row too long
            if (!row.cells.empty())
                while (static_cast<int>(out.names.size()) <= row.cells.back().column)
                    out.names.emplace_back();
        out.columns = {{"date", date_column}, {"title", *title}};
        return out;
    }

private:
    bool is_date(const std::string& words) {
        const std::string cell(ascii::trimmed(words));
        if (cell.empty() || !may_be_date(cell)) return false;
        try {
            dates_(cell);
            return true;
        } catch (const detail::RowError&) {
            return false;
        }
    }

    void count(const SheetCell& cell) {
        Held& here = held_.at(static_cast<std::size_t>(cell.column));
        ++here.cells;
        here.letters += ascii::letters_in(cell.words);
        here.dates += is_date(cell.words) ? 1U : 0U;
    }

    std::optional<std::size_t> most_to_read() const {
        constexpr std::size_t fewest_letters = 3;
        std::optional<std::size_t> best;
        for (std::size_t i = 0; i < held_.size(); ++i) {
            const Held& here = held_.at(i);
            if (here.all_dates() || here.mean_letters() < fewest_letters) continue;
            if (!best || here.mean_letters() > held_.at(*best).mean_letters()) best = i;
        }
        return best;
    }

    const Sheet& sheet_;
    CellDates dates_;
    std::array<Held, most_guessed> held_;
};

} // namespace

std::optional<Header> guessed_header(const Sheet& sheet, const Language& language) {
    if (sheet.rows.empty()) return std::nullopt;
    return Guess(sheet, language).run();
}

} // namespace fasti::sheets
