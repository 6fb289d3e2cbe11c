// SPDX-License-Identifier: Apache-2.0
#include "render/layout/layout.hpp"

#include "render/layout/apply_theme.hpp"
#include "render/layout/entries/read_out.hpp"

#include <utility>

namespace fasti {

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
    scene.language = timeline.language;
    layout::apply_theme(scene, wanted.paper, theme);
    scene.fonts = measure.fallbacks();
    if (options.reading) scene.reading = layout::read_out(timeline);
    return scene;
}

} // namespace fasti
