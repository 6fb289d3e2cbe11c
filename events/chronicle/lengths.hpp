// SPDX-License-Identifier: Apache-2.0
// How long an event took, where its own words say so: "the ten-day visit", "the siege lasted three
// months". Whose length it is must be plain: the word behind it, or before "lasted", is of the
// title.
#pragma once

#include "events/chronicle/event.hpp"

#include <optional>
#include <string>

namespace fasti {

/// A stated length of an event.
struct EventLength {
    Period period;     ///< as stated
    Period least;      ///< from the first moment to the moment after the last: what the words allow
    Period most;       ///< the same
    std::string words; ///< "ten-day", "three months"

    friend bool operator==(const EventLength&, const EventLength&) = default;
};

/// Of an event whose date is a stretch of time with an end, which alone can be said to be of that
/// length; nullopt where two lengths are named, or days "between" which it was.
std::optional<EventLength> length_of(const Event& event);

} // namespace fasti
