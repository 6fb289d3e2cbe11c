// SPDX-License-Identifier: Apache-2.0
// English. words.cpp holds the words, rules.cpp the shapes, corpus.tsv what they must find and must
// not find.
#pragma once

#include "events/lang/language.hpp"

#include <string>

namespace fasti::en {

std::span<const Word> vocabulary();
std::span<const Level> levels();
std::span<const std::string_view> future_cues();
std::span<const std::string_view> past_cues();
std::span<const std::string_view> not_plurals();
std::span<const std::string_view> not_plural_endings();

/// "early 1960s", "mid-19th century", "late May 1904".
std::string label(const Fields& fields, TimexMod mod);

/// The language as the engine takes it.
const Language& english();

} // namespace fasti::en
