// SPDX-License-Identifier: Apache-2.0
// What speaks for two mentions being one event, and what against it.
#pragma once

#include "events/extract/merge/mention_features.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace fasti::merge {

/// Why two mentions are taken for one event.
enum class Likeness : std::uint8_t {
    none,
    proper,         ///< one date, one name of the event itself
    title,          ///< one date, the same words
    names,          ///< one date, one kind of event, shared names
    words,          ///< one date, shared words, and no names against it
    text,           ///< one day, one kind of event, named again in one text
    refined_proper, ///< one name; the finer date lies in the coarser one
    refined_names,  ///< one kind of event, shared names; the finer date lies in the coarser one
    refined_text,   ///< named again in one text; the finer date lies in the coarser one
    rival,          ///< one name of its own, but documents give it different dates
};

/// "same date and same name", …: for people.
const char* words(Likeness likeness);

/// Do two mentions of one date speak of one event?
Likeness same_date(const FeatureTable& table, std::size_t a, std::size_t b);

/// Does the date of `fine` lie in that of `coarse`, and do both speak of one event?
Likeness refined(const FeatureTable& table, std::size_t coarse, std::size_t fine);

/// Does nothing keep two mentions apart: another name of its own, a denial, an ordinal number?
bool may_be_one(const FeatureTable& table, std::size_t a, std::size_t b);

/// May both have been done in one act: "sign" and "signature", not "sign" and "ratify"?
bool one_act(const FeatureTable& table, std::size_t a, std::size_t b);

/// The words among `mention`'s names that `other` has too, as they are written; at most three.
std::vector<std::string> shared_names(const mention::Mention& mention,
                                      const mention::Mention& other);

} // namespace fasti::merge
