// SPDX-License-Identifier: Apache-2.0
// From documents to a chronicle: tag, find dated statements, tell the same event once, link what
// texts relate.
//
//     Chronicle chronicle = extract(documents, *language("en"), {.tag = {.dct = dct}, .jobs = 4});
#pragma once

#include "events/chronicle/event.hpp"
#include "events/lang/languages.hpp"
#include "events/timex/value/timex.hpp"

#include <functional>
#include <span>

namespace fasti {

namespace parse {
struct Model;
}

/// What extract() may be told.
struct ExtractOptions {
    TagOptions tag;
    unsigned jobs = 1; ///< threads; the result does not depend on it
    /// Of the grammar; none: the one built in, and UsageError where none is.
    const parse::Model* model = nullptr;
    /// What documents are put in order by, of a path; none: the path as the user named it, which is
    /// another one in another folder.
    std::function<std::string(const std::string&)> order_by = {};
};

/// The chronicle of some documents, each read in the language it is written in: independent of
/// their order and of the number of threads.
Chronicle extract(std::span<const Document> documents, const ExtractOptions& options = {});

/// The same of documents that are all written in one language.
Chronicle extract(std::span<const Document> documents,
                  const Language& language,
                  const ExtractOptions& options = {});

/// The same of documents that are opened one by one, so that no more than `jobs` of them are in
/// memory at a time. `open` is called once for each number below `count`, by several threads;
/// what it throws is thrown again. `language` is that of all documents; nullptr: of each its own.
Chronicle extract(std::size_t count,
                  const std::function<Document(std::size_t)>& open,
                  const Language* language,
                  const ExtractOptions& options = {});

} // namespace fasti
