// SPDX-License-Identifier: Apache-2.0
// A contradiction that can spare nothing may still be long: "A before B before … before A" through
// fifty statements, where a way of five leads back as well. Looks for a way with fewer steps.
#pragma once

#include "events/network/network.hpp"

#include <cstddef>
#include <span>
#include <vector>

namespace fasti {

/// The statements of a closed chain of bounds that sums up below zero and has less than
/// `fewer_than` steps, the fewest that lead through one of the points or through a limit; sorted.
/// Empty where there is none, or where looking for it took too long. Calendar distances are not
/// looked at.
std::vector<StatementId> shorter_circle(const TemporalNetwork& network,
                                        std::span<const TimePoint> through,
                                        std::size_t fewer_than);

} // namespace fasti
