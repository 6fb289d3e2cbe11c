// SPDX-License-Identifier: Apache-2.0
// What belongs to a name, in a tree that a parser took apart.
#pragma once

#include "events/parse/parse.hpp"

#include <vector>

namespace fasti::grammar {

/// Puts together what belongs to a name: forms of address, apposition, rows.
void mend_names(std::vector<parse::Token>& tokens, const std::vector<bool>& dates);

/// The same for what shows only once the rest is mended.
void mend_name_of_root(std::vector<parse::Token>& tokens);

} // namespace fasti::grammar
