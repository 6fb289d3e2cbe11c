// SPDX-License-Identifier: Apache-2.0
// Trees that cannot be right, put right before anything is read off them: what a greedy parser gets
// wrong in written prose, where nobody is addressed and a verb has one subject.
#pragma once

#include "events/parse/sentence.hpp"

#include <string_view>
#include <vector>

namespace fasti::grammar {

/// Mends the heads and relations of a parsed sentence; the tree stays projective. `text` is what
/// was parsed; `dates` says of each token whether it is a date.
void mend_tree(parse::Sentence& sentence, std::string_view text, const std::vector<bool>& dates);

} // namespace fasti::grammar
