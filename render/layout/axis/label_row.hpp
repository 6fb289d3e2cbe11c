// SPDX-License-Identifier: Apache-2.0
// Words in a row along an axis, each centred on its place.
#pragma once

#include "render/geometry.hpp"

#include <algorithm>
#include <optional>

namespace fasti::layout {

/// Finds room from left to right. Labels stay between the ends; one that would come closer than
/// `gap` to the last is left out.
class LabelRow {
public:
    LabelRow(Mpt left, Mpt right, Mpt gap) : left_(left), right_(right), gap_(gap) {}

    /// Where a label of that width begins; nothing where there is no room for it.
    std::optional<Mpt> place(Mpt middle, Mpt width) {
        const Mpt x = std::clamp(middle - width / 2, left_, right_ - width);
        if (taken_ && x < *taken_ + gap_) return std::nullopt;
        taken_ = x + width;
        return x;
    }

private:
    Mpt left_, right_, gap_;
    std::optional<Mpt> taken_; ///< where the last one ends
};

} // namespace fasti::layout
