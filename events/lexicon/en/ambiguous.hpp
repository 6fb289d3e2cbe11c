// SPDX-License-Identifier: Apache-2.0
// Event words that tell of different things, or of none, by what they stand with.
#pragma once

#include <cstdint>
#include <string_view>

namespace fasti::lexicon {

/// What has to be asked of the sentence.
enum class Ambiguity : std::uint8_t {
    none,
    fire,         ///< is it a burning, a shooting, the end of a job?
    refusal,      ///< "refused to pay", but not "refused leave"
    passage,      ///< is it a bill that is passed?
    quotation,    ///< "added", "claimed": are words of somebody added?
    admission,    ///< of a fact, or into a body?
    advance,      ///< "cross", "retreat": is it troops that do?
    finding,      ///< is somebody found guilty?
    sack,         ///< of a city, or of somebody?
    going_back,   ///< "returned", but not "returned the vase"
    setting_up,   ///< "set up", but not "set"
    winning,      ///< a war, an election, a match?
    rise_or_fall, ///< of a price, or of a people?
    release,      ///< "issue": of a paper, a work, or a prisoner?
    meeting,      ///< with somebody, or of a quota?
};

/// By the word's lemma.
Ambiguity ambiguity_of(std::string_view lemma);

} // namespace fasti::lexicon
