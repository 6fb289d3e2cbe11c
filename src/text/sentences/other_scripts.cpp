// SPDX-License-Identifier: Apache-2.0
#include "text/sentences/other_scripts.hpp"

#include "text/utf8.hpp"

#include <unicode/ubrk.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>

#include <algorithm>
#include <memory>
#include <string>

namespace fasti {
namespace {

struct Close {
    void operator()(UBreakIterator* iterator) const { ubrk_close(iterator); }

    void operator()(UText* text) const { utext_close(text); }
};

// Making an iterator costs milliseconds, so each thread keeps the one it used last.
UBreakIterator* iterator_for(const char* locale) {
    thread_local std::unique_ptr<UBreakIterator, Close> iterator;
    thread_local std::string made_for;
    if (!iterator || made_for != locale) {
        UErrorCode status = U_ZERO_ERROR;
        iterator.reset(ubrk_open(UBRK_SENTENCE, locale, nullptr, 0, &status));
        if (U_FAILURE(status)) iterator.reset();
        made_for = locale;
    }
    return iterator.get();
}

bool ends_in_foreign_stop(std::string_view text, std::size_t end) {
    for (auto c = code_point_before(text, end); c.size > 0; c = code_point_before(text, end)) {
        if (!is_space(c.value) && !is_closing(c.value))
            return c.value > 0x7F && c.value != U'…' &&
                   u_hasBinaryProperty(static_cast<UChar32>(c.value), UCHAR_S_TERM);
        end -= c.size;
    }
    return false;
}

} // namespace

bool has_other_scripts(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte >= 0xD4 && byte != 0xE2; // 0xE2: punctuation, currencies, arrows
    });
}

std::vector<std::size_t> ends_in_other_scripts(std::string_view text, const char* locale) {
    std::vector<std::size_t> ends;
    UBreakIterator* iterator = iterator_for(locale);
    if (iterator == nullptr) return ends;
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UText, Close> utf8(
        utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status));
    ubrk_setUText(iterator, utf8.get(), &status);
    if (U_FAILURE(status)) return ends;
    for (std::int32_t end = ubrk_next(iterator); end != UBRK_DONE; end = ubrk_next(iterator))
        if (ends_in_foreign_stop(text, static_cast<std::size_t>(end)))
            ends.push_back(static_cast<std::size_t>(end));
    return ends;
}

} // namespace fasti
