// SPDX-License-Identifier: Apache-2.0
#include "events/extract/reading.hpp"

#include "events/extract/mention/aliases.hpp"
#include "events/extract/mention/dated_clause.hpp"
#include "events/extract/mention/find_mentions.hpp"
#include "events/extract/mention/lives.hpp"
#include "events/extract/mention/row_mentions.hpp"
#include "events/extract/mention/section_mentions.hpp"
#include "events/extract/mention/told_out_of_time.hpp"
#include "events/extract/trigger/wrong_anchor.hpp"
#include "events/order/sieves/sieves.hpp"
#include "events/timex/tag.hpp"
#include "events/timex/value/messages.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace fasti {
namespace {

class DocumentReader {
public:
    DocumentReader(const Document& document,
                   std::string_view language,
                   Tagged tagged,
                   std::vector<order::PlacedRelation> relations)
        : document_(document), tagged_(std::move(tagged)), relations_(std::move(relations)) {
        for (const Part& part : tagged_.parts) {
            Source source = document.source;
            if (!part.title.empty()) source.title = part.title;
            source.dct = part.dct;
            source.language = language;
            reading_.sources.push_back(std::move(source));
            const std::size_t begin =
                document.blocks.empty() ? 0 : document.blocks[part.first_block].span.begin;
            begins_.push_back(
                document.index.code_points(document.original, document.offsets.original(begin)));
        }
    }

    DocumentReading run(std::vector<mention::Mention> mentions) {
        reading_.mentions = std::move(mentions);
        add_links();
        add_told_out_of_time();
        mention::spell_out(mention::acronyms_in(document_.text), reading_.mentions);
        for (mention::Mention& mention : reading_.mentions)
            cite_mention(mention);
        add_findings(document_.findings);
        add_findings(tagged_.findings);
        add_findings(trigger::wrong_anchors(document_, tagged_));
        add_unresolved();
        return std::move(reading_);
    }

private:
    void add_links() {
        std::vector<EventId> numbers;
        std::vector<SourceId> sources;
        for (std::size_t m = 0; m < reading_.mentions.size(); ++m)
            numbers.push_back(static_cast<EventId>(m));
        for (std::size_t s = 0; s < reading_.sources.size(); ++s)
            sources.push_back(static_cast<SourceId>(s));
        reading_.links =
            order::link({document_, tagged_, reading_.mentions, numbers, sources, relations_});
    }

    void cite_mention(mention::Mention& mention) const {
        const auto source = static_cast<SourceId>(mention.part);
        mention.cited = cite(document_, source, mention.sentence, mention.date);
        for (const Span sentence : mention.coreferent)
            mention.taken_up.push_back(cite(document_, source, sentence));
        const std::size_t size = std::max<std::size_t>(document_.text.size(), 1);
        mention.position = static_cast<int>(1000 * mention.sentence.begin / size);
        mention.coreferent.clear();
    }

    void add_findings(const std::vector<Finding>& findings) {
        for (Finding finding : findings) {
            for (Citation& citation : finding.citations)
                citation.source = source_at(citation.span.begin);
            reading_.findings.push_back(std::move(finding));
        }
    }

    /// Law 3: what nothing in the text anchors stays unresolved and is listed as such.
    /// A time of day that a table puts on a day is resolved.
    void add_unresolved() {
        std::set<std::size_t> ends; // of the dates of events
        for (const mention::Mention& mention : reading_.mentions)
            ends.insert(mention.date.end);
        for (const Timex& timex : tagged_.timexes) {
            if (!is_unresolved(timex.basis)) continue;
            if (timex.type == TimexType::time && ends.contains(timex.span.end)) continue;
            Finding finding;
            finding.code = "unresolved-date";
            finding.message =
                "“" + std::string(document_[timex.span]) + "” stays " + to_string(timex.basis);
            finding.citations.push_back(cite(document_, SourceId{}, timex.span, timex.span));
            finding.citations.back().source = source_at(finding.citations.back().span.begin);
            reading_.findings.push_back(std::move(finding));
        }
    }

    void add_told_out_of_time() {
        for (const mention::Mention& mention : reading_.mentions) {
            auto finding =
                mention::told_out_of_time(document_, mention, tagged_.parts[mention.part].dct);
            if (!finding) continue;
            finding->citations.push_back(cite(document_, static_cast<SourceId>(mention.part),
                                              mention.sentence, mention.date));
            reading_.findings.push_back(std::move(*finding));
        }
    }

    SourceId source_at(std::size_t code_point) const {
        const auto behind = std::upper_bound(begins_.begin() + 1, begins_.end(), code_point);
        return static_cast<SourceId>(behind - begins_.begin() - 1);
    }

    const Document& document_;
    Tagged tagged_;
    std::vector<order::PlacedRelation> relations_; // what the sentences say about order
    DocumentReading reading_;
    std::vector<std::size_t> begins_; // of each part, in code points of the file
};

void add_by_place(std::vector<mention::Mention>& mentions, std::vector<mention::Mention> more) {
    const auto middle = static_cast<std::ptrdiff_t>(mentions.size());
    std::move(more.begin(), more.end(), std::back_inserter(mentions));
    std::inplace_merge(mentions.begin(), mentions.begin() + middle, mentions.end(),
                       [](const mention::Mention& one, const mention::Mention& other) {
                           return one.sentence.begin < other.sentence.begin;
                       });
}

} // namespace

DocumentReading read_events(const Document& document,
                            const Language& language,
                            const TagOptions& options,
                            const parse::Model& model) {
    Tagged tagged = tag(document, language, options);
    std::vector<order::PlacedRelation> relations;
    std::vector<mention::Mention> mentions =
        language.tells_events ? mention::find_mentions(document, tagged, model, &relations)
                              : mention::find_dated_clauses(document, tagged, language);
    add_by_place(mentions, mention::find_lives(document, tagged, language.tag));
    const parse::Model* grammar = language.tells_events ? &model : nullptr;
    add_by_place(mentions, mention::find_row_mentions(document, tagged, grammar));
    add_by_place(mentions, mention::find_section_mentions(document, tagged, grammar));
    return DocumentReader(document, language.tag, std::move(tagged), std::move(relations))
        .run(std::move(mentions));
}

} // namespace fasti
