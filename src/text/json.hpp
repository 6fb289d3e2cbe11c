// SPDX-License-Identifier: Apache-2.0
// Text inside JSON [RFC 8259, section 7], for rows by the hundred thousand.
#pragma once

#include <string>
#include <string_view>

namespace fasti {

/// Appends `text`, which is UTF-8, as a JSON string with its quotation marks.
void append_json(std::string& out, std::string_view text);

} // namespace fasti
