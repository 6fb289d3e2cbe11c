// SPDX-License-Identifier: Apache-2.0
#include "events/lexicon/classes/kinds.hpp"

#include <algorithm>
#include <array>

namespace fasti {
namespace {

constexpr auto names = std::to_array<std::string_view>(
    {"conflict", "treaty",   "statement", "visit",     "meeting", "election",
     "politics", "exercise", "law",       "founding",  "ending",  "membership",
     "birth",    "death",    "disaster",  "discovery", "launch",  "publication",
     "economy",  "award",    "sport",     "event"});
static_assert(names.size() == static_cast<std::size_t>(EventKind::other));

} // namespace

std::string_view name(EventKind kind) {
    return kind == EventKind::other ? "" : names.at(static_cast<std::size_t>(kind));
}

std::optional<EventKind> parse_kind(std::string_view text) {
    const auto* const found = std::find(names.begin(), names.end(), text);
    if (found == names.end()) return std::nullopt;
    return static_cast<EventKind>(found - names.begin());
}

} // namespace fasti
