// SPDX-License-Identifier: Apache-2.0
// Findings for programs: as JSON, and as SARIF [OASIS SARIF 2.1.0], which editors show in place.
#pragma once

#include "events/chronicle/event.hpp"

#include <ostream>

namespace fasti::cli {

/// {"events","errors","warnings","notes","findings":[{"class","code","severity","message","help",
/// "citations":[{"source","title","page","line","begin","end","quote"}]}]}
void write_findings_json(const Chronicle& chronicle, std::ostream& out);

/// One run; the first place of a finding is its location, the others are related.
void write_sarif(const Chronicle& chronicle, std::ostream& out);

} // namespace fasti::cli
