// SPDX-License-Identifier: Apache-2.0
// Lines that stand beside a picture or over a table.
#pragma once

#include <string_view>

namespace fasti::zones {

/// "Figure 3. …", "… before a parade, May 12, 2009 (File photo)", "[Illustration: …]", "Above: The
/// mill in 1904", "Fields in 1850 (after Strunz)".
bool is_caption_line(std::string_view block);

} // namespace fasti::zones
