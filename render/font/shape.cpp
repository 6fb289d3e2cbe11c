// SPDX-License-Identifier: Apache-2.0
#include "render/font/shape.hpp"

#include "render/font/font.hpp"

#include <hb-ot.h>
#include <hb.h>

namespace fasti {
namespace {

struct Destroy {
    void operator()(hb_blob_t* blob) const { hb_blob_destroy(blob); }

    void operator()(hb_face_t* face) const { hb_face_destroy(face); }

    void operator()(hb_font_t* font) const { hb_font_destroy(font); }

    void operator()(hb_buffer_t* buffer) const { hb_buffer_destroy(buffer); }
};

template <typename T>
using Owned = std::unique_ptr<T, Destroy>;

Owned<hb_font_t> make_font(Face which) {
    const auto bytes = font_bytes(which);
    const Owned<hb_blob_t> blob(hb_blob_create(reinterpret_cast<const char*>(bytes.data()),
                                               static_cast<unsigned>(bytes.size()),
                                               HB_MEMORY_MODE_READONLY, nullptr, nullptr));
    const Owned<hb_face_t> face(hb_face_create(blob.get(), 0));
    Owned<hb_font_t> font(hb_font_create(face.get()));
    hb_ot_font_set_funcs(font.get());
    return font;
}

// A letter that the font lacks is given a square, as wide as an ideograph.
void widen_missing(std::vector<Glyph>& glyphs, int units_per_em) {
    for (Glyph& glyph : glyphs)
        if (glyph.id == 0) glyph.advance = units_per_em;
}

} // namespace

struct Shaper::Impl {
    Owned<hb_font_t> font;
    Owned<hb_buffer_t> buffer;
    hb_font_extents_t extents{};
};

Shaper::Shaper(Face face)
    : impl_(new Impl{make_font(face), Owned<hb_buffer_t>(hb_buffer_create()), {}}) {
    hb_font_get_h_extents(impl_->font.get(), &impl_->extents);
}

Shaper::~Shaper() = default;
Shaper::Shaper(Shaper&&) noexcept = default;
Shaper& Shaper::operator=(Shaper&&) noexcept = default;

int Shaper::units_per_em() const {
    return static_cast<int>(hb_face_get_upem(hb_font_get_face(impl_->font.get())));
}

int Shaper::ascender() const {
    return impl_->extents.ascender;
}

int Shaper::descender() const {
    return -impl_->extents.descender;
}

std::vector<Glyph> Shaper::shape(std::string_view text) const {
    hb_buffer_t* buffer = impl_->buffer.get();
    hb_buffer_clear_contents(buffer);
    const int size = static_cast<int>(text.size());
    hb_buffer_add_utf8(buffer, text.data(), size, 0, size);
    hb_buffer_guess_segment_properties(buffer);
    hb_buffer_set_direction(buffer, HB_DIRECTION_LTR);
    hb_shape(impl_->font.get(), buffer, nullptr, 0);

    unsigned count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer, &count);
    std::vector<Glyph> glyphs(count);
    for (unsigned i = 0; i < count; ++i)
        glyphs[i] = {infos[i].codepoint, infos[i].cluster, positions[i].x_advance,
                     positions[i].x_offset, positions[i].y_offset};
    widen_missing(glyphs, units_per_em());
    return glyphs;
}

} // namespace fasti
