// SPDX-License-Identifier: Apache-2.0
// The rows that `extract` writes and every command that takes EVENTS reads: JSON Lines and CSV.
//
//     {"id":"…","title":"…","date":{"edtf":"1990-09-12","earliest":"1990-09-12","latest":"1990-09-12",
//      "precision":"day","basis":"stated"},"certainty":"asserted","kind":"treaty","participants":[],"places":[],
//      "claims":[…],"citations":[{"source":"a.txt","title":"…","line":3,"begin":10,"end":80,"quote":"…",
//      "date_begin":30,"date_end":44}],"merged":"…","joins":[{"citation":1,"with":0,"why":"…"}],
//      "importance":61}
//
// Besides event rows a JSONL file may hold these, so that nothing is lost between `extract` and
// `check`:
//
//     {"source":{"path":"a.txt","title":"…","media_type":"text/plain","digest":"…",
//      "dct":{"day":"2020-09-26","basis":"dateline, line 3","inferred":false}}}
//     {"link":{"from":"id","to":"id","relations":"met_by|after","distance":"P4Y","exact":false,"rule":"…",
//      "why":{"source":"a.txt", … as in citations}}}
//     {"finding":{"code":"impossible-date","severity":"error","message":"…","citations":[…]}}
//
// Only "title" is needed of an event, and "path" of a source. A date that is only {"edtf":"1904"}
// gets the rest from it; a date with "precision" is taken as it stands. CSV keeps an event's first
// citation and no links, except that a column `after` may name the ids of the events that came
// before it, with spaces between. CSV is also read with `place` ("Paris; London"), `url` (the
// source's address) and `note` (the quote, where there is none); tables that people keep are read
// by events/sheets.
#pragma once

#include "events/rows/each_event.hpp"

#include <istream>
#include <ostream>
#include <string>

namespace fasti {

/// One JSON object a line: sources, events, then links, then findings. Keys always in the same
/// order.
void write_jsonl(const Chronicle& chronicle, std::ostream& out);

/// The same of events that do not lie in memory; `rest` has all but them.
void write_jsonl(const Chronicle& rest, const EachEvent& events, std::ostream& out);

/// A header, then a row an event:
/// id,date,earliest,latest,precision,title,certainty,kind,source,line,quote.
/// Where some text gives a date in another calendar, a last column `calendar` says which and what:
/// "julian 1917-10-25".
void write_csv(const Chronicle& chronicle, std::ostream& out);
void write_csv(const Chronicle& rest, const EachEvent& events, std::ostream& out);

/// Reads JSONL as written above, or CSV with a header (`date` in EDTF, perhaps with `end`, or
/// `start,end,precision,approx`; `title`; if present `id`, `source`, `line`, `quote`, `lane`,
/// `kind`, `certainty`, `after`, `calendar`), told apart by the first character. Events come back
/// sorted; an event without an id gets one made of its date, title and kind. No text gives an empty
/// Chronicle. Throws ReadError with the line and the reason; refuses more than 1 GiB.
Chronicle read_events(std::istream& in, const std::string& path);

} // namespace fasti
