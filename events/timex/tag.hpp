// SPDX-License-Identifier: Apache-2.0
// Temporal expressions in text, found and normalised [TIMEX3: TimeML 1.2.1 §2.2].
//
//     Tagged found = tag(document, *language("en"), {.dct = dct});
//
// No clock is read: what is relative is resolved against the document's date, a date in the text or
// an event, and says which (`basis`); what cannot be resolved keeps an underspecified value such as
// "XXXX-05".
#pragma once

#include "events/timex/value/timex.hpp"

#include <functional>

namespace fasti {

struct Language;

/// Finds and normalises the temporal expressions of a document. Linear in its size; no clock, no
/// locale.
Tagged tag(const Document& document, const Language& language, const TagOptions& options = {});

/// The same for long documents: hands expressions on by span, one by one, instead of holding them.
/// Tagged::timexes stays empty.
Tagged tag_each(const Document& document,
                const Language& language,
                const TagOptions& options,
                const std::function<void(Timex&&)>& use);

} // namespace fasti
