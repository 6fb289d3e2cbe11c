// SPDX-License-Identifier: Apache-2.0
#include "events/sheets/cell_date.hpp"

#include "events/extract/mention/when.hpp"
#include "events/lang/languages.hpp"
#include "events/rows/rows_parts.hpp"
#include "events/timex/tag.hpp"
#include "text/ascii.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace fasti::sheets {
namespace {

using detail::RowError;

constexpr std::string_view write_it_so = "write it as 1789-07-14, 14 July 1789, 1789 or c. 1789";
constexpr std::size_t longest_date = 200; // bytes

/// A document that is nothing but the cell.
Document document_of(const std::string& cell) {
    Document out;
    out.text = cell + "\n";
    out.original = out.text;
    out.blocks = {{BlockKind::paragraph, 0, {0, cell.size()}}};
    out.offsets.copied(0, 0, out.text.size());
    out.index = LineIndex(out.original);
    return out;
}

Tagged tagged(const Document& document, const Language& language) {
    TagOptions how;
    how.infer_dct = false;
    how.domain = Domain::narrative;
    return tag(document, language, how);
}

bool is_sign(char c) {
    constexpr std::string_view signs = " .,;:()[]\t";
    return signs.find(c) != std::string_view::npos;
}

/// The words before and behind a date, of which a date may have one: "after", "from".
std::size_t words_in(std::string_view rest) {
    std::size_t words = 0;
    bool inside = false;
    for (const char c : rest) {
        words += !is_sign(c) && !inside ? 1U : 0U;
        inside = !is_sign(c);
    }
    return words;
}

/// The dates that a cell is, which may be the two ends of a range.
struct Found {
    const Timex* first;
    const Timex* last;
};

/// "1945, 8 May": the year of the one is that of the other.
bool narrows(const Document& document, const Timex& whole, const Timex& part) {
    return part.type == TimexType::date && part.basis.kind == Basis::year_of &&
           whole.bounds.contains(part.bounds) &&
           words_in(document[{whole.span.end, part.span.begin}]) == 0;
}

std::optional<Found> only_date(const Document& document, const Tagged& tagged) {
    const auto& all = tagged.timexes;
    if (all.empty() || all.size() > 2) return std::nullopt;
    const Timex& first = all.front();
    const Timex& last = all.back();
    const bool range = all.size() == 2 && first.range == 1 && last.range == 2;
    if (all.size() == 2 && !range && !narrows(document, first, last)) return std::nullopt;
    const auto fits = [](const Timex& timex) {
        const bool date = timex.type == TimexType::date || timex.type == TimexType::time;
        return date && timex.edtf && timex.basis == Basis::stated;
    };
    if (!fits(first) || !last.edtf) return std::nullopt;
    const std::size_t before = words_in(document[{0, first.span.begin}]);
    const std::size_t behind = words_in(document[{last.span.end, document.text.size() - 1}]);
    const bool introduced = range || first.bound != TimexMod::none;
    if (behind > 0 || before > (introduced ? 1U : 0U)) return std::nullopt;
    return range ? Found{&first, &last} : Found{&last, &last};
}

std::optional<When> date_in(const std::string& cell, const Language& language) {
    const Document document = document_of(cell);
    const Tagged found = tagged(document, language);
    const std::optional<Found> date = only_date(document, found);
    if (!date) return std::nullopt;
    if (date->first != date->last) {
        const When both = mention::when_of_range(document, *date->first, *date->last);
        return both.edtf.kind == Edtf::Kind::interval ? std::optional(both) : std::nullopt;
    }
    When when = mention::when_of(document, *date->first);
    mention::add_time(when, *date->first);
    return when;
}

/// EDTF wants seconds: "2019-05-14T09:30Z" has none.
std::string with_seconds(const std::string& cell) {
    constexpr std::string_view shape = "2019-05-14T09:30";
    const bool shaped = cell.size() >= shape.size() && cell[10] == 'T' && cell[13] == ':' &&
                        ascii::is_digit(cell[15]);
    if (!shaped || cell.substr(shape.size()).starts_with(':')) return cell;
    return cell.substr(0, shape.size()) + ":00" + cell.substr(shape.size());
}

/// EDTF, or a bare year: 476 and "0476" are the same.
std::optional<When> notation(const std::string& cell) {
    const bool year = all_digits(cell) && cell.size() <= 4;
    if (year && std::stoi(cell) == 0) throw RowError("there is no year 0; write 1 BC or 1 AD");
    const std::string text = year ? fmt::format("{:0>4}", cell) : with_seconds(cell);
    try {
        return detail::stated_date(text);
    } catch (const RowError&) {
        return std::nullopt; // people write otherwise
    }
}

/// What the tagger of one of the languages makes of a cell.
std::optional<When> asked(const std::string& cell, const Language& first) {
    if (auto found = date_in(cell, first)) return found;
    for (const Language* other : languages())
        if (other != &first)
            if (auto found = date_in(cell, *other)) return found;
    return std::nullopt;
}

/// What stands on both sides of a dash between two dates: "753 BC", "476 AD".
std::optional<std::pair<std::string, std::string>> halves(const std::string& cell) {
    for (const std::string_view dash : {"–", "—", " - "}) {
        const std::size_t at = cell.find(dash);
        if (at == std::string::npos || cell.find(dash, at + dash.size()) != std::string::npos)
            continue;
        return std::pair(
            std::string(ascii::trimmed(std::string_view(cell).substr(0, at))),
            std::string(ascii::trimmed(std::string_view(cell).substr(at + dash.size()))));
    }
    return std::nullopt;
}

std::optional<When> one_of_all(const std::string& cell, const Language& first) {
    if (auto when = notation(cell)) return when;
    return asked(cell, first);
}

std::optional<When> from_to(const std::string& cell, const Language& first) {
    const auto ends = halves(cell);
    if (!ends || ends->first.empty() || ends->second.empty()) return std::nullopt;
    const auto begin = one_of_all(ends->first, first);
    const auto end = begin ? one_of_all(ends->second, first) : std::nullopt;
    if (!end) return std::nullopt;
    const Edtf both = edtf_interval(begin->edtf, end->edtf);
    if (!bounds(both).ok()) return std::nullopt;
    return When{.edtf = both,
                .bounds = bounds(both),
                .precision = granularity(both),
                .label = "",
                .basis = Basis::stated};
}

/// The century that spreadsheets themselves mean by two digits.
int full_year(int year) {
    constexpr int first_of_1900s = 30;
    return year + (year < first_of_1900s ? 2000 : 1900);
}

std::string advice(const std::string& cell) {
    constexpr std::size_t digits_of_days = 5;
    const std::size_t point = std::min(cell.find('.'), cell.size());
    const bool digits = all_digits(std::string_view(cell).substr(0, point));
    if (digits && point == digits_of_days)
        return fmt::format("“{}” looks like a number of days; give the cells the format of a date "
                           "and save the file again",
                           cell);
    const bool negative = cell.starts_with('-') && all_digits(std::string_view(cell).substr(1));
    if (negative) return fmt::format("“{}” may be a year BC; write {} BC", cell, cell.substr(1));
    return fmt::format("“{}” is no date that stands for itself; {}", cell, write_it_so);
}

} // namespace

std::string CellDates::with_days_in_order(const std::string& cell) const {
    std::string out;
    std::size_t done = 0;
    for (const Slashed& date : slashed_dates(cell)) {
        const std::string words = cell.substr(date.span.begin, date.span.size());
        if (date.either() && order_ == DayOrder::unknown)
            throw RowError(fmt::format("“{}” may be two days, and the column does not tell which "
                                       "number is the day; write 1789-07-14, or say --day-order",
                                       words));
        const bool day_first = date.sign == '.' || date.first > 12 ||
                               (order_ != DayOrder::month_first && date.second <= 12);
        const int year = date.short_year ? full_year(date.year) : date.year;
        const std::string iso =
            fmt::format("{:04}-{:02}-{:02}", year, day_first ? date.second : date.first,
                        day_first ? date.first : date.second);
        EdtfProblem problem;
        if (!parse_edtf(iso, &problem))
            throw RowError(fmt::format("“{}” is no day: {}", words, problem.reason));
        const std::string between = cell.substr(done, date.span.begin - done);
        out.append(between == "-" && done > 0 ? " - " : between).append(iso);
        done = date.span.end;
    }
    return out.append(cell, done);
}

std::optional<When> CellDates::doubted(const std::string& cell) const {
    if (!cell.ends_with('?')) return std::nullopt;
    const std::string date(ascii::trimmed(cell.substr(0, cell.size() - 1)));
    const auto when = date.empty() ? std::nullopt : one_of_all(date, first_);
    if (!when || when->edtf.kind != Edtf::Kind::date) return std::nullopt;
    return notation(to_string(when->edtf) + "?");
}

When CellDates::read(const std::string& cell) const {
    if (cell.size() > longest_date)
        throw RowError(fmt::format("“{}…” is too long for a date", cell.substr(0, 40)));
    if (const auto month = slashed_month(cell)) return *notation(*month);
    const std::string plain = with_days_in_order(cell);
    if (auto when = one_of_all(plain, first_)) return *when;
    if (auto when = from_to(plain, first_)) return *when;
    if (auto when = doubted(plain)) return *when;
    throw RowError(advice(cell));
}

When CellDates::operator()(const std::string& cell) {
    const auto known = known_.find(cell);
    if (known != known_.end()) return known->second;
    return known_.emplace(cell, read(cell)).first->second;
}

} // namespace fasti::sheets
