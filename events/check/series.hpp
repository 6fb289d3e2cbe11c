// SPDX-License-Identifier: Apache-2.0
// Events that differ in one thing only, which has an order: "second round of talks" and "third
// round of talks". Of this room only.
#pragma once

#include "events/chronicle/event.hpp"

#include <optional>
#include <string>
#include <vector>

namespace fasti {

/// A place in an order, and what all of that order have in common.
struct Ranked {
    int rank = 0;
    std::string rest;

    friend bool operator==(const Ranked&, const Ranked&) = default;
};

/// By the stage that a thing is in, or by its number; nullopt: the facts have none.
std::optional<Ranked> by_stage(const Facts& facts);
std::optional<Ranked> by_number(const Facts& facts);

/// Pairs of events with the same rest, where the one with the lower rank came after the other for
/// certain; each is the later one's nearest. (lower, higher)
std::vector<std::pair<EventId, EventId>> out_of_rank(const Chronicle& chronicle,
                                                     std::optional<Ranked> (*rank)(const Facts&));

} // namespace fasti
