// SPDX-License-Identifier: Apache-2.0
#include "render/layout/views.hpp"

#include "render/layout/lanes/lanes.hpp"
#include "render/layout/page/page.hpp"
#include "render/layout/slide/slide.hpp"

#include <array>

namespace fasti {

std::span<const View> views() {
    static constexpr std::array<View, 5> all = {{
        {"page", "vertical axis with a numbered list of sources", "a4", lay_out_page},
        {"slide", "16:9, an axis from left to right with columns below it", "slide", lay_out_slide},
        {"order", "as page, with arcs for what the sources say of order", "a4", lay_out_order},
        {"lanes", "a lane for each source, kind or participant, on a wide page", "a4",
         lay_out_lanes, true},
        {"overview", "for thousands: how events lie in time, an index, then pages", "a4",
         lay_out_overview},
    }};
    return all;
}

const View* view(std::string_view name) {
    for (const View& each : views())
        if (each.name == name) return &each;
    return nullptr;
}

} // namespace fasti
