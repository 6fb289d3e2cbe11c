// SPDX-License-Identifier: Apache-2.0
#include "events/chronicle/facts.hpp"

#include <array>

namespace fasti {
namespace {

struct StageWord {
    Stage stage;
    std::string_view word;
};

// The first word of a stage is its name.
constexpr auto stage_words = std::to_array<StageWord>({{Stage::drafted, "drafted"},
                                                       {Stage::signed_, "signed"},
                                                       {Stage::ratified, "ratified"},
                                                       {Stage::enacted, "enacted"},
                                                       {Stage::ended, "terminated"},
                                                       {Stage::ended, "repealed"}});

} // namespace

std::string_view name(Stage stage) {
    for (const StageWord& each : stage_words)
        if (each.stage == stage) return each.word;
    return "";
}

std::optional<Stage> parse_stage(std::string_view lower) {
    for (const StageWord& each : stage_words)
        if (each.word == lower) return each.stage;
    return std::nullopt;
}

} // namespace fasti
