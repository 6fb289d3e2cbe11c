// SPDX-License-Identifier: Apache-2.0
#include "render/write/formats.hpp"
#include "render/write/write.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <array>

namespace fasti {
namespace {

bool same_letters(std::string_view a, std::string_view b) {
    return ascii_lower(a) == ascii_lower(b);
}

} // namespace

std::span<const Writer> writers() {
    static constexpr std::array<Writer, 4> all = {{
        {".svg", false, write_svg},
        {".pdf", true, write_pdf},
        {".png", false, write_png},
        {".html", true, write_html},
    }};
    return all;
}

const Writer* writer_for(std::string_view path) {
    for (const Writer& writer : writers())
        if (path.size() > writer.suffix.size() &&
            same_letters(path.substr(path.size() - writer.suffix.size()), writer.suffix))
            return &writer;
    return nullptr;
}

std::string led_from(const WriteOptions& options, const std::string& target) {
    const bool relative = !target.starts_with('#') && target.find("://") == std::string::npos;
    return relative ? options.from_here + target : target;
}

std::string hex(Colour colour) {
    constexpr std::string_view digits = "0123456789abcdef";
    std::string text = "#";
    for (int shift = 20; shift >= 0; shift -= 4)
        text += digits[(colour >> unsigned(shift)) & 15U];
    return text;
}

} // namespace fasti
