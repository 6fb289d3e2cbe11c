// SPDX-License-Identifier: Apache-2.0
// Widths of text. The real one shapes with HarfBuzz and the built-in Inter; the fixed one is for tests.
#pragma once

#include "render/scene.hpp"

#include <memory>
#include <string_view>

namespace fasti {

/// How wide text is when set. Implementations are deterministic; one object serves one thread.
class Measure {
public:
    virtual ~Measure() = default;
    /// The advance of one line of `text` (UTF-8).
    virtual Mpt width(std::string_view text, Face face, Mpt size) const = 0;
    /// From baseline to the top of the tallest letters, and to the lowest descender.
    virtual Mpt ascent(Face face, Mpt size) const = 0;
    virtual Mpt descent(Face face, Mpt size) const = 0;
};

/// Shapes with HarfBuzz and the fonts that are built in.
std::unique_ptr<Measure> inter_measure();

/// Every code point 0.55 em wide: the same on every machine, for scene goldens.
std::unique_ptr<Measure> fixed_measure();

} // namespace fasti
