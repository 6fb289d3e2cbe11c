// SPDX-License-Identifier: Apache-2.0
#include "text/xml.hpp"

namespace fasti {

std::string escape_xml(std::string_view text) {
    std::string out;
    for (const char c : text) {
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
    return out;
}

} // namespace fasti
