// SPDX-License-Identifier: Apache-2.0
// The 17 universal parts of speech. [UD v2, https://universaldependencies.org/u/pos/]
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace fasti::parse {

/// A universal part of speech; the names are those of UD in small letters.
enum class Upos : std::uint8_t {
    adj,
    adp,
    adv,
    aux,
    cconj,
    det,
    intj,
    noun,
    num,
    part,
    pron,
    propn,
    punct,
    sconj,
    sym,
    verb,
    x
};

/// "ADJ", "ADP", …
std::string_view name(Upos upos);

/// The inverse of name(); nothing for any other text.
std::optional<Upos> upos_of(std::string_view name);

} // namespace fasti::parse
