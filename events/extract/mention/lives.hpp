// SPDX-License-Identifier: Apache-2.0
// Births, marriages and deaths that stand in brackets behind a name: "Amos Crane (b. Ashton, 1820;
// d. Marlow, 7 Nov 1871)", "Edward Cole (1630–1685)".
#pragma once

#include "events/extract/mention/mention.hpp"
#include "events/timex/value/timex.hpp"

#include <vector>

namespace fasti::mention {

/// What the brackets of the role `life` tell, by place. Reigns tell nothing.
/// `language` is that of the document: titles are in German where that is "de", else in English.
std::vector<Mention>
find_lives(const Document& document, const Tagged& tagged, std::string_view language);

} // namespace fasti::mention
