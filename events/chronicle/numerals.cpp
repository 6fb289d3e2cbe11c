// SPDX-License-Identifier: Apache-2.0
#include "events/chronicle/numerals.hpp"

#include "events/lexicon/en/numerals.hpp"
#include "text/ascii.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace fasti {
namespace {

using lexicon::Numeral;

std::optional<int> plain(std::string_view word, std::string_view Numeral::*form) {
    const auto* const found = std::find_if(lexicon::numerals.begin(), lexicon::numerals.end(),
                                           [&](const Numeral& each) { return each.*form == word; });
    return found == lexicon::numerals.end() ? std::nullopt : std::optional(found->value);
}

std::optional<int> spelled(std::string_view word, std::string_view Numeral::*form) {
    const std::size_t hyphen = word.find('-');
    if (hyphen == std::string_view::npos) return plain(word, form);
    const auto tens = plain(word.substr(0, hyphen), &Numeral::cardinal);
    const auto ones = plain(word.substr(hyphen + 1), form);
    if (!tens || !ones || *tens < 20 || *ones > 9) return std::nullopt;
    return *tens + *ones;
}

std::optional<int> digits(std::string_view word, std::size_t least, std::size_t most) {
    if (word.size() < least || word.size() > most) return std::nullopt;
    int value = 0;
    for (const char c : word) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value * 10 + (c - '0');
    }
    return value;
}

bool inside_word(char c) {
    return ascii::in_letter(c) || ascii::is_digit(c) || c == '-';
}

} // namespace

std::optional<int> cardinal(std::string_view word) {
    if (const auto value = digits(word, 1, 3)) return value;
    return spelled(word, &Numeral::cardinal);
}

std::optional<int> ordinal_number(std::string_view word) {
    constexpr std::size_t ending = 2; // st, nd, rd, th
    if (word.size() > ending) {
        const std::string_view end = word.substr(word.size() - ending);
        if (end == "st" || end == "nd" || end == "rd" || end == "th")
            if (const auto value = digits(word.substr(0, word.size() - ending), 1, 3)) return value;
    }
    return spelled(word, &Numeral::ordinal);
}

std::vector<std::string> words_in(std::string_view quote) {
    std::vector<std::string> out;
    for (std::size_t at = 0; at < quote.size();) {
        std::size_t end = at;
        while (end < quote.size() && inside_word(quote[end]))
            ++end;
        if (end > at) out.push_back(ascii_lower(quote.substr(at, end - at)));
        at = end + 1;
    }
    return out;
}

std::optional<int> year_of(std::string_view word) {
    return digits(word, 4, 4);
}

} // namespace fasti
