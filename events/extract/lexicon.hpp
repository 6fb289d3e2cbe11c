// SPDX-License-Identifier: Apache-2.0
// Words that tell what kind of thing happened, how sure it is, and who is meant. English; a parser
// with proper lemmas will take over what is guessed here from word forms.
#pragma once

#include "events/event.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace fasti::lexicon {

/// An event word: its class, which merging compares, and the kind of event it names.
struct EventWord {
    std::string_view head; ///< "statement" for statement, document, communiqué, issued
    std::string_view kind; ///< "statement"
    bool noun = false;     ///< names the event itself; else a verb or participle
    bool strong = false;   ///< decides over weaker words nearby: "treaty" over "signed"
};

/// What a word in lower case says about an event; nullopt: nothing.
std::optional<EventWord> event_word(std::string_view lower);

/// The certainty that a word casts on its clause; nullopt: none.
std::optional<Certainty> certainty_cue(std::string_view lower);

/// A word that no title may end with, and that no name is made of: "the", "of", "and".
bool function_word(std::string_view lower);

/// A preposition: a place where a long title may be cut.
bool preposition(std::string_view lower);

/// A conjunction or relative that begins another clause: "which", "although".
bool clause_opener(std::string_view lower);

/// A word that is, or looks like, a finite verb or participle: "was", "signed", "went".
bool verb_like(std::string_view lower);

/// A pronoun that says nothing without its antecedent.
bool pronoun(std::string_view lower);

/// A capitalised word that frames a sentence and is no name: "Indeed", "Although".
bool framing_word(std::string_view lower);

/// A word that opens a phrase which only sets the scene: "indeed", "although", "meanwhile".
bool scene_word(std::string_view lower);

/// "the", "a", "his": a noun phrase begins.
bool determiner(std::string_view lower);

/// One spelling for all names of a country: "Russian", "Moscow", "Kremlin" → "Russia"; "" when it
/// is none.
std::string_view country(std::string_view name);

} // namespace fasti::lexicon
