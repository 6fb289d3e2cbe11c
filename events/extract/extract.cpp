// SPDX-License-Identifier: Apache-2.0
#include "events/extract/extract.hpp"

#include "events/extract/merge.hpp"
#include "events/extract/reading.hpp"
#include "events/extract/tell.hpp"
#include "events/parse/built_in.hpp"
#include "text/parallel.hpp"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <set>
#include <tuple>

namespace fasti {
namespace {

class Extraction {
public:
    explicit Extraction(std::vector<DocumentReading> readings) : readings_(std::move(readings)) {}

    Chronicle run() {
        for (std::size_t d = 0; d < readings_.size(); ++d)
            take(d, std::move(readings_[d]));
        add_events();
        add_links();
        return std::move(chronicle_);
    }

private:
    /// Numbers of a reading become those of the chronicle.
    void take(std::size_t document, DocumentReading reading) {
        const std::size_t first_source = chronicle_.sources.size();
        const auto number = [&](Citation& citation) {
            citation.source =
                static_cast<SourceId>(first_source + static_cast<std::size_t>(citation.source));
        };
        const auto first_mention = mentions_.size();
        std::move(reading.sources.begin(), reading.sources.end(),
                  std::back_inserter(chronicle_.sources));
        for (Mention& mention : reading.mentions) {
            mention.document = document;
            number(mention.cited);
            std::for_each(mention.taken_up.begin(), mention.taken_up.end(), number);
            mentions_.push_back(std::move(mention));
        }
        for (Tlink& link : reading.links) {
            number(link.why);
            links_.push_back({document, first_mention, std::move(link)});
        }
        for (Finding& finding : reading.findings) {
            std::for_each(finding.citations.begin(), finding.citations.end(), number);
            chronicle_.findings.push_back(std::move(finding));
        }
    }

    void add_events() {
        const std::vector<MentionGroup> groups = merge(mentions_);
        std::vector<Event> events;
        events.reserve(groups.size());
        for (const MentionGroup& group : groups) {
            events.push_back(tell(group, mentions_));
            for (const std::size_t member : group.members)
                mentions_[member] = {}; // its quotes are the event's now
        }
        std::vector<std::size_t> order(events.size());
        std::iota(order.begin(), order.end(), 0U);
        const auto rank = [&](std::size_t i) {
            const Event& event = events[i];
            return std::tuple(place_on_line(event.when.bounds), event.when.bounds,
                              std::string_view(event.title), event.citations.front().source,
                              event.citations.front().span);
        };
        std::sort(order.begin(), order.end(),
                  [&](std::size_t a, std::size_t b) { return rank(a) < rank(b); });
        event_of_.resize(mentions_.size());
        for (std::size_t at = 0; at < order.size(); ++at) {
            for (const std::size_t member : groups[order[at]].members)
                event_of_[member] = static_cast<EventId>(at);
            chronicle_.events.push_back(std::move(events[order[at]]));
        }
        name_events(chronicle_.events);
    }

    /// Of two links of a document between the same events with the same distance the first stays.
    void add_links() {
        std::set<std::tuple<std::size_t, EventId, EventId, std::string>> known;
        for (auto& [document, first, link] : links_) {
            link.from = event_of_[first + static_cast<std::size_t>(link.from)];
            link.to = event_of_[first + static_cast<std::size_t>(link.to)];
            const std::string distance = link.distance ? to_string(*link.distance) : "";
            if (link.from != link.to &&
                known.emplace(document, link.from, link.to, distance).second)
                chronicle_.links.push_back(std::move(link));
        }
    }

    /// A link, and what its numbers count from.
    struct Found {
        std::size_t document;
        std::size_t first_mention;
        Tlink link;
    };

    std::vector<DocumentReading> readings_;
    std::vector<Found> links_;
    std::vector<Mention> mentions_;
    std::vector<EventId> event_of_;
    Chronicle chronicle_;
};

/// The grammar of English that the program brings.
const Model* built_in() {
    static const std::optional<Model> english = open_model(built_in_model());
    return english ? &*english : nullptr;
}

/// By path, so that the order in which documents were named does not matter.
std::vector<DocumentReading> by_path(std::vector<DocumentReading> readings) {
    const auto key = [](const DocumentReading& reading) {
        return std::tie(reading.sources.front().path, reading.sources.front().digest);
    };
    std::stable_sort(
        readings.begin(), readings.end(),
        [&](const DocumentReading& a, const DocumentReading& b) { return key(a) < key(b); });
    return readings;
}

/// `language`: of all documents; nullptr: of each its own.
template <class Open>
Chronicle extract_from(std::size_t count,
                       const Open& open,
                       const Language* language,
                       const ExtractOptions& options) {
    const Model& model = options.model != nullptr ? *options.model : *built_in();
    std::vector<DocumentReading> readings(count);
    parallel_for(count, options.jobs, [&](std::size_t d) {
        const Document& document = open(d);
        const Language& spoken = language == nullptr ? language_of(document.text) : *language;
        readings[d] = read_events(document, spoken, options.tag, model);
    });
    return Extraction(by_path(std::move(readings))).run();
}

} // namespace

Chronicle extract(std::span<const Document> documents, const ExtractOptions& options) {
    const auto open = [&](std::size_t d) -> const Document& { return documents[d]; };
    return extract_from(documents.size(), open, nullptr, options);
}

Chronicle extract(std::span<const Document> documents,
                  const Language& language,
                  const ExtractOptions& options) {
    const auto open = [&](std::size_t d) -> const Document& { return documents[d]; };
    return extract_from(documents.size(), open, &language, options);
}

Chronicle extract(std::size_t count,
                  const std::function<Document(std::size_t)>& open,
                  const Language* language,
                  const ExtractOptions& options) {
    return extract_from(count, open, language, options);
}

} // namespace fasti
