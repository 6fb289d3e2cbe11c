// SPDX-License-Identifier: Apache-2.0
// What may be the date of a document, and what speaks against it.
#pragma once

#include "events/timex/language/language.hpp"
#include "events/timex/match/expression.hpp"
#include "events/zones/zones.hpp"

#include <optional>
#include <span>
#include <vector>

namespace fasti::settle {

/// What stands above the text and is its own: the day that a mail was sent on, the front matter.
std::optional<DateCandidate> head_date(const Document& document);

/// Says against the date of a part what in it does, if anything: a prophecy, an edition.
void refute(DateCandidate& candidate,
            const zones::Zones& zones,
            std::span<const match::Expression> part);

/// What a header or meta tags give as the day of sending and publishing, the best
/// first, each with what in a part of the document speaks against it.
std::vector<DateCandidate> stated_candidates(const Document& document,
                                             const zones::Zones& zones,
                                             std::span<const match::Expression> part);

/// Would a text that speaks of these expressions be a prophecy, written on that day? Most of the
/// dates that it states are later.
bool makes_a_prophecy(std::span<const match::Expression> expressions,
                      const zones::Zones& zones,
                      sys_days day);

/// Is the day so much later than what the text tells of that it is of an edition?
bool comes_from_an_edition(std::span<const match::Expression> expressions,
                           const zones::Zones& zones,
                           sys_days day);

/// For texts that carry no date and count from it: the day that the file was made on, if that is
/// shortly after the latest date of the part, and else that date; none that the text gives of its
/// own making. Where the part is `dated`, only what is said of the file.
std::vector<DateCandidate> last_resorts(const Document& document,
                                        const zones::Zones& zones,
                                        std::span<const match::Expression> part,
                                        const Language& language,
                                        bool dated);

} // namespace fasti::settle
