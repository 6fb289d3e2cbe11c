// SPDX-License-Identifier: Apache-2.0
// The languages that drawings speak; wordings.cpp is the list.
#pragma once

#include "render/timeline/wording.hpp"

namespace fasti::timeline {

/// The words of a language by its tag, whatever its region; English where there are none.
const Wording& wording_of(std::string_view language);

} // namespace fasti::timeline
