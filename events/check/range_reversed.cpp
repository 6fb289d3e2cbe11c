// SPDX-License-Identifier: Apache-2.0
#include "events/check/list.hpp"
#include "events/chronicle/date_words.hpp"

#include <fmt/format.h>

namespace fasti {
namespace {

Edtf date_of(const EdtfEnd& end) {
    Edtf edtf;
    edtf.begin = end;
    return edtf;
}

// Both ends are dates, and every day of the second is before every day of the first.
bool reversed(const Edtf& edtf) {
    const bool closed = edtf.kind == Edtf::Kind::interval &&
                        edtf.begin.kind == EdtfEnd::Kind::date &&
                        edtf.end.kind == EdtfEnd::Kind::date;
    return closed &&
           before(bounds(date_of(edtf.end)), bounds(date_of(edtf.begin))) == Verdict::definite;
}

Finding finding(const Event& event, const Claim& claim) {
    const Edtf& edtf = claim.when.edtf;
    Finding out{"range-reversed", Severity::error, "", {}};
    out.message = fmt::format("{} ends ({}) before it begins ({})", quoted(event),
                              words(date_of(edtf.end)), words(date_of(edtf.begin)));
    for (const Citation& citation : claim.citations)
        add_citation(out.citations, citation);
    return out;
}

} // namespace

std::vector<Finding> range_reversed(const Chronicle& chronicle, const EventGraph& /*graph*/) {
    std::vector<Finding> out;
    for (const Event& event : chronicle.events)
        for (const Claim& claim : event.claims)
            if (reversed(claim.when.edtf)) out.push_back(finding(event, claim));
    return out;
}

} // namespace fasti
