// SPDX-License-Identifier: Apache-2.0
// The SVG element by itself, for files that hold more than a picture.
#pragma once

#include "render/write/write.hpp"

#include <string>

namespace fasti {

/// Each page as an <svg class="timeline"> of its own, without a style sheet.
void write_svg_pages(const Scene& scene, const WriteOptions& options, std::ostream& out);

/// The style sheet that goes with them, each selector beginning with `scope` (".timeline ").
std::string svg_css(const Scene& scene, const std::string& scope, const WriteOptions& options);

/// "@font-face" rules with the letters of Inter that the scene needs, as data.
std::string embedded_fonts(const Scene& scene);

} // namespace fasti
