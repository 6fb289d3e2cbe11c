// SPDX-License-Identifier: Apache-2.0
// How fine a date is. "1904" is a year and stays one: no finer date may be made of it without
// saying so.
#pragma once

#include <cstdint>
#include <string_view>

namespace fasti {

/// The unit a date is stated in, coarse to fine, so that `a < b` reads "a is coarser than b"
/// [TimeML; duckling "grain"].
enum class Granularity : std::uint8_t {
    unknown,
    millennium,
    century,
    decade,
    year,
    half,
    season,
    quarter,
    month,
    week,
    day,
    hour,
    minute,
    second,
};

/// "unknown", "millennium", …, "second".
std::string_view name(Granularity granularity);

} // namespace fasti
