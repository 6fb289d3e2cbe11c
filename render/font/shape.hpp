// SPDX-License-Identifier: Apache-2.0
// Text to glyphs, with HarfBuzz and its own OpenType functions: no hinting, and the same on every
// machine as long as the built-in fonts have the letters; others come from a font of the machine.
// Measuring and drawing use the same shapes, so what is measured is what is drawn.
#pragma once

#include "render/font/fallback.hpp"

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace fasti::font {

/// One glyph of shaped text, in units of the built-in font, y up.
struct Glyph {
    std::uint32_t id = 0;      ///< 0: the font has no glyph for it
    std::uint32_t cluster = 0; ///< the byte of the text that it begins at
    std::int32_t advance = 0;
    std::int32_t x = 0, y = 0; ///< offset from the pen
};

/// Glyphs of one font that run one way. From left to right clusters ascend, from right to left they
/// descend.
struct GlyphRun {
    std::size_t begin = 0, end = 0; ///< bytes of the text
    std::size_t font = 0;           ///< 0: the built-in one; else of Shaper::fallbacks() from 1
    bool right_to_left = false;
    std::vector<Glyph> glyphs; ///< from left to right
};

/// Shapes text in one face. One object serves one thread.
class Shaper {
public:
    explicit Shaper(Face face);
    ~Shaper();
    Shaper(Shaper&&) noexcept;
    Shaper& operator=(Shaper&&) noexcept;
    Shaper(const Shaper&) = delete;
    Shaper& operator=(const Shaper&) = delete;

    /// The runs of one line of `text` (UTF-8) from left to right.
    std::vector<GlyphRun> shape(std::string_view text, bool right_to_left = false) const;

    /// The fonts of the machine that were needed so far.
    const std::vector<FontFile>& fallbacks() const;

    int units_per_em() const;
    int ascender() const;  ///< above the baseline, positive
    int descender() const; ///< below the baseline, positive

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace fasti::font
