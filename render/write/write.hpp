// SPDX-License-Identifier: Apache-2.0
// From a Scene to a file format. One file a format; writers.cpp is the list.
#pragma once

#include "render/scene.hpp"

#include <cstdint>
#include <ostream>
#include <span>
#include <string>
#include <string_view>

namespace fasti {

/// Where an SVG's letters come from.
enum class SvgFonts : std::uint8_t {
    none, ///< named only: small, and right where Inter is installed
    embed ///< inside the file
};

/// What a writer may be told.
struct WriteOptions {
    std::int64_t created = 0; ///< seconds since 1970 put into formats that carry a creation date
    int dpi = 144;            ///< of pictures made of dots
    SvgFonts svg_fonts = SvgFonts::none; ///< of SVG and HTML
    std::string from_here = {}; ///< the way from the output to where the program ran: "../"
};

/// An output format.
struct Writer {
    std::string_view suffix; ///< ".svg"
    bool multipage = false;  ///< false: several pages become several files or one tall picture, as
                             ///< the format says
    void (*write)(const Scene&, const WriteOptions&, std::ostream&); ///< Throws WriteError.
};

/// Every format.
std::span<const Writer> writers();

/// The writer for a path by its ending; nullptr when there is none.
const Writer* writer_for(std::string_view path);

} // namespace fasti
