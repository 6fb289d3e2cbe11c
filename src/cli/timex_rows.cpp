// SPDX-License-Identifier: Apache-2.0
#include "cli/timex_rows.hpp"

#include "events/rows_parts.hpp"
#include "text/xml.hpp"

#include <nlohmann/json.hpp>

namespace fasti::cli {
namespace {

using Json = nlohmann::ordered_json;

void put(Json& json, const char* key, std::string_view text) {
    if (!text.empty()) json[key] = text;
}

Json json_of(const Document& document, const Timex& timex) {
    const Citation place = cite(document, SourceId{0}, timex.span);
    Json out = {{"source", document.source.path}, {"begin", place.span.begin},
                {"end", place.span.end},          {"text", place.quote},
                {"type", name(timex.type)},       {"value", timex.value}};
    put(out, "mod", name(timex.mod));
    put(out, "quant", timex.quant);
    put(out, "freq", timex.freq);
    if (timex.edtf) out["edtf"] = to_string(*timex.edtf);
    if (timex.bounds.bounded_below()) out["earliest"] = detail::iso_day(timex.bounds.begin);
    if (timex.bounds.bounded_above()) out["latest"] = detail::iso_day(timex.bounds.last());
    if (const auto& written = timex.as_written) {
        out["calendar"] = name(written->calendar);
        out["as_written"] = to_string(*written);
    }
    put(out, "basis", timex.basis);
    put(out, "rule", timex.rule);
    return out;
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

} // namespace

void write_timex_jsonl(const Document& document, const Tagged& tagged, std::ostream& out) {
    for (const Timex& timex : tagged.timexes)
        out << json_of(document, timex).dump(-1, ' ', false, Json::error_handler_t::replace)
            << '\n';
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
        out << "“" << document[timex.span] << "”  " << name(timex.type) << " " << timex.value;
        if (timex.mod != TimexMod::none) out << " " << name(timex.mod);
        if (timex.edtf) out << "  EDTF " << to_string(*timex.edtf);
        out << "  (" << (timex.basis.empty() ? "not placed in time" : timex.basis) << ")\n";
        write_derivation(document, timex.derivation, 1, out);
    }
    for (const Finding& finding : tagged.findings)
        out << name(finding.severity) << ": " << finding.message << '\n';
}

} // namespace fasti::cli
