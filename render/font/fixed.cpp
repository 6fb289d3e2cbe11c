// SPDX-License-Identifier: Apache-2.0
#include "render/measure.hpp"

namespace fasti::font {
namespace {

bool begins_code_point(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
}

class FixedMeasure : public Measure {
public:
    std::vector<Mpt> positions(std::string_view text, Face /*face*/, Mpt size) const override {
        std::vector<Mpt> positions(1, 0);
        positions.reserve(text.size() + 1);
        Mpt letters = 0;
        for (const char c : text) {
            if (begins_code_point(c)) ++letters;
            positions.push_back(letters * size * 55 / 100);
        }
        return positions;
    }

    Mpt ascent(Face /*face*/, Mpt size) const override { return size * 97 / 100; }

    Mpt descent(Face /*face*/, Mpt size) const override { return size * 24 / 100; }
};

} // namespace

} // namespace fasti::font

std::unique_ptr<fasti::Measure> fasti::fixed_measure() {
    return std::make_unique<font::FixedMeasure>();
}
