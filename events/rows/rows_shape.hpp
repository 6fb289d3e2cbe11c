// SPDX-License-Identifier: Apache-2.0
// Whether a text is rows for programs rather than prose: whoever takes them for prose finds
// "events" in their offsets.
#pragma once

#include <cstdint>
#include <string_view>

namespace fasti {

/// What the rows of a text hold.
enum class RowShape : std::uint8_t {
    none,        ///< no rows that are known: prose, as far as can be told
    events,      ///< what read_events() takes
    expressions, ///< expressions of time, as `tag` writes them
};

/// Told by the first row alone: an object of JSON Lines by its keys, a CSV by the columns of its
/// header.
RowShape row_shape(std::string_view text);

/// Whether a text is rows of events as fasti writes them: JSON Lines, or a CSV with the header of
/// `extract`, which nobody else has.
bool are_rows(std::string_view text);

} // namespace fasti
