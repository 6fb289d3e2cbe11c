// SPDX-License-Identifier: Apache-2.0
#include "cli/findings_json.hpp"

#include "events/check/check.hpp"
#include "events/rows/citation_json.hpp"
#include "text/ascii.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <map>
#include <string>

namespace fasti::cli {
namespace {

using Json = nlohmann::ordered_json;

void write(const Json& json, std::ostream& out) {
    out << json.dump(1, ' ', false, Json::error_handler_t::replace) << '\n';
}

std::size_t count(const Chronicle& chronicle, Severity severity) {
    return static_cast<std::size_t>(
        std::count_if(chronicle.findings.begin(), chronicle.findings.end(),
                      [&](const Finding& finding) { return finding.severity == severity; }));
}

// What a URI may hold as it is [RFC 3986 §2.3], and the slash.
std::string uri(const std::string& path) {
    static constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        const bool plain = ascii::is_letter(c) || ascii::is_digit(c) || c == '-' || c == '.' ||
                           c == '_' || c == '~' || c == '/';
        if (plain)
            out += c;
        else
            out += {'%', digits[byte >> 4U], digits[byte & 15U]};
    }
    return out;
}

Json location(const Chronicle& chronicle, const Citation& citation) {
    Json region = {{"snippet", {{"text", citation.quote}}}};
    if (citation.line > 0) region["startLine"] = citation.line;
    if (citation.span.end > citation.span.begin) {
        region["charOffset"] = citation.span.begin;
        region["charLength"] = citation.span.end - citation.span.begin;
    }
    return {{"physicalLocation",
             {{"artifactLocation", {{"uri", uri(chronicle[citation.source].path)}}},
              {"region", std::move(region)}}},
            {"message", {{"text", citation.quote}}}};
}

Json rules(const Chronicle& chronicle) {
    std::map<std::string, std::string> asked;
    for (const Finding& finding : chronicle.findings)
        asked.emplace(finding.code, "");
    for (const Check& check : checks())
        if (const auto found = asked.find(std::string(check.name)); found != asked.end())
            found->second = check.asks;
    Json out = Json::array();
    for (const auto& [code, asks] : asked) {
        Json rule = {{"id", code}};
        if (!asks.empty()) rule["shortDescription"] = {{"text", asks}};
        rule["properties"] = {{"category", name(finding_class_of(code))}};
        out.push_back(std::move(rule));
    }
    return out;
}

Json result(const Chronicle& chronicle, const Finding& finding) {
    std::string text = finding.message;
    for (const std::string& help : finding.help)
        text += "\n" + help;
    Json out = {
        {"ruleId", finding.code}, {"level", name(finding.severity)}, {"message", {{"text", text}}}};
    Json locations = Json::array();
    Json related = Json::array();
    for (const Citation& citation : finding.citations)
        (locations.empty() ? locations : related).push_back(location(chronicle, citation));
    out["locations"] = std::move(locations);
    if (!related.empty()) out["relatedLocations"] = std::move(related);
    return out;
}

} // namespace

void write_findings_json(const Chronicle& chronicle, std::ostream& out) {
    Json findings = Json::array();
    for (const Finding& finding : chronicle.findings) {
        Json json = {{"class", name(finding_class_of(finding.code))},
                     {"code", finding.code},
                     {"severity", name(finding.severity)},
                     {"message", finding.message},
                     {"help", finding.help},
                     {"citations", Json::array()}};
        for (const Citation& citation : finding.citations)
            json["citations"].push_back(detail::citation_json(chronicle, citation));
        findings.push_back(std::move(json));
    }
    write({{"events", chronicle.events.size()},
           {"errors", count(chronicle, Severity::error)},
           {"warnings", count(chronicle, Severity::warning)},
           {"notes", count(chronicle, Severity::note)},
           {"findings", std::move(findings)}},
          out);
}

void write_sarif(const Chronicle& chronicle, std::ostream& out) {
    Json results = Json::array();
    for (const Finding& finding : chronicle.findings)
        results.push_back(result(chronicle, finding));
    const Json driver = {
        {"name", "fasti"}, {"version", FASTI_VERSION}, {"rules", rules(chronicle)}};
    write({{"$schema", "https://json.schemastore.org/sarif-2.1.0.json"},
           {"version", "2.1.0"},
           {"runs",
            {{{"tool", {{"driver", driver}}},
              {"columnKind", "unicodeCodePoints"},
              {"results", std::move(results)}}}}},
          out);
}

} // namespace fasti::cli
