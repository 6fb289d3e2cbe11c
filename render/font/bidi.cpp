// SPDX-License-Identifier: Apache-2.0
#include "render/font/bidi.hpp"

#include "text/utf8.hpp"

#include <unicode/ubidi.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <memory>

namespace fasti::font {
namespace {

// The letter at a byte, which moves on.
char32_t next_letter(std::string_view text, std::size_t& at) {
    const auto first = static_cast<unsigned char>(text[at]);
    const std::size_t size = first < 0xC0U ? 1 : first < 0xE0U ? 2 : first < 0xF0U ? 3 : 4;
    const std::u32string letters = to_utf32(text.substr(at, size));
    at = std::min(at + size, text.size());
    return letters.empty() ? U'\uFFFD' : letters.front();
}

struct Close {
    void operator()(UBiDi* bidi) const { ubidi_close(bidi); }
};

// UTF-16 for ICU, with the byte at which each unit's letter begins, and the end.
struct Utf16 {
    std::vector<UChar> units;
    std::vector<std::size_t> bytes;

    explicit Utf16(std::string_view text) {
        for (std::size_t at = 0; at < text.size();) {
            const std::size_t begin = at;
            const char32_t c = next_letter(text, at);
            if (c <= 0xFFFFU) {
                units.push_back(static_cast<UChar>(c));
            } else {
                units.push_back(static_cast<UChar>(0xD7C0U + (c >> 10U)));
                units.push_back(static_cast<UChar>(0xDC00U + (c & 0x3FFU)));
                bytes.push_back(begin);
            }
            bytes.push_back(begin);
        }
        bytes.push_back(text.size());
    }
};

// Hebrew is the first block of those that run to the left.
bool may_turn(std::string_view text) {
    return std::ranges::any_of(text, [](char c) { return static_cast<unsigned char>(c) >= 0xD6U; });
}

} // namespace

bool begins_right_to_left(std::string_view text) {
    if (!may_turn(text)) return false;
    for (std::size_t at = 0; at < text.size();) {
        const UCharDirection direction =
            u_charDirection(static_cast<UChar32>(next_letter(text, at)));
        if (direction == U_LEFT_TO_RIGHT) return false;
        if (direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC) return true;
    }
    return false;
}

std::vector<BidiRun> bidi_runs(std::string_view text, bool right_to_left) {
    std::vector<BidiRun> whole = {{0, text.size(), right_to_left}};
    if (!right_to_left && !may_turn(text)) return whole;
    const Utf16 wide(text);
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UBiDi, Close> bidi(ubidi_open());
    ubidi_setPara(bidi.get(), wide.units.data(), static_cast<std::int32_t>(wide.units.size()),
                  right_to_left ? 1 : 0, nullptr, &status);
    const std::int32_t count = ubidi_countRuns(bidi.get(), &status);
    if (U_FAILURE(status) != 0) return whole;
    std::vector<BidiRun> runs;
    for (std::int32_t i = 0; i < count; ++i) {
        std::int32_t start = 0;
        std::int32_t length = 0;
        const bool left = ubidi_getVisualRun(bidi.get(), i, &start, &length) == UBIDI_RTL;
        const auto first = static_cast<std::size_t>(start);
        const std::size_t last = first + static_cast<std::size_t>(length);
        runs.push_back({wide.bytes[first], wide.bytes[last], left});
    }
    return runs;
}

} // namespace fasti::font
