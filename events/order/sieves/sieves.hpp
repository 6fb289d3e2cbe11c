// SPDX-License-Identifier: Apache-2.0
// Stated relations between events: "four years later", "two days after the statement", "on the eve
// of". One file a sieve, the most precise first; sieves.cpp is the list. A sieve prefers nothing to
// a guess.
#pragma once

#include "events/extract/mention/mention.hpp"
#include "events/timex/value/timex.hpp"
#include "text/document.hpp"

#include <span>
#include <string_view>
#include <vector>

namespace fasti::order {

/// One document with its mentions, in text order, and the events they became.
struct LinkInput {
    const Document& document;
    const Tagged& tagged;
    std::span<const mention::Mention> mentions;
    std::span<const EventId> events;           ///< of each mention
    std::span<const SourceId> sources;         ///< of each part of the document
    std::span<const PlacedRelation> relations; ///< what their sentences say about order, by place
};

/// A way of reading relations.
struct Sieve {
    std::string_view name;
    std::vector<Tlink> (*run)(const LinkInput&);
};

/// Every sieve, most precise first.
std::span<const Sieve> sieves();

/// What all sieves read, most precise first. Several may link the same two.
std::vector<Tlink> link(const LinkInput& input);

/// What the sieves say that count ("four years later"), by the words that tell of their events: to
/// look at, and to measure them by.
std::vector<PlacedRelation> counted_relations(const Document& document,
                                              const Tagged& tagged,
                                              std::span<const mention::Mention> mentions);

// what sieves share

/// The mention whose date is timex `i`, or that took it in ("four years later, in 2019"); nullopt:
/// none.
std::optional<std::size_t> mention_of_timex(const LinkInput& input, std::size_t i);

/// The latest mention before place `at` of the same part that the words mean ("the joint
/// statement"): the same class of event word and, where words name somebody, a shared name. Nullopt
/// when unsure.
std::optional<std::size_t>
meant_by(const LinkInput& input, std::size_t part, std::size_t at, Span words);

/// The citation for a link read in the sentence of a mention, pointing at `words`.
Citation cite_link(const LinkInput& input, const mention::Mention& mention, Span words);

// the sieves
std::vector<Tlink> later(const LinkInput& input);
std::vector<Tlink> after(const LinkInput& input);
std::vector<Tlink> eve(const LinkInput& input);
std::vector<Tlink> said(const LinkInput& input);

} // namespace fasti::order
