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

/// Verbs that only speak of an event: "few remember the congress".
bool looks_back(std::string_view lemma);

/// Verbs that are never passive: nobody is arrived.
bool no_passive(std::string_view lemma);

/// Verbs that may have an object even as a passive: "appointed judge", "awarded the medal".
bool two_objects(std::string_view lemma);

/// Verbs of saying, whose content tells more than they do: "say", "announce".
bool says(std::string_view lemma);

/// Those of them that tell nothing without it: "say", "state", not "answer".
bool says_nothing_alone(std::string_view lemma);

} // namespace fasti
