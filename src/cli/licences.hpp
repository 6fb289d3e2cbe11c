// SPDX-License-Identifier: Apache-2.0
// What the program is made of, and under which licences.
#pragma once

#include <string>

namespace fasti::cli {

/// NOTICE, then a line for each part of this program with its licence. Written by CMake from the
/// files themselves.
std::string licences();

} // namespace fasti::cli
