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
std::string timex3_cycle(Meaning meaning) {
    meaning.unit2 = Unit::none;
    return timex3_duration(meaning);
}

/// "2X" of "twice a week", "2D" of "two days a week".
std::string frequency(const Meaning& meaning) {
    if (meaning.unit2 == Unit::none) return fmt::format("{}X", meaning.times);
    Meaning length;
    length.unit = meaning.unit2;
    length.number = meaning.times;
    const bool of_day = meaning.unit2 < Unit::day;
    return timex3_duration(length).substr(of_day ? 2 : 1);
}

bool narrows(TimexMod mod) {
    return mod == TimexMod::start || mod == TimexMod::mid || mod == TimexMod::end;
}

/// The value of a point that nothing places: what its words say, the rest X.
std::string open_value(const Meaning& meaning, const Fields& fields) {
    if (meaning.shift.vague) return meaning.direction > 0 ? "FUTURE_REF" : "PAST_REF";
    if (meaning.shift.unit == Unit::month) return "XXXX-XX";
    const bool by_day = meaning.shift.unit == Unit::day && fields.day == 0 && !has_time(fields);
    return by_day ? "XXXX-XX-XX" : timex3(fields);
}

/// "early 1960s", "the last 5 days of May": a part of what the fields say.
void narrow(const Setting& setting, const Fields& fields, const Meaning& meaning, Timex& timex) {
    const bool edge = meaning.edge != 0;
    const std::optional<Edtf> part =
        edge                     ? edge_of(fields, meaning.mod, meaning.edge, meaning.edge_unit)
        : meaning.last_year != 0 ? stretch_to(fields, meaning.mod, meaning.last_year)
                                 : part_of(fields, meaning.mod);
    if (!part) return;
    const bool own_words = edge || meaning.last_year != 0 || fields.quarter != 0;
    timex.label = own_words ? std::string(setting.document[timex.span])
                            : setting.language.label(fields, meaning.mod);
    timex.edtf = part;
}

} // namespace

void normalise(const Setting& setting,
               const Meaning& meaning,
               const Settled& settled,
               Timex& timex) {
    const Fields& fields = settled.fields;
    timex.type = type_of(fields);
    timex.value = timex3(fields);
    timex.basis = settled.basis;
    if (settled.assumed) return; // an hour of news has its day by custom, which bounds nothing
    timex.edtf = edtf(fields);
    const bool part = narrows(meaning.mod) || meaning.last_year != 0;
    if (part && !has_time(fields)) narrow(setting, fields, meaning, timex);
    const bool sighted_moon = timex.as_written && sighted(timex.as_written->calendar);
    const bool approximate = meaning.approximate || meaning.mod == TimexMod::approx || sighted_moon;
    if (timex.edtf && approximate) timex.edtf = edtf_approximate(*timex.edtf);
    if (timex.edtf && meaning.uncertain) timex.edtf = edtf_uncertain(*timex.edtf);
    if (timex.edtf) timex.bounds = bounds(*timex.edtf);
    if (!settled.counted_from || meaning.shift.count == 0) return;
    timex.distance = period(meaning.shift);
    timex.counted_from = settled.counted_from;
}

void normalise_set(const Meaning& meaning, Timex& timex) {
    timex.type = TimexType::set;
    timex.value = meaning.unit == Unit::none ? timex3(meaning.fields) : timex3_cycle(meaning);
    if (meaning.every) timex.quant = "EVERY";
    if (meaning.times > 0) timex.freq = frequency(meaning);
}

void normalise_open(const Meaning& meaning, Timex& timex) {
    Fields fields = meaning.fields;
    if (fields.short_year) fields.year.reset();
    timex.type = type_of(fields);
    timex.value = open_value(meaning, fields);
    const Anchor anchor = meaning.shift.anchor;
    timex.basis = anchor == Anchor::reference || anchor == Anchor::topic ? Basis::no_earlier_date
                                                                         : Basis::no_document_date;
    if (fields.month != 0) timex.edtf = edtf(fields);
}

} // namespace fasti::settle
