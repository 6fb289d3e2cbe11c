// SPDX-License-Identifier: Apache-2.0
// Arcs in the right margin: which entry a source puts before which. Each runs in a channel of its
// own; only the short ends that lead to a row cross other channels.
#pragma once

#include "render/layout/canvas/canvas.hpp"
#include "render/timeline/sites.hpp"

namespace fasti::layout {

/// The arcs of a drawing in their channels.
class OrderArcs {
public:
    /// `sites` are the rows. Arcs that find no channel are left out; see `left_out`.
    OrderArcs(const std::vector<OrderArc>& arcs, const std::vector<timeline::Site>& sites);

    /// How much of the right margin they need; 0 for none.
    Mpt width() const;

    std::size_t left_out() const { return left_out_; }

    /// The part of the arcs that lies on the page of the rows [first, last), whose words stand at
    /// the heights `middles`; x is where rows end. What goes on on another page runs to `top` or
    /// `bottom`.
    void draw(std::size_t first,
              const std::vector<Mpt>& middles,
              Mpt x,
              Mpt top,
              Mpt bottom,
              Canvas& canvas) const;

private:
    struct Channelled {
        std::size_t from = 0, to = 0; // rows
        OrderArc::Basis basis = OrderArc::Basis::stated;
        bool conflict = false;
        std::size_t channel = 0;

        std::size_t low() const { return std::min(from, to); }

        std::size_t high() const { return std::max(from, to); }
    };

    void assign_channels();
    static Stroke stroke_of(const Channelled& arc);

    std::vector<Channelled> arcs_;
    std::size_t channels_ = 0;
    std::size_t left_out_ = 0;
};

} // namespace fasti::layout
