// SPDX-License-Identifier: Apache-2.0
// The fonts that are built into the program: Inter by Rasmus Andersson, SIL Open Font License 1.1.
#pragma once

#include "render/scene.hpp"

#include <span>

namespace fasti::font {

/// The OpenType file of a face; it lives as long as the program.
std::span<const unsigned char> font_bytes(Face face);

} // namespace fasti::font
