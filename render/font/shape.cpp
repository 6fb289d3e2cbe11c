// SPDX-License-Identifier: Apache-2.0
#include "render/font/shape.hpp"

#include "render/font/bidi.hpp"
#include "render/font/font.hpp"
#include "text/utf8.hpp"

#include <hb-ot.h>
#include <hb.h>

#include <algorithm>
#include <map>

namespace fasti::font {
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

// A font of the machine; without tables where the file cannot be read.
Owned<hb_font_t> load_font(const FontFile& file) {
    const Owned<hb_blob_t> blob(hb_blob_create_from_file(file.path.c_str()));
    const Owned<hb_face_t> face(hb_face_create(blob.get(), static_cast<unsigned>(file.index)));
    Owned<hb_font_t> font(hb_font_create(face.get()));
    hb_ot_font_set_funcs(font.get());
    return font;
}

bool has(hb_font_t* font, char32_t letter) {
    hb_codepoint_t glyph = 0;
    return hb_font_get_nominal_glyph(font, letter, &glyph) != 0;
}

// Marks, joiners and spaces take the font of what stands before them.
bool follows(char32_t letter) {
    const hb_script_t script = hb_unicode_script(hb_unicode_funcs_get_default(), letter);
    return script == HB_SCRIPT_INHERITED || letter == U' ' || letter == U'\u200C' ||
           letter == U'\u200D';
}

int units(hb_font_t* font) {
    return static_cast<int>(hb_face_get_upem(hb_font_get_face(font)));
}

} // namespace

struct Shaper::Impl {
    Face face;
    Owned<hb_font_t> font;
    Owned<hb_buffer_t> buffer;
    hb_font_extents_t extents{};
    std::vector<FontFile> files;
    std::vector<Owned<hb_font_t>> fonts; // of the files
    std::map<char32_t, std::size_t> known;

    hb_font_t* font_of(std::size_t number) const {
        return number == 0 ? font.get() : fonts[number - 1].get();
    }

    // Which font draws a letter: the built-in one, one that was used before, or a new one.
    std::size_t choose(char32_t letter) {
        if (has(font.get(), letter)) return 0;
        const auto [found, fresh] = known.try_emplace(letter, 0);
        if (!fresh) return found->second;
        for (std::size_t i = 0; i < fonts.size() && found->second == 0; ++i)
            if (has(fonts[i].get(), letter)) found->second = i + 1;
        constexpr std::size_t most_fonts = 24;
        if (found->second == 0 && fonts.size() < most_fonts)
            if (const auto file = find_font(letter, face)) {
                files.push_back(*file);
                fonts.push_back(load_font(*file));
                found->second = has(fonts.back().get(), letter) ? fonts.size() : 0;
            }
        return found->second;
    }

    // Cuts a run where the font or the script changes.
    std::vector<GlyphRun> itemise(std::string_view text, const BidiRun& run) {
        std::vector<GlyphRun> items;
        hb_script_t last = HB_SCRIPT_COMMON;
        for (std::size_t at = run.begin; at < run.end;) {
            const std::size_t size = std::min(letter_size(text[at]), run.end - at);
            const std::u32string letters = to_utf32(text.substr(at, size));
            const char32_t letter = letters.empty() ? U'\uFFFD' : letters.front();
            const hb_script_t script = hb_unicode_script(hb_unicode_funcs_get_default(), letter);
            const bool neutral = script == HB_SCRIPT_COMMON || script == HB_SCRIPT_INHERITED;
            const bool keeps = !items.empty() && follows(letter) &&
                               (has(font_of(items.back().font), letter) || letter > 0x20);
            const std::size_t with = keeps ? items.back().font : choose(letter);
            const bool joins = !items.empty() && items.back().font == with &&
                               (neutral || last == HB_SCRIPT_COMMON || script == last);
            if (joins)
                items.back().end = at + size;
            else
                items.push_back({at, at + size, with, run.right_to_left, {}});
            if (!neutral) last = script;
            at += size;
        }
        if (run.right_to_left) std::reverse(items.begin(), items.end());
        return items;
    }

    static std::size_t letter_size(char first) {
        const auto byte = static_cast<unsigned char>(first);
        return byte < 0x80U ? 1 : byte < 0xE0U ? 2 : byte < 0xF0U ? 3 : 4;
    }

    void set(std::string_view text, GlyphRun& run) const {
        hb_buffer_clear_contents(buffer.get());
        hb_buffer_add_utf8(buffer.get(), text.data(), static_cast<int>(text.size()),
                           static_cast<unsigned>(run.begin), static_cast<int>(run.end - run.begin));
        hb_buffer_set_direction(buffer.get(),
                                run.right_to_left ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
        hb_buffer_guess_segment_properties(buffer.get());
        hb_font_t* with = font_of(run.font);
        hb_shape(with, buffer.get(), nullptr, 0);
        unsigned count = 0;
        const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer.get(), &count);
        const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer.get(), &count);
        const std::int64_t em = units(font.get());
        const std::int64_t of = std::max(1, units(with));
        const auto scaled = [&](std::int64_t length) {
            return static_cast<std::int32_t>(run.font == 0 ? length : length * em / of);
        };
        for (unsigned i = 0; i < count; ++i) {
            Glyph glyph{infos[i].codepoint, infos[i].cluster, scaled(positions[i].x_advance),
                        scaled(positions[i].x_offset), scaled(positions[i].y_offset)};
            // A letter that no font has is given a square, as wide as an ideograph.
            if (glyph.id == 0) glyph.advance = static_cast<std::int32_t>(em);
            run.glyphs.push_back(glyph);
        }
    }
};

Shaper::Shaper(Face face)
    : impl_(
          new Impl{face, make_font(face), Owned<hb_buffer_t>(hb_buffer_create()), {}, {}, {}, {}}) {
    hb_font_get_h_extents(impl_->font.get(), &impl_->extents);
}

Shaper::~Shaper() = default;
Shaper::Shaper(Shaper&&) noexcept = default;
Shaper& Shaper::operator=(Shaper&&) noexcept = default;

int Shaper::ascender() const {
    return impl_->extents.ascender;
}

int Shaper::descender() const {
    return -impl_->extents.descender;
}

const std::vector<FontFile>& Shaper::fallbacks() const {
    return impl_->files;
}

int Shaper::units_per_em() const {
    return units(impl_->font.get());
}

std::vector<GlyphRun> Shaper::shape(std::string_view text, bool right_to_left) const {
    std::vector<GlyphRun> runs;
    for (const BidiRun& bidi : bidi_runs(text, right_to_left))
        for (GlyphRun& run : impl_->itemise(text, bidi)) {
            impl_->set(text, run);
            runs.push_back(std::move(run));
        }
    return runs;
}

} // namespace fasti::font
