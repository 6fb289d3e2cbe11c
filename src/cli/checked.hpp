// SPDX-License-Identifier: Apache-2.0
// A chronicle with all that follows from it, worked out once and used by checks, drawings and
// dumps.
#pragma once

#include "events/analysis/analysis.hpp"

namespace fasti::cli {

/// Notes where everything together leaves each event, and adds what the checks find to
/// chronicle.findings, unless it is there already. Its parts look at each other, so it stays where
/// it is.
struct Checked {
    explicit Checked(Chronicle events);
    ~Checked() = default;
    Checked(const Checked&) = delete;
    Checked& operator=(const Checked&) = delete;
    Checked(Checked&&) = delete;
    Checked& operator=(Checked&&) = delete;

    Chronicle chronicle;
    const Analysis analysis;
};

} // namespace fasti::cli
