// SPDX-License-Identifier: Apache-2.0
// "10 October 1582": where the Gregorian calendar began, 15 October followed 4 October. A text that
// means the Julian calendar says so, or it is drawn ten days early.
#include "events/check/list.hpp"
#include "events/chronicle/date_words.hpp"
#include "events/time/julian.hpp"
#include "events/timex/value/messages.hpp"

#include <fmt/format.h>

namespace fasti {
namespace {

bool skipped(const When& when) {
    constexpr auto october = date::year{1582} / 10;
    return when.basis == Basis::stated && !when.as_written && when.edtf.kind == Edtf::Kind::date &&
           when.precision >= Granularity::day && when.bounds.ok() &&
           when.bounds.begin >= sys_days{october / 5} &&
           when.bounds.last() <= sys_days{october / 14};
}

} // namespace

std::vector<Finding> skipped_day(const Analysis& analysis) {
    const Chronicle& chronicle = analysis.chronicle;
    std::vector<Finding> out;
    for (const Event& event : chronicle.events) {
        if (!skipped(event.when)) continue;
        Finding finding{"skipped-day", Severity::warning, "", {}};
        finding.message =
            fmt::format("{} is dated {}, a day that the Gregorian calendar left out when it began",
                        quoted(event), words(event.when));
        const date::year_month_day day{event.when.bounds.begin};
        if (const auto meant = from_julian(1582, unsigned(day.month()), unsigned(day.day())))
            finding.help = {fmt::format("of the Julian calendar it is {} of the Gregorian",
                                        words(edtf_day(*meant)))};
        add_first_citation(finding.citations, event);
        out.push_back(std::move(finding));
    }
    return out;
}

} // namespace fasti
