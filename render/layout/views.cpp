// SPDX-License-Identifier: Apache-2.0
#include "render/layout/layout.hpp"
#include "render/layout/page.hpp"

#include <array>

namespace fasti {

std::span<const Paper> papers() {
    static constexpr std::array<Paper, 2> all = {{
        {"a4", pt(595.276), pt(841.89)},
        {"letter", pt(612), pt(792)},
    }};
    return all;
}

std::span<const View> views() {
    static constexpr std::array<View, 1> all = {{
        {"page", "vertical axis with a numbered list of sources", lay_out_page},
    }};
    return all;
}

} // namespace fasti
