// SPDX-License-Identifier: Apache-2.0
#include "events/network/shorten.hpp"

#include <algorithm>
#include <limits>
#include <numeric>
#include <optional>

namespace fasti {
namespace {

constexpr std::size_t most_work = 2'000'000; // bounds looked at
constexpr std::size_t longest = 64;          // steps; who would read more?
constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

// to <= from + weight, the origin of the calendar being one more point.
struct Edge {
    TimePoint from = 0;
    TimePoint to = 0;
    Seconds weight = 0;
    StatementId statement = by_nature;
};

std::vector<Edge> edges_of(const TemporalNetwork& network) {
    const TimePoint origin = network.size();
    std::vector<Edge> out;
    for (const Constraint& each : network.constraints())
        if (each.shift == Constraint::affine)
            out.push_back({each.from, each.to, each.weight, each.statement});
    for (const Limit& limit : network.limits())
        out.push_back(limit.upper ? Edge{origin, limit.point, limit.value, limit.statement}
                                  : Edge{limit.point, origin, -limit.value, limit.statement});
    std::stable_sort(out.begin(), out.end(),
                     [](const Edge& a, const Edge& b) { return a.from < b.from; });
    return out;
}

// Bellman and Ford by steps: how far a point can be reached with so many bounds at most.
class Search {
public:
    explicit Search(const TemporalNetwork& network)
        : edges_(edges_of(network)), first_(network.size() + 2) {
        for (const Edge& edge : edges_)
            ++first_[edge.from + 1];
        std::partial_sum(first_.begin(), first_.end(), first_.begin());
        best_.assign(first_.size(), none);
    }

    // The fewest steps from a point back to itself below zero, if there are less than `limit`.
    std::vector<std::uint32_t> circle(TimePoint start, std::size_t limit) {
        reached_ = {{start, none, none, 0}};
        std::fill(best_.begin(), best_.end(), none);
        std::size_t layer = 0; // the first that was reached by the last step
        for (std::size_t step = 1; step < limit && layer < reached_.size(); ++step) {
            const std::size_t end = reached_.size();
            for (std::size_t i = layer; i < end; ++i)
                if (const auto closing = leave(i, start)) return way(i, *closing);
            if (work_ > most_work) break;
            layer = end;
        }
        return {};
    }

    StatementId statement(std::uint32_t edge) const { return edges_[edge].statement; }

    bool tired() const { return work_ > most_work; }

private:
    struct Reached {
        TimePoint point = 0;
        std::uint32_t before = none; // index into reached_
        std::uint32_t by = none;     // index into edges_
        Seconds sum = 0;
    };

    // Follows the bounds that leave a point; the one that closes the circle, if any does.
    std::optional<std::uint32_t> leave(std::size_t i, TimePoint start) {
        const Reached from = reached_[i];
        for (std::uint32_t e = first_[from.point]; e < first_[from.point + 1]; ++e) {
            const Edge& edge = edges_[e];
            const Seconds sum = from.sum + edge.weight;
            ++work_;
            if (edge.to == start) {
                if (sum < 0) return e;
                continue;
            }
            std::uint32_t& best = best_[edge.to];
            if (best != none && reached_[best].sum <= sum) continue;
            best = static_cast<std::uint32_t>(reached_.size());
            reached_.push_back({edge.to, static_cast<std::uint32_t>(i), e, sum});
        }
        return std::nullopt;
    }

    std::vector<std::uint32_t> way(std::size_t last, std::uint32_t closing) const {
        std::vector<std::uint32_t> out{closing};
        for (std::size_t i = last; reached_[i].by != none; i = reached_[i].before)
            out.push_back(reached_[i].by);
        return out;
    }

    std::vector<Edge> edges_;
    std::vector<std::uint32_t> first_;
    std::vector<std::uint32_t> best_; // of each point: index into reached_
    std::vector<Reached> reached_;
    std::size_t work_ = 0;
};

} // namespace

std::vector<StatementId> shorter_circle(const TemporalNetwork& network,
                                        std::span<const TimePoint> through,
                                        std::size_t fewer_than) {
    Search search(network);
    std::vector<TimePoint> starts{network.size()};
    starts.insert(starts.end(), through.begin(), through.end());
    std::vector<std::uint32_t> best;
    std::size_t limit = std::min(fewer_than, longest);
    for (const TimePoint start : starts) {
        std::vector<std::uint32_t> found = search.circle(start, limit);
        if (!found.empty()) {
            limit = found.size();
            best = std::move(found);
        }
        if (search.tired()) break;
    }
    std::vector<StatementId> out;
    for (const std::uint32_t edge : best)
        if (search.statement(edge) != by_nature) out.push_back(search.statement(edge));
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

} // namespace fasti
