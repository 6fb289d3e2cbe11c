// SPDX-License-Identifier: Apache-2.0
// Where clauses begin and end in a row of pieces, and the noun phrases that dates belong to: the
// parts of clause_around_date(). Positions are indices into the pieces; ranges are half-open.
#pragma once

#include "events/extract/clause.hpp"

namespace fasti::clauses {

using Pieces = std::vector<Piece>;

/// Is it, or does it look like, a finite verb or participle? A name such as Mehmed only looks like
/// one.
bool is_verb(const Piece& piece);
bool has_verb(const Pieces& pieces, std::size_t begin, std::size_t end);

/// "which", "who", "that".
bool relative(std::string_view lower);

/// A word that opens another clause even without a comma before it: "which", "although".
bool hard_opener(std::string_view lower);

/// A word that may stand in a noun phrase.
bool noun_like(const Piece& piece);

/// How many words say something, function words and the date not counted.
std::size_t content_count(const Pieces& pieces, std::size_t begin, std::size_t end);

/// Where the clause of the piece at `from` begins, looking left.
std::size_t left_edge(const Pieces& pieces, std::size_t from);

/// Where it ends, looking right; `least` words are taken whatever opens behind them.
std::size_t right_edge(const Pieces& pieces, std::size_t from, std::size_t least = 0);

/// The first piece of what a sentence says once its scene is set ("To be sure, in 1904, Japan …").
std::size_t skip_scene(const Pieces& pieces, std::size_t begin, std::size_t end);

/// The sentence without relative clauses between commas that say nothing of the date.
Pieces without_asides(const Pieces& pieces);

/// Copies a range, the date left out.
void append(Pieces& body, const Pieces& pieces, std::size_t begin, std::size_t end);

/// Where the noun phrase that ends with the piece at `last` begins: "the Russia-China joint
/// statement".
std::size_t phrase_begin(const Pieces& pieces, std::size_t last);

/// The noun phrase before "of DATE", "dated DATE"; nullopt when none fits.
std::optional<Clause> noun_before(const Pieces& pieces, std::size_t date);

/// "The disintegration of the Soviet Union in 1991 was …": the date belongs to the noun when
/// nothing but the noun's own phrase lies between, and no verb governs it.
std::optional<Clause> noun_with_date(const Pieces& pieces, std::size_t date);

/// The noun phrase after the date: "the September 11 document", "the 1972 ABM Treaty".
std::optional<Clause> noun_after(const Pieces& pieces, std::size_t date, std::size_t after);

} // namespace fasti::clauses
