// SPDX-License-Identifier: Apache-2.0
#include "events/check/list.hpp"
#include "events/chronicle/date_words.hpp"
#include "text/file_name.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace fasti {
namespace {

// Some two claims have no day in common: the latest begin is not before the earliest end.
bool apart(const std::vector<Claim>& claims) {
    Interval common;
    for (const Claim& claim : claims)
        if (claim.when.bounds.ok()) common = intersection(common, claim.when.bounds);
    return !common.ok();
}

std::string told_by(const Chronicle& chronicle, const Claim& claim) {
    std::string out = words(claim.when);
    if (claim.citations.empty()) return out;
    const Citation& first = claim.citations.front();
    out += " in " + known_as(chronicle[first.source]);
    if (first.page != 0) out += fmt::format(", page {}", first.page);
    if (first.line != 0) out += fmt::format(", line {}", first.line);
    if (claim.citations.size() > 1) out += fmt::format(" and {} more", claim.citations.size() - 1);
    return out;
}

Finding finding(const Chronicle& chronicle, const Event& event) {
    Finding out{"sources-differ", Severity::error, "", {}};
    for (const Claim& claim : event.claims) {
        out.message += (out.message.empty() ? "" : ", but ") + told_by(chronicle, claim);
        for (const Citation& citation : claim.citations)
            add_citation(out.citations, citation);
    }
    out.message = fmt::format("{} is dated {}", quoted(event), out.message);
    return out;
}

} // namespace

std::vector<Finding> sources_differ(const Analysis& analysis) {
    const Chronicle& chronicle = analysis.chronicle;
    std::vector<Finding> out;
    for (const Event& event : chronicle.events)
        if (apart(event.claims)) out.push_back(finding(chronicle, event));
    return out;
}

} // namespace fasti
