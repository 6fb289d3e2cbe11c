// SPDX-License-Identifier: Apache-2.0
// A timeline in words.
#pragma once

#include "render/scene.hpp"
#include "render/timeline/timeline.hpp"

namespace fasti::layout {

/// All of its events and sources, whatever a view shows of them.
Reading read_out(const Timeline& timeline);

} // namespace fasti::layout
