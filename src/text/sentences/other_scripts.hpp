// SPDX-License-Identifier: Apache-2.0
// Sentences that end in signs of other scripts (。 । ؟ ։), by ICU. Part of sentences.cpp; not for
// other rooms.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace fasti {

/// Does the text hold letters beyond Latin, Greek and Cyrillic? Only then is ICU worth its time.
bool has_other_scripts(std::string_view text);

/// Bytes behind which ICU ends a sentence, less those at `.`, `!`, `?`, `…`, which sentences.cpp
/// judges itself. Ascending.
std::vector<std::size_t> ends_in_other_scripts(std::string_view text, const char* locale);

} // namespace fasti
