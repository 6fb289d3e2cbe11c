// SPDX-License-Identifier: Apache-2.0
// What a title says in words, as values: who did what to what, and how far that has come. Rules and
// checks ask these; none of them takes a title apart.
//
//     "Ada Orlan visits Leeds"       agents {"Ada Orlan"}, word "visit"
//     "Death of Ada Orlan"           whose {"Ada Orlan"}
//     "Ministry of Lakes created"    act founding, object "Ministry of Lakes"
//     "Second lake treaty signed"    stage signed_, number 2, series "# lake treaty …"
#pragma once

#include "events/lexicon/classes/kinds.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fasti {

/// How far a thing has come that goes through stages, such as a treaty or a law; in their order.
enum class Stage : std::uint8_t {
    none,
    drafted,
    signed_, // NOLINT(readability-identifier-naming): `signed` alone is a keyword
    ratified,
    enacted,
    ended
};

/// "", "drafted", "signed", "ratified", "enacted", "terminated".
std::string_view name(Stage stage);

/// The inverse, and of other words for a stage; nullopt where a word is none.
std::optional<Stage> parse_stage(std::string_view lower);

/// See above. What is not known is empty.
struct Facts {
    /// Whose doing it is. A name that goes with an article keeps it: "the Orlan" is a ship.
    std::vector<std::string> agents;
    std::vector<std::string> patients; ///< to whom it is done: "Ada Orlan elected president"
    std::vector<std::string> whose;    ///< of the participants those behind "of": "Death of Orlan"
    std::string word; ///< that tells of it: the lemma where a sentence was parsed, else its form
    Act act = Act::other;
    std::string object; ///< what it is done to, without its article
    Stage stage = Stage::none;
    int number = 0;     ///< its place in a series; 0: in none
    std::string series; ///< the words that all of a series and all stages of a thing share
    /// Who did it is plain: read off a sentence, or the verb stands right behind the names.
    bool clear = false;

    friend bool operator==(const Facts&, const Facts&) = default;
};

} // namespace fasti
