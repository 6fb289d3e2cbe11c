// SPDX-License-Identifier: Apache-2.0
// Text to glyphs, with HarfBuzz and its own OpenType functions: the same on every machine, no
// hinting, no fontconfig. Measuring and drawing use the same shapes, so what is measured is what is
// drawn.
#pragma once

#include "render/scene.hpp"

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

namespace fasti {

/// One glyph of shaped text, in font units, y up.
struct Glyph {
    std::uint32_t id = 0;      ///< 0: the font has no glyph for it
    std::uint32_t cluster = 0; ///< the byte of the text that it begins at; ascending
    std::int32_t advance = 0;
    std::int32_t x = 0, y = 0; ///< offset from the pen
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

    /// The glyphs of one line of `text` (UTF-8), left to right. Right-to-left scripts are not in
    /// the built-in fonts; their missing glyphs stand in logical order, so that text can be
    /// extracted.
    std::vector<Glyph> shape(std::string_view text) const;

    int units_per_em() const;
    int ascender() const;  ///< above the baseline, positive
    int descender() const; ///< below the baseline, positive

private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

} // namespace fasti
