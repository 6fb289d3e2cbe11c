// SPDX-License-Identifier: Apache-2.0
#include "events/grammar/sentence/word_at.hpp"

#include "events/lexicon/classes/lexicon.hpp"
#include "text/ascii.hpp"
#include "text/utf8.hpp"

namespace fasti::grammar {

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
    const std::string text = ascii_lower(date);
    for (std::size_t at = 0; at < text.size();) {
        std::size_t end = at;
        while (end < text.size() && ascii::in_letter(text[end]))
            ++end;
        if (lexicon::is(std::string_view(text).substr(at, end - at), lexicon::time_adverb))
            return true;
        at = end + 1;
    }
    return false;
}

} // namespace fasti::grammar
