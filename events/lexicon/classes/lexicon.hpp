// SPDX-License-Identifier: Apache-2.0
// What words are to the rules of grammar, order, extraction and checks: they ask for a class and
// hold no words of a language themselves.
//
//     lexicon::is("announce", lexicon::say)                  true
//     lexicon::is(tree.lower(token), lexicon::she, lexicon::he)
#pragma once

#include "events/lexicon/classes/word_index.hpp"

#include <concepts>
#include <string_view>

namespace fasti::lexicon {

/// All that a word in small letters is; nothing for a word that is not listed.
Classes classes_of(std::string_view lower);

/// Is a word of one of these classes? Ask for several at once rather than one after the other.
template <std::same_as<Class>... More>
bool is(std::string_view lower, Class of, More... or_of) {
    const Classes classes = classes_of(lower);
    return classes.has(of) || (... || classes.has(or_of));
}

/// Does a word end in one of the class, or is it one? For classes of endings.
bool ends_in(std::string_view lower, Class of);

} // namespace fasti::lexicon
