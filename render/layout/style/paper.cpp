// SPDX-License-Identifier: Apache-2.0
#include "render/layout/style/paper.hpp"

#include <array>

namespace fasti {

std::span<const Paper> papers() {
    static constexpr std::array<Paper, 3> all = {{
        {"a4", pt(595.276), pt(841.89)},
        {"letter", pt(612), pt(792)},
        {"slide", pt(960), pt(540)},
    }};
    return all;
}

const Paper* paper(std::string_view name) {
    for (const Paper& each : papers())
        if (each.name == name) return &each;
    return nullptr;
}

} // namespace fasti
