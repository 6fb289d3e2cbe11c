// SPDX-License-Identifier: Apache-2.0
// What ink is for, and the colours that say so.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace fasti {

/// 0xRRGGBB.
using Colour = std::uint32_t;

/// What ink is for. Layout says this; a theme says which colour it is (render/theme.hpp).
enum class Tone : std::uint8_t {
    paper,
    ink,
    soft_ink, ///< text that may stand back: dates of ticks, notes
    axis,
    leader,
    hairline,
    band,    ///< behind text, hardly darker than the paper
    accent,  ///< links
    warning, ///< what cannot be true
    hue_1,   ///< marks of the most frequent lane or kind, and so on
    hue_2,
    hue_3,
    hue_4,
    hue_5,
    hue_6,
    hue_7,
    hue_other,
};

inline constexpr std::size_t tone_count = 17;

/// "soft-ink", "hue-1": for CSS and dumps.
std::string_view name(Tone tone);

/// The colour of each tone.
using Colours = std::array<Colour, tone_count>;

constexpr Colour colour_of(const Colours& colours, Tone tone) {
    return colours.at(static_cast<std::size_t>(tone));
}

} // namespace fasti
