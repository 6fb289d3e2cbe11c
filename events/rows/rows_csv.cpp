// SPDX-License-Identifier: Apache-2.0
#include "events/chronicle/facts_of.hpp"
#include "events/rows/rows_parts.hpp"
#include "text/ascii.hpp"
#include "text/csv.hpp"
#include "text/file_name.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <utility>

namespace fasti {
namespace {

using detail::Gatherer;
using detail::RowError;
using Fields = CsvRows::Fields;

std::int64_t floor_to(std::int64_t year, std::int64_t step) {
    const std::int64_t rest = year % step;
    return year - (rest < 0 ? rest + step : rest);
}

// "1904-01-01" of precision year is 1904: spreadsheets fill in what nobody said.
Edtf coarsened(const Edtf& edtf, Granularity precision) {
    const bool finer = edtf.kind == Edtf::Kind::date && granularity(edtf) > precision;
    if (!finer) return edtf;
    const EdtfDate& date = edtf.begin.date;
    switch (precision) {
    case Granularity::century:
        return edtf_century(floor_to(date.year, 100));
    case Granularity::decade:
        return edtf_decade(floor_to(date.year, 10));
    case Granularity::year:
        return edtf_year(date.year);
    case Granularity::month:
        return edtf_month(date.year, date.month);
    default:
        return edtf;
    }
}

bool yes(const std::string& text) {
    return !text.empty() && text != "0" && text != "false";
}

// The columns by name, and the row at hand.
class Table {
public:
    explicit Table(const Fields& header) : width_(header.size()) {
        for (std::size_t i = 0; i < header.size(); ++i)
            columns_.try_emplace(csv_column(header[i]), i);
        if (!has("title") || !(has("date") || has("start")))
            throw RowError("a header with the columns title and date (or start) is needed here");
    }

    bool has(const std::string& column) const { return columns_.contains(column); }

    void set(const Fields& fields) {
        if (fields.size() > width_)
            throw RowError(fmt::format("has {} fields, the header {}; put \" around texts",
                                       fields.size(), width_));
        fields_ = fields;
    }

    // The field of a column, without spaces around it; "" when there is none.
    std::string operator[](const std::string& column) const {
        return detail::without_apostrophe(std::string(ascii::trimmed(cell(column))));
    }

    // The field with the spaces around it.
    std::string raw(const std::string& column) const {
        return detail::without_apostrophe(cell(column));
    }

private:
    std::string cell(const std::string& column) const {
        const auto found = columns_.find(column);
        const bool there = found != columns_.end() && found->second < fields_.size();
        return there ? fields_[found->second] : "";
    }

    std::size_t width_;
    std::map<std::string, std::size_t> columns_;
    Fields fields_;
};

When start_to_end(const Table& row) {
    const std::string start = row["start"];
    const std::string end = row["end"];
    const std::string precision = row["precision"];
    const auto part = [&](const std::string& text) {
        Edtf edtf = detail::stated_date(text).edtf;
        if (!precision.empty()) edtf = coarsened(edtf, detail::parse_granularity(precision));
        return yes(row["approx"]) ? edtf_approximate(edtf) : edtf;
    };
    const Edtf edtf = end.empty() ? part(start) : edtf_interval(part(start), part(end));
    return {.edtf = edtf,
            .bounds = bounds(edtf),
            .precision = granularity(edtf),
            .label = "",
            .basis = Basis::stated};
}

When when_of(const Table& row) {
    const bool one = row.has("date");
    if (row[one ? "date" : "start"].empty()) return {};
    When when = one ? detail::stated_date(row["date"]) : start_to_end(row);
    if (const std::string calendar = row["calendar"]; !calendar.empty()) {
        const std::size_t blank = calendar.find(' ');
        const bool two = blank != std::string::npos;
        when.as_written =
            detail::parse_written(calendar.substr(0, blank), two ? calendar.substr(blank + 1) : "");
    }
    return when;
}

class CsvReader {
public:
    explicit CsvReader(const std::string& path) : path_(path), gather_(path) {}

    void read(const Table& row, std::size_t line) {
        Event event;
        event.title = row["title"];
        if (event.title.empty()) throw RowError("the title is empty");
        event.when = when_of(row);
        if (!row["derived"].empty()) event.derived = detail::stated_date(row["derived"]).bounds;
        event.lane = row["lane"];
        if (!row["kind"].empty()) set_kind(event, row["kind"]);
        if (!row["certainty"].empty()) event.certainty = certainty(row["certainty"]);
        event.citations = {citation(row, line)};
        event.claims = {{event.when, event.citations}};
        event.facts = facts_of(event.title, event.participants, event.citations.front().quote);
        event.id = row["id"].empty() ? gather_.fresh_id(event) : row["id"];
        follow(row["after"], event, line);
        gather_.add(std::move(event), line);
    }

    Chronicle finish() { return gather_.finish(); }

private:
    static Certainty certainty(const std::string& text) {
        const auto parsed = parse_certainty(text);
        if (!parsed) throw RowError(fmt::format("\"{}\" is not a certainty", text));
        return *parsed;
    }

    // What the row names as its source; the row itself where it names none.
    Citation citation(const Table& row, std::size_t line) {
        Citation out;
        const bool own = row["source"].empty();
        Source named;
        named.path = own ? path_ : row["source"];
        out.source = gather_.source(named.path, own ? file_name(path_) : known_as(named));
        out.quote = row.raw("quote");
        out.line = own ? static_cast<int>(line) : 0;
        const std::string digits = row["line"];
        if (digits.empty()) return out;
        const char* end = digits.data() + digits.size();
        const auto [stop, error] = std::from_chars(digits.data(), end, out.line);
        if (error != std::errc{} || stop != end || out.line < 0)
            throw RowError(fmt::format("the line \"{}\" is not a number", digits));
        return out;
    }

    // The column `after` names the events that came before, with spaces between.
    void follow(std::string_view ids, const Event& event, std::size_t line) {
        while (!ids.empty()) {
            const std::size_t end = std::min(ids.find(' '), ids.size());
            if (end != 0) {
                Tlink link;
                link.relations = AllenSet{Allen::after} | Allen::met_by;
                link.why = event.citations.front();
                link.rule = "column after";
                gather_.add(std::move(link), std::string(ids.substr(0, end)), event.id, line);
            }
            ids.remove_prefix(std::min(end + 1, ids.size()));
        }
    }

    const std::string& path_;
    Gatherer gather_;
};

} // namespace

Chronicle detail::read_csv(std::string_view text, const std::string& path) {
    if (const std::size_t bad = invalid_utf8(text); bad != text.size())
        throw ReadError(path, "not UTF-8 text", bad);
    CsvRows rows(text);
    CsvReader reader(path);
    Fields fields;
    try {
        rows.next(fields);
        Table table(fields);
        while (rows.next(fields)) {
            table.set(fields);
            reader.read(table, rows.line());
        }
    } catch (const RowError& error) {
        fail(path, rows.line(), error.what());
    } catch (const CsvError& error) {
        fail(path, rows.line(), error.what());
    }
    return reader.finish();
}

} // namespace fasti
