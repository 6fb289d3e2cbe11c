// SPDX-License-Identifier: Apache-2.0
// The year that a date of news without one means: "on 3 August", said in May 2021, is of 2020.
#pragma once

#include "events/timex/settle/setting.hpp"

#include <optional>

namespace fasti::settle {

inline constexpr int days_close = 62; // ahead, for a day and month of news

/// The day that fields begin with in a year; nullopt for 29 February and the like.
std::optional<sys_days> begin_in(const Fields& fields, int year);

/// The latest such day or month that is not after the document, unless the sentence looks ahead or
/// the day is close: what news calls by day and month is seldom far off.
int nearest_year(const Setting& setting, const match::Expression& expression, const Fields& fields);

} // namespace fasti::settle
