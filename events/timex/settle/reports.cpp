// SPDX-License-Identifier: Apache-2.0
#include "events/timex/settle/reports.hpp"

#include "events/timex/settle/context.hpp"
#include "events/timex/value/calendar.hpp"
#include "events/timex/value/messages.hpp"
#include "events/timex/value/value.hpp"

namespace fasti::settle {
namespace {

constexpr std::size_t blocks_of_report = 6; // that a comparison may be away from its quarter

/// Quarters since the year 0.
int quarter_index(const Fields& fields) {
    return *fields.year * 4 + fields.quarter - 1;
}

int quarter_of_document(const Setting& setting) {
    const Fields day = fields_of(setting.part.dct->day);
    return *day.year * 4 + (day.month - 1) / 3;
}

Fields quarter_at(int index) {
    Fields fields = fields_of_year(floor_div(index, 4));
    fields.quarter = static_cast<std::int8_t>(index - floor_div(index, 4) * 4 + 1);
    return fields;
}

/// Where the text names no quarter it reports the one before it was written.
Settled quarter_reported(const Setting& setting) {
    if (const ToldDate* quarter = setting.passage.quarter())
        return {quarter->fields, messages::counted_from(quarter->words), quarter->timex};
    return {quarter_at(quarter_of_document(setting) - 1),
            messages::document_date(*setting.part.dct), std::nullopt};
}

/// Whether "a year ago" may be a quarter here: the text has just spoken of one.
bool compares_quarters(const Setting& setting, const match::Expression& expression) {
    const ToldDate* quarter = setting.passage.quarter();
    return quarter != nullptr && !setting.narrative &&
           expression.block - quarter->block <= blocks_of_report;
}

} // namespace

std::optional<Settled> settle_reported(const Setting& setting,
                                       const match::Expression& expression) {
    const Meaning& meaning = expression.meaning;
    if (!setting.part.dct) return std::nullopt;
    const bool year_ago = meaning.shift.unit == Unit::year;
    if (year_ago && !compares_quarters(setting, expression)) return std::nullopt;
    Settled settled = quarter_reported(setting);
    const int quarters = year_ago ? meaning.shift.count * 4 : meaning.shift.count;
    const int year = *settled.fields.year;
    settled.fields = quarter_at(quarter_index(settled.fields) + quarters);
    if (meaning.fields.quarter != 0) settled.fields.quarter = meaning.fields.quarter;
    if (meaning.fields.year) settled.fields.year = meaning.fields.year;
    if (*settled.fields.year == year) settled.counted_from.reset();
    return settled;
}

void note_report(Setting& setting, const ToldDate& mention) {
    if (mention.fields.quarter == 0 || !mention.fields.year || !setting.part.dct) return;
    const ToldDate* known = setting.passage.quarter();
    const int index = quarter_index(mention.fields);
    const bool over = index < quarter_of_document(setting);
    if (known != nullptr && (!over || index < quarter_index(known->fields))) return;
    setting.passage.report(mention);
}

} // namespace fasti::settle
