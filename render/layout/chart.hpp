// SPDX-License-Identifier: Apache-2.0
// From dates to things to draw: the day at which each entry's leader starts, the stretch of time
// that its bar covers, and its hue.
#pragma once

#include "render/layout/axis.hpp"
#include "render/timeline.hpp"

#include <map>
#include <string>
#include <vector>

namespace fasti::layout {

/// Where an entry meets the axis.
struct Site {
    std::size_t entry = 0;       ///< index into Timeline::entries
    bool dated = true;           ///< false: nothing is known of its date; such sites come last
    Moment at{};                 ///< a moment within what its date may mean
    std::chrono::minutes cell{}; ///< the mark stands in the middle of [at, at + cell)
    TimeSpan extent; ///< what its bar covers; an open end is cut to one day where the other end is
    bool open_below = false, open_above = false; ///< the extent goes on, nobody knows how far
    std::vector<TimeSpan> rivals;                ///< where other sources put it
};

/// Where the site's mark is: in the middle of its cell.
inline Mpt mark_of(const Site& site, const Axis& axis) {
    return (axis.y(site.at) + axis.y(site.at + site.cell)) / 2;
}

/// The entries in drawing order, `at` ascending. The given order is kept wherever the dates allow
/// it: a year moves within itself to make room; a day that contradicts the order stands where its
/// date says.
std::vector<Site> find_sites(const std::vector<Entry>& entries);

/// Which hue stands for which lane (or kind, when there are no lanes).
class Palette {
public:
    explicit Palette(const std::vector<Entry>& entries);

    Tone hue(const Entry& entry) const;

    struct Key {
        std::string name; ///< as readers see it
        Tone hue = Tone::ink;
    };

    /// For the legend: by frequency; empty when all entries are of one sort.
    const std::vector<Key>& legend() const { return legend_; }

    /// Takes a hue out of the legend, where the drawing explains it in another way.
    void explained(Tone hue) {
        std::erase_if(legend_, [&](const Key& key) { return key.hue == hue; });
    }

private:
    const std::string& sort_of(const Entry& entry) const {
        return lanes_ ? entry.lane : entry.kind;
    }

    bool lanes_ = false;
    std::map<std::string, Tone> hues_;
    std::vector<Key> legend_;
};

} // namespace fasti::layout
