// SPDX-License-Identifier: Apache-2.0
// The order in which the parts of a line are seen [UAX #9].
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace fasti::font {

/// Bytes of a line that run one way.
struct BidiRun {
    std::size_t begin = 0, end = 0;
    bool right_to_left = false;

    friend bool operator==(const BidiRun&, const BidiRun&) = default;
};

/// The runs of one line of UTF-8 from left to right, as they are seen.
std::vector<BidiRun> bidi_runs(std::string_view text, bool right_to_left);

/// Whether the first letter that has a direction runs to the left.
bool begins_right_to_left(std::string_view text);

} // namespace fasti::font
