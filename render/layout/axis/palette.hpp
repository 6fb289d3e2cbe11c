// SPDX-License-Identifier: Apache-2.0
// Which hue an entry has.
#pragma once

#include "render/timeline/timeline.hpp"
#include "render/tone.hpp"

#include <map>
#include <string>
#include <vector>

namespace fasti::layout {

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
