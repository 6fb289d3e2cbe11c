// SPDX-License-Identifier: Apache-2.0
#include "render/font/shape.hpp"
#include "render/measure.hpp"

#include <array>
#include <set>

namespace fasti::font {
namespace {

class InterMeasure : public Measure {
public:
    std::vector<Mpt> positions(std::string_view text, Face face, Mpt size) const override {
        const Shaper& shaper = shaper_of(face);
        const std::vector<GlyphRun> runs = shaper.shape(text);
        std::vector<Mpt> advances(text.size() + 1, 0);
        for (const GlyphRun& run : runs)
            for (const Glyph& glyph : run.glyphs)
                advances[glyph.cluster + 1] += glyph.advance;
        Mpt sum = 0;
        for (Mpt& position : advances) {
            sum += position;
            position = sum * size / shaper.units_per_em();
        }
        return advances;
    }

    std::vector<std::string> fallbacks() const override {
        std::set<std::string> names;
        for (const Shaper& shaper : shapers_)
            for (const FontFile& file : shaper.fallbacks())
                names.insert(file.family);
        return {names.begin(), names.end()};
    }

    Mpt ascent(Face face, Mpt size) const override {
        return shaper_of(face).ascender() * size / shaper_of(face).units_per_em();
    }

    Mpt descent(Face face, Mpt size) const override {
        return shaper_of(face).descender() * size / shaper_of(face).units_per_em();
    }

private:
    const Shaper& shaper_of(Face face) const { return shapers_.at(static_cast<std::size_t>(face)); }

    std::array<Shaper, 3> shapers_ = {Shaper(Face::regular), Shaper(Face::semibold),
                                      Shaper(Face::italic)};
};

} // namespace

} // namespace fasti::font

std::unique_ptr<fasti::Measure> fasti::inter_measure() {
    return std::make_unique<font::InterMeasure>();
}
