// SPDX-License-Identifier: Apache-2.0
#include "events/lexicon/en/verbs.hpp"

#include "text/one_of.hpp"

#include <array>

namespace fasti {

bool light_verb(std::string_view lemma) {
    static constexpr auto verbs = std::to_array<std::string_view>(
        {"hold",    "give",   "make",   "pay",      "conduct",   "launch", "sign",   "reach",
         "deliver", "stage",  "issue",  "conclude", "win",       "fight",  "ratify", "begin",
         "start",   "end",    "open",   "call",     "undertake", "take",   "lose",   "join",
         "leave",   "suffer", "commit", "publish",  "adopt"});
    return one_of(lemma, verbs);
}

bool presents(std::string_view lemma) {
    static constexpr auto verbs =
        std::to_array<std::string_view>({"see", "bring", "witness", "mark"});
    return one_of(lemma, verbs);
}

bool needs_object(std::string_view lemma) {
    static constexpr auto verbs = std::to_array<std::string_view>(
        {"sign",   "issue", "date",    "hold",       "release",  "publish", "conclude",
         "build",  "found", "write",   "make",       "appoint",  "elect",   "adopt",
         "ratify", "reach", "draft",   "commission", "name",     "call",    "take",
         "give",   "hand",  "produce", "create",     "establish"});
    return one_of(lemma, verbs);
}

bool looks_back(std::string_view lemma) {
    static constexpr auto verbs = std::to_array<std::string_view>(
        {"remember", "recall", "commemorate", "mention", "celebrate", "discuss", "describe",
         "study",    "mark",   "follow",      "precede", "predate",   "recount", "cite",
         "quote",    "forget", "survive",     "concern", "cover",     "involve"});
    return one_of(lemma, verbs);
}

bool no_passive(std::string_view lemma) {
    static constexpr auto verbs = std::to_array<std::string_view>(
        {"abdicate", "die",      "arrive",   "emerge",    "occur",     "happen",    "resign",
         "appear",   "vanish",   "perish",   "ensue",     "remain",    "last",      "belong",
         "emigrate", "graduate", "depart",   "succumb",   "culminate", "disappear", "lapse",
         "exist",    "debut",    "live",     "rise",      "fall",      "come",      "go",
         "lie",      "sit",      "stand",    "sleep",     "become",    "begin",     "rally",
         "retire",   "erupt",    "collapse", "surrender", "apologise", "apologize"});
    return one_of(lemma, verbs);
}

bool two_objects(std::string_view lemma) {
    static constexpr auto verbs = std::to_array<std::string_view>(
        {"name",    "call",    "appoint",  "give",  "award",     "dub",      "make",  "consider",
         "offer",   "declare", "crown",    "title", "designate", "nickname", "tell",  "teach",
         "show",    "grant",   "hand",     "pay",   "send",      "ask",      "elect", "deny",
         "promise", "allow",   "proclaim", "vote",  "entitle",   "bear"});
    return one_of(lemma, verbs);
}

bool says(std::string_view lemma) {
    static constexpr auto verbs = std::to_array<std::string_view>(
        {"say",         "state",    "announce", "disclose", "declare",   "argue",     "claim",
         "report",      "write",    "add",      "note",     "remark",    "stress",    "explain",
         "warn",        "confirm",  "tell",     "insist",   "admit",     "reveal",    "predict",
         "suggest",     "believe",  "think",    "conclude", "emphasise", "emphasize", "assert",
         "testify",     "complain", "recall",   "deny",     "rule",      "decide",    "agree",
         "acknowledge", "maintain", "allege",   "estimate"});
    return one_of(lemma, verbs);
}

bool says_nothing_alone(std::string_view lemma) {
    static constexpr auto verbs = std::to_array<std::string_view>(
        {"say", "state", "add", "note", "remark", "stress", "argue", "claim", "announce",
         "disclose", "explain", "declare", "insist", "reveal", "emphasise", "emphasize", "assert"});
    return one_of(lemma, verbs);
}

} // namespace fasti
