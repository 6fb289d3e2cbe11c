// SPDX-License-Identifier: Apache-2.0
#include "read/html/charset.hpp"

#include "text/ascii.hpp"

#include <unicode/ucnv.h>

#include <algorithm>
#include <array>
#include <memory>

namespace fasti::html {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::size_t scanned = 1024;
constexpr std::size_t longest_name = 40;

// Those whose bytes can say it themselves, and those that browsers refuse [Encoding Standard].
constexpr std::array left_alone = {
    "utf-8"sv,        "utf8"sv,     "us-ascii"sv, "ascii"sv,  "utf-16"sv,
    "utf-16le"sv,     "utf-16be"sv, "utf-7"sv,    "utf-32"sv, "utf-32le"sv,
    "utf-32be"sv,     "scsu"sv,     "bocu-1"sv,   "cesu-8"sv, "imap-mailbox-name"sv,
    "unknown-8bit"sv, "binary"sv,   ""sv};
// What people call so is a larger set.
constexpr std::array latin_1 = {"iso-8859-1"sv, "iso8859-1"sv,  "latin1"sv,        "l1"sv,
                                "cp1252"sv,     "iso_8859-1"sv, "x-user-defined"sv};

struct Close {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
};

// The value behind "charset=" or "encoding=" at `at`.
std::string value_at(std::string_view text, std::size_t at) {
    std::string_view rest = ascii::trimmed_front(text.substr(at), " \t\n\r");
    if (!rest.starts_with('=')) return "";
    rest = ascii::trimmed_front(rest.substr(1), " \t\n\r\"'");
    return std::string(
        rest.substr(0, std::min(rest.find_first_of(" \t\n\r\"'/>;?"), longest_name)));
}

bool has_mark(std::string_view bytes) {
    return bytes.starts_with("\xEF\xBB\xBF") || bytes.starts_with("\xFF\xFE") ||
           bytes.starts_with("\xFE\xFF");
}

} // namespace

std::string stated_charset(std::string_view bytes) {
    const std::string head = ascii_lower(bytes.substr(0, scanned));
    const std::string_view text = head;
    for (std::size_t at = text.find("<meta"); at != std::string_view::npos;
         at = text.find("<meta", at + 5)) {
        const std::string_view tag = text.substr(at, text.find('>', at) - at);
        const std::size_t name = tag.find("charset");
        if (name == std::string_view::npos) continue;
        if (std::string value = value_at(tag, name + 7); !value.empty()) return value;
    }
    if (!text.starts_with("<?xml")) return "";
    const std::string_view declaration = text.substr(0, text.find('>'));
    const std::size_t name = declaration.find("encoding");
    return name == std::string_view::npos ? "" : value_at(declaration, name + 8);
}

std::optional<std::string> from_charset(std::string_view bytes, std::string_view charset) {
    std::string name = ascii_lower(ascii::trimmed(charset, " \t\"'"));
    const auto among = [&](const auto& list) {
        return std::find(list.begin(), list.end(), name) != list.end();
    };
    if (among(left_alone)) return std::nullopt;
    if (among(latin_1)) name = "windows-1252";
    if (name == "gb2312" || name == "gbk") name = "gb18030";
    UErrorCode failure = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, Close> from(ucnv_open(name.c_str(), &failure));
    if (U_FAILURE(failure) != 0) return std::nullopt;
    const std::unique_ptr<UConverter, Close> to(ucnv_open("UTF-8", &failure));
    std::string out;
    std::array<UChar, 4096> middle{};
    std::array<char, 16384> part{};
    UChar* middle_begin = middle.data();
    UChar* middle_end = middle.data();
    const char* at = bytes.data();
    bool first = true;
    do {
        failure = U_ZERO_ERROR;
        char* end = part.data();
        ucnv_convertEx(to.get(), from.get(), &end, part.data() + part.size(), &at,
                       bytes.data() + bytes.size(), middle.data(), &middle_begin, &middle_end,
                       middle.data() + middle.size(), first ? 1 : 0, 1, &failure);
        out.append(part.data(), end);
        first = false;
    } while (failure == U_BUFFER_OVERFLOW_ERROR);
    return out;
}

// A mark says what the bytes are, then the page itself, then the bytes [HTML, 13.2.3.2].
encoding::Decoded decode_page(std::string bytes, const std::string& path) {
    if (!has_mark(bytes)) {
        std::optional<std::string> said = from_charset(bytes, stated_charset(bytes));
        if (said && bytes.find('\0') == std::string::npos) {
            encoding::Decoded decoded;
            decoded.text = std::move(*said);
            return decoded;
        }
    }
    return encoding::decode(std::move(bytes), path);
}

} // namespace fasti::html
