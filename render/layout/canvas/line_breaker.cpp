// SPDX-License-Identifier: Apache-2.0
#include "render/layout/canvas/line_breaker.hpp"

#include "text/ascii.hpp"

#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include <string_view>

namespace fasti::layout {
namespace {

struct Close {
    void operator()(UBreakIterator* iterator) const { ubrk_close(iterator); }

    void operator()(UText* text) const { utext_close(text); }
};

bool ends_with_dash(std::string_view text) {
    return text.ends_with("–") || text.ends_with("—") || text.ends_with('-');
}

bool begins_with_dash(std::string_view text) {
    return text.starts_with("–") || text.starts_with("—") || text.starts_with('-');
}

// Between the two halves of "1939 – 1945", "16–28" or "2015-16".
bool splits_range(const std::string& text, std::size_t at) {
    std::string_view left = std::string_view(text).substr(0, at);
    const std::string_view right = std::string_view(text).substr(at);
    while (left.ends_with(' '))
        left.remove_suffix(1);
    if (left.ends_with("\u00A0–")) return false; // whoever glued the dash to its left wants this
    if (left.empty() || right.empty()) return false;
    if (ascii::is_digit(left.back())) return begins_with_dash(right);
    return ends_with_dash(left) && ascii::is_digit(right.front());
}

} // namespace

struct LineBreaker::Impl {
    std::unique_ptr<UBreakIterator, Close> iterator;
};

// The root locale's rules are those of UAX #14. Without ICU's data lines break where they end.
LineBreaker::LineBreaker() : impl_(std::make_unique<Impl>()) {
    UErrorCode status = U_ZERO_ERROR;
    impl_->iterator.reset(ubrk_open(UBRK_LINE, "", nullptr, 0, &status));
}

LineBreaker::~LineBreaker() = default;

std::vector<std::size_t> LineBreaker::breaks(const std::string& text) const {
    std::vector<std::size_t> breaks;
    UErrorCode status = U_ZERO_ERROR;
    const auto size = static_cast<std::int64_t>(text.size());
    const std::unique_ptr<UText, Close> view(utext_openUTF8(nullptr, text.data(), size, &status));
    UBreakIterator* iterator = impl_->iterator.get();
    if (iterator != nullptr) ubrk_setUText(iterator, view.get(), &status);
    if (iterator == nullptr || U_FAILURE(status) != 0) return {text.size()};
    ubrk_first(iterator);
    for (int at = ubrk_next(iterator); at != UBRK_DONE; at = ubrk_next(iterator)) {
        const auto byte = static_cast<std::size_t>(at);
        if (byte == text.size() || !splits_range(text, byte)) breaks.push_back(byte);
    }
    return breaks;
}

} // namespace fasti::layout
