// SPDX-License-Identifier: Apache-2.0
// Whom a section is about: "## Thomas Reed", then "Appointed judge in 1920. He retired in 1934."
#pragma once

#include "text/document.hpp"

#include <string>

namespace fasti::who {

/// What a heading names.
struct Named {
    std::string words; ///< "Thomas Reed", "Ash Bridge"; "" where no heading names anybody
    bool person = false;
};

/// The name in the nearest heading above a block, or in one that this heading is part of. Headings
/// of more than a name ("The career of Reed", "Early Life") name nobody.
Named named_above(const Document& document, std::size_t block);

} // namespace fasti::who
