// SPDX-License-Identifier: Apache-2.0
// Verbs by what they do with the event that a sentence tells of, by their lemma.
#pragma once

#include <string_view>

namespace fasti {

/// Verbs that leave the telling to their object: "hold", "sign".
bool light_verb(std::string_view lemma);

/// "1848 saw risings", "the year brought war": the year is no subject, it presents one.
bool presents(std::string_view lemma);

/// Verbs that mean a passive where nothing follows that they act on: ", signed on 21 July 1774,".
bool needs_object(std::string_view lemma);

} // namespace fasti
