// SPDX-License-Identifier: Apache-2.0
// "The ten-day visit from 3 to 9 June": seven days; "the siege lasted three months", and its days
// are of one. A day more or less is another way to count.
#include "events/check/list.hpp"
#include "events/chronicle/date_words.hpp"
#include "events/chronicle/lengths.hpp"

#include <fmt/format.h>

namespace fasti {
namespace {

Interval of(const EdtfEnd& end) {
    Edtf edtf;
    edtf.begin = end;
    return bounds(edtf);
}

// What its dates leave: it took so long at least, and so long at most.
struct Extent {
    Interval first; // the days it may have begun on
    Interval last;

    bool to_the_day() const { return first.last() == first.begin && last.last() == last.begin; }

    bool shorter_than(const Period& least) const {
        const auto until = add(first.begin, least);
        return until && last.end < *until;
    }

    bool longer_than(const Period& most) const {
        const auto until = add(first.last(), most);
        return until && last.begin + date::days{1} > *until;
    }

    int days() const { return (last.end - first.begin).count(); }
};

std::optional<Extent> extent_of(const Edtf& edtf) {
    if (edtf.end.kind != EdtfEnd::Kind::date) return std::nullopt;
    const Extent out{of(edtf.begin), of(edtf.end)};
    const bool known = out.first.ok() && out.first.bounded() && out.last.ok() && out.last.bounded();
    return known ? std::optional(out) : std::nullopt;
}

Finding finding(const Event& event, const EventLength& length, const Extent& extent) {
    Finding out{"duration-does-not-fit", Severity::error, "", {}};
    const bool shorter = extent.shorter_than(length.least);
    out.message = fmt::format("{} is called “{}”, but {} is {}", quoted(event), length.words,
                              words(event.when),
                              extent.to_the_day() ? words(Period{.days = extent.days()})
                                                  : std::string(shorter ? "less" : "more"));
    if (const auto end = add(extent.first.begin, length.period); end && extent.to_the_day())
        out.help = {fmt::format("if it began on {}, it ended on {}",
                                words(edtf_day(extent.first.begin)),
                                words(edtf_day(*end - date::days{1})))};
    add_citation(out.citations, event.citations.front());
    return out;
}

} // namespace

std::vector<Finding> duration_does_not_fit(const Chronicle& chronicle,
                                           const EventGraph& /*graph*/) {
    std::vector<Finding> out;
    for (const Event& event : chronicle.events) {
        const auto length = length_of(event);
        if (!length) continue;
        const auto extent = extent_of(event.when.edtf);
        if (extent && (extent->shorter_than(length->least) || extent->longer_than(length->most)))
            out.push_back(finding(event, *length, *extent));
    }
    return out;
}

} // namespace fasti
