// SPDX-License-Identifier: Apache-2.0
#include "events/chronicle/facts_of.hpp"
#include "events/rows/rows_parts.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <map>
#include <utility>

namespace fasti {
namespace {

using detail::Gatherer;
using detail::RowError;
using Fields = std::vector<std::string>;

constexpr std::size_t max_fields = 1000;

// Splits CSV into rows [RFC 4180 §2]; CR, LF and CRLF each end a line. Separators, line breaks and
// doubled quotation marks may stand inside quotation marks.
class Splitter {
public:
    Splitter(std::string_view text, char separator) : text_(text), separator_(separator) {}

    // The next row that is not blank; false at the end. Throws RowError.
    bool next(Fields& fields) {
        do {
            if (at_ == text_.size()) return false;
            read_row(fields);
        } while (fields.size() == 1 && fields.front().empty());
        return true;
    }

    // The line that the last row began on.
    std::size_t line() const { return row_line_; }

private:
    void read_row(Fields& fields) {
        row_line_ = line_;
        fields.assign(1, field());
        while (take(separator_)) {
            if (fields.size() == max_fields) throw RowError("has more than 1000 fields");
            fields.push_back(field());
        }
        const bool cr = take('\r');
        const bool lf = take('\n');
        if (!cr && !lf && at_ < text_.size()) throw RowError("text follows a closing \"");
        ++line_;
    }

    std::string field() {
        if (take('"')) return quoted();
        const std::string ends{separator_, '\r', '\n'};
        const std::size_t end = std::min(text_.find_first_of(ends, at_), text_.size());
        const std::size_t begin = std::exchange(at_, end);
        return std::string(text_.substr(begin, end - begin));
    }

    std::string quoted() {
        std::string out;
        do {
            const std::size_t end = text_.find('"', at_);
            if (end == std::string_view::npos) throw RowError("a \" is opened and never closed");
            out += text_.substr(at_, end - at_);
            at_ = end + 1;
            if (text_.substr(at_, 1) == "\"") out += '"';
        } while (take('"'));
        line_ += static_cast<std::size_t>(std::count(out.begin(), out.end(), '\n'));
        return out;
    }

    bool take(char c) {
        const bool there = at_ < text_.size() && text_[at_] == c;
        if (there) ++at_;
        return there;
    }

    std::string_view text_;
    char separator_;
    std::size_t at_ = 0;
    std::size_t line_ = 1;
    std::size_t row_line_ = 1;
};

// Spreadsheets in many countries write semicolons, and some tabs; the header tells.
char separator_of(std::string_view text) {
    const std::string_view header = text.substr(0, text.find_first_of("\r\n"));
    const std::size_t first = header.find_first_of(",;\t");
    return first == std::string_view::npos ? ',' : header[first];
}

std::string trimmed(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(" \t");
    if (begin == std::string_view::npos) return "";
    return std::string(text.substr(begin, text.find_last_not_of(" \t") - begin + 1));
}

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
        for (std::size_t i = 0; i < header.size(); ++i) {
            std::string name = trimmed(header[i]);
            for (char& c : name)
                if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
            columns_.try_emplace(std::move(name), i);
        }
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
    std::string operator[](const std::string& column) const { return trimmed(raw(column)); }

    // The field as it stands.
    std::string raw(const std::string& column) const {
        const auto found = columns_.find(column);
        const bool there = found != columns_.end() && found->second < fields_.size();
        return there ? fields_[found->second] : "";
    }

private:
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

class Reader {
public:
    explicit Reader(const std::string& path) : path_(path), gather_(path) {}

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
        event.id = row["id"].empty() ? fresh_id(event) : row["id"];
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
        const std::string source = row["source"].empty() ? path_ : row["source"];
        out.source = gather_.source(source, source);
        out.quote = row.raw("quote");
        out.line = row["source"].empty() ? static_cast<int>(line) : 0;
        const std::string digits = row["line"];
        if (digits.empty()) return out;
        const char* end = digits.data() + digits.size();
        const auto [stop, error] = std::from_chars(digits.data(), end, out.line);
        if (error != std::errc{} || stop != end || out.line < 0)
            throw RowError(fmt::format("the line \"{}\" is not a number", digits));
        return out;
    }

    std::string fresh_id(const Event& event) const {
        const std::string id = detail::content_id(event);
        std::string fresh = id;
        for (int n = 2; gather_.knows(fresh); ++n)
            fresh = fmt::format("{}-{}", id, n);
        return fresh;
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
    Splitter rows(text, separator_of(text));
    Reader reader(path);
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
    }
    return reader.finish();
}

} // namespace fasti
