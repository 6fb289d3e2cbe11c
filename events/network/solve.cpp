// SPDX-License-Identifier: Apache-2.0
#include "events/network/solve.hpp"

#include "events/network/relaxation.hpp"

#include <algorithm>
#include <optional>

namespace fasti {
namespace {

// The statements behind some constraints and limits, sorted, unique, what holds by nature left out.
class Witnesses {
public:
    explicit Witnesses(const TemporalNetwork& network) : network_(network) {}

    void add(const std::vector<std::uint32_t>& constraints) {
        for (const std::uint32_t constraint : constraints)
            add(network_.constraints()[constraint].statement);
    }

    void add_limit(std::uint32_t limit) { add(network_.limits()[limit].statement); }

    std::vector<StatementId> take() {
        std::sort(statements_.begin(), statements_.end());
        statements_.erase(std::unique(statements_.begin(), statements_.end()), statements_.end());
        return std::move(statements_);
    }

private:
    void add(StatementId statement) {
        if (statement != by_nature) statements_.push_back(statement);
    }

    const TemporalNetwork& network_;
    std::vector<StatementId> statements_;
};

// The tightest lower limit of each point, as an index; none where there is none.
std::vector<std::uint32_t> lower_limits(const TemporalNetwork& network) {
    std::vector<std::uint32_t> out(network.size(), Relaxation::none);
    const auto limits = network.limits();
    for (std::uint32_t i = 0; i < limits.size(); ++i) {
        std::uint32_t& best = out[limits[i].point];
        if (limits[i].upper) continue;
        if (best == Relaxation::none || limits[i].value > limits[best].value) best = i;
    }
    return out;
}

// The point whose upper bound falls farthest below its lower limit. Where nothing is known, a bound
// through the calendar begins at the calendar's end: what follows from that alone is no bound.
std::optional<TimePoint> farthest_off(const TemporalNetwork& network,
                                      const Relaxation& latest,
                                      const std::vector<std::uint32_t>& lower) {
    std::optional<TimePoint> out;
    Seconds most = 0;
    std::optional<std::vector<bool>> anchored; // asked for when something is off
    for (TimePoint point = 0; point < network.size(); ++point) {
        if (lower[point] == Relaxation::none) continue;
        const Seconds short_by = network.limits()[lower[point]].value - latest.label(point);
        if (short_by <= most) continue;
        if (!anchored) anchored = latest.anchored();
        if (!(*anchored)[point]) continue;
        most = short_by;
        out = point;
    }
    return out;
}

// Fills out.conflict when the upper bounds alone say so.
void judge(const TemporalNetwork& network,
           Relaxation& latest,
           std::span<const TimePoint> seeds,
           Solution& out) {
    Witnesses witnesses(network);
    if (!latest.run(seeds)) {
        out.contradictory = true;
        witnesses.add(latest.witnesses());
        out.conflict = witnesses.take();
        return;
    }
    const std::vector<std::uint32_t> lower = lower_limits(network);
    const auto point = farthest_off(network, latest, lower);
    if (!point) return;
    out.contradictory = true;
    const Relaxation::Reasons why = latest.reasons(*point);
    witnesses.add(why.constraints);
    for (const std::uint32_t limit : why.limits)
        witnesses.add_limit(limit);
    witnesses.add_limit(lower[*point]);
    out.conflict = witnesses.take();
}

std::vector<Seconds> labels(const Relaxation& run, std::uint32_t size, bool mirrored) {
    const std::vector<bool> anchored = run.anchored();
    std::vector<Seconds> out(size);
    for (TimePoint point = 0; point < size; ++point) {
        const Seconds label = run.label(point);
        const bool known = anchored[point];
        if (mirrored)
            out[point] = known ? -label : Solution::no_earliest;
        else
            out[point] = known ? label : Solution::no_latest;
    }
    return out;
}

} // namespace

Solution check_consistency(const TemporalNetwork& network) {
    Solution out;
    Relaxation latest(network, Bound::latest);
    judge(network, latest, latest.seeds(), out);
    return out;
}

Solution solve(const TemporalNetwork& network) {
    Solution out;
    std::vector<TimePoint> seeds;
    { // the memory of one run at a time
        Relaxation latest(network, Bound::latest);
        seeds = latest.seeds();
        judge(network, latest, seeds, out);
        if (out.contradictory) return out;
        out.latest = labels(latest, network.size(), false);
    }
    std::reverse(seeds.begin(), seeds.end());
    Relaxation earliest(network, Bound::earliest);
    earliest.run(seeds); // there is no contradiction left to find
    out.earliest = labels(earliest, network.size(), true);
    return out;
}

} // namespace fasti
