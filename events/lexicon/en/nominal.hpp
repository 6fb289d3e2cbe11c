// SPDX-License-Identifier: Apache-2.0
// What somebody did whom the text does not name, told without him: "visited the town" is a "visit
// to the town".
#pragma once

#include <optional>
#include <string_view>

namespace fasti {

/// The noun of a verb, and what leads to its object.
struct Nominal {
    std::string_view verb; ///< "visit"
    std::string_view noun; ///< "visit"
    std::string_view way;  ///< "to"; "" for verbs without an object
};

/// The noun that tells of a verb by itself; nullopt for verbs of which a participle tells as well
/// ("house sold"), or none.
std::optional<Nominal> nominal_of(std::string_view lemma);

/// Verbs that only lead to what happened: "this led to a war". What the preposition is that leads
/// to it, "" for the object; nullopt for all others.
std::optional<std::string_view> leads_to(std::string_view lemma);

} // namespace fasti
