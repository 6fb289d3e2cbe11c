// SPDX-License-Identifier: Apache-2.0
#include "events/lexicon/en/nominal.hpp"

#include <algorithm>
#include <array>

namespace fasti {
namespace {

// clang-format off
constexpr auto nominals = std::to_array<Nominal>({
    {"abdicate", "abdication", ""},     {"admit", "admission", "of"},        {"agree", "agreement", ""},
    {"announce", "announcement", "of"}, {"appeal", "appeal", ""},            {"appear", "appearance", ""},
    {"argue", "argument", ""},          {"arrive", "arrival", ""},           {"attack", "attack", "on"},
    {"attempt", "attempt", "at"},       {"attend", "attendance", "of"},      {"call", "call", ""},
    {"campaign", "campaign", ""},       {"claim", "claim", "of"},            {"collapse", "collapse", ""},
    {"collide", "collision", ""},       {"conclude", "conclusion", "of"},    {"convert", "conversion", "of"},
    {"crash", "crash", ""},             {"decide", "decision", ""},          {"declare", "declaration", "of"},
    {"demand", "demand", "for"},        {"depart", "departure", ""},         {"die", "death", ""},
    {"embark", "departure", ""},        {"emigrate", "emigration", ""},      {"enlist", "enlistment", ""},
    {"enrol", "enrolment", ""},         {"enroll", "enrollment", ""},        {"enter", "entry", "into"},
    {"escape", "escape", "from"},       {"explain", "explanation", "of"},    {"explode", "explosion", ""},
    {"flee", "flight", "from"},         {"fly", "flight", ""},               {"graduate", "graduation", ""},
    {"immigrate", "immigration", ""},   {"intend", "intention", ""},         {"intervene", "intervention", ""},
    {"join", "entry", "into"},          {"land", "landing", ""},             {"leave", "departure", "from"},
    {"march", "march", ""},             {"marry", "marriage", "to"},         {"meet", "meeting", "with"},
    {"move", "move", ""},               {"perish", "death", ""},             {"plan", "plan", ""},
    {"predict", "prediction", "of"},    {"promise", "promise", "of"},        {"protest", "protest", ""},
    {"reappear", "reappearance", ""},   {"refuse", "refusal", "of"},         {"report", "report", "on"},
    {"reside", "residence", ""},        {"resign", "resignation", ""},       {"retire", "retirement", ""},
    {"return", "return", ""},           {"sail", "voyage", ""},              {"say", "statement", ""},
    {"speak", "speech", ""},            {"state", "statement", ""},          {"suggest", "suggestion", "of"},
    {"surrender", "surrender", ""},     {"testify", "testimony", ""},        {"threaten", "threat", "to"},
    {"tour", "tour", "of"},             {"travel", "journey", ""},           {"visit", "visit", "to"},
    {"vote", "vote", ""},               {"wed", "wedding", "with"},          {"withdraw", "withdrawal", "of"},
});

struct Leading {
    std::string_view verb, way;
};

constexpr auto leading = std::to_array<Leading>({
    {"bring", ""}, {"cause", ""}, {"follow", ""}, {"include", ""}, {"lead", "to"}, {"mark", ""}, {"mean", ""},
    {"precede", ""}, {"provoke", ""}, {"result", "in"}, {"see", ""}, {"spark", ""}, {"trigger", ""},
});
// clang-format on

} // namespace

std::optional<Nominal> nominal_of(std::string_view lemma) {
    const auto before = [](const Nominal& nominal, std::string_view verb) {
        return nominal.verb < verb;
    };
    const auto found = std::lower_bound(nominals.begin(), nominals.end(), lemma, before);
    if (found == nominals.end() || found->verb != lemma) return std::nullopt;
    return *found;
}

std::optional<std::string_view> leads_to(std::string_view lemma) {
    const auto found = std::find_if(leading.begin(), leading.end(),
                                    [&](const Leading& each) { return each.verb == lemma; });
    return found == leading.end() ? std::nullopt : std::optional(found->way);
}

} // namespace fasti
