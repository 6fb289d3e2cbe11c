// SPDX-License-Identifier: Apache-2.0
// What stretch of time a page is about, in words.
#pragma once

#include "events/time/edtf.hpp"
#include "render/timeline/wording.hpp"

#include <string>

namespace fasti::timeline {

/// "1904 – 1990", "Mar – Jun 2019", "3 – 9 Mar 2019": as fine as it needs, and no finer than
/// `precision`.
std::string span_text(sys_days from, sys_days to, Granularity precision, const Wording& wording);

} // namespace fasti::timeline
