// SPDX-License-Identifier: Apache-2.0
#include "events/sheets/slashed.hpp"

#include "text/ascii.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace fasti::sheets {
namespace {

/// A run of digits.
struct Number {
    int value = 0;
    std::size_t digits = 0;
};

Number number_at(std::string_view cell, std::size_t at) {
    constexpr std::size_t most_digits = 5;
    Number out;
    for (; at < cell.size() && out.digits < most_digits && ascii::is_digit(cell[at]); ++at) {
        out.value = 10 * out.value + (cell[at] - '0');
        ++out.digits;
    }
    return out;
}

bool is_part(const Number& number) {
    return number.digits == 1 || number.digits == 2;
}

std::optional<Slashed> slashed_at(std::string_view cell, std::size_t at) {
    Slashed out;
    const Number first = number_at(cell, at);
    std::size_t end = at + first.digits;
    if (!is_part(first) || end >= cell.size()) return std::nullopt;
    out.sign = cell[end];
    if (out.sign != '/' && out.sign != '-' && out.sign != '.') return std::nullopt;
    const Number second = number_at(cell, end + 1);
    end += 1 + second.digits;
    if (!is_part(second) || end >= cell.size() || cell[end] != out.sign) return std::nullopt;
    const Number year = number_at(cell, end + 1);
    end += 1 + year.digits;
    const bool goes_on = end < cell.size() && (ascii::is_digit(cell[end]) || cell[end] == out.sign);
    if ((year.digits != 4 && year.digits != 2) || goes_on) return std::nullopt;
    out.first = first.value;
    out.second = second.value;
    out.year = year.value;
    out.short_year = year.digits == 2;
    out.span = {at, end};
    return out;
}

} // namespace

std::vector<Slashed> slashed_dates(std::string_view cell) {
    std::vector<Slashed> out;
    for (std::size_t at = 0; at < cell.size();) {
        const Number run = number_at(cell, at);
        const auto found = run.digits > 0 ? slashed_at(cell, at) : std::nullopt;
        if (found) out.push_back(*found);
        at = found ? found->span.end : at + std::max<std::size_t>(run.digits, 1);
    }
    return out;
}

std::optional<std::string> slashed_month(std::string_view cell) {
    const Number month = number_at(cell, 0);
    if (!is_part(month) || month.value < 1 || month.value > 12) return std::nullopt;
    if (cell.size() != month.digits + 5) return std::nullopt;
    if (cell[month.digits] != '/' && cell[month.digits] != '.') return std::nullopt;
    const Number year = number_at(cell, month.digits + 1);
    if (year.digits != 4) return std::nullopt;
    return fmt::format("{:04}-{:02}", year.value, month.value);
}

bool all_digits(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), ascii::is_digit);
}

} // namespace fasti::sheets
