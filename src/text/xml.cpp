// SPDX-License-Identifier: Apache-2.0
#include "text/xml.hpp"

#include "text/utf8.hpp"
#include "text/valid_utf8.hpp"

#include <algorithm>

namespace fasti {
namespace {

void append_ascii(std::string& out, char c) {
    switch (c) {
    case '&':
        out += "&amp;";
        break;
    case '<':
        out += "&lt;";
        break;
    case '>':
        out += "&gt;";
        break;
    case '"':
        out += "&quot;";
        break;
    default: {
        const bool control = static_cast<unsigned char>(c) < 0x20 && c != '\n' && c != '\t';
        out += control ? ' ' : c;
    }
    }
}

} // namespace

std::string escape_xml(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const std::size_t size = valid_code_point(text);
        const char32_t value = size < 2 ? U'\0' : code_point_at(text, 0).value;
        if (size == 1)
            append_ascii(out, text.front());
        else if (size == 0 || value == 0xFFFE || value == 0xFFFF)
            append_utf8(out, 0xFFFD);
        else
            out += text.substr(0, size);
        text.remove_prefix(std::max<std::size_t>(size, 1));
    }
    return out;
}

} // namespace fasti
