// SPDX-License-Identifier: Apache-2.0
#include "cli/pipeline.hpp"

#include "cli/document_reads.hpp"
#include "cli/grammar_model.hpp"
#include "cli/inputs.hpp"
#include "cli/progress.hpp"
#include "cli/whole_path.hpp"
#include "events/check/check.hpp"
#include "events/extract/extract_stored.hpp"
#include "events/lang/detect.hpp"
#include "events/lang/languages.hpp"
#include "events/network/chronicle_network.hpp"
#include "events/timex/tag.hpp"
#include "text/parallel.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace fasti::cli {
namespace {

/// What tag() is told when `count` documents share the threads.
TagOptions shared_options(const DocumentOptions& options, std::size_t count) {
    TagOptions how = tag_options(options);
    how.jobs = std::max(1U, threads(options) / static_cast<unsigned>(std::max<std::size_t>(
                                                   1, std::min<std::size_t>(count, 1U << 16U))));
    return how;
}

} // namespace

const Language& language_for(const Document& document, const DocumentOptions& options) {
    const Language* named = language(options.language);
    return named == nullptr ? language_of(document.text) : *named;
}

Tagged tag_document(const Document& document, const DocumentOptions& options, std::size_t count) {
    return tag(document, language_for(document, options), shared_options(options, count));
}

Tagged tag_document(const Document& document,
                    const DocumentOptions& options,
                    std::size_t count,
                    const std::function<void(Timex&&)>& use) {
    return tag_each(document, language_for(document, options), shared_options(options, count), use);
}

std::vector<Tagged> tag_documents(std::span<const Document> documents,
                                  const DocumentOptions& options) {
    std::vector<Tagged> out(documents.size());
    Progress progress("tagging", documents.size(), options.quiet);
    parallel_for(documents.size(), threads(options), [&](std::size_t i) {
        out[i] = tag_document(documents[i], options, documents.size());
        progress.step();
    });
    return out;
}

Tagged explain_document(const Document& document, const DocumentOptions& options) {
    TagOptions how = tag_options(options);
    how.derivations = true;
    return tag(document, language_for(document, options), how);
}

Chronicle extract_events(std::span<const Document> documents, const DocumentOptions& options) {
    const GrammarModel model(options.model);
    const ExtractOptions how = {.tag = shared_options(options, documents.size()),
                                .jobs = threads(options),
                                .model = &*model,
                                .order_by = whole_path};
    const Language* named = language(options.language);
    return named == nullptr ? extract(documents, how) : extract(documents, *named, how);
}

Chronicle extract_events(const DocumentOptions& options) {
    MemoryStore store;
    return extract_stored(options, store).whole();
}

merge::StoredChronicle extract_rows(const DocumentOptions& options, Store& store) {
    merge::StoredChronicle out = extract_stored(options, store);
    out.derive_bounds();
    return out;
}

merge::StoredChronicle extract_stored(const DocumentOptions& options, Store& store) {
    const GrammarModel model(options.model);
    DocumentReads reads(document_paths(options), options.from);
    const ExtractOptions how = {.tag = shared_options(options, reads.size()),
                                .jobs = threads(options),
                                .model = &*model,
                                .order_by = whole_path};
    Progress progress("reading", reads.size(), options.quiet);
    const auto open = [&](std::size_t i) {
        Document document = reads.read(i);
        progress.step();
        return document;
    };
    merge::StoredChronicle out =
        fasti::extract_stored(reads.size(), open, language(options.language), store, how);
    reads.check();
    return out;
}

} // namespace fasti::cli
