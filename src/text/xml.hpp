// SPDX-License-Identifier: Apache-2.0
// Text inside XML: what SVG and TimeML need to know of it.
#pragma once

#include <string>
#include <string_view>

namespace fasti {

/// `text` for an element or a quoted attribute, always well-formed. What XML 1.0 cannot hold
/// [section 2.2] is replaced: control characters by blanks; U+FFFE, U+FFFF and bytes that are no
/// UTF-8 by U+FFFD.
std::string escape_xml(std::string_view text);

} // namespace fasti
