// SPDX-License-Identifier: Apache-2.0
#include "events/extract/verbs.hpp"

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

} // namespace fasti
