// SPDX-License-Identifier: Apache-2.0
#include "render/font/fallback.hpp"

#include <fontconfig/fontconfig.h>

#include <memory>

namespace fasti::font {
namespace {

struct DestroyPattern {
    void operator()(FcConfig* config) const { FcConfigDestroy(config); }

    void operator()(FcPattern* pattern) const { FcPatternDestroy(pattern); }

    void operator()(FcCharSet* letters) const { FcCharSetDestroy(letters); }
};

template <typename T>
using OwnedPattern = std::unique_ptr<T, DestroyPattern>;

const FcChar8* bytes(const char* text) {
    return reinterpret_cast<const FcChar8*>(text);
}

std::string text_of(const FcPattern* pattern, const char* what) {
    FcChar8* value = nullptr;
    if (FcPatternGetString(pattern, what, 0, &value) != FcResultMatch) return "";
    return reinterpret_cast<const char*>(value);
}

} // namespace

std::optional<FontFile> find_font(char32_t letter, Face face) {
    const OwnedPattern<FcConfig> config(FcInitLoadConfigAndFonts());
    const OwnedPattern<FcCharSet> letters(FcCharSetCreate());
    FcCharSetAddChar(letters.get(), letter);
    const OwnedPattern<FcPattern> wanted(FcPatternCreate());
    FcPatternAddString(wanted.get(), FC_FAMILY, bytes("Noto Sans"));
    FcPatternAddString(wanted.get(), FC_FAMILY, bytes("DejaVu Sans"));
    FcPatternAddCharSet(wanted.get(), FC_CHARSET, letters.get());
    FcPatternAddInteger(wanted.get(), FC_WEIGHT,
                        face == Face::semibold ? FC_WEIGHT_DEMIBOLD : FC_WEIGHT_REGULAR);
    FcPatternAddBool(wanted.get(), FC_SCALABLE, FcTrue);
    FcPatternAddBool(wanted.get(), FC_COLOR, FcFalse);
    FcConfigSubstitute(config.get(), wanted.get(), FcMatchPattern);
    FcDefaultSubstitute(wanted.get());
    FcResult result = FcResultMatch;
    const OwnedPattern<FcPattern> found(FcFontMatch(config.get(), wanted.get(), &result));
    FcCharSet* has = nullptr;
    int index = 0;
    if (!found || FcPatternGetCharSet(found.get(), FC_CHARSET, 0, &has) != FcResultMatch ||
        FcCharSetHasChar(has, letter) == FcFalse)
        return std::nullopt;
    FcPatternGetInteger(found.get(), FC_INDEX, 0, &index);
    // The upper half names an instance of a variable font, which FreeType is not asked for here.
    return FontFile{text_of(found.get(), FC_FILE), index & 0xFFFF, text_of(found.get(), FC_FAMILY)};
}

} // namespace fasti::font
