// SPDX-License-Identifier: Apache-2.0
#include "events/extract/extract.hpp"

#include "events/extract/reading.hpp"
#include "events/lang/detect.hpp"
#include "events/parse/built_in.hpp"
#include "text/parallel.hpp"

#include <algorithm>
#include <mutex>
#include <tuple>

namespace fasti {
namespace {

/// By path, so that the order in which documents were named does not matter.
std::vector<StoredReading> by_path(std::vector<StoredReading> readings) {
    const auto key = [](const StoredReading& reading) {
        return std::tie(reading.sources.front().path, reading.sources.front().digest);
    };
    std::stable_sort(
        readings.begin(), readings.end(),
        [&](const StoredReading& a, const StoredReading& b) { return key(a) < key(b); });
    return readings;
}

/// `language`: of all documents; nullptr: of each its own.
template <class Open>
StoredChronicle extract_from(std::size_t count,
                             const Open& open,
                             const Language* language,
                             const ExtractOptions& options,
                             Store& store) {
    const Model& model = options.model != nullptr ? *options.model : *built_in();
    std::vector<StoredReading> readings(count);
    std::mutex one_at_a_time;
    parallel_for(count, options.jobs, [&](std::size_t d) {
        const Document& document = open(d);
        const Language& spoken = language == nullptr ? language_of(document.text) : *language;
        DocumentReading reading = read_events(document, spoken, options.tag, model);
        const std::lock_guard lock(one_at_a_time);
        readings[d] = {std::move(reading.sources), std::move(reading.links),
                       std::move(reading.findings), shelve(reading.mentions, store)};
    });
    return {by_path(std::move(readings)), store};
}

} // namespace

Chronicle extract(std::span<const Document> documents, const ExtractOptions& options) {
    const auto open = [&](std::size_t d) -> const Document& { return documents[d]; };
    MemoryStore store;
    return extract_from(documents.size(), open, nullptr, options, store).whole();
}

Chronicle extract(std::span<const Document> documents,
                  const Language& language,
                  const ExtractOptions& options) {
    const auto open = [&](std::size_t d) -> const Document& { return documents[d]; };
    MemoryStore store;
    return extract_from(documents.size(), open, &language, options, store).whole();
}

Chronicle extract(std::size_t count,
                  const std::function<Document(std::size_t)>& open,
                  const Language* language,
                  const ExtractOptions& options) {
    MemoryStore store;
    return extract_from(count, open, language, options, store).whole();
}

StoredChronicle extract_stored(std::size_t count,
                               const std::function<Document(std::size_t)>& open,
                               const Language* language,
                               Store& store,
                               const ExtractOptions& options) {
    return extract_from(count, open, language, options, store);
}

} // namespace fasti
