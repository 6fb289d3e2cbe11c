// SPDX-License-Identifier: Apache-2.0
#include "events/extract/who/headings.hpp"

#include "events/grammar/sentence/pieces.hpp"
#include "events/lexicon/classes/lexicon.hpp"
#include "events/lexicon/en/event_words.hpp"
#include "events/lexicon/en/given_names.hpp"

#include <algorithm>

namespace fasti::who {
namespace {

constexpr std::size_t longest_name = 5; // words

/// "Thomas Reed (1891–1960)": what stands before the bracket.
Span without_bracket(const Document& document, Span heading) {
    const std::size_t open = document[heading].find(" (");
    return open == std::string_view::npos ? heading : Span{heading.begin, heading.begin + open};
}

bool name_word(const grammar::Piece& word) {
    return word.capital || lexicon::is(word.lower, lexicon::name_particle);
}

Named name_in(const Document& document, Span heading) {
    const Span span = without_bracket(document, heading);
    std::vector<grammar::Piece> words = grammar::pieces_of(document.text, span);
    const bool article = !words.empty() && words.front().lower == "the";
    if (article) words.erase(words.begin());
    const bool fits = !words.empty() && words.size() <= longest_name &&
                      std::all_of(words.begin(), words.end(), name_word) &&
                      words.front().span.begin + 2 < words.back().span.end;
    if (!fits) return {};
    const std::size_t begin = words.front().span.begin;
    std::string name(document[{begin, words.back().span.end}]);
    const bool letters = name.size() == words.back().span.end - begin &&
                         name.find_first_of("0123456789:;!?\"") == std::string::npos;
    const bool person = words.size() > 1 && (given_name(words.front().lower).person ||
                                             form_of_address(words.front().lower).person);
    const bool act = lexicon::event_form(words.back().lower).has_value(); // "The Great Fire"
    if (!letters || act || (!person && !article)) return {};
    return {std::move(name), person};
}

} // namespace

SectionNames::SectionNames(const Document& document) : document_(document) {
    std::vector<std::size_t>
        around; // the headings that the next one may be part of, outermost first
    for (const std::size_t block : document.headings) {
        const Block& heading = document.blocks[block];
        while (!around.empty() &&
               document.blocks[document.headings[around.back()]].level >= heading.level)
            around.pop_back();
        Named own = name_in(document, heading.span);
        if (own.words.empty() && !around.empty()) own = names_[around.back()];
        around.push_back(names_.size());
        names_.push_back(std::move(own));
    }
}

const Named& SectionNames::above(std::size_t block) const {
    static const Named nobody;
    const auto& headings = document_.headings;
    const auto behind = std::upper_bound(headings.begin(), headings.end(), block);
    return behind == headings.begin()
               ? nobody
               : names_[static_cast<std::size_t>(behind - headings.begin()) - 1];
}

} // namespace fasti::who
