// SPDX-License-Identifier: Apache-2.0
// What --lang takes.
#pragma once

#include <string>
#include <vector>

namespace fasti::cli {

/// "auto", which is the default, and the languages that are known.
std::vector<std::string> language_tags();

} // namespace fasti::cli
