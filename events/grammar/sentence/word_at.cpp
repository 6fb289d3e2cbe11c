// SPDX-License-Identifier: Apache-2.0
#include "events/grammar/sentence/word_at.hpp"

#include "text/ascii.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace fasti {

std::string word_before(std::string_view sentence, std::size_t at) {
    std::size_t end = at;
    while (end > 0 && sentence[end - 1] == ' ')
        --end;
    std::size_t begin = end;
    while (begin > 0 && ascii::in_letter(sentence[begin - 1]))
        --begin;
    return ascii_lower(sentence.substr(begin, end - begin));
}

std::string word_behind(std::string_view sentence, std::size_t at) {
    while (at < sentence.size() && sentence[at] == ' ')
        ++at;
    std::size_t end = at;
    while (end < sentence.size() && ascii::in_letter(sentence[end]))
        ++end;
    return ascii_lower(sentence.substr(at, end - at));
}

std::string_view genitive_at(std::string_view sentence, std::size_t at) {
    for (const std::string_view sign : {"'s ", "’s "})
        if (sentence.substr(at).starts_with(sign)) return sign;
    return "";
}

bool adverb_of_time(std::string_view date) {
    static constexpr auto words = std::to_array<std::string_view>(
        {"ago", "later", "earlier", "before", "after", "last", "next", "following", "previous",
         "same", "yesterday", "today", "tomorrow"});
    const std::string text = ascii_lower(date);
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return text.find(word) != std::string::npos; });
}

} // namespace fasti
