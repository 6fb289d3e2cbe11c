// SPDX-License-Identifier: Apache-2.0
// Brackets behind a name that hold somebody's birth and death, marriage or reign.
#pragma once

#include "text/span.hpp"

#include <string>
#include <string_view>

namespace fasti::zones {

/// Does the bracket tell a life: "(1797–1877)" behind a person's name, "(b. Ashton, 1820; d.
/// 1871)",
/// "(r. 1701–1714)"? `before` is the block up to the bracket, `inner` what stands in it.
bool is_life(std::string_view text, Span before, Span inner);

/// The name right before a bracket, its first name first: "Amos Crane" of "Crane, Amos (…)".
std::string name_before(std::string_view text, Span before);

} // namespace fasti::zones
