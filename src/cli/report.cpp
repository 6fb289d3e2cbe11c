// SPDX-License-Identifier: Apache-2.0
#include "cli/report.hpp"

#include "text/shown.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <string>

namespace fasti::cli {
namespace {

constexpr std::size_t longest_quote = 160; // code points

// In one line and cut at a word; "" for no quote.
std::string short_quote(const std::string& quote) {
    std::string out;
    std::size_t points = 0;
    std::size_t word_end = 0;
    for (std::size_t at = 0; at < quote.size();) {
        const CodePoint point = code_point_at(quote, at);
        const bool space = is_space(point.value);
        if (space && !out.empty() && out.back() != ' ') word_end = out.size();
        if (space && (out.empty() || out.back() == ' ')) {
            at += point.size;
            continue;
        }
        if (++points > longest_quote)
            return out.substr(0, word_end == 0 ? out.size() : word_end) + " …";
        if (space)
            out += ' ';
        else
            out += quote.substr(at, point.size);
        at += point.size;
    }
    return out;
}

// A title or a path with a line break must not pass for a finding of its own.
std::string in_one_line(const std::string& text) {
    return shown(text, "\t");
}

void write(const Chronicle& chronicle, const Finding& finding, std::ostream& out) {
    if (!finding.citations.empty()) out << place_of(chronicle, finding.citations.front()) << ": ";
    out << name(finding.severity) << ": " << in_one_line(finding.message) << " ["
        << in_one_line(finding.code) << "]\n";
    for (const Citation& citation : finding.citations)
        write_quote(chronicle, citation, out);
    for (const std::string& help : finding.help)
        out << "    " << in_one_line(help) << '\n';
}

std::string count(const Chronicle& chronicle, Severity severity, const char* noun) {
    const auto n =
        std::count_if(chronicle.findings.begin(), chronicle.findings.end(),
                      [&](const Finding& finding) { return finding.severity == severity; });
    return std::to_string(n) + " " + noun + (n == 1 ? "" : "s");
}

} // namespace

std::string place_of(const Chronicle& chronicle, const Citation& citation) {
    std::string out = in_one_line(chronicle[citation.source].path);
    if (citation.page != 0) out += ", page " + std::to_string(citation.page);
    if (citation.line != 0) out += ":" + std::to_string(citation.line);
    return out;
}

void report(const Chronicle& chronicle, std::ostream& out) {
    for (const Finding& finding : chronicle.findings)
        write(chronicle, finding, out);
    const std::size_t events = chronicle.events.size();
    out << events << (events == 1 ? " event: " : " events: ")
        << count(chronicle, Severity::error, "error") << ", "
        << count(chronicle, Severity::warning, "warning") << ", "
        << count(chronicle, Severity::note, "note") << '\n';
}

void write_quote(const Chronicle& chronicle, const Citation& citation, std::ostream& out) {
    if (citation.quote.empty()) return;
    out << "    " << place_of(chronicle, citation) << ": “" << short_quote(citation.quote) << "”\n";
}

} // namespace fasti::cli
