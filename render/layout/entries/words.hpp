// SPDX-License-Identifier: Apache-2.0
// The words of the entries: measured, not yet broken into lines.
#pragma once

#include "render/layout/canvas/paragraph.hpp"
#include "render/layout/style/options.hpp"
#include "render/timeline/sites.hpp"

#include <vector>

namespace fasti::layout {

/// The words of the entries, in drawing order, measured but not yet broken.
struct Words {
    std::vector<Paragraph> dates;
    std::vector<Paragraph> titles; ///< with their "[n]"
};

Words gather_words(const Timeline& timeline,
                   const std::vector<timeline::Site>& sites,
                   NoteStyle style,
                   const Measure& measure,
                   const LineBreaker& breaker);

} // namespace fasti::layout
