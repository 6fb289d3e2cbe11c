// SPDX-License-Identifier: Apache-2.0
// Titles at the head of pages that reading has left in the text.
#pragma once

#include "text/document.hpp"

#include <vector>

namespace fasti::zones {

/// The blocks that repeat a title with the number of a page beside it: "THE WAR OF 1866 12", then
/// "THE WAR OF 1866 14", three times at least, in ascending order and with text between them.
std::vector<std::size_t> running_heads(const Document& document);

} // namespace fasti::zones
