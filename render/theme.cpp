// SPDX-License-Identifier: Apache-2.0
#include "render/theme.hpp"

#include <algorithm>
#include <cmath>

namespace fasti {

// The hues are those of Okabe and Ito [2008], which people with any colour vision tell apart; on
// paper they are darkened until a mark has 3:1. Those of `print` are greys, which nobody could tell
// apart: there each hue has a pattern.
std::span<const Theme> themes() {
    // clang-format off
    static constexpr Colours light = {{
        0xFFFFFF,           // paper
        0x1B1F24, 0x57606A, // ink, soft ink
        0x3A424B, 0x9AA3AD, // axis, leader
        0xD0D5DB, 0xF1F3F6, // hairline, band
        0x0B5CAD, 0xB3261E, // accent, warning
        0x0072B2, 0xD55E00, 0x009E73, 0xC567A0, 0xC18200, 0x2E96CF, 0x7A5195, // hues
        0x8A9099}};         // any other hue
    static constexpr Colours dark = {{
        0x14181D,
        0xECEFF3, 0xAAB3BD,
        0xC3CAD2, 0x66717D,
        0x3A434D, 0x1F262E,
        0x7CB8FF, 0xFF8A7A,
        0x4AA8E0, 0xF0843A, 0x2CC295, 0xE39CC6, 0xE9B13C, 0x7CCBF5, 0xB58FD0,
        0x99A1AA}};
    static constexpr Colours print = {{
        0xFFFFFF,
        0x000000, 0x333333,
        0x000000, 0x777777,
        0xBBBBBB, 0xF3F3F3,
        0x000000, 0x000000,
        0x000000, 0x000000, 0x000000, 0x000000, 0x000000, 0x000000, 0x000000,
        0x8C8C8C}};
    static constexpr std::array<Theme, 4> all = {{
        {"light", "dark ink on white; SVG and HTML turn dark for readers who prefer that", 100, light, "dark"},
        {"dark", "light ink on black", 100, dark, ""},
        {"print", "black and greys on white; half-filled marks in place of colours", 100, print, "", true},
        {"classroom", "as light, and larger: to be read from the back row", 135, light, ""},
    }};
    // clang-format on
    return all;
}

const Theme* theme(std::string_view name) {
    for (const Theme& each : themes())
        if (each.name == name) return &each;
    return nullptr;
}

int contrast(Colour a, Colour b) {
    const auto luminance = [](Colour colour) {
        const auto part = [&](unsigned shift) {
            const double c = static_cast<double>((colour >> shift) & 255U) / 255;
            return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * part(16) + 0.7152 * part(8) + 0.0722 * part(0);
    };
    const auto [low, high] = std::minmax({luminance(a), luminance(b)}); // values, no references
    return static_cast<int>((high + 0.05) / (low + 0.05) * 100);
}

} // namespace fasti
