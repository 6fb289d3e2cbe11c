// SPDX-License-Identifier: Apache-2.0
// What is counted rather than learned: the tags, the relations, which tags a word has, and the
// rules of lemmas.
#pragma once

#include "events/parse/model.hpp"
#include "events/parse/train/conllu.hpp"

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <vector>

namespace fasti::parse::train {

/// Names of classes, numbered by how often they occur (the first of equals by name).
class ClassNames {
public:
    /// `first` gets number 0 if given. At most 256 classes are kept, the most frequent.
    explicit ClassNames(const std::map<std::string, std::size_t>& counts,
                        const std::string& first = {});

    /// The number of a class; the most frequent one's when it is unknown.
    std::uint8_t number(const std::string& name) const;

    const std::vector<std::string>& names() const { return names_; }

    std::size_t size() const { return names_.size(); }

    /// A line each.
    std::string lines() const;

private:
    std::vector<std::string> names_;
    std::map<std::string, std::uint8_t> numbers_;
};

/// "VERB VBD", the name of a word's tag.
std::string tag_name(const GoldWord& word);

ClassNames tag_names(std::span<const GoldSentence> sentences);
ClassNames relation_names(std::span<const GoldSentence> sentences);

/// The bytes of the tagger's lexicon: for each word seen twice, a number for its set of tags.
std::string lexicon_bytes(std::span<const GoldSentence* const> sentences, const ClassNames& tags);

/// The two sections for lemmas.
struct LemmaSections {
    std::string endings;
    std::string rules;
};

LemmaSections lemma_sections(std::span<const GoldSentence> sentences, const ClassNames& tags);

} // namespace fasti::parse::train
