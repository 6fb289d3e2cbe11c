// SPDX-License-Identifier: Apache-2.0
// From documents to a chronicle: tag, find dated statements, tell the same event once, link what
// texts relate.
//
//     Chronicle chronicle = extract(documents, *language("en"), {.tag = {.dct = dct}, .jobs = 4});
#pragma once

#include "events/event.hpp"
#include "events/lang/language.hpp"
#include "events/parse/model.hpp"
#include "events/timex.hpp"

#include <span>

namespace fasti {

/// What extract() may be told.
struct ExtractOptions {
    TagOptions tag;
    unsigned jobs = 1;            ///< threads; the result does not depend on it
    const Model* model = nullptr; ///< of the grammar; none: the one built in for the language
};

/// The chronicle of some documents, each read in the language it is written in: independent of
/// their order and of the number of threads.
Chronicle extract(std::span<const Document> documents, const ExtractOptions& options = {});

/// The same of documents that are all written in one language.
Chronicle extract(std::span<const Document> documents,
                  const Language& language,
                  const ExtractOptions& options = {});

} // namespace fasti
