// SPDX-License-Identifier: Apache-2.0
// Random temporal networks for tests, and an oracle that knows every distance.
#pragma once

#include "events/network/network.hpp"
#include "events/network/solve.hpp"

#include <algorithm>
#include <optional>
#include <random>
#include <vector>

namespace fasti {

inline StatementId id_of(int number) {
    return StatementId{static_cast<std::uint32_t>(number)};
}

/// Points with differences and limits of a few seconds, two bounds a statement now and then; about
/// half of them contradict themselves.
inline TemporalNetwork random_network(std::mt19937& random, int points) {
    const auto below = [&](int limit) {
        return static_cast<int>(random() % static_cast<unsigned>(limit));
    };
    TemporalNetwork network;
    network.add_points(static_cast<std::uint32_t>(points));
    const auto point = [&] { return static_cast<TimePoint>(below(points)); };
    const int statements = points + below(points);
    for (int i = 0; i < statements; ++i) {
        const StatementId statement = id_of(i);
        const TimePoint a = point();
        const TimePoint b = point();
        switch (below(4)) {
        case 0:
            network.not_before(statement, a, below(20));
            break;
        case 1:
            network.not_after(statement, a, 10 + below(20));
            break;
        case 2:
            network.difference(statement, a, b, below(20) - 5);
            break;
        default:
            network.difference(statement, a, b, 12);
            network.difference(statement, b, a, below(14) - 4);
        }
    }
    return network;
}

/// The distances between all points and the origin.
class FloydWarshall {
public:
    explicit FloydWarshall(const TemporalNetwork& network) : size_(network.size() + 1) {
        distance_.assign(size_, std::vector<Seconds>(size_, far));
        for (std::size_t i = 0; i < size_; ++i)
            distance_[i][i] = 0;
        const auto tighten = [this](std::size_t a, std::size_t b, Seconds most) {
            distance_[a][b] = std::min(distance_[a][b], most);
        };
        for (const Constraint& c : network.constraints())
            tighten(c.from, c.to, c.weight);
        for (const Limit& limit : network.limits())
            limit.upper ? tighten(size_ - 1, limit.point, limit.value)
                        : tighten(limit.point, size_ - 1, -limit.value);
        for (std::size_t k = 0; k < size_; ++k)
            for (std::size_t i = 0; i < size_; ++i)
                for (std::size_t j = 0; j < size_; ++j)
                    if (distance_[i][k] != far && distance_[k][j] != far)
                        tighten(i, j, distance_[i][k] + distance_[k][j]);
    }

    bool consistent() const {
        for (std::size_t i = 0; i < size_; ++i)
            if (distance_[i][i] < 0) return false;
        return true;
    }

    Seconds latest(TimePoint point) const {
        const Seconds d = distance_[size_ - 1][point];
        return d == far ? Solution::no_latest : d;
    }

    Seconds earliest(TimePoint point) const {
        const Seconds d = distance_[point][size_ - 1];
        return d == far ? Solution::no_earliest : -d;
    }

private:
    static constexpr Seconds far = Seconds{1} << 50U;

    std::size_t size_;
    std::vector<std::vector<Seconds>> distance_;
};

/// Every statement of a network, sorted.
inline std::vector<StatementId> statements_of(const TemporalNetwork& network) {
    std::vector<StatementId> out;
    for (const Constraint& constraint : network.constraints())
        out.push_back(constraint.statement);
    for (const Limit& limit : network.limits())
        out.push_back(limit.statement);
    std::sort(out.begin(), out.end());
    out.erase(std::unique(out.begin(), out.end()), out.end());
    return out;
}

} // namespace fasti
