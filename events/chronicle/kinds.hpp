// SPDX-License-Identifier: Apache-2.0
// The kinds of events, and what belongs to each: the whole of Event::kind.
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
// The words that make a kind are in extract/lexicon.cpp, a line a family of words; it compiles with
// the kinds of this table only.
#pragma once

#include <array>
#include <string_view>

namespace fasti {

/// Every kind, in the order of the table above; the last is "event".
inline constexpr auto all_kinds = std::to_array<std::string_view>(
    {"conflict", "treaty",   "statement", "visit",     "meeting", "election",
     "politics", "exercise", "law",       "founding",  "ending",  "membership",
     "birth",    "death",    "disaster",  "discovery", "launch",  "publication",
     "economy",  "award",    "sport",     "event"});

} // namespace fasti
