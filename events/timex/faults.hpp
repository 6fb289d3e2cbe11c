// SPDX-License-Identifier: Apache-2.0
// What is wrong or doubtful about a date as it is written: data for people, never thrown.
#pragma once

#include "events/timex/expression.hpp"

#include <optional>

namespace fasti {

inline constexpr const char* impossible_date = "impossible-date";     ///< 30 February
inline constexpr const char* year_out_of_range = "year-out-of-range"; ///< beyond ±9999
inline constexpr const char* weekday_does_not_match =
    "weekday-does-not-match"; ///< the date stands, the name is wrong

/// What is wrong with settled fields; nullopt where nothing is. All but a wrong weekday make the
/// words no date.
std::optional<Finding>
fault_of(const Document& document, const Expression& expression, const Fields& fields);

/// The note that "11-09-2020" could be read either way and was read as `fields`.
Finding
ambiguous_date(const Document& document, const Expression& expression, const Fields& fields);

} // namespace fasti
