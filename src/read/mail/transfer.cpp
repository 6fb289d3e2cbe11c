// SPDX-License-Identifier: Apache-2.0
#include "read/encoding/decode.hpp"
#include "read/html/charset.hpp"
#include "read/mail/headers.hpp"
#include "text/ascii.hpp"

#include <optional>

namespace fasti::mail {
namespace {

int hex_value(char c) {
    if (ascii::is_digit(c)) return c - '0';
    const char small = ascii::lower(c);
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}

int base64_value(char c) {
    if (ascii::is_upper(c)) return c - 'A';
    if (ascii::is_lower(c)) return c - 'a' + 26;
    if (ascii::is_digit(c)) return c - '0' + 52;
    if (c == '+' || c == '-') return 62;
    return c == '/' || c == '_' ? 63 : -1;
}

std::string from_base64(std::string_view bytes) {
    std::string out;
    out.reserve(bytes.size() / 4 * 3);
    unsigned bits = 0;
    int count = 0;
    for (const char c : bytes) {
        const int value = base64_value(c);
        if (value < 0) continue; // line breaks, and what does not belong there
        bits = (bits << 6U | static_cast<unsigned>(value)) & 0xFFFFFFU;
        count += 6;
        if (count < 8) continue;
        count -= 8;
        out += static_cast<char>(bits >> static_cast<unsigned>(count) & 0xFFU);
    }
    return out;
}

// "=C3=BC" and, at a line's end, "=".
std::string from_quoted(std::string_view bytes) {
    std::string out;
    out.reserve(bytes.size());
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        if (bytes[at] != '=') {
            out += bytes[at];
            continue;
        }
        const std::string_view rest = bytes.substr(at + 1);
        if (rest.size() >= 2 && hex_value(rest[0]) >= 0 && hex_value(rest[1]) >= 0) {
            out += static_cast<char>(hex_value(rest[0]) * 16 + hex_value(rest[1]));
            at += 2;
        } else if (rest.starts_with("\r\n")) {
            at += 2;
        } else if (rest.starts_with('\n')) {
            ++at;
        } else {
            out += '=';
        }
    }
    return out;
}

} // namespace

std::string decoded(std::string_view bytes, std::string_view encoding) {
    const std::string name = ascii_lower(ascii::trimmed(encoding));
    if (name == "base64") return from_base64(bytes);
    if (name == "quoted-printable") return from_quoted(bytes);
    return std::string(bytes);
}

std::string as_text(std::string bytes, std::string_view charset) {
    if (std::optional<std::string> text = html::from_charset(bytes, charset)) return *text;
    encoding::Decoded decoded = encoding::decode(std::move(bytes), "");
    return decoded.text.substr(decoded.begin);
}

} // namespace fasti::mail
