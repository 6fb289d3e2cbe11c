// SPDX-License-Identifier: Apache-2.0
#include "events/extract/extract_stored.hpp"

#include "events/extract/reading.hpp"
#include "events/lang/detect.hpp"
#include "events/parse/built_in.hpp"
#include "text/error.hpp"
#include "text/parallel.hpp"

#include <algorithm>
#include <mutex>
#include <tuple>

namespace fasti {
namespace {

/// By path, so that the order in which documents were named does not matter.
std::vector<merge::StoredReading> by_path(std::vector<merge::StoredReading> readings,
                                          const ExtractOptions& options) {
    using Place = std::tuple<std::string, std::string, std::size_t>;
    std::vector<Place> places;
    for (const merge::StoredReading& reading : readings) {
        const Source& source = reading.sources.front();
        const std::string place = options.order_by ? options.order_by(source.path) : source.path;
        places.emplace_back(place, source.digest, places.size());
    }
    std::sort(places.begin(), places.end());
    std::vector<merge::StoredReading> out;
    out.reserve(readings.size());
    for (const Place& place : places)
        out.push_back(std::move(readings[std::get<std::size_t>(place)]));
    return out;
}

/// The one that is asked for, or the one built in, which a library may be built without.
const parse::Model& model_of(const ExtractOptions& options) {
    const parse::Model* model = options.model != nullptr ? options.model : parse::built_in();
    if (model == nullptr)
        throw UsageError("no model of English is built in; name one with --model");
    return *model;
}

/// `language`: of all documents; nullptr: of each its own.
template <class Open>
merge::StoredChronicle extract_from(std::size_t count,
                                    const Open& open,
                                    const Language* language,
                                    const ExtractOptions& options,
                                    Store& store) {
    const parse::Model& model = model_of(options);
    std::vector<merge::StoredReading> readings(count);
    std::mutex one_at_a_time;
    parallel_for(count, options.jobs, [&](std::size_t d) {
        const Document& document = open(d);
        const Language& spoken = language == nullptr ? language_of(document.text) : *language;
        DocumentReading reading = read_events(document, spoken, options.tag, model);
        const std::lock_guard lock(one_at_a_time);
        readings[d] = {std::move(reading.sources), std::move(reading.links),
                       std::move(reading.findings), merge::shelve(reading.mentions, store)};
    });
    return {by_path(std::move(readings), options), store};
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

merge::StoredChronicle extract_stored(std::size_t count,
                                      const std::function<Document(std::size_t)>& open,
                                      const Language* language,
                                      Store& store,
                                      const ExtractOptions& options) {
    return extract_from(count, open, language, options, store);
}

} // namespace fasti
