// SPDX-License-Identifier: Apache-2.0
#include "events/chronicle/facts.hpp"

#include "events/lexicon/en/stages.hpp"

namespace fasti {

std::string_view name(Stage stage) {
    for (const lexicon::StageWord& each : lexicon::stage_words)
        if (each.rank == static_cast<int>(stage)) return each.participle;
    return "";
}

std::optional<Stage> parse_stage(std::string_view lower) {
    for (const lexicon::StageWord& each : lexicon::stage_words)
        if (each.participle == lower) return static_cast<Stage>(each.rank);
    return std::nullopt;
}

} // namespace fasti
