// SPDX-License-Identifier: Apache-2.0
// The markers of the drawing: what stands on the axis for an event, by how sure the source is. They
// differ in shape, so that they can be told apart without colour.
#pragma once

#include "render/layout/axis/axis.hpp"
#include "render/layout/canvas/canvas.hpp"
#include "render/timeline/sites.hpp"

#include <array>

namespace fasti::layout {

/// A shape on the axis.
enum class Marker : std::uint8_t {
    fact,        ///< a disc: the source says that it happened
    approximate, ///< a ring: it happened about then
    inferred,    ///< a hollow triangle: no source dates it, others leave it this room
    reported,    ///< a diamond: the source passes it on
    alleged,     ///< a hollow diamond: alleged or possible
    planned,     ///< a hollow square: it was to happen
    denied,      ///< a cross: it did not happen
    general,     ///< a square: it happens time and again
};

inline constexpr std::array<Marker, 8> all_markers = {
    Marker::fact,    Marker::approximate, Marker::inferred, Marker::reported,
    Marker::alleged, Marker::planned,     Marker::denied,   Marker::general};

Marker marker_of(const Entry& entry);

/// Where the site's marker is: in the middle of its cell.
inline Mpt marker_position(const timeline::Site& site, const Axis& axis) {
    return (axis.y(site.at) + axis.y(site.at + site.cell)) / 2;
}

/// For the legend: "Planned"; "" for a fact, which needs no words.
std::string_view marker_words(Marker marker);

/// Draws it about as large as a disc of `radius`.
void draw_marker(
    Marker marker, Point centre, Mpt radius, Tone hue, const char* cls, Canvas& canvas);

} // namespace fasti::layout
