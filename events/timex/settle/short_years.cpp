// SPDX-License-Identifier: Apache-2.0
#include "events/timex/settle/short_years.hpp"

#include "events/timex/settle/context.hpp"
#include "events/timex/value/calendar.hpp"

#include <cstdlib>

namespace fasti::settle {
namespace {

/// The year that decides the century: one the paragraph speaks of when that is history, else the
/// document's.
int short_reference(const Setting& setting, const match::Expression& expression) {
    const ToldDate* year = setting.passage.year();
    const int spoken = year == nullptr ? 0 : *year->fields.year;
    if (spoken >= 1000 && spoken < 1930 && year->block == expression.block) return spoken;
    if (setting.part.dct) return setting.document_year();
    return spoken >= 1000 ? spoken : 1999; // nobody writes '44 of Caesar
}

} // namespace

void complete_century(const Setting& setting, const match::Expression& expression, Fields& fields) {
    const int reference = short_reference(setting, expression);
    const bool decade = fields.year_grain == Granularity::decade;
    const int latest = reference + (decade ? 5 : 10);
    int year = floor_div(reference, 100) * 100 + *fields.year;
    if (year > latest) year -= 100;
    if (year + 100 <= latest) year += 100;
    const ToldDate* coarse = setting.passage.coarse();
    if (decade && setting.narrative && setting.passage.year() == nullptr && coarse != nullptr)
        year = floor_div(*coarse->fields.year, 100) * 100 + *fields.year;
    fields.year = year;
    fields.short_year = false;
}

bool is_ancient(const Setting& setting) {
    constexpr int latest = 300;
    const ToldDate* year = setting.passage.year();
    const ToldDate* coarse = setting.passage.coarse();
    if (year == nullptr) year = coarse;
    return year != nullptr && *year->fields.year < latest;
}

void settle_era(const Setting& setting, Fields& fields) {
    const ToldDate* year = setting.passage.year();
    if (year == nullptr || *year->fields.year > 0 || !fields.year) return;
    const int told = *year->fields.year;
    const int before_christ = 1 - *fields.year;
    if (std::abs(before_christ - told) < std::abs(*fields.year - told)) fields.year = before_christ;
}

} // namespace fasti::settle
