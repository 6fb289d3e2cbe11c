// SPDX-License-Identifier: Apache-2.0
// Titles for texts whose grammar nobody has learned: the words around the date, as they stand.
#pragma once

#include "text/span.hpp"

#include <span>
#include <string>
#include <string_view>

namespace fasti {

/// The first words of a sentence without its expressions of time; "" when none are left.
std::string plain_title(std::string_view text, Span sentence, std::span<const Span> times);

} // namespace fasti
