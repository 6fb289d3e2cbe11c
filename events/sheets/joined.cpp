// SPDX-License-Identifier: Apache-2.0
#include "events/sheets/joined.hpp"

#include "events/sheets/slashed.hpp"
#include "text/ascii.hpp"
#include "text/utf8.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace fasti::sheets {
namespace {

constexpr std::size_t most_reached = 1'000'000; // cells below those that reach down

std::string whole_date(std::string_view year, std::string_view month, std::string_view day) {
    if (month.empty()) return std::string(year);
    const bool digits = all_digits(month) && (day.empty() || all_digits(day));
    if (digits && day.empty()) return fmt::format("{}-{:0>2}", year, month);
    if (digits) return fmt::format("{}-{:0>2}-{:0>2}", year, month, day);
    return day.empty() ? fmt::format("{} {}", month, year)
                       : fmt::format("{} {} {}", day, month, year);
}

} // namespace

std::string one_line(std::string_view words) {
    std::string out;
    for (std::size_t at = 0; at < words.size();) {
        const CodePoint c = code_point_at(words, at);
        if (!is_space(c.value))
            out.append(words, at, c.size);
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
        at += c.size;
    }
    if (out.ends_with(' ')) out.pop_back();
    return out;
}

void join_dates(std::vector<std::string>& fields, const detail::NamedFields::Columns& columns) {
    const auto words = [&](std::string_view ours) {
        const auto found = columns.find(ours);
        return found == columns.end() ? std::string_view() : ascii::trimmed(fields[found->second]);
    };
    if (words("date").empty()) return;
    std::string date = whole_date(words("date"), words("month"), words("day"));
    std::string_view time = words("time");
    if (time.starts_with('T')) time.remove_prefix(1);
    if (!time.empty()) date.append(" ").append(time);
    fields[columns.find("date")->second] = std::move(date);
}

MergedWords::MergedWords(const Sheet& sheet) {
    const auto by_number = [](const SheetRow& row, std::size_t number) {
        return row.number < number;
    };
    for (const SheetSpan& span : sheet.spans) {
        auto row = std::lower_bound(sheet.rows.begin(), sheet.rows.end(), span.row, by_number);
        if (row == sheet.rows.end() || row->number != span.row) continue;
        const std::string& words = (*row)[span.column];
        while (++row != sheet.rows.end() && row->number - span.row < span.rows)
            if (below_.size() < most_reached)
                below_.emplace(std::pair(row->number, span.column), &words);
    }
}

const std::string& MergedWords::operator()(const SheetRow& row, int column) const {
    const std::string& own = row[column];
    if (!own.empty() || below_.empty()) return own;
    const auto found = below_.find({row.number, column});
    return found == below_.end() ? own : *found->second;
}

} // namespace fasti::sheets
