// SPDX-License-Identifier: Apache-2.0
// Days as headers, properties and meta tags write them.
#pragma once

#include <date/date.h>

#include <optional>
#include <string_view>

namespace fasti {

/// The day of "2021-05-04T10:12:00Z" and "20210504" [ISO 8601], "2021/05/04", "D:20210504101200"
/// [PDF 32000-1 §7.9.4], "Tue, 4 May 2021 10:12:00 +0200" [RFC 5322 §3.3] and "May 4, 2021", as it
/// is written there, whatever the zone; nullopt where the words name none.
std::optional<date::sys_days> stated_day(std::string_view words);

} // namespace fasti
