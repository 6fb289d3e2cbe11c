// SPDX-License-Identifier: Apache-2.0
#include "events/rows/row_reader.hpp"

#include "events/chronicle/facts_of.hpp"
#include "text/ascii.hpp"
#include "text/file_name.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <utility>

namespace fasti::detail {
namespace {

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

When stated_when(const Edtf& edtf) {
    return {.edtf = edtf,
            .bounds = bounds(edtf),
            .precision = granularity(edtf),
            .label = "",
            .basis = Basis::stated};
}

When start_to_end(const NamedFields& row, const std::string& start, const CellDate& date) {
    const std::string precision = row["precision"];
    const std::string end = row["end"];
    if (end.empty() && precision.empty() && !yes(row["approx"])) return date(start);
    const auto part = [&](const std::string& text) {
        Edtf edtf = date(text).edtf;
        if (!precision.empty()) edtf = coarsened(edtf, parse_granularity(precision));
        return yes(row["approx"]) ? edtf_approximate(edtf) : edtf;
    };
    const Edtf begin = part(start);
    return stated_when(end.empty() ? begin : edtf_interval(begin, part(end)));
}

Certainty certainty_of(const std::string& text) {
    const auto parsed = parse_certainty(text);
    if (!parsed) throw RowError(fmt::format("\"{}\" is not a certainty", text));
    return *parsed;
}

int line_of(const std::string& digits) {
    int line = 0;
    const char* end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, line);
    if (error != std::errc{} || stop != end || line < 0)
        throw RowError(fmt::format("the line \"{}\" is not a number", digits));
    return line;
}

/// "Paris; London", sorted.
std::vector<std::string> places_of(std::string_view cell) {
    std::vector<std::string> out;
    while (!cell.empty()) {
        const std::size_t end = std::min(cell.find(';'), cell.size());
        const std::string_view place = ascii::trimmed(cell.substr(0, end));
        if (!place.empty()) out.emplace_back(place);
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

} // namespace

void NamedFields::set(std::vector<std::string> fields) {
    if (fields.size() > width_)
        throw RowError(fmt::format("has {} fields, the header {}; put \" around texts",
                                   fields.size(), width_));
    fields_ = std::move(fields);
}

std::string NamedFields::operator[](std::string_view column) const {
    return without_apostrophe(std::string(ascii::trimmed(cell(column))));
}

std::string NamedFields::raw(std::string_view column) const {
    return without_apostrophe(cell(column));
}

std::string NamedFields::cell(std::string_view column) const {
    const auto found = columns_.find(column);
    const bool there = found != columns_.end() && found->second < fields_.size();
    return there ? fields_[found->second] : "";
}

When when_of_row(const NamedFields& row, const CellDate& date) {
    const bool one = row.has("date");
    const std::string start = row[one ? "date" : "start"];
    if (start.empty()) return {};
    When when = one && row["end"].empty() ? date(start) : start_to_end(row, start, date);
    if (const std::string calendar = row["calendar"]; !calendar.empty()) {
        const std::size_t blank = calendar.find(' ');
        const bool two = blank != std::string::npos;
        when.as_written =
            parse_written(calendar.substr(0, blank), two ? calendar.substr(blank + 1) : "");
    }
    return when;
}

void RowReader::read(const NamedFields& row,
                     const When& when,
                     std::size_t line,
                     const std::string& section) {
    Event event;
    event.title = row["title"];
    if (event.title.empty()) throw RowError("the title is empty");
    event.when = when;
    if (!row["derived"].empty()) event.derived = stated_date(row["derived"]).bounds;
    event.lane = row["lane"];
    if (!row["kind"].empty()) set_kind(event, row["kind"]);
    if (!row["certainty"].empty()) event.certainty = certainty_of(row["certainty"]);
    event.places = places_of(row["place"]);
    event.citations = {citation(row, line, section)};
    event.claims = {{event.when, event.citations}};
    event.facts = facts_of(event.title, event.participants, event.citations.front().quote);
    event.id = row["id"].empty() ? gather_.fresh_id(event) : row["id"];
    const std::string id = event.id;
    const Citation why = event.citations.front();
    gather_.add(std::move(event), line);
    follow(row["after"], id, why, line);
}

// What the row names as its source, by a name or an address; the row itself where it names none.
Citation RowReader::citation(const NamedFields& row, std::size_t line, const std::string& section) {
    Citation out;
    const std::string digits = row["line"];
    const int named_line = digits.empty() ? 0 : line_of(digits);
    const std::string source = row["source"];
    const std::string url = row["url"];
    const bool own = source.empty() && url.empty();
    Source named;
    named.path = own ? path_ : url.empty() ? source : url;
    const std::string title = own                             ? file_name(path_)
                              : url.empty() || source.empty() ? known_as(named)
                                                              : source;
    out.source = gather_.source(named.path, title);
    out.quote = row.raw("quote");
    if (out.quote.empty()) out.quote = row["note"];
    out.line = own && digits.empty() ? static_cast<int>(line) : named_line;
    if (own) out.section = section;
    return out;
}

// The column `after` names the events that came before, with spaces between.
void RowReader::follow(std::string_view ids,
                       const std::string& event,
                       const Citation& why,
                       std::size_t line) {
    while (!ids.empty()) {
        const std::size_t end = std::min(ids.find(' '), ids.size());
        if (end != 0) {
            Tlink link;
            link.relations = AllenSet{Allen::after} | Allen::met_by;
            link.why = why;
            link.rule = "column after";
            gather_.add(std::move(link), std::string(ids.substr(0, end)), event, line);
        }
        ids.remove_prefix(std::min(end + 1, ids.size()));
    }
}

} // namespace fasti::detail
