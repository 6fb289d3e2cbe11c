// SPDX-License-Identifier: Apache-2.0
// Words around a date, in lower case, and what they make of it.
#pragma once

#include <string_view>

namespace fasti {

/// Words that lead up to a date and go with it.
bool leads_to_date(std::string_view lower);

/// Articles and possessives: "the 1972 treaty".
bool determines(std::string_view lower);

/// Behind a date such a word makes it a subject, or part of a row.
bool governs(std::string_view lower);

/// Behind a date no noun that the date belongs to can begin with such a word.
bool no_noun(std::string_view lower);

} // namespace fasti
