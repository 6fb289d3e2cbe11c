// SPDX-License-Identifier: Apache-2.0
#include "events/timex/settle/normalise.hpp"

#include "events/timex/value/calendar.hpp"
#include "events/timex/value/duration.hpp"
#include "events/timex/value/messages.hpp"
#include "events/timex/value/other_calendar.hpp"
#include "events/timex/value/value.hpp"

#include <fmt/format.h>

namespace fasti::settle {
namespace {

bool has_time(const Fields& fields) {
    return fields.part != DayPart::none || fields.hour >= 0;
}

TimexType type_of(const Fields& fields) {
    return has_time(fields) ? TimexType::time : TimexType::date;
}

/// "P1W" of "two days a week".
std::string timex3_cycle(Sense sense) {
    sense.unit2 = Unit::none;
    return timex3_duration(sense);
}

/// "2X" of "twice a week", "2D" of "two days a week".
std::string frequency(const Sense& sense) {
    if (sense.unit2 == Unit::none) return fmt::format("{}X", sense.times);
    Sense length;
    length.unit = sense.unit2;
    length.number = sense.times;
    const bool of_day = sense.unit2 < Unit::day;
    return timex3_duration(length).substr(of_day ? 2 : 1);
}

bool narrows(TimexMod mod) {
    return mod == TimexMod::start || mod == TimexMod::mid || mod == TimexMod::end;
}

/// The value of a point that nothing places: what its words say, the rest X.
std::string open_value(const Sense& sense, const Fields& fields) {
    if (sense.shift.vague) return sense.direction > 0 ? "FUTURE_REF" : "PAST_REF";
    if (sense.shift.unit == Unit::month) return "XXXX-XX";
    const bool by_day = sense.shift.unit == Unit::day && fields.day == 0 && !has_time(fields);
    return by_day ? "XXXX-XX-XX" : timex3(fields);
}

/// "early 1960s", "the last 5 days of May": a part of what the fields say.
void narrow(const Setting& setting, const Fields& fields, const Sense& sense, Timex& timex) {
    const std::optional<Edtf> part = sense.edge_days == 0
                                         ? part_of(fields, sense.mod)
                                         : edge_of(fields, sense.mod, sense.edge_days);
    if (!part) return;
    timex.label = sense.edge_days == 0 ? setting.language.label(fields, sense.mod)
                                       : std::string(setting.document[timex.span]);
    timex.edtf = part;
}

} // namespace

void normalise(const Setting& setting, const Sense& sense, const Settled& settled, Timex& timex) {
    const Fields& fields = settled.fields;
    timex.type = type_of(fields);
    timex.value = timex3(fields);
    timex.basis = settled.basis;
    if (settled.assumed) return; // an hour of news has its day by custom, which bounds nothing
    timex.edtf = edtf(fields);
    if (narrows(sense.mod) && !has_time(fields)) narrow(setting, fields, sense, timex);
    const bool sighted_moon = timex.as_written && sighted(timex.as_written->calendar);
    const bool approximate = sense.approximate || sense.mod == TimexMod::approx || sighted_moon;
    if (timex.edtf && approximate) timex.edtf = edtf_approximate(*timex.edtf);
    if (timex.edtf) timex.bounds = bounds(*timex.edtf);
    if (!settled.counted_from || sense.shift.count == 0) return;
    timex.distance = period(sense.shift);
    timex.counted_from = settled.counted_from;
}

void normalise_set(const Sense& sense, Timex& timex) {
    timex.type = TimexType::set;
    timex.value = sense.unit == Unit::none ? timex3(sense.fields) : timex3_cycle(sense);
    if (sense.every) timex.quant = "EVERY";
    if (sense.times > 0) timex.freq = frequency(sense);
}

void normalise_open(const Sense& sense, Timex& timex) {
    Fields fields = sense.fields;
    if (fields.short_year) fields.year.reset();
    timex.type = type_of(fields);
    timex.value = open_value(sense, fields);
    const Anchor anchor = sense.shift.anchor;
    timex.basis = anchor == Anchor::reference || anchor == Anchor::topic ? Basis::no_earlier_date
                                                                         : Basis::no_document_date;
    if (fields.month != 0) timex.edtf = edtf(fields);
}

} // namespace fasti::settle
