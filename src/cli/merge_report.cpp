// SPDX-License-Identifier: Apache-2.0
#include "cli/merge_report.hpp"

#include "cli/report.hpp"
#include "events/chronicle/date_words.hpp"

#include <algorithm>

namespace fasti::cli {
namespace {

void write_joins(const Chronicle& chronicle, const Event& event, std::ostream& out) {
    for (std::size_t i = 0; i < event.citations.size(); ++i) {
        write_quote(chronicle, event.citations[i], out);
        for (const Join& join : event.joins)
            if (join.citation == i)
                out << "      with " << place_of(chronicle, event.citations[join.with]) << ": "
                    << join.why << '\n';
    }
}

void write_claim(const Chronicle& chronicle, const Claim& claim, std::ostream& out) {
    out << "  dated " << words(claim.when);
    if (!claim.why.empty()) out << ", chosen as " << claim.why;
    const char* separator = ": ";
    for (const Citation& citation : claim.citations) {
        out << separator << place_of(chronicle, citation);
        separator = ", ";
    }
    out << '\n';
}

} // namespace

void write_merge(const Chronicle& chronicle, EventId event, std::ostream& out) {
    const Event& asked = chronicle[event];
    out << quoted(asked) << " (" << words(asked.when) << ")\n";
    write_joins(chronicle, asked, out);
    if (asked.joins.empty()) out << "  told once, nothing was merged\n";
    for (const Claim& claim : asked.claims)
        write_claim(chronicle, claim, out);
}

} // namespace fasti::cli
