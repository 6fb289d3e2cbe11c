// SPDX-License-Identifier: Apache-2.0
#include "events/rows/rows.hpp"
#include "events/rows/rows_parts.hpp"
#include "text/valid_utf8.hpp"

#include <string>
#include <vector>

namespace fasti {
namespace {

// What every reader of CSV takes: names of files may be no UTF-8, and a NUL ends the text of some.
std::string clean(std::string_view text) {
    std::string out;
    for (const char c : valid_utf8(text)) {
        if (c == '\0')
            out += "\uFFFD";
        else
            out += c;
    }
    return out;
}

// A field as RFC 4180 §2 wants it: in quotation marks only where it must be. What a spreadsheet
// would run has an apostrophe before it, which the reader takes off again.
void write_field(std::ostream& out, const std::string& field) {
    const std::string text = (detail::needs_apostrophe(field) ? "'" : "") + clean(field);
    if (text.find_first_of(",\"\r\n") == std::string::npos) {
        out << text;
        return;
    }
    out << '"';
    for (const char c : text) {
        if (c == '"') out << '"';
        out << c;
    }
    out << '"';
}

void write_row(std::ostream& out, const std::vector<std::string>& fields) {
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (i != 0) out << ',';
        write_field(out, fields[i]);
    }
    out << '\n';
}

std::string written(const When& when) {
    if (!when.as_written) return "";
    return std::string(name(when.as_written->calendar)) + " " + to_string(*when.as_written);
}

// "1991-09-19/..".
std::string between(const Interval& bounds) {
    return (bounds.bounded_below() ? detail::iso_day(bounds.begin) : "..") + "/" +
           (bounds.bounded_above() ? detail::iso_day(bounds.last()) : "..");
}

std::vector<std::string> fields_of(const Chronicle& chronicle, const Event& event) {
    const Interval& bounds = event.when.bounds;
    const bool undated = event.when.precision == Granularity::unknown && event.when.edtf == Edtf{};
    std::vector<std::string> fields = {
        event.id,
        undated ? "" : to_string(event.when.edtf),
        bounds.bounded_below() ? detail::iso_day(bounds.begin) : "",
        bounds.bounded_above() ? detail::iso_day(bounds.last()) : "",
        std::string(name(event.when.precision)),
        event.title,
        std::string(name(event.certainty)),
        std::string(kind_text(event)),
        "",
        "",
        "",
    };
    if (!event.citations.empty()) {
        const Citation& first = event.citations.front();
        fields[8] = chronicle[first.source].path;
        if (first.line != 0) fields[9] = std::to_string(first.line);
        fields[10] = first.quote;
    }
    return fields;
}

} // namespace

void write_csv(const Chronicle& chronicle, std::ostream& out) {
    write_csv(chronicle, detail::each_of(chronicle.events), out);
}

void write_csv(const Chronicle& rest, const EachEvent& events, std::ostream& out) {
    bool calendars = false;
    bool derived = false;
    events([&](const Event& event) {
        calendars = calendars || event.when.as_written.has_value();
        derived = derived || event.derived.has_value();
    });
    out << "id,date,earliest,latest,precision,title,certainty,kind,source,line,quote"
        << (calendars ? ",calendar" : "") << (derived ? ",derived\n" : "\n");
    events([&](const Event& event) {
        std::vector<std::string> fields = fields_of(rest, event);
        if (calendars) fields.push_back(written(event.when));
        if (derived) fields.push_back(event.derived ? between(*event.derived) : "");
        write_row(out, fields);
    });
}

} // namespace fasti
