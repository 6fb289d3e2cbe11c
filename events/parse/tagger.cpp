// SPDX-License-Identifier: Apache-2.0
#include "events/parse/tagger.hpp"

namespace fasti::parse {
namespace {

const Lexeme nowhere{};

const Lexeme& word_at(std::span<const Lexeme> words, std::size_t at) {
    return at < words.size() ? words[at] : nowhere; // also for what lies before the first
}

void own_features(const Lexeme& word, bool first, Features& out) {
    out.add();
    out.add(word.lower);
    out.add(word.form, first);
    for (const std::uint64_t prefix : word.prefixes)
        out.add(prefix);
    for (const std::uint64_t suffix : word.suffixes)
        out.add(suffix);
    out.add(word.shape);
    out.add(word.shape, first);
    out.add(word.shape, word.suffixes[1]);
    out.add(word.ambiguity);
    out.add(word.ambiguity, word.shape, first);
}

} // namespace

void tagger_features(std::span<const Lexeme> words,
                     std::span<const std::uint8_t> tags,
                     std::size_t at,
                     Features& out) {
    const Lexeme& word = words[at];
    const Lexeme& left = word_at(words, at - 1);
    const Lexeme& left2 = word_at(words, at - 2);
    const Lexeme& right = word_at(words, at + 1);
    const Lexeme& right2 = word_at(words, at + 2);
    const unsigned tag1 = at > 0 ? tags[at - 1] + 1U : 0U;
    const unsigned tag2 = at > 1 ? tags[at - 2] + 1U : 0U;
    out.clear();
    own_features(word, at == 0, out);
    out.add(tag1);
    out.add(tag1, tag2);
    out.add(tag1, word.lower);
    out.add(tag1, tag2, word.ambiguity);
    out.add(tag1, word.suffixes[2]);
    out.add(tag1, word.ambiguity, right.ambiguity);
    out.add(tag1, right.lower);
    out.add(tag2, word.lower);
    out.add(left.lower);
    out.add(left2.lower);
    out.add(right.lower);
    out.add(right2.lower);
    out.add(left.lower, word.lower);
    out.add(word.lower, right.lower);
    out.add(left.suffixes[2]);
    out.add(right.suffixes[2]);
    out.add(right2.suffixes[2]);
    out.add(right.ambiguity);
    out.add(right2.ambiguity);
    out.add(word.ambiguity, right.ambiguity);
    out.add(word.ambiguity, right.ambiguity, right2.ambiguity);
    out.add(word.lower, right.ambiguity);
    out.add(word.suffixes[2], right.suffixes[1]);
    out.add(word.suffixes[2], right.ambiguity);
    out.add(left.shape, word.shape, right.shape);
    out.add(word.shape, right.shape, right.suffixes[2]);
}

std::vector<std::uint8_t> tag_words(std::span<const Lexeme> words, const WeightTable& weights) {
    std::vector<std::uint8_t> tags;
    tags.reserve(words.size());
    Features features;
    for (std::size_t at = 0; at < words.size(); ++at) {
        Scores scores{};
        tagger_features(words, tags, at, features);
        weights.add(features.keys(), scores);
        tags.push_back(static_cast<std::uint8_t>(best_class(scores, weights.classes())));
    }
    return tags;
}

} // namespace fasti::parse
