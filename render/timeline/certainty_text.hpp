// SPDX-License-Identifier: Apache-2.0
// How sure an entry is, in words.
#pragma once

#include "render/timeline/timeline.hpp"
#include "render/timeline/wordings.hpp"

#include <string>

namespace fasti::timeline {

/// How sure an entry is, beside its date: "planned", "alleged"; "" for facts, and where it did not
/// happen and the title says so itself ("No ship leaves the harbour").
std::string certainty_text(const Entry& entry, const Wording& wording = wording_of("en"));

} // namespace fasti::timeline
