// SPDX-License-Identifier: Apache-2.0
// What of a mention is compared when it may be one event with another: the features of coreference.
// Words become numbers first, so that a million mentions are compared in seconds.
#pragma once

#include "events/extract/mention/mention.hpp"
#include "events/extract/merge/likeness_words.hpp"

#include <cstdint>
#include <span>
#include <vector>

namespace fasti::merge {

/// Everything of a mention that is compared.
struct MentionFeatures {
    Interval bounds;
    Granularity precision = Granularity::unknown;
    bool range = false;
    bool nominal = false;
    bool nickname = false; ///< its name stands in quotation marks: it may have another
    bool talk = false;     ///< somebody said something: only what was said tells one from another
    bool recurs = false;   ///< of a kind that comes again under the same name
    std::uint8_t side = 0; ///< told, denied, against the facts, in general: never joined
    std::uint32_t document = 0;
    std::uint64_t date = 0;  ///< equal for equal dates
    std::uint64_t clock = 0; ///< of the time of day; 0 without
    std::uint64_t head = 0;
    std::uint64_t act = 0; ///< 0: left open
    std::uint64_t title = 0;
    std::uint64_t text = 0;     ///< of document and part
    std::uint64_t ordinals = 0; ///< "second", "3rd"; 0 without
    std::uint64_t proper = 0;   ///< of the words that tell its name from others; 0 without
    std::size_t begin = 0;      ///< of its numbers in the pool: names, words, words of `proper`
    std::uint8_t names = 0;
    std::uint8_t words = 0;
    std::uint8_t propers = 0;
    std::uint8_t rares = 0; ///< names that are not common

    bool by_day() const { return precision >= Granularity::day; }
};

/// A mention of what happens once, whatever date it is given.
struct Once {
    std::uint64_t what = 0;
    std::uint32_t mention = 0;
};

/// The features of many mentions.
class FeatureTable {
public:
    /// Mentions are numbered as they come; those of one document come together.
    void add(const mention::Mention& mention);

    /// Names that a great part of all mentions carries say little about one of them: the hero of a
    /// biography, the parties of a war. To be called when all are there, before they are compared.
    void find_common_names();

    std::size_t size() const { return features_.size(); }

    const MentionFeatures& operator[](std::size_t i) const { return features_[i]; }

    const std::vector<Once>& told_once() const { return once_; }

    /// Words of the names of who and where, ascending; a common one is odd.
    std::span<const std::uint64_t> names(std::size_t i) const;
    /// Other words of the title, ascending.
    std::span<const std::uint64_t> words(std::size_t i) const;
    /// Words of the event's own name, ascending.
    std::span<const std::uint64_t> propers(std::size_t i) const;

private:
    WordNumbers numbers_{std::size_t{1} << 14U};
    std::vector<MentionFeatures> features_;
    std::vector<std::uint64_t> pool_;
    std::vector<Once> once_;
};

} // namespace fasti::merge
