// SPDX-License-Identifier: Apache-2.0
// From documents to what they say, as the options ask for it: the one place where the program calls
// the tagger and the extractor.
#pragma once

#include "cli/options.hpp"
#include "events/chronicle/event.hpp"
#include "events/extract/merge/stored_chronicle.hpp"
#include "events/timex/value/timex.hpp"
#include "text/document.hpp"
#include "text/store.hpp"

#include <functional>
#include <span>
#include <string>
#include <vector>

namespace fasti {
struct Language;
}

namespace fasti::cli {

/// The language that --lang names, or the document's own.
const Language& language_for(const Document& document, const DocumentOptions& options);

/// The expressions of time in one of `count` documents that are worked on at once.
Tagged tag_document(const Document& document, const DocumentOptions& options, std::size_t count);
/// The same, one by one, see tag_each().
Tagged tag_document(const Document& document,
                    const DocumentOptions& options,
                    std::size_t count,
                    const std::function<void(Timex&&)>& use);

/// The expressions of time in each document. Throws UsageError when an option makes no sense.
std::vector<Tagged> tag_documents(std::span<const Document> documents,
                                  const DocumentOptions& options);

/// The expressions of time in a text, with the rules that made them.
Tagged explain_document(const Document& document, const DocumentOptions& options);

/// All events of the documents, with what contradicts among them in `findings`.
Chronicle extract_events(std::span<const Document> documents, const DocumentOptions& options);

/// The same of the documents that the options name, each forgotten once it was read. Throws Error
/// about one that cannot be read, UnreadFiles about several.
Chronicle extract_events(const DocumentOptions& options);

/// The same, told one by one: mentions wait in `store`.
merge::StoredChronicle extract_stored(const DocumentOptions& options, Store& store);

/// The same with the bounds that everything together leaves, for rows alone.
merge::StoredChronicle extract_rows(const DocumentOptions& options, Store& store);

} // namespace fasti::cli
