// SPDX-License-Identifier: Apache-2.0
// The rows that `extract` writes and every command that takes EVENTS reads: JSON Lines and CSV.
//
//     {"id":"…","title":"…","date":{"edtf":"1990-09-12","earliest":"1990-09-12","latest":"1990-09-12",
//      "precision":"day","basis":"stated"},"certainty":"asserted","kind":"treaty","participants":[],"places":[],
//      "claims":[…],"citations":[{"source":"a.txt","title":"…","line":3,"begin":10,"end":80,"quote":"…",
//      "date_begin":30,"date_end":44}]}
//
// Besides event rows a JSONL file may hold rows {"link":{…}} and {"finding":{…}}, so that nothing that was
// found is lost between `extract` and `check`.
#pragma once

#include "events/event.hpp"

#include <istream>
#include <ostream>
#include <string>

namespace fasti {

/// One JSON object a line: sources, events, then links, then findings. Keys always in the same order.
void write_jsonl(const Chronicle& chronicle, std::ostream& out);

/// A header, then a row an event: id,date,earliest,latest,precision,title,certainty,kind,source,line,quote.
void write_csv(const Chronicle& chronicle, std::ostream& out);

/// Reads JSONL as written above, or CSV with a header (`date` in EDTF, or `start,end,precision,approx`;
/// `title`; if present `id`, `source`, `lane`), told apart by the first character.
/// Throws ReadError with the line and the reason.
Chronicle read_events(std::istream& in, const std::string& path);

} // namespace fasti
