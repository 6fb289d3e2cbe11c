// SPDX-License-Identifier: Apache-2.0
#include "read/encoding/decode.hpp"

#include "read/encoding/windows_1252.hpp"
#include "text/error.hpp"
#include "text/utf8.hpp"

#include <array>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <utility>

namespace fasti::encoding {
namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";

unsigned byte_at(std::string_view bytes, std::size_t at) {
    return at < bytes.size() ? static_cast<unsigned char>(bytes[at]) : 0U;
}

// The next byte >= 0x80 at or after `at`; looks at eight bytes at once.
std::size_t find_high(std::string_view bytes, std::size_t at) {
    for (; at + 8 <= bytes.size(); at += 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + at, 8);
        if ((word & 0x8080808080808080U) != 0) break;
    }
    while (at < bytes.size() && byte_at(bytes, at) < 0x80)
        ++at;
    return at;
}

struct Census {
    std::size_t valid = 0;        // sequences of two and more bytes
    std::size_t broken = 0;       // bytes and beginnings that fit nowhere
    std::size_t first_broken = 0; // byte offset
};

Census take_census(std::string_view bytes) {
    Census census;
    for (auto at = find_high(bytes, 0); at < bytes.size(); at = find_high(bytes, at)) {
        const Sequence found = sequence_at(bytes, at);
        if (!found.sound && census.broken++ == 0) census.first_broken = at;
        census.valid += found.sound ? 1U : 0U;
        at += found.size;
    }
    return census;
}

std::string at_byte(std::size_t at) {
    return " at byte " + std::to_string(at);
}

// Signs that no text has: all below space but tab, line feed, vertical tab, form feed, return,
// escape (terminal logs) and the Ctrl-Z that ends old DOS files.
bool is_stray_control(unsigned byte) {
    return byte < 0x20 && (byte < 0x09 || byte > 0x0D) && byte != 0x1A && byte != 0x1B;
}

struct Signature {
    std::string_view bytes;
    std::string_view advice;
};

constexpr std::array signatures = {
    Signature{"%PDF-", "a PDF, not plain text; `pdftotext -layout` makes text of it"},
    Signature{"PK\x03\x04",
              "a ZIP archive (docx, odt and epub are such), not plain text; save it as text"},
    Signature{"\xD0\xCF\x11\xE0", "an old Office file, not plain text; save it as text"},
    Signature{"{\\rtf", "rich text (RTF), not plain text; save it as text"},
    Signature{"\x1F\x8B", "compressed by gzip; gunzip it first"},
};

void refuse_known_binaries(std::string_view bytes, const std::string& path) {
    for (const Signature& signature : signatures)
        if (bytes.starts_with(signature.bytes))
            throw ReadError(path, std::string(signature.advice));
}

void refuse_nul(std::string_view bytes, const std::string& path) {
    const auto nul = bytes.find('\0');
    if (nul == std::string_view::npos) return;
    throw ReadError(path, "binary, not text: a NUL" + at_byte(nul) + "; export it as UTF-8 text",
                    nul);
}

// Text in a Latin alphabet: no stray controls, no byte without a meaning, and three in four bytes
// ASCII.
void refuse_unlikely_windows_1252(std::string_view bytes,
                                  const std::string& path,
                                  std::size_t broken) {
    std::size_t high = 0;
    for (std::size_t at = 0; at < bytes.size(); ++at) {
        const unsigned byte = byte_at(bytes, at);
        if (is_stray_control(byte) || from_windows_1252(byte) == 0)
            throw ReadError(path, "binary, not text" + at_byte(at) + "; export it as UTF-8 text",
                            at);
        high += byte >= 0x80 ? 1U : 0U;
    }
    if (high * 4 > bytes.size())
        throw ReadError(path,
                        "neither UTF-8 (wrong" + at_byte(broken) +
                            ") nor plausible as Windows-1252; "
                            "convert it to UTF-8",
                        broken);
}

Decoded decode_windows_1252(std::string_view bytes, std::size_t broken) {
    Decoded result;
    result.text.reserve(bytes.size() + bytes.size() / 16);
    for (std::size_t at = 0; at < bytes.size(); ++at)
        append_utf8(result.text, from_windows_1252(byte_at(bytes, at)));
    result.where = find_high(result.text, 0);
    result.code = "legacy-encoding";
    result.message = "not UTF-8 (byte " + std::to_string(broken) + "): read as Windows-1252";
    return result;
}

Decoded decode_damaged(std::string_view bytes, const Census& census) {
    Decoded result;
    std::size_t done = 0;
    for (auto at = find_high(bytes, 0); at < bytes.size(); at = find_high(bytes, at)) {
        const Sequence found = sequence_at(bytes, at);
        if (!found.sound) {
            result.text += bytes.substr(done, at - done);
            if (at == census.first_broken) result.where = result.text.size();
            result.text += "\uFFFD";
            done = at + found.size;
        }
        at += found.size;
    }
    result.text += bytes.substr(done);
    result.code = "damaged-encoding";
    result.message = std::to_string(census.broken) + " places are not UTF-8, the first" +
                     at_byte(census.first_broken) + ": read as U+FFFD";
    return result;
}

// A unit of UTF-16; `low` is the index of its low byte.
unsigned unit_at(std::string_view bytes, std::size_t at, std::size_t low) {
    return byte_at(bytes, at + low) | byte_at(bytes, at + 1 - low) << 8U;
}

Decoded decode_utf16(std::string_view bytes, std::size_t low) {
    Decoded result;
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
        char32_t value = unit_at(bytes, at, low);
        const unsigned next = at + 3 < bytes.size() ? unit_at(bytes, at + 2, low) : 0U;
        if ((value & 0xFC00U) == 0xD800U && (next & 0xFC00U) == 0xDC00U) {
            value = 0x10000U + ((value & 0x3FFU) << 10U) + (next & 0x3FFU);
            at += 2;
        }
        append_utf8(result.text, value);
    }
    result.begin = utf8_mark.size();
    result.code = "decoded-utf-16";
    result.message = "in UTF-16: offsets count its code points, the byte order mark included";
    return result;
}

Decoded decode_bytes(std::string bytes, const std::string& path) {
    const Census census = take_census(bytes);
    if (census.broken > 0 && census.valid > census.broken) return decode_damaged(bytes, census);
    if (census.broken > 0) {
        refuse_unlikely_windows_1252(bytes, path, census.first_broken);
        return decode_windows_1252(bytes, census.first_broken);
    }
    Decoded result;
    result.begin = bytes.starts_with(utf8_mark) ? utf8_mark.size() : 0;
    result.text = std::move(bytes);
    return result;
}

} // namespace

Decoded decode(std::string bytes, const std::string& path) {
    refuse_known_binaries(bytes, path);
    const bool little = bytes.starts_with("\xFF\xFE");
    if (little || bytes.starts_with("\xFE\xFF")) {
        Decoded result = decode_utf16(bytes, little ? 0 : 1);
        refuse_nul(result.text, path);
        return result;
    }
    refuse_nul(bytes, path);
    return decode_bytes(std::move(bytes), path);
}

} // namespace fasti::encoding
