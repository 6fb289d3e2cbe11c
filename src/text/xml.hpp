// SPDX-License-Identifier: Apache-2.0
// Text inside XML: what SVG and TimeML need to know of it.
#pragma once

#include <string>
#include <string_view>

namespace fasti {

/// `text` for an element or a quoted attribute; control characters, which XML 1.0 cannot hold,
/// become blanks.
std::string escape_xml(std::string_view text);

} // namespace fasti
