// SPDX-License-Identifier: Apache-2.0
// Fonts of the machine, for letters that the built-in ones lack. Which they are depends on the
// machine, so a drawing that needs them says which it used.
#pragma once

#include "render/scene.hpp"

#include <optional>
#include <string>

namespace fasti::font {

/// A font file.
struct FontFile {
    std::string path;
    int index = 0;      ///< of the face in a collection
    std::string family; ///< "Noto Sans Arabic"

    friend bool operator==(const FontFile&, const FontFile&) = default;
};

/// The font that fontconfig likes best for a letter, in the weight of `face`; nothing when none has
/// it.
std::optional<FontFile> find_font(char32_t letter, Face face);

} // namespace fasti::font
