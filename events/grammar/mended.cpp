// SPDX-License-Identifier: Apache-2.0
#include "events/grammar/mended.hpp"

#include <algorithm>

namespace fasti::grammar {

bool Mended::nominal(std::size_t token) const {
    return tokens_[token].upos == parse::Upos::noun || tokens_[token].upos == parse::Upos::propn ||
           tokens_[token].xpos == "NNP"; // "Medical" in a name is an adjective by its sort
}

bool Mended::subject(std::size_t token) const {
    return parse::universal(tokens_[token].relation) == "nsubj";
}

std::optional<std::size_t> Mended::subject_of(std::size_t verb) const {
    for (std::size_t i = 0; i < tokens_.size(); ++i)
        if (tokens_[i].head == verb && subject(i)) return i;
    return std::nullopt;
}

bool Mended::hangs_on(std::size_t token, std::size_t word) const {
    for (int up = 0; up < 8 && token != parse::no_head && token != word; ++up)
        token = tokens_[token].head;
    return token == word;
}

std::size_t Mended::begin_of(std::size_t word) const {
    std::size_t begin = 0;
    while (begin < word && !hangs_on(begin, word))
        ++begin;
    return begin;
}

std::size_t Mended::end_of(std::size_t word) const {
    std::size_t end = tokens_.size() - 1;
    while (end > word && !hangs_on(end, word))
        --end;
    return end;
}

bool Mended::has_preposition(std::size_t word) const {
    for (std::size_t i = 0; i < word; ++i)
        if (tokens_[i].head == word && tokens_[i].relation == "case") return true;
    return false;
}

bool Mended::child_of(std::size_t head, std::string_view relation) const {
    return std::any_of(tokens_.begin(), tokens_.end(), [&](const parse::Token& token) {
        return token.head == head && parse::universal(token.relation) == relation;
    });
}

bool Mended::finite(std::size_t verb) const {
    const auto says_when = [](std::string_view tag) {
        return tag == "VBD" || tag == "VBZ" || tag == "VBP" || tag == "MD";
    };
    if (says_when(tokens_[verb].xpos)) return true;
    return std::any_of(tokens_.begin(), tokens_.end(), [&](const parse::Token& token) {
        return token.head == verb && parse::universal(token.relation) == "aux" &&
               says_when(token.xpos);
    });
}

void Mended::hand_over(std::size_t from, std::size_t to) {
    for (std::size_t i = to + 1; i < tokens_.size(); ++i)
        if (tokens_[i].head == from) tokens_[i].head = to;
}

} // namespace fasti::grammar
