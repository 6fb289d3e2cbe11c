// SPDX-License-Identifier: Apache-2.0
#include "events/parse/upos.hpp"

#include <algorithm>
#include <array>

namespace fasti::parse {
namespace {

constexpr std::array<std::string_view, 17> names = {
    "ADJ",  "ADP",  "ADV",   "AUX",   "CCONJ", "DET", "INTJ", "NOUN", "NUM",
    "PART", "PRON", "PROPN", "PUNCT", "SCONJ", "SYM", "VERB", "X"};

} // namespace

std::string_view name(Upos upos) {
    return names.at(static_cast<std::size_t>(upos));
}

std::optional<Upos> upos_of(std::string_view name) {
    const auto* const found = std::find(names.begin(), names.end(), name);
    if (found == names.end()) return std::nullopt;
    return static_cast<Upos>(found - names.begin());
}

} // namespace fasti::parse
