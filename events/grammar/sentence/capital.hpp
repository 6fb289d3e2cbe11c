// SPDX-License-Identifier: Apache-2.0
// How a title begins.
#pragma once

#include <string>

namespace fasti::grammar {

/// The title with its first letter capital, behind quotation marks too; letters of Latin-1 only,
/// others stay as they are.
std::string with_capital(std::string title);

} // namespace fasti::grammar
