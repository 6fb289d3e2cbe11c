// SPDX-License-Identifier: Apache-2.0
// The kinds of events, and what belongs to each.
//
//     conflict     wars and battles, invasions, attacks, surrender, revolt, coups, crises
//     treaty       treaties, pacts, agreements, and that they are signed or ratified
//     statement    declarations, speeches, remarks, announcements
//     visit        visits and journeys, arrivals and departures
//     meeting      summits, talks, conferences, sessions
//     election     elections, votes, referendums
//     politics     appointments, resignations, coronations, independence
//     exercise     exercises and manoeuvres of armed forces
//     law          acts, decrees, trials, verdicts, bans, arrests
//     founding     foundations, openings, unions; that something is built
//     ending       that something is dissolved, closed or pulled down
//     membership   that somebody joins or is admitted
//     birth        births
//     death        deaths, killings, burials
//     disaster     floods, fires, wrecks, epidemics, explosions
//     discovery    discoveries, inventions, measurements
//     launch       flights, missions, expeditions, tests
//     publication  books, films, premieres
//     economy      sales, purchases, loans, crashes
//     award        prizes
//     sport        matches, championships
//     event        anything else
//
// The words that make a kind are in en/event_words.cpp, a line a family of words.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace fasti {

/// What kind of thing happened.
enum class EventKind : std::uint8_t {
    conflict,
    treaty,
    statement,
    visit,
    meeting,
    election,
    politics,
    exercise,
    law,
    founding,
    ending,
    membership,
    birth,
    death,
    disaster,
    discovery,
    launch,
    publication,
    economy,
    award,
    sport,
    event,
    other, ///< a word of a row's own: Event::category says which
};

/// What is done, finer than a kind, as far as a rule asks for it.
enum class Act : std::uint8_t {
    other,
    founding,  ///< that somebody or something comes to be
    accession, ///< that a reign begins
    marriage,  ///< weddings and divorces: of the living, both
};

/// "conflict", …, "event"; "" of `other`, which has no word but a row's own.
std::string_view name(EventKind kind);

/// The inverse; nullopt for a word that is none of ours.
std::optional<EventKind> parse_kind(std::string_view text);

} // namespace fasti
