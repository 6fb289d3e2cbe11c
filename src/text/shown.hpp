// SPDX-License-Identifier: Apache-2.0
// Text for the eyes of people: what documents, rows and names of files hold must not command the
// terminal that it is printed on, nor make it show something else than what stands there.
//
//     shown("a\x1B[2Jb")   // a\x1b[2Jb, in letters
#pragma once

#include <string>
#include <string_view>

namespace fasti {

/// `text` with control characters (C0, DEL, C1), the marks that override the direction of writing
/// (U+202A–202E, U+2066–2069) and bytes that are no UTF-8 in letters: \x1b, \u202e. Those that
/// `kept` lists stay.
std::string shown(std::string_view text, std::string_view kept = "\n\t");

} // namespace fasti
