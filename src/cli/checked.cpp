// SPDX-License-Identifier: Apache-2.0
#include "cli/checked.hpp"

#include "events/check/check.hpp"

#include <set>
#include <string>
#include <utility>

namespace fasti::cli {
namespace {

std::string key(const Finding& finding) {
    std::string out = finding.code + '\n' + finding.message;
    for (const Citation& citation : finding.citations)
        out += '\n' + std::to_string(static_cast<std::uint32_t>(citation.source)) + ' ' +
               std::to_string(citation.span.begin) + ' ' + citation.quote;
    return out;
}

} // namespace

Checked::Checked(Chronicle events) : chronicle(std::move(events)), analysis(chronicle) {
    derive_bounds(chronicle, analysis.network);
    std::set<std::string> known;
    for (const Finding& finding : chronicle.findings)
        known.insert(key(finding));
    for (Finding& finding : check(analysis))
        if (known.insert(key(finding)).second) chronicle.findings.push_back(std::move(finding));
}

} // namespace fasti::cli
