// SPDX-License-Identifier: Apache-2.0
// The labels of Markdown's reference links and footnotes: `[label]: target`.
#pragma once

#include <string>
#include <string_view>
#include <unordered_set>

namespace fasti::markdown {

/// The labels that are defined, normalised by normal_label().
using Labels = std::unordered_set<std::string>;

/// A label as it is compared: lower case (ASCII), white space collapsed [CommonMark, "matches"].
std::string normal_label(std::string_view label);

} // namespace fasti::markdown
