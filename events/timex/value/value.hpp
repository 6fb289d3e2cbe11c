// SPDX-License-Identifier: Apache-2.0
// Fields that are settled, in the notations others read: TIMEX3 values and EDTF.
#pragma once

#include "events/timex/value/meaning.hpp"

#include <optional>
#include <string>

namespace fasti {

/// The last year that TIMEX3 and EDTF can name in four digits; -9999 is the first.
inline constexpr int farthest_year = 9999;

/// The TIMEX3 value: "1990-09-12", "199", "1941-SU", "XXXX-05", "XXXX-WXX-1", "BC0044-03-15",
/// "2020-W37-WE", "1990-09-12TMO", "2020-09-11T10:30".
std::string timex3(const Fields& fields);

/// The same as EDTF; nullopt where there is nothing on the calendar to name ("Monday", "10:30").
std::optional<Edtf> edtf(const Fields& fields);

/// The part of `base` that a modifier names: "early 1960s" is 1960/1963, "late May" 21–31 May.
/// Nullopt for values that have no such parts (a day).
std::optional<Edtf> part_of(const Fields& base, TimexMod mod);

/// The first days of a month (`mod` start) or its last ones, the months of a year, the years of a
/// decade or century: "the last 5 days of May". Nullopt where `base` has not so many of them.
std::optional<Edtf> edge_of(const Fields& base, TimexMod mod, int count, Unit unit);

/// From (the part `mod` of) `first` to the end of `last_year`: "the late 17th–19th centuries".
std::optional<Edtf> stretch_to(const Fields& first, TimexMod mod, int last_year);

/// The granularity of settled fields.
Granularity granularity(const Fields& fields);

/// The fields of one day; of one month; of one year.
Fields fields_of(sys_days day);
Fields fields_of_month(int year, int month);
Fields fields_of_year(int year);
/// The ISO week a day lies in.
Fields fields_of_week(sys_days day);

} // namespace fasti
