// SPDX-License-Identifier: Apache-2.0
#include "render/font/font.hpp"

// Symbols of the assembler file that CMake writes; their addresses are the begin and end of a font.
// NOLINTBEGIN(modernize-avoid-c-arrays): the linker knows an address, not a size
extern "C" {
extern const unsigned char fasti_inter_regular[];
extern const unsigned char fasti_inter_regular_end[];
extern const unsigned char fasti_inter_semibold[];
extern const unsigned char fasti_inter_semibold_end[];
extern const unsigned char fasti_inter_italic[];
extern const unsigned char fasti_inter_italic_end[];
}

// NOLINTEND(modernize-avoid-c-arrays)

namespace fasti::font {
namespace {

std::span<const unsigned char> between(const unsigned char* begin, const unsigned char* end) {
    return {begin, static_cast<std::size_t>(end - begin)};
}

} // namespace

std::span<const unsigned char> font_bytes(Face face) {
    switch (face) {
    case Face::semibold:
        return between(fasti_inter_semibold, fasti_inter_semibold_end);
    case Face::italic:
        return between(fasti_inter_italic, fasti_inter_italic_end);
    case Face::regular:
        break;
    }
    return between(fasti_inter_regular, fasti_inter_regular_end);
}

} // namespace fasti::font
