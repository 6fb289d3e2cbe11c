// SPDX-License-Identifier: Apache-2.0
// Findings as people and editors read them:
//
//     essay.txt:143: error: July 2014 + 4 years is 2018, but the text says September 2019
//     [distance-does-not-fit]
//         essay.txt:143: “Four years later in a September 2019 visit”
//         speech.txt:12: “the summit of July 2014”
#pragma once

#include "events/chronicle/event.hpp"

#include <ostream>
#include <string>

namespace fasti::cli {

/// Every finding with its places, and a last line that counts them.
void report(const Chronicle& chronicle, std::ostream& out);

/// "essay.txt:143", "report.pdf, page 4".
std::string place_of(const Chronicle& chronicle, const Citation& citation);

/// A quote in one line, after its place.
void write_quote(const Chronicle& chronicle, const Citation& citation, std::ostream& out);

} // namespace fasti::cli
