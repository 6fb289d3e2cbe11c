// SPDX-License-Identifier: Apache-2.0
// Countries in one spelling, whatever stands for them: names as CLDR has them, older and longer
// names, people and adjectives, seats of government.
//
//     country_named("russian")           "Russia"
//     country_named("myanmar (burma)")   "Myanmar"
//     country_governed_from("beijing")   "China": a place, unless it acts
#pragma once

#include <string_view>

namespace fasti {

/// The country that a name, its people or an adjective means, in lower case with single blanks; ""
/// when it is none.
std::string_view country_named(std::string_view lower);

/// The country whose government sits there and is called by the place: "kremlin", "tokyo"; "" when
/// there is none.
std::string_view country_governed_from(std::string_view lower);

/// Either of the two.
std::string_view country_of(std::string_view lower);

/// Is it the one spelling of a country, as the functions above give it?
bool is_country(std::string_view name);

} // namespace fasti
