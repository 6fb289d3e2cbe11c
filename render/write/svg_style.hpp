// SPDX-License-Identifier: Apache-2.0
// The style sheet of an SVG: each look of text or shape that a scene uses gets a short class, so
// that a line of text costs little more than its letters, and so that readers who prefer dark can
// be given other colours.
#pragma once

#include "render/scene.hpp"

#include <map>
#include <string>
#include <tuple>

namespace fasti {

/// Hundredths of a point, without needless zeros.
std::string svg_number(Mpt length);

/// Knows the looks of a scene.
class SvgStyle {
public:
    explicit SvgStyle(const Scene& scene);

    /// The class of a look: "a", "b", …
    const std::string& look(const Text& text) const { return texts_.at(key(text)); }

    const std::string& look(const Path& path) const { return paths_.at(key(path)); }

    /// The rules, each selector beginning with `scope` (".timeline " or "").
    std::string css(const Scene& scene, const std::string& scope) const;

private:
    using TextKey = std::tuple<Face, Mpt, Tone>;
    using PathKey = std::tuple<int, int, Mpt, std::vector<Mpt>, int>; // -1: no fill, no stroke

    static TextKey key(const Text& text) { return {text.face, text.size, text.tone}; }

    static PathKey key(const Path& path);
    void collect(const std::vector<Item>& items);
    std::string next_name();
    std::string day_rules(const Colours& colours, const std::string& prefix) const;
    std::string night_rules(const Colours& colours, const std::string& prefix) const;

    std::map<TextKey, std::string> texts_;
    std::map<PathKey, std::string> paths_;
    std::size_t count_ = 0;
};

} // namespace fasti
