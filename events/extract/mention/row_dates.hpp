// SPDX-License-Identifier: Apache-2.0
// What a row of a table is dated by: its own cells, and what it leaves out and stands above.
#pragma once

#include "events/extract/mention/columns.hpp"
#include "events/extract/mention/mention.hpp"

#include <optional>
#include <string>
#include <vector>

namespace fasti::mention {

/// Dates the rows of one table, which are given from top to bottom.
///
///     RowDates dates(document, tagged, columns, section);
///     if (dates.date(row, mention)) …
class RowDates {
public:
    using Row = std::vector<Cell>;

    /// `section` is the date of the caption or heading above the table, if there is one.
    RowDates(const Document& document,
             const Tagged& tagged,
             const Columns& columns,
             std::optional<std::size_t> section)
        : document_(document), tagged_(tagged), columns_(columns), section_(section) {}

    /// Gives a mention the date of a row; false where the row has none.
    bool date(const Row& row, Mention& mention);

private:
    bool find(const Row& row, Mention& mention);
    bool tells_day(const Row& row) const;
    bool behind_midnight(const When& when, bool tells_day);
    std::optional<std::size_t> date_of_cell(const Row& row, std::optional<int> column) const;
    bool on_the_calendar(std::optional<std::size_t> date) const;
    std::optional<std::size_t> base_of(const Row& row) const;
    bool has_finer(const Row& row) const;
    void start(Mention& mention, std::size_t date, bool own) const;
    bool end(const Row& row, Mention& mention, std::size_t date) const;
    bool narrow(const Row& row, Mention& mention) const;
    bool narrow_by(std::size_t date, Mention& mention) const;
    bool take_day(const Row& row, Mention& mention) const;
    static void add(Mention& mention, Span words);

    const Document& document_;
    const Tagged& tagged_;
    const Columns& columns_;
    std::optional<std::size_t> section_;
    std::optional<std::size_t> above_; ///< the date of the last row that has one
    sys_days day_{};                   ///< of the last row
    std::string time_;                 ///< of the last row, of the same day
    bool rose_ = false;                ///< the times of that day go forward
};

} // namespace fasti::mention
