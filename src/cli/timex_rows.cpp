// SPDX-License-Identifier: Apache-2.0
#include "cli/timex_rows.hpp"

#include "events/rows/rows_parts.hpp"
#include "events/timex/value/messages.hpp"
#include "text/json.hpp"
#include "text/printable.hpp"
#include "text/xml.hpp"

#include <nlohmann/json.hpp>

namespace fasti::cli {
namespace {

/// The name of a file, which may be no UTF-8.
std::string json_of_any(const std::string& path) {
    return nlohmann::json(path).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

/// `,"key":"text"`, or nothing where the text is empty.
void put(std::string& row, std::string_view key, std::string_view text) {
    if (text.empty()) return;
    row.append(",\"").append(key).append("\":");
    append_json(row, text);
}

void put(std::string& row, std::string_view key, std::size_t number) {
    row.append(",\"").append(key).append("\":").append(std::to_string(number));
}

/// The days that the words name: of "c. 1450" those of that year, which the EDTF says is
/// approximate.
Interval named_days(const Timex& timex) {
    const bool circa = timex.mod == TimexMod::approx && timex.edtf && !timex.as_written;
    return circa ? bounds(edtf_exact(*timex.edtf)) : timex.bounds;
}

/// Appends a row that begins with `head`, which names the source.
void append_row(std::string& row,
                std::string_view head,
                const Document& document,
                const Timex& timex) {
    const Citation place = cite(document, SourceId{0}, timex.span);
    row.append(head);
    put(row, "begin", place.span.begin);
    put(row, "end", place.span.end);
    row.append(",\"text\":");
    append_json(row, place.quote);
    put(row, "type", name(timex.type));
    row.append(",\"value\":");
    append_json(row, timex.value);
    put(row, "mod", name(timex.mod));
    put(row, "quant", timex.quant);
    put(row, "freq", timex.freq);
    if (timex.edtf) put(row, "edtf", to_string(*timex.edtf));
    const Interval days = named_days(timex);
    if (days.bounded_below()) put(row, "earliest", detail::iso_day(days.begin));
    if (days.bounded_above()) put(row, "latest", detail::iso_day(days.last()));
    if (const auto& written = timex.as_written) {
        put(row, "calendar", name(written->calendar));
        put(row, "as_written", to_string(*written));
    }
    put(row, "basis", to_string(timex.basis));
    put(row, "rule", timex.rule);
    row += "}\n";
}

std::string attribute(const char* name, std::string_view value) {
    return value.empty() ? "" : std::string(" ") + name + "=\"" + escape_xml(value) + "\"";
}

std::string open_tag(const Timex& timex, std::size_t number) {
    return "<TIMEX3" + attribute("tid", "t" + std::to_string(number)) +
           attribute("type", name(timex.type)) + attribute("value", timex.value) +
           attribute("mod", name(timex.mod)) + attribute("quant", timex.quant) +
           attribute("freq", timex.freq) + ">";
}

/// "1904-01-01 to 1904-12-31"; "" where there is no bound.
std::string days_text(const Interval& bounds) {
    std::string first = bounds.bounded_below() ? detail::iso_day(bounds.begin) : "";
    std::string last = bounds.bounded_above() ? detail::iso_day(bounds.last()) : "";
    if (first.empty() && last.empty()) return "";
    if (first == last) return first;
    return first.empty() ? "to " + last : last.empty() ? "from " + first : first + " to " + last;
}

/// What it is, on the first line; where it stands and why, on those below.
void write_value(const Document& document, const Timex& timex, std::ostream& out) {
    out << "“" << document[timex.span] << "”  " << name(timex.type) << " " << timex.value;
    for (const std::string_view more :
         {name(timex.mod), std::string_view(timex.quant), std::string_view(timex.freq)})
        if (!more.empty()) out << " " << more;
    out << '\n';
    if (timex.edtf) {
        const std::string days = days_text(timex.bounds);
        out << "  EDTF " << to_string(*timex.edtf) << (days.empty() ? "" : ": ") << days << '\n';
    }
    if (const auto& written = timex.as_written)
        out << "  written " << to_string(*written) << " in the " << name(written->calendar)
            << " calendar\n";
    out << "  " << (timex.basis == Basis::none ? "not placed in time" : to_string(timex.basis));
    if (timex.distance) out << ", " << to_string(*timex.distance);
    out << '\n';
}

void write_derivation(const Document& document,
                      const Derivation& derivation,
                      int depth,
                      std::ostream& out) {
    constexpr int deepest = 100;
    out << std::string(static_cast<std::size_t>(depth) * 2, ' ') << derivation.rule << "  “"
        << document[derivation.span] << "”\n";
    if (depth == deepest) return;
    for (const Derivation& part : derivation.parts)
        write_derivation(document, part, depth + 1, out);
}

/// “Posted 4 May 2021” (dateline, line 3): 2021-05-04
std::string shown_candidate(const DateCandidate& candidate) {
    std::string out;
    if (!candidate.words.empty()) out = "“" + printable(candidate.words) + "”, ";
    out += candidate.dct->basis;
    if (candidate.against != messages::no_day) out += ": " + detail::iso_day(candidate.dct->day);
    return out;
}

std::string lines_of(const Document& document, const Part& part) {
    if (part.first_block >= part.last_block) return "no text";
    const auto line = [&](std::size_t byte) {
        return std::to_string(document.index.line(document.offsets.original(byte)));
    };
    const std::string first = line(document.blocks[part.first_block].span.begin);
    const std::string last = line(document.blocks[part.last_block - 1].span.end - 1);
    return first == last ? "line " + first : "lines " + first + "–" + last;
}

} // namespace

TimexRows::TimexRows(const Document& document, std::ostream& out)
    : document_(document), out_(out), head_("{\"source\":" + json_of_any(document.source.path)) {}

void TimexRows::write(const Timex& timex) {
    row_.clear();
    append_row(row_, head_, document_, timex);
    out_.write(row_.data(), static_cast<std::streamsize>(row_.size()));
}

void write_timeml(const Document& document, const Tagged& tagged, std::ostream& out) {
    out << "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML>\n<DOCID>"
        << escape_xml(document.source.path) << "</DOCID>\n";
    if (!tagged.parts.empty() && tagged.parts.front().dct) {
        const std::string day = detail::iso_day(tagged.parts.front().dct->day);
        out << "<DCT><TIMEX3" << attribute("tid", "t0") << attribute("type", "DATE")
            << attribute("value", day) << attribute("temporalFunction", "false")
            << attribute("functionInDocument", "CREATION_TIME") << ">" << day
            << "</TIMEX3></DCT>\n";
    }
    out << "<TEXT>";
    std::size_t at = 0;
    std::size_t number = 0;
    for (const Timex& timex : tagged.timexes) {
        if (timex.span.begin < at || timex.span.empty())
            continue; // one within another has no place in the text
        out << escape_xml(document[{at, timex.span.begin}]) << open_tag(timex, ++number)
            << escape_xml(document[timex.span]) << "</TIMEX3>";
        at = timex.span.end;
    }
    out << escape_xml(document[{at, document.text.size()}]) << "</TEXT>\n</TimeML>\n";
}

void write_explanation(const Document& document, const Tagged& tagged, std::ostream& out) {
    if (tagged.timexes.empty()) out << "no expression of time\n";
    for (const Timex& timex : tagged.timexes) {
        write_value(document, timex, out);
        write_derivation(document, timex.derivation, 1, out);
    }
    for (const Finding& finding : tagged.findings)
        out << name(finding.severity) << ": " << finding.message << '\n';
}

void write_document_date(const Document& document, const Tagged& tagged, std::ostream& out) {
    constexpr std::size_t most_lost = 20; // of a part that are shown
    for (const Part& part : tagged.parts) {
        out << lines_of(document, part);
        if (!part.title.empty()) out << " “" << printable(part.title) << "”";
        out << ": " << (part.dct ? detail::iso_day(part.dct->day) : "no date of its own")
            << (part.dct && part.dct->inferred ? ", inferred" : "") << '\n';
        std::size_t lost = 0;
        for (const DateCandidate& each : part.weighed) {
            if (each.against.empty())
                out << "  taken: " << shown_candidate(each) << '\n';
            else if (++lost <= most_lost)
                out << "  not " << shown_candidate(each) << "; it " << each.against << '\n';
        }
        if (lost > most_lost) out << "  nor " << lost - most_lost << " more\n";
        if (part.weighed.empty()) out << "  nothing in it or beside it names a day\n";
    }
}

} // namespace fasti::cli
