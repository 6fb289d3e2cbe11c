// SPDX-License-Identifier: Apache-2.0
// What is wrong or doubtful about a date as it is written: data for people, never thrown.
#pragma once

#include "events/timex/settle/setting.hpp"

#include <optional>

namespace fasti::settle {

/// What is wrong with settled fields; nullopt where nothing is. All but a wrong weekday make the
/// words no date.
std::optional<Finding>
fault_of(const Setting& setting, const match::Expression& expression, const Fields& fields);

/// That another calendar has no such date: "29 February 1901 (O.S.)".
Finding no_such_date(const Setting& setting,
                     const match::Expression& expression,
                     const CalendarDate& written);

/// That a range, whose end is the expression, ends before its begin in the text.
Finding range_reversed(const Setting& setting, const match::Expression& expression, Span begin);

/// The note that "11-09-2020" could be read either way and was read as `fields`.
Finding
ambiguous_date(const Setting& setting, const match::Expression& expression, const Fields& fields);

} // namespace fasti::settle
