// SPDX-License-Identifier: Apache-2.0
// Lines that date the text below them: "Posted Sep 26, 2020", "26.9.2020", "GENEVA, 3 May (Agency)
// --".
#pragma once

#include "events/timex/language/language.hpp"
#include "events/timex/match/expression.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace fasti::settle {

inline constexpr std::size_t head_blocks = 6; ///< of a file, that may stand above its dateline

/// What kind of dateline a block is; `opening` begins a paragraph: "LONDON, March 3 (Agency) —".
enum class Line : std::uint8_t { none, alone, with_place, in_title, opening };

/// Words that date a text, or do not.
struct Dateline {
    std::size_t expression = 0; ///< an index
    Line kind = Line::none;
    sys_days day{};
    std::string against; ///< why it is none; "" where it is one
};

/// The datelines of a document; `given` is the document date for those that carry none. Other words
/// that name a day go to `lost`, where there is one, with what speaks against them.
std::vector<Dateline> find_datelines(const Document& document,
                                     const zones::Zones& zones,
                                     std::span<const match::Expression> expressions,
                                     const std::optional<Dct>& given,
                                     const Language& language,
                                     std::vector<Dateline>* lost = nullptr);

/// Whether a part opens as news agencies do, with a place and a dash: "GENEVA (Agency) --".
bool opens_as_wire(const Document& document, const Part& part);

} // namespace fasti::settle
