// SPDX-License-Identifier: Apache-2.0
// Several texts in one file, each under its own dateline: "Posted Sep 26, 2020", "26.9.2020".
#pragma once

#include "events/timex/language/language.hpp"
#include "events/timex/match/expression.hpp"

#include <span>
#include <vector>

namespace fasti::settle {

/// The parts of a document by their datelines; `given` is the document date for those that carry
/// none. Marks the expressions that are datelines in `dateline` (one flag an expression).
std::vector<Part> find_parts(const Document& document,
                             const zones::Zones& zones,
                             std::span<const match::Expression> expressions,
                             const TagOptions& options,
                             const Language& language,
                             std::vector<bool>& dateline);

} // namespace fasti::settle
