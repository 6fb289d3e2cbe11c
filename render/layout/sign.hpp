// SPDX-License-Identifier: Apache-2.0
// The signs of the drawing: what stands on the axis for an event, by how sure the source is. They
// differ in shape, so that they can be told apart without colour.
#pragma once

#include "render/layout/ink.hpp"
#include "render/timeline.hpp"

#include <array>

namespace fasti::layout {

/// A shape on the axis.
enum class Sign : std::uint8_t {
    fact,        ///< a disc: the source says that it happened
    approximate, ///< a ring: it happened about then
    inferred,    ///< a hollow triangle: no source dates it, others leave it this room
    reported,    ///< a diamond: the source passes it on
    alleged,     ///< a hollow diamond: alleged or possible
    planned,     ///< a hollow square: it was to happen
    denied,      ///< a cross: it did not happen
    general,     ///< a square: it happens time and again
};

inline constexpr std::array<Sign, 8> all_signs = {Sign::fact,     Sign::approximate, Sign::inferred,
                                                  Sign::reported, Sign::alleged,     Sign::planned,
                                                  Sign::denied,   Sign::general};

Sign sign_of(const Entry& entry);

/// For the legend: "Planned"; "" for a fact, which needs no words.
std::string_view words_of(Sign sign);

/// Draws it about as large as a disc of `radius`.
void draw_sign(Sign sign, Point centre, Mpt radius, Tone hue, const char* cls, Ink& ink);

} // namespace fasti::layout
