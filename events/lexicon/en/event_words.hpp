// SPDX-License-Identifier: Apache-2.0
// Words that tell what kind of thing happened and who is meant. English, by lemma.
#pragma once

#include "events/lexicon/classes/kinds.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace fasti::lexicon {

/// An event word: its class, which merging compares, and the kind of event it names.
struct EventWord {
    std::string_view head; ///< "statement" for statement, document, communiqué, issue
    EventKind kind = EventKind::event;
    bool noun = false;   ///< names the event itself; else a verb
    bool strong = false; ///< decides over weaker words nearby: "treaty" over "sign"
    Act act = Act::other;
};

/// What a lemma says about an event; nullopt: nothing.
std::optional<EventWord> event_word(std::string_view lower);

/// The same for a word form where there is no grammar to ask: "statements", "signed".
std::optional<EventWord> event_form(std::string_view lower);

} // namespace fasti::lexicon
