// SPDX-License-Identifier: Apache-2.0
// Whom a section is about: "## Thomas Reed", then "Appointed judge in 1920. He retired in 1934."
#pragma once

#include "text/document.hpp"

#include <string>
#include <vector>

namespace fasti::who {

/// What a heading names.
struct Named {
    std::string words; ///< "Thomas Reed", "Ash Bridge"; "" where no heading names anybody
    bool person = false;
};

/// The names that headings give their sections. Holds on to the document.
class SectionNames {
public:
    explicit SectionNames(const Document& document);

    /// The name in the nearest heading above a block, or in one that this heading is part of.
    /// Headings of more than a name ("The career of Reed", "Early Life") name nobody.
    const Named& above(std::size_t block) const;

private:
    const Document& document_;
    std::vector<Named> names_; ///< of the sections, as Document::headings has them
};

} // namespace fasti::who
