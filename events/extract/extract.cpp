// SPDX-License-Identifier: Apache-2.0
#include "events/extract/extract.hpp"

#include "events/check/words.hpp"
#include "events/extract/dated_clause.hpp"
#include "events/extract/merge.hpp"
#include "events/extract/tell.hpp"
#include "events/extract/told_out_of_time.hpp"
#include "events/link/link.hpp"
#include "events/messages.hpp"
#include "events/parse/built_in.hpp"
#include "text/parallel.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <set>
#include <tuple>

namespace fasti {
namespace {

/// What one document gives before anything is joined.
struct Reading {
    Tagged tagged;
    std::vector<Mention> mentions;
    std::vector<PlacedRelation> relations;
};

std::vector<const Document*> by_path(std::span<const Document> documents) {
    std::vector<const Document*> sorted;
    for (const Document& document : documents)
        sorted.push_back(&document);
    std::sort(sorted.begin(), sorted.end(), [](const Document* a, const Document* b) {
        return std::tie(a->source.path, a->source.digest) <
               std::tie(b->source.path, b->source.digest);
    });
    return sorted;
}

class Extraction {
public:
    Extraction(std::vector<const Document*> documents, std::vector<Reading> readings)
        : documents_(std::move(documents)), readings_(std::move(readings)) {}

    Chronicle run() {
        add_sources();
        for (std::size_t d = 0; d < readings_.size(); ++d)
            for (Mention mention : readings_[d].mentions) {
                mention.document = d;
                mentions_.push_back(std::move(mention));
            }
        add_events();
        add_links();
        add_findings();
        return std::move(chronicle_);
    }

private:
    void add_sources() {
        for (std::size_t d = 0; d < documents_.size(); ++d) {
            std::vector<SourceId> ids;
            for (const Part& part : readings_[d].tagged.parts) {
                Source source = documents_[d]->source;
                if (!part.title.empty()) source.title = part.title;
                source.dct = part.dct;
                ids.push_back(static_cast<SourceId>(chronicle_.sources.size()));
                chronicle_.sources.push_back(std::move(source));
            }
            sources_.push_back(std::move(ids));
        }
    }

    void add_events() {
        const std::vector<MentionGroup> groups = merge(mentions_);
        const Library library{documents_, sources_};
        std::vector<Event> events;
        events.reserve(groups.size());
        for (const MentionGroup& group : groups)
            events.push_back(tell(group, mentions_, library));
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

    void add_links() {
        std::size_t begin = 0;
        for (std::size_t d = 0; d < documents_.size(); ++d) {
            const std::size_t size = readings_[d].mentions.size();
            const LinkInput input{*documents_[d],
                                  readings_[d].tagged,
                                  std::span(mentions_).subspan(begin, size),
                                  std::span<const EventId>(event_of_).subspan(begin, size),
                                  sources_[d],
                                  readings_[d].relations};
            for (Tlink& found : link(input))
                chronicle_.links.push_back(std::move(found));
            begin += size;
        }
    }

    /// What has one name in two documents should have one date: both are kept, and the reader is
    /// told.
    void add_rival_dates() {
        constexpr int nearest_days = 2 * 366; // later ones are another treaty of the same name
        std::map<std::string, std::vector<std::size_t>> by_name;
        for (std::size_t m = 0; m < mentions_.size(); ++m) {
            const Mention& mention = mentions_[m];
            if (!mention.proper.empty() && mention.when.precision >= Granularity::day &&
                mention.when.bounds.bounded())
                by_name[ascii_lower(mention.proper)].push_back(m);
        }
        std::set<std::pair<EventId, EventId>> told;
        for (const auto& [name, members] : by_name)
            for (std::size_t i = 1; i < members.size(); ++i) {
                const Mention& a = mentions_[members[i - 1]];
                const Mention& b = mentions_[members[i]];
                const int apart = std::abs((a.when.bounds.begin - b.when.bounds.begin).count());
                if (a.document == b.document || a.when.bounds.overlaps(b.when.bounds) ||
                    apart > nearest_days)
                    continue;
                if (!told.insert(std::minmax(event_of_[members[i - 1]], event_of_[members[i]]))
                         .second)
                    continue;
                chronicle_.findings.push_back({"sources-differ",
                                               Severity::error,
                                               "the " + a.proper + " is dated " +
                                                   words(a.when.edtf) + " in one document and " +
                                                   words(b.when.edtf) + " in another",
                                               {cite_mention(a), cite_mention(b)}});
            }
    }

    Citation cite_mention(const Mention& mention) const {
        return cite(*documents_[mention.document], sources_[mention.document][mention.part],
                    mention.sentence, mention.date);
    }

    SourceId source_at(std::size_t document, std::size_t code_point) const {
        const auto& parts = readings_[document].tagged.parts;
        const Document& text = *documents_[document];
        SourceId id = sources_[document].front();
        for (std::size_t p = 1; p < parts.size(); ++p) {
            const std::size_t begin =
                text.offsets.original(text.blocks[parts[p].first_block].span.begin);
            if (code_point >= text.index.code_points(text.original, begin))
                id = sources_[document][p];
        }
        return id;
    }

    void add_findings() {
        for (std::size_t d = 0; d < documents_.size(); ++d) {
            const std::array<const std::vector<Finding>*, 2> lists = {
                &documents_[d]->findings, &readings_[d].tagged.findings};
            for (const auto* findings : lists)
                for (Finding finding : *findings) {
                    for (Citation& citation : finding.citations)
                        citation.source = source_at(d, citation.span.begin);
                    chronicle_.findings.push_back(std::move(finding));
                }
            add_unresolved(d);
            add_told_out_of_time(d);
        }
        add_rival_dates();
    }

    void add_told_out_of_time(std::size_t d) {
        for (const Mention& mention : readings_[d].mentions) {
            auto finding = told_out_of_time(*documents_[d], mention,
                                            readings_[d].tagged.parts[mention.part].dct);
            if (!finding) continue;
            finding->citations.push_back(
                cite(*documents_[d], sources_[d][mention.part], mention.sentence, mention.date));
            chronicle_.findings.push_back(std::move(*finding));
        }
    }

    /// Law 3: what nothing in the text anchors stays unresolved and is listed as such.
    void add_unresolved(std::size_t d) {
        const Document& document = *documents_[d];
        for (const Timex& timex : readings_[d].tagged.timexes) {
            if (!messages::is_unresolved(timex.basis)) continue;
            Finding finding;
            finding.code = "unresolved-date";
            finding.message = "“" + std::string(document[timex.span]) + "” stays " + timex.basis;
            finding.citations.push_back(cite(document, SourceId{}, timex.span, timex.span));
            finding.citations.back().source = source_at(d, finding.citations.back().span.begin);
            chronicle_.findings.push_back(std::move(finding));
        }
    }

    std::vector<const Document*> documents_;
    std::vector<Reading> readings_;
    std::vector<std::vector<SourceId>> sources_;
    std::vector<Mention> mentions_;
    std::vector<EventId> event_of_;
    Chronicle chronicle_;
};

/// The grammar of English that the program brings.
const Model* built_in() {
    static const std::optional<Model> english = open_model(built_in_model());
    return english ? &*english : nullptr;
}

/// `language`: of all documents; nullptr: of each its own.
Chronicle extract_in(std::span<const Document> documents,
                     const Language* language,
                     const ExtractOptions& options) {
    std::vector<const Document*> sorted = by_path(documents);
    std::vector<Reading> readings(sorted.size());
    const Model& model = options.model != nullptr ? *options.model : *built_in();
    parallel_for(sorted.size(), options.jobs, [&](std::size_t d) {
        const Language& spoken = language == nullptr ? language_of(sorted[d]->text) : *language;
        readings[d].tagged = tag(*sorted[d], spoken, options.tag);
        readings[d].mentions =
            spoken.tells_events
                ? find_mentions(*sorted[d], readings[d].tagged, model, &readings[d].relations)
                : find_dated_clauses(*sorted[d], readings[d].tagged, spoken);
    });
    return Extraction(std::move(sorted), std::move(readings)).run();
}

} // namespace

Chronicle extract(std::span<const Document> documents, const ExtractOptions& options) {
    return extract_in(documents, nullptr, options);
}

Chronicle extract(std::span<const Document> documents,
                  const Language& language,
                  const ExtractOptions& options) {
    return extract_in(documents, &language, options);
}

} // namespace fasti
