// SPDX-License-Identifier: Apache-2.0
// The formats, one a file. Each throws WriteError when the stream fails or the scene is more than
// it can hold.
#pragma once

#include "render/write/write.hpp"

namespace fasti {

/// Real text, links and names for readers of the screen. Pages stand below each other in one
/// picture, each in a frame of its own; `options` say nothing that it needs.
void write_svg(const Scene& scene, const WriteOptions& options, std::ostream& out);

/// Vector pages with real text, links both ways and an outline. The same scene and options give the
/// same bytes.
void write_pdf(const Scene& scene, const WriteOptions& options, std::ostream& out);

/// Dots, `options.dpi` an inch; pages stand below each other in one picture.
void write_png(const Scene& scene, const WriteOptions& options, std::ostream& out);

/// One file with the drawing and all of `scene.reading`, for browsers.
void write_html(const Scene& scene, const WriteOptions& options, std::ostream& out);

/// The target of a link as it leads on from the output: relative ones lead by where the program
/// ran.
std::string led_from(const WriteOptions& options, const std::string& target);

/// "#0072b2".
std::string hex(Colour colour);

} // namespace fasti
