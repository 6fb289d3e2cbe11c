// SPDX-License-Identifier: Apache-2.0
// What the markers mean: only those that the drawing uses.
#pragma once

#include "render/layout/axis/marker.hpp"
#include "render/layout/axis/palette.hpp"

#include <set>

namespace fasti::layout {

/// Keys in rows.
class Legend {
public:
    Legend(const Timeline& timeline, const Palette& palette, const Measure& measure, Mpt size);

    bool empty() const { return keys_.empty(); }

    /// All keys in one row.
    Mpt width() const;

    /// How many rows of this width they take.
    std::size_t rows(Mpt width) const;

    /// Forgets what the drawing does not use: bars and arcs of no class among `classes`.
    void keep(const std::set<std::string_view>& classes);

    /// Draws them row by row, `at` the first baseline.
    void draw(Point at, Mpt width, Mpt leading, Canvas& canvas) const;

private:
    enum class Shape : std::uint8_t {
        marker,
        range,
        within,
        circa,
        about, ///< a marker and a bar that say the same
        open,
        rival,
        arc,
        claimed,
        conflict
    };

    struct Key {
        std::string words;
        Shape shape = Shape::marker;
        Marker marker = Marker::fact;
        Tone hue = Tone::soft_ink;
        Mpt width = 0;
    };

    void
    add(std::string words, Shape shape, Marker marker = Marker::fact, Tone hue = Tone::soft_ink);
    void add_bars(const std::vector<Entry>& entries);
    void add_arcs(const std::vector<OrderArc>& arcs);
    void draw_shape(const Key& key, Point at, Canvas& canvas) const;
    Mpt scaled(Mpt length) const;
    Mpt indent(const Key& key) const;
    template <class Visit>
    void walk(Mpt width, Visit visit) const;

    const Measure& measure_;
    Mpt size_;
    std::vector<Key> keys_;
};

} // namespace fasti::layout
