// SPDX-License-Identifier: Apache-2.0
// The sheets of paper that there are.
#pragma once

#include "render/geometry.hpp"

#include <span>
#include <string_view>

namespace fasti {

/// A sheet of paper.
struct Paper {
    std::string_view name; ///< "a4", "letter", "slide"
    Mpt width = 0, height = 0;
};

/// The papers by name; the first is the default of most views.
std::span<const Paper> papers();

/// Nullptr when there is none of that name.
const Paper* paper(std::string_view name);

} // namespace fasti
