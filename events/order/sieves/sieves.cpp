// SPDX-License-Identifier: Apache-2.0
#include "events/order/sieves/sieves.hpp"

#include "events/grammar/sentence/pieces.hpp"
#include "events/lexicon/classes/lexicon.hpp"
#include "events/lexicon/en/countries.hpp"
#include "events/lexicon/en/event_words.hpp"

#include <algorithm>
#include <array>

namespace fasti::order {
namespace {

/// The class of the event that words name; "" when they name none.
std::string_view head_of(const std::vector<grammar::Piece>& pieces) {
    std::string_view head;
    for (const grammar::Piece& piece : pieces) {
        const auto word = lexicon::event_form(piece.lower);
        if (!word) continue;
        if (word->noun || head.empty()) head = word->head;
        if (word->noun) break;
    }
    return head;
}

/// Capitalised words, countries in one spelling; enough to tell one visit from another.
std::vector<std::string> names_among(std::string_view text,
                                     const std::vector<grammar::Piece>& pieces) {
    std::vector<std::string> names;
    for (const grammar::Piece& piece : pieces) {
        const bool noun = lexicon::event_form(piece.lower).has_value();
        if (!piece.capital || noun || lexicon::is(piece.lower, lexicon::framing)) continue;
        const std::string_view country = country_of(piece.lower);
        names.emplace_back(country.empty() ? text.substr(piece.span.begin, piece.span.size())
                                           : country);
    }
    return names;
}

bool share_a_name(const std::vector<std::string>& a, const std::vector<std::string>& b) {
    const auto known = [&](const std::string& name) {
        return std::any_of(b.begin(), b.end(), [&](const std::string& other) {
            return other == name || other.ends_with(" " + name); // "Xi Jinping", "Jinping"
        });
    };
    return std::any_of(a.begin(), a.end(), known);
}

} // namespace

std::span<const Sieve> sieves() {
    static constexpr std::array<Sieve, 4> all = {
        {{"later", later}, {"after", after}, {"eve", eve}, {"said", said}}};
    return all;
}

std::vector<Tlink> link(const LinkInput& input) {
    std::vector<Tlink> links;
    for (const Sieve& sieve : sieves())
        for (Tlink& found : sieve.run(input))
            links.push_back(std::move(found));
    return links;
}

std::vector<PlacedRelation> counted_relations(const Document& document,
                                              const Tagged& tagged,
                                              std::span<const mention::Mention> mentions) {
    std::vector<EventId> events(mentions.size());
    for (std::uint32_t m = 0; m < events.size(); ++m)
        events[m] = EventId{m};
    const std::vector<SourceId> sources(tagged.parts.size());
    const LinkInput input{document, tagged, mentions, events, sources, {}};
    const auto term = [&](EventId event) {
        const Span told = mentions[static_cast<std::size_t>(event)].told;
        return PlacedTerm{TermKind::event, told, told};
    };
    std::vector<PlacedRelation> out;
    for (const Sieve& sieve : sieves())
        for (const Tlink& link : sieve.run(input))
            out.push_back({term(link.from), term(link.to), link.relations, sieve.name});
    return out;
}

std::optional<std::size_t> mention_of_timex(const LinkInput& input, std::size_t i) {
    const auto& mentions = input.mentions;
    const auto at = std::lower_bound(
        mentions.begin(), mentions.end(), i,
        [](const mention::Mention& mention, std::size_t timex) { return mention.timex < timex; });
    if (at == mentions.end()) return std::nullopt;
    const auto index = static_cast<std::size_t>(at - mentions.begin());
    if (at->timex == i) return index;
    const Timex& timex = input.tagged.timexes[i];
    constexpr std::size_t nearest = 24; // bytes, as in the reading of mentions
    const bool opens = timex.span.begin == at->sentence.begin; // "Two days later, …"
    const bool took_it_in =
        timex.counted_from && at->timex == i + 1 && at->sentence.contains(timex.span) &&
        (opens || at->date.begin - std::min(at->date.begin, timex.span.end) <= nearest);
    return took_it_in ? std::optional(index) : std::nullopt;
}

std::optional<std::size_t>
meant_by(const LinkInput& input, std::size_t part, std::size_t at, Span words) {
    const std::vector<grammar::Piece> pieces = grammar::pieces_of(input.document.text, words);
    const std::string_view head = head_of(pieces);
    if (head.empty()) return std::nullopt;
    const std::vector<std::string> names = names_among(input.document.text, pieces);
    constexpr std::size_t farthest = 200; // mentions back; nobody remembers farther
    const auto behind = std::lower_bound(input.mentions.begin(), input.mentions.end(), at,
                                         [](const mention::Mention& mention, std::size_t place) {
                                             return mention.date.begin < place;
                                         });
    const auto last = static_cast<std::size_t>(behind - input.mentions.begin());
    for (std::size_t i = last; i-- > 0 && last - i <= farthest;) {
        const mention::Mention& mention = input.mentions[i];
        if (mention.part != part || mention.head != head) continue;
        if (names.empty() || share_a_name(names, mention.names)) return i;
        return std::nullopt; // the nearest of its kind is another one
    }
    return std::nullopt;
}

Citation cite_link(const LinkInput& input, const mention::Mention& mention, Span words) {
    return cite(input.document, input.sources[mention.part], hull(mention.sentence, words), words);
}

} // namespace fasti::order
