// SPDX-License-Identifier: Apache-2.0
// Fonts inside an SVG: each face cut down to the letters that the scene uses.
#include "render/font/font.hpp"
#include "render/write/svg.hpp"
#include "text/utf8.hpp"

#include <hb-subset.h>

#include <array>
#include <memory>
#include <set>

namespace fasti {
namespace {

using Letters = std::array<std::set<char32_t>, 3>; // of each face

void collect(const std::vector<Item>& items, Letters& letters) {
    for (const Item& item : items) {
        if (const auto* group = std::get_if<Group>(&item)) collect(group->items, letters);
        if (const auto* text = std::get_if<Text>(&item))
            for (const char32_t c : to_utf32(text->text))
                letters.at(static_cast<std::size_t>(text->face)).insert(c);
    }
}

struct Destroy {
    void operator()(hb_blob_t* blob) const { hb_blob_destroy(blob); }

    void operator()(hb_face_t* face) const { hb_face_destroy(face); }

    void operator()(hb_subset_input_t* input) const { hb_subset_input_destroy(input); }
};

template <typename T>
using Owned = std::unique_ptr<T, Destroy>;

// The OpenType file with nothing but these letters; "" where it cannot be cut.
std::string subset(Face which, const std::set<char32_t>& letters) {
    const auto bytes = font::font_bytes(which);
    const Owned<hb_blob_t> blob(hb_blob_create(reinterpret_cast<const char*>(bytes.data()),
                                               static_cast<unsigned>(bytes.size()),
                                               HB_MEMORY_MODE_READONLY, nullptr, nullptr));
    const Owned<hb_face_t> whole(hb_face_create(blob.get(), 0));
    const Owned<hb_subset_input_t> input(hb_subset_input_create_or_fail());
    if (!input) return "";
    for (const char32_t c : letters)
        hb_set_add(hb_subset_input_unicode_set(input.get()), c);
    const Owned<hb_face_t> cut(hb_subset_or_fail(whole.get(), input.get()));
    if (!cut) return "";
    const Owned<hb_blob_t> out(hb_face_reference_blob(cut.get()));
    unsigned size = 0;
    const char* data = hb_blob_get_data(out.get(), &size);
    return {data, size};
}

std::string base64(const std::string& bytes) {
    constexpr std::string_view digits =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string out;
    for (std::size_t i = 0; i < bytes.size(); i += 3) {
        const auto byte = [&](std::size_t k) {
            return i + k < bytes.size() ? unsigned(static_cast<unsigned char>(bytes[i + k])) : 0U;
        };
        const unsigned word = byte(0) << 16U | byte(1) << 8U | byte(2);
        for (unsigned k = 0; k < 4; ++k)
            out += i + k > bytes.size() ? '=' : digits[(word >> (18 - 6 * k)) & 63U];
    }
    return out;
}

} // namespace

std::string embedded_fonts(const Scene& scene) {
    constexpr std::array<std::string_view, 3> looks = {"", "font-weight:600;",
                                                       "font-style:italic;"};
    Letters letters;
    for (const Page& page : scene.pages)
        collect(page.items, letters);
    std::string css;
    for (std::size_t i = 0; i < letters.size(); ++i) {
        if (letters.at(i).empty()) continue;
        const std::string font = subset(static_cast<Face>(i), letters.at(i));
        if (font.empty()) continue;
        css += "@font-face{font-family:\"Inter fasti\";" + std::string(looks.at(i)) +
               "src:url(data:font/otf;base64," + base64(font) + ")}";
    }
    return css;
}

} // namespace fasti
