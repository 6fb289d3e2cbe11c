// SPDX-License-Identifier: Apache-2.0
#include "text/json.hpp"

namespace fasti {
namespace {

bool needs_escape(char c) {
    return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
}

void append_escape(std::string& out, char c) {
    constexpr std::string_view short_ones = "\b\t\n\f\r\"\\";
    constexpr std::string_view letters = "btnfr\"\\";
    constexpr std::string_view digits = "0123456789abcdef";
    const auto code = static_cast<unsigned char>(c);
    if (const std::size_t at = short_ones.find(c); at != std::string_view::npos)
        out.append({'\\', letters[at]});
    else
        out.append("\\u00").append({digits[code >> 4U], digits[code & 0xFU]});
}

} // namespace

void append_json(std::string& out, std::string_view text) {
    out += '"';
    std::size_t done = 0;
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (!needs_escape(text[at])) continue;
        out.append(text, done, at - done);
        append_escape(out, text[at]);
        done = at + 1;
    }
    out.append(text, done);
    out += '"';
}

} // namespace fasti
