// SPDX-License-Identifier: Apache-2.0
// How a drawing is coloured and how large it is set. Layout speaks of tones; a theme says what they
// look like, so that a new theme is one row of a table.
#pragma once

#include "render/scene.hpp"

#include <span>

namespace fasti {

/// A look. Text has a contrast of at least 4.5:1 on paper and on a band, marks 3:1.
struct Theme {
    std::string_view name; ///< "light"
    std::string_view asks; ///< for people: "dark ink on white"
    int size = 100;        ///< of everything, in percent
    Colours colours{};
    /// What readers who prefer dark see, by name of the theme; "" when it stays as it is.
    std::string_view night;
    bool patterns = false; ///< hues are told apart by what is cut out of a mark, not by colour
};

/// Every theme; the first is the default.
std::span<const Theme> themes();

/// Nullptr when there is none of that name.
const Theme* theme(std::string_view name);

/// The contrast of two colours by WCAG 2.2, times 100: 450 is 4.5:1.
int contrast(Colour a, Colour b);

} // namespace fasti
