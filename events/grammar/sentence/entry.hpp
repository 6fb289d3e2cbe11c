// SPDX-License-Identifier: Apache-2.0
// The entries of chronologies are titles already: what stands behind the date is told as it stands.
//
//     "May 1961: Contract awarded to the steel works."   →  "Contract awarded to the steel works"
//     "1963 – a caisson gives way; seven dead"           →  "Caisson gives way"
#pragma once

#include <string>
#include <string_view>

namespace fasti::grammar {

/// The title of an entry, from the words behind its date; "" when these are prose rather than a
/// title: a pronoun, an auxiliary ("was opened"), a phrase in front, an article at the begin and a
/// full stop at the end, or more than twelve words.
std::string entry_title(std::string_view words);

} // namespace fasti::grammar
