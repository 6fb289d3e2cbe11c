// SPDX-License-Identifier: Apache-2.0
#include "events/zones/notes.hpp"

#include "events/lexicon/classes/lexicon.hpp"
#include "events/zones/words.hpp"
#include "text/ascii.hpp"

namespace fasti::zones {
namespace {

/// May a word in small letters stand in the name of a source?
bool fits_source(const Word& word) {
    using namespace lexicon;
    const Classes classes = classes_of(word.lower);
    const bool name = word.capital && word.span.begin > 0; // "4 May 2011", not "may"
    if (classes.has(prose) && !name) return false;
    if (word.number || word.capital || word.span.size() == 1) return true;
    if (ascii::is_digit(word.lower.front())) return true;
    return classes.has(function) || classes.has(publisher) || classes.has(kind_of_paper) ||
           classes.has(in_citation) || classes.has(cited_by) || classes.has(page_mark) ||
           classes.has(numbered) || classes.has(source_mark) || classes.has(name_particle) ||
           classes.has(looked_up);
}

bool tells_a_life(const Word& word) {
    return lexicon::is(word.lower, lexicon::born_mark) ||
           lexicon::is(word.lower, lexicon::died_mark);
}

} // namespace

bool names_a_source(std::string_view sentence) {
    const Span whole{0, sentence.size()};
    bool named = false;
    for (std::size_t at = 0;;) {
        const Word word = word_from(sentence, at, whole);
        if (!word) return named;
        if (!fits_source(word) || (word.span.size() > 1 && tells_a_life(word))) return false;
        named = named || (word.capital && !lexicon::is(word.lower, lexicon::function));
        at = word.span.end;
    }
}

bool shows_a_source(std::string_view block) {
    const Span whole{0, block.size()};
    for (std::size_t at = 0;;) {
        const Word word = word_from(block, at, whole);
        if (!word) return false;
        at = word.span.end;
        const lexicon::Classes classes = lexicon::classes_of(word.lower);
        if (classes.has(lexicon::source_mark)) return true;
        if (!classes.has(lexicon::page_mark)) continue;
        const Word number = word_from(block, at, whole);
        if (number.number && number.span.begin <= at + 2) return true;
    }
}

std::vector<Span> pieces_of_note(std::string_view text, Span block) {
    std::vector<Span> out;
    std::size_t begin = block.begin;
    for (std::size_t at = block.begin; at + 2 < block.end; ++at) {
        const bool stop = (text[at] == '.' || text[at] == ';') && text[at + 1] == ' ';
        if (!stop) continue;
        const Word last = word_before(text, at, {begin, block.end});
        const bool short_word = last && last.span.end == at &&
                                (last.span.size() <= 3 || last.number) &&
                                !(last.number && last.span.size() == 4);
        if (short_word && text[at] == '.') continue;
        out.push_back({begin, at + 1});
        begin = at + 2;
    }
    if (begin < block.end) out.push_back({begin, block.end});
    return out;
}

} // namespace fasti::zones
