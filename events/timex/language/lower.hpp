// SPDX-License-Identifier: Apache-2.0
// A word in lower case, for look-ups: ASCII and Latin-1 letters, enough for the months of European
// languages. The first eight bytes are one number, so most words are never copied.
#pragma once

#include "events/timex/language/glyphs.hpp"
#include "text/ascii.hpp"
#include "text/bytes.hpp"
#include "text/span.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace fasti::detail {

/// The first eight bytes of a word as a number, the first one lowest; 0 where there are fewer.
constexpr std::uint64_t head_of(std::string_view word) {
    std::uint64_t head = 0;
    for (std::size_t i = std::min<std::size_t>(word.size(), 8); i-- > 0;)
        head = head << 8U | static_cast<unsigned char>(word[i]);
    return head;
}

/// text[span) in lower case, at most longest_word bytes of it.
class Lower {
public:
    Lower(std::string_view text, Span span)
        : written_(text.substr(span.begin, std::min(span.size(), longest_word))) {
        if (span.begin + 8 <= text.size()) {
            const std::uint64_t all = bytes::eight(text, span.begin);
            head_ = size() < 8 ? all & ~(~std::uint64_t{0} << (size() * 8)) : all;
            head_ |= bytes::between(head_, 'A', 'Z') >> 2U; // 0x80 >> 2 is what 'a' has over 'A'
            if ((head_ & bytes::high_bits) == 0) return;
        }
        std::array<char, 8> letters{};
        for (std::size_t i = 0; i < std::min<std::size_t>(size(), 8); ++i)
            letters[i] = (*this)[i];
        head_ = head_of({letters.data(), std::min<std::size_t>(size(), 8)});
    }

    std::uint64_t head() const { return head_; }

    std::size_t size() const { return written_.size(); }

    /// A letter, in lower case.
    char operator[](std::size_t i) const {
        const bool after_c3 = i > 0 && written_[i - 1] == '\xC3' && latin_capital(written_[i]);
        return after_c3 ? static_cast<char>(written_[i] + 0x20) : ascii::lower(written_[i]);
    }

    bool ends_with(std::string_view ending) const {
        return size() >= ending.size() && holds(size() - ending.size(), ending);
    }

    friend bool operator==(const Lower& a, std::string_view b) {
        return a.size() == b.size() && a.holds(0, b);
    }

private:
    bool holds(std::size_t at, std::string_view letters) const {
        for (std::size_t i = 0; i < letters.size(); ++i)
            if ((*this)[at + i] != letters[i]) return false;
        return true;
    }

    std::string_view written_;
    std::uint64_t head_ = 0;
};

} // namespace fasti::detail
