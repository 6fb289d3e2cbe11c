// SPDX-License-Identifier: Apache-2.0
// Dated statements of a language whose words for events fasti does not know: each date with the
// clause it stands in, as it is written. Nothing is guessed beyond that: no kind, no participants.
#pragma once

#include "events/extract/mention/mention.hpp"
#include "events/timex/language/language.hpp"
#include "events/timex/value/timex.hpp"
#include "text/document.hpp"

namespace fasti::mention {

/// The dated clauses of a document, by place. The title is the clause, without the date where it is
/// grammatical without it.
std::vector<Mention>
find_dated_clauses(const Document& document, const Tagged& tagged, const Language& language);

/// The title of a clause: "Der Bürgermeister starb" of "Der Bürgermeister starb am 12. Oktober
/// 1853", but "Am 3. Mai 1849 begann der Bau" whole. `date` lies in `clause`.
std::string clause_title(std::string_view text, Span clause, Span date, const Language& language);

} // namespace fasti::mention
