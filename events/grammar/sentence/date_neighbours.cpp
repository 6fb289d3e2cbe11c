// SPDX-License-Identifier: Apache-2.0
#include "events/grammar/sentence/date_neighbours.hpp"

#include "text/one_of.hpp"

#include <array>

namespace fasti {

bool leads_to_date(std::string_view lower) {
    static constexpr auto words = std::to_array<std::string_view>(
        {"on",     "in",      "by",         "at",      "during", "since",   "until",   "from",
         "of",     "the",     "morning",    "evening", "night",  "summer",  "winter",  "spring",
         "autumn", "about",   "around",     "early",   "late",   "mid",     "as",      "afternoon",
         "eve",    "end",     "beginning",  "only",    "again",  "then",    "finally", "later",
         "just",   "already", "day",        "year",    "month",  "weekend", "noon",    "fall",
         "start",  "middle",  "throughout", "between"});
    return one_of(lower, words);
}

bool determines(std::string_view lower) {
    static constexpr auto words =
        std::to_array<std::string_view>({"the", "a", "an", "its", "his", "her", "their", "our",
                                         "my", "this", "that", "'s", "’s", "s"});
    return one_of(lower, words);
}

bool governs(std::string_view lower) {
    static constexpr auto words = std::to_array<std::string_view>(
        {"was",    "is",        "were",   "are", "had",  "has", "have",    "would",   "will",
         "could",  "may",       "might",  "saw", "sees", "did", "brought", "brings",  "marks",
         "marked", "witnessed", "became", "and", "or",   "to",  "of",      "through", "until"});
    return one_of(lower, words);
}

bool no_noun(std::string_view lower) {
    static constexpr auto words = std::to_array<std::string_view>(
        {"in", "on", "at", "for", "with", "by", "from", "when", "where", "which", "who", "that",
         "as", "but", "the", "a", "an"});
    return governs(lower) || one_of(lower, words);
}

} // namespace fasti
