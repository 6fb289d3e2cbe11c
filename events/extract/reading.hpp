// SPDX-License-Identifier: Apache-2.0
// What one document says of events, before anything is joined. It holds the quotes it needs, so
// that the document itself may be forgotten: a thousand documents cost what they say, not what they
// are.
#pragma once

#include "events/chronicle/event.hpp"
#include "events/extract/mention/mention.hpp"
#include "events/parse/model.hpp"
#include "events/timex/language/language.hpp"
#include "events/timex/value/timex.hpp"
#include "text/document.hpp"

#include <vector>

namespace fasti {

/// What was read in one document. Numbers are its own until readings are joined: a SourceId counts
/// its parts, the EventId of a link its mentions.
struct DocumentReading {
    std::vector<Source> sources; ///< one a part, at least one
    std::vector<mention::Mention> mentions;
    std::vector<Tlink> links;
    std::vector<Finding> findings;
};

/// Tags a document, finds its dated statements and what it says of their order.
DocumentReading read_events(const Document& document,
                            const Language& language,
                            const TagOptions& options,
                            const parse::Model& model);

} // namespace fasti
