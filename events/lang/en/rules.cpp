// SPDX-License-Identifier: Apache-2.0
// English: its shapes, level upon level, and its lists as the engine takes them. The levels are
// numbers, what only looks like time, the atoms of dates, dates, lengths, steps from an anchor,
// modifiers, pairs, and what may stand alone. Within a level the longest shape wins, among equals
// the first.
#include "events/lang/en/en.hpp"

#include <array>

namespace fasti::en {

std::span<const Level> levels() {
    static const std::array<Level, 14> table = {{
        {"small numbers", rules_of_small_numbers()},
        {"large numbers", rules_of_large_numbers()},
        {"lookalikes", rules_of_lookalikes()},
        {"reports", rules_before_atoms()},
        {"atoms", rules_of_atoms()},
        {"dates", rules_of_dates()},
        {"weekdays", rules_of_weekdays()},
        {"news", rules_after_lengths()},
        {"steps", rules_of_steps()},
        {"months within", rules_of_months_within()},
        {"modifiers", rules_of_modifiers()},
        {"pairs", rules_of_pairs()},
        {"alone", rules_alone()},
        {"topics", rules_at_the_end()},
    }};
    return table;
}

const Language& english() {
    static const Language language{
        .tag = "en",
        .words = vocabulary(),
        .levels = levels(),
        .future_cues = future_cues(),
        .past_cues = past_cues(),
        .no_past_after = no_past_after(),
        .not_plurals = not_plurals(),
        .past_endings = past_endings(),
        .not_plural_endings = not_plural_endings(),
        .plural_endings = plural_endings(),
        .label = label,
        .function_words = function_words(),
        .nowadays_cues = nowadays_cues(),
        .habit_cues = habit_cues(),
        .custom_cues = custom_cues(),
        .present_cues = present_cues(),
        .speaker_words = speaker_words(),
        .possessives = possessives(),
        .tells_events = true,
        .month_first = true,
    };
    return language;
}

} // namespace fasti::en
