// SPDX-License-Identifier: Apache-2.0
// The SVG element by itself, for files that hold more than a picture.
#pragma once

#include "render/write/write.hpp"

#include <string>

namespace fasti {

/// Which page, or all below each other.
struct SvgPart {
    static constexpr std::size_t all = static_cast<std::size_t>(-1);
    std::size_t page = all;
    std::string scope; ///< what every selector of its style begins with: ".timeline "
    bool style = true; ///< with its style sheet
};

/// <svg …>…</svg> and a line break.
void write_svg_element(const Scene& scene,
                       const SvgPart& part,
                       const WriteOptions& options,
                       std::ostream& out);

/// What is said once for several elements of one scene.
std::string svg_css(const Scene& scene, const std::string& scope, const WriteOptions& options);

/// "@font-face" rules with the letters of Inter that the scene needs, as data.
std::string embedded_fonts(const Scene& scene);

} // namespace fasti
