// SPDX-License-Identifier: Apache-2.0
// Widths of text. The real one shapes with HarfBuzz and the built-in Inter; the fixed one is for
// tests.
#pragma once

#include "render/scene.hpp"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace fasti {

/// How wide text is when set. Implementations are deterministic; one object serves one thread.
class Measure {
public:
    Measure() = default;
    Measure(const Measure&) = delete;
    Measure& operator=(const Measure&) = delete;
    Measure(Measure&&) = delete;
    Measure& operator=(Measure&&) = delete;
    virtual ~Measure() = default;

    /// Where the pen stands at each byte of one line of `text` (UTF-8) and after the last one:
    /// text.size() + 1 ascending values from 0. Bytes inside a letter or a ligature stand at its
    /// right end. Unhinted: twice the size is twice the width.
    virtual std::vector<Mpt> positions(std::string_view text, Face face, Mpt size) const = 0;

    /// The families of the machine's fonts that were needed so far, sorted.
    virtual std::vector<std::string> fallbacks() const { return {}; }

    /// From baseline to the top of the tallest letters, and to the lowest descender.
    virtual Mpt ascent(Face face, Mpt size) const = 0;
    virtual Mpt descent(Face face, Mpt size) const = 0;

    /// The advance of one line of `text` (UTF-8).
    Mpt width(std::string_view text, Face face, Mpt size) const {
        return positions(text, face, size).back();
    }
};

/// Shapes with HarfBuzz and the fonts that are built in, and with the machine's where they lack a
/// letter; one that no font has is one em wide.
std::unique_ptr<Measure> inter_measure();

/// Every code point 0.55 em wide: the same on every machine, for scene goldens.
std::unique_ptr<Measure> fixed_measure();

} // namespace fasti
