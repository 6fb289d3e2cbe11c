// SPDX-License-Identifier: Apache-2.0
// English words that are no times themselves and show what a sentence speaks of: what is over, what
// is to come, what is so time and again.
#include "events/lang/en/en.hpp"

#include <array>

namespace fasti::en {
namespace {

// clang-format off
constexpr auto future_table = std::to_array<std::string_view>({
    "will", "shall", "would", "may", "plans", "plan", "planned", "expected", "expects", "scheduled", "due", "coming", "aims", "intends", "until", "hopes", "payable", "effective", "expire", "expires", "expiring", "mature", "matures", "soon", "slated", "upcoming", "deadline", "planning", "supposed", "starts", "begins", "opens", "resumes", "convenes", "postpone", "postponed", "adjourn", "adjourned", "rescheduled",
    "set to", "about to", "ready to", "is to", "are to",
});

constexpr auto nowadays_table = std::to_array<std::string_view>({"still", "ever"});

constexpr auto habit_table = std::to_array<std::string_view>({
    "usually", "often", "always", "generally", "typically", "normally", "regularly", "every", "each", "daily", "annually", "yearly",
});

constexpr auto custom_table = std::to_array<std::string_view>({
    "open", "average", "season", "seasons", "hot", "hottest", "cold", "coldest", "warm", "rainy", "rainfall", "temperature", "temperatures", "climate", "weather",
});

constexpr auto present_table = std::to_array<std::string_view>({
    "is", "are", "isn", "aren", "remains", "remain", "becomes", "become",
});

constexpr auto speaker_table = std::to_array<std::string_view>({
    "i", "we", "my", "our", "me", "us",
});

constexpr auto possessive_table = std::to_array<std::string_view>({"'s", "’s"});

constexpr auto past_table = std::to_array<std::string_view>({
    "saying", "was", "were", "has", "have", "had", "did", "said", "went", "came", "took", "made", "began", "became", "held", "met", "left", "sent", "won", "lost", "fell", "rose", "told", "gave", "got", "ran", "saw", "knew", "heard", "felt", "wrote", "spoke", "kept", "paid", "brought", "thought", "stood", "died", "fought",
});

// "will be paid", "a still unspecified date": no verb that tells of what is over
constexpr auto no_past_after_table = std::to_array<std::string_view>({
    "be", "is", "are", "being", "a", "an", "still", "not", "yet",
});

constexpr auto not_plural_table = std::to_array<std::string_view>({
    "this", "thus", "does", "goes", "says", "always", "perhaps", "besides", "towards", "unless", "whereas", "sometimes", "afterwards", "it's", "comes", "marks", "sees", "remains", "makes", "takes",
});
constexpr auto not_plural_ending_table = std::to_array<std::string_view>({"ss", "us"});
constexpr auto past_ending_table = std::to_array<std::string_view>({"ed"});
constexpr auto plural_ending_table = std::to_array<std::string_view>({"s"});
constexpr auto function_table = std::to_array<std::string_view>({
    "the", "of", "and", "to", "in", "a", "is", "that", "for", "it", "as", "was", "with", "be", "by", "on", "not", "he", "i", "this",
    "are", "or", "his", "from", "at", "which", "but", "have", "an", "had", "they", "you", "were", "their", "one", "all", "we", "can", "her", "has",
});
// clang-format on

} // namespace

std::span<const std::string_view> future_cues() {
    return future_table;
}

std::span<const std::string_view> nowadays_cues() {
    return nowadays_table;
}

std::span<const std::string_view> custom_cues() {
    return custom_table;
}

std::span<const std::string_view> habit_cues() {
    return habit_table;
}

std::span<const std::string_view> present_cues() {
    return present_table;
}

std::span<const std::string_view> speaker_words() {
    return speaker_table;
}

std::span<const std::string_view> possessives() {
    return possessive_table;
}

std::span<const std::string_view> past_cues() {
    return past_table;
}

std::span<const std::string_view> no_past_after() {
    return no_past_after_table;
}

std::span<const std::string_view> not_plural_endings() {
    return not_plural_ending_table;
}

std::span<const std::string_view> past_endings() {
    return past_ending_table;
}

std::span<const std::string_view> function_words() {
    return function_table;
}

std::span<const std::string_view> plural_endings() {
    return plural_ending_table;
}

std::span<const std::string_view> not_plurals() {
    return not_plural_table;
}

} // namespace fasti::en
