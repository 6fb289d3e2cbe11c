// SPDX-License-Identifier: Apache-2.0
#include "cli/pipeline.hpp"

#include "cli/inputs.hpp"
#include "cli/progress.hpp"
#include "events/check/check.hpp"
#include "events/extract/extract.hpp"
#include "events/lang/detect.hpp"
#include "events/lang/languages.hpp"
#include "events/network/chronicle_network.hpp"
#include "events/timex/tag.hpp"
#include "read/read.hpp"
#include "text/parallel.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace fasti::cli {
namespace {

std::string key(const Finding& finding) {
    std::string out = finding.code + '\n' + finding.message;
    for (const Citation& citation : finding.citations)
        out += '\n' + std::to_string(static_cast<std::uint32_t>(citation.source)) + ' ' +
               std::to_string(citation.span.begin) + ' ' + citation.quote;
    return out;
}

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

std::vector<std::string> language_tags() {
    std::vector<std::string> out = {"auto"};
    for (const Language* each : languages())
        out.emplace_back(each->tag);
    return out;
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
    const ExtractOptions how = {.tag = shared_options(options, documents.size()),
                                .jobs = threads(options)};
    const Language* named = language(options.language);
    Chronicle out = named == nullptr ? extract(documents, how) : extract(documents, *named, how);
    derive_bounds(out);
    return out;
}

Chronicle extract_events(const DocumentOptions& options) {
    MemoryStore store;
    StoredChronicle out = extract_rows(options, store);
    return std::move(out).whole();
}

StoredChronicle extract_rows(const DocumentOptions& options, Store& store) {
    const std::vector<std::string> paths = document_paths(options);
    const ExtractOptions how = {.tag = shared_options(options, paths.size()),
                                .jobs = threads(options)};
    Progress progress("reading", paths.size(), options.quiet);
    const auto open = [&](std::size_t i) {
        Document document = read(paths[i]);
        progress.step();
        return document;
    };
    StoredChronicle out =
        extract_stored(paths.size(), open, language(options.language), store, how);
    out.derive_bounds();
    return out;
}

void add_findings(Chronicle& chronicle) {
    std::set<std::string> known;
    for (const Finding& finding : chronicle.findings)
        known.insert(key(finding));
    for (Finding& finding : check(chronicle, EventGraph(chronicle)))
        if (known.insert(key(finding)).second) chronicle.findings.push_back(std::move(finding));
}

} // namespace fasti::cli
