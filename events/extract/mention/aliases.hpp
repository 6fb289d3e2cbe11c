// SPDX-License-Identifier: Apache-2.0
// What a document calls by two names: "the Collective Security Treaty Organization (CSTO)" and "the
// CSTO" later, "Xi Jinping" and "Xi".
#pragma once

#include "events/extract/mention/mention.hpp"

#include <string>
#include <unordered_map>
#include <vector>

namespace fasti::mention {

/// The acronyms that a text explains, each with the words that it stands for: in brackets behind
/// them, letter for letter. Linear in the text.
std::unordered_map<std::string, std::string> acronyms_in(std::string_view text);

/// Gives the names of all mentions of one document in their fullest form: acronyms by `acronyms`,
/// single words by the one longer name that begins or ends with them.
void spell_out(const std::unordered_map<std::string, std::string>& acronyms,
               std::vector<Mention>& mentions);

} // namespace fasti::mention
