// SPDX-License-Identifier: Apache-2.0
#include "events/zones/editions.hpp"

#include "events/lexicon/classes/lexicon.hpp"
#include "events/zones/words.hpp"

namespace fasti::zones {
namespace {

constexpr std::size_t longest_edition_line = 300; // bytes

/// "First published in 1911. Reprinted 1921, 1934.": what was done to an edition, and no more.
bool tells_of_printing(std::string_view block) {
    constexpr std::size_t longest_imprint = 160;
    const Span whole{0, block.size()};
    bool printed = false;
    for (std::size_t at = 0, count = 0;; ++count) {
        const Word word = word_from(block, at, whole);
        if (!word) return printed;
        at = word.span.end;
        const bool act = lexicon::is(word.lower, lexicon::print_act);
        printed = printed || (act && count < 2);
        const bool other = word.capital || word.number ||
                           lexicon::is(word.lower, lexicon::function, lexicon::publisher);
        const bool prose = lexicon::is(word.lower, lexicon::prose);
        if (block.size() > longest_imprint || (!act && !other) || prose || (count > 1 && !printed))
            return false;
    }
}

/// The begin of a label that ends at a colon, "Most recently updated"; npos where it is none.
/// `alone` says whether it needs no other label beside it.
std::size_t begin_of_label(std::string_view block, std::size_t colon, bool& alone) {
    constexpr int most_words = 3; // before the last
    const Span whole{0, block.size()};
    Word word = word_before(block, colon, whole);
    if (!word || word.span.end != colon || !lexicon::is(word.lower, lexicon::edition_label))
        return std::string_view::npos;
    alone = lexicon::is(word.lower, lexicon::edition_label_alone);
    std::size_t begin = word.span.begin;
    for (int i = 0; i < most_words; ++i) {
        const Word other = word_before(block, begin, whole);
        if (!other || other.span.end + 1 != begin || block[other.span.end] != ' ') break;
        if (!lexicon::is(other.lower, lexicon::edition_label, lexicon::function,
                         lexicon::edition_adverb))
            break;
        alone = alone || lexicon::is(other.lower, lexicon::edition_label_alone);
        begin = other.span.begin;
    }
    return begin;
}

} // namespace

bool is_edition_line(std::string_view block) {
    constexpr std::size_t longest_of_one_label = 120; // bytes
    const Word first = word_from(block, 0, {0, block.size()});
    if (block.size() <= longest_edition_line && first &&
        (block.starts_with("©") || first.lower == "copyright"))
        return true;
    if (tells_of_printing(block)) return true;
    if (block.size() <= longest_edition_line && tells_of_an_edition(block)) {
        const Span whole{0, block.size()};
        for (Word word = word_from(block, 0, whole); word;
             word = word_from(block, word.span.end, whole))
            if (lexicon::is(word.lower, lexicon::imprint, lexicon::edition_label_alone))
                return true;
    }
    std::size_t labels = 0;
    for (std::size_t colon = block.find(": "); colon < block.size();
         colon = block.find(": ", colon + 1)) {
        bool alone = false;
        const std::size_t begin = begin_of_label(block, colon, alone);
        if (labels == 0 && begin > 2) return false; // what begins otherwise is prose
        if (begin == std::string_view::npos) continue;
        if (++labels == 1 && alone && block.size() <= longest_of_one_label) return true;
    }
    return labels >= 2;
}

bool tells_of_an_edition(std::string_view sentence) {
    const Span whole{0, sentence.size()};
    for (std::size_t at = 0;;) {
        const Word word = word_from(sentence, at, whole);
        if (!word) return false;
        if (lexicon::is(word.lower, lexicon::edition_word)) return true;
        at = word.span.end;
    }
}

} // namespace fasti::zones
