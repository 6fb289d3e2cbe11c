// SPDX-License-Identifier: Apache-2.0
#include "render/layout/dress.hpp"
#include "render/layout/lanes.hpp"
#include "render/layout/layout.hpp"
#include "render/layout/page.hpp"
#include "render/layout/read_out.hpp"
#include "render/layout/slide.hpp"

#include <array>
#include <utility>

namespace fasti {

std::span<const Paper> papers() {
    static constexpr std::array<Paper, 3> all = {{
        {"a4", pt(595.276), pt(841.89)},
        {"letter", pt(612), pt(792)},
        {"slide", pt(960), pt(540)},
    }};
    return all;
}

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

const Paper* paper(std::string_view name) {
    for (const Paper& each : papers())
        if (each.name == name) return &each;
    return nullptr;
}

const View* view(std::string_view name) {
    for (const View& each : views())
        if (each.name == name) return &each;
    return nullptr;
}

Scene lay_out(const View& view,
              const Timeline& timeline,
              const LayoutOptions& options,
              const Theme& theme,
              const Measure& measure) {
    LayoutOptions wanted = options;
    Paper& sheet = wanted.paper;
    if (view.landscape && sheet.width < sheet.height) std::swap(sheet.width, sheet.height);
    LayoutOptions smaller = wanted;
    smaller.paper.width = sheet.width * 100 / theme.size;
    smaller.paper.height = sheet.height * 100 / theme.size;
    Scene scene = view.lay_out(timeline, smaller, measure);
    layout::dress(scene, wanted.paper, theme);
    scene.fonts = measure.fallbacks();
    if (options.reading) scene.reading = layout::read_out(timeline);
    return scene;
}

} // namespace fasti
