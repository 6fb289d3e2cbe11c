// SPDX-License-Identifier: Apache-2.0
// What the program itself tells people, on standard error, a line each. Control characters in
// names of files and in ids are shown, not sent.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace fasti::cli {

/// "fasti: …".
void say(std::string_view message);

/// Says that nothing was found where `events` is 0, and the `advice`. Not with --quiet.
void warn_if_nothing(std::size_t events,
                     std::span<const std::string> paths,
                     std::string_view advice,
                     bool quiet);

/// For those who read documents, and for those who read rows.
inline constexpr std::string_view see_dates =
    "fasti tag shows the dates in it, and an event needs one";
inline constexpr std::string_view see_rows = "give what fasti extract wrote, or a table";

} // namespace fasti::cli
