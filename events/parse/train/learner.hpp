// SPDX-License-Identifier: Apache-2.0
// The averaged perceptron: a score is a sum of integer weights, a mistake moves the weights of its
// features by one, and what counts in the end is the average of the weights over all decisions.
// [Freund & Schapire 1999; Collins 2002]
//
// All numbers are integers, so that training gives the same model on every machine.
#pragma once

#include "events/parse/weights.hpp"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace fasti::parse::train {

/// Weights that learn.
class Learner {
public:
    /// A feature counts for nothing until it was in `least_updates` updates: most are rare, and
    /// those say more about the training data than about the language. [Goldberg & Elhadad 2011,
    /// minimum update]
    Learner(unsigned classes, unsigned least_updates)
        : classes_(classes), least_updates_(least_updates), slots_(1U << 16U) {}

    void add(std::span<const std::uint64_t> features, Scores& scores) const;

    /// Counts a decision; weights are averaged over these.
    void tick() { ++time_; }

    /// Learns the right class of a decision, given the scores: from a mistake, and from an answer
    /// that was right but not by `margin`.
    void learn(std::span<const std::uint64_t> features,
               Scores& scores,
               unsigned gold,
               std::int32_t margin);

    /// Moves the weights of the features towards `gold` and away from `guess`.
    void update(std::span<const std::uint64_t> features, unsigned gold, unsigned guess);

    /// Takes up what another learner has learned of the same task: the averages of both count as
    /// one. Neither can learn any more after that.
    void absorb(Learner&& other);

    /// The averages as the bytes of a WeightTable, without rows in which nothing reaches `least`
    /// (in 1/256 of a step).
    std::string bytes(std::int64_t least) const;

    unsigned classes() const { return classes_; }

    std::size_t features() const { return rows_.size(); }

private:
    struct Cell {
        std::int64_t sum = 0; // of step × time of the step
        std::int32_t weight = 0;
        std::uint8_t label = 0;
    };

    struct Slot {
        std::uint64_t key = 0;
        std::uint32_t row = 0; // one more than the index of the row
    };

    struct Average {
        std::uint8_t label = 0;
        std::int64_t weight = 0;
    };

    struct Row {
        std::vector<Cell> cells;
        std::uint32_t updates = 0;
    };

    std::size_t slot_of(std::uint64_t key) const;
    Row& row(std::uint64_t key);
    static Cell& cell(Row& row, unsigned label);
    void move(Row& row, unsigned label, std::int32_t step) const;
    void grow();
    void settle();
    std::vector<Average> averages(const Row& row, std::int64_t least) const;

    unsigned classes_;
    unsigned least_updates_;
    std::int64_t time_ = 1;
    std::vector<Slot> slots_;
    std::vector<Row> rows_;
};

} // namespace fasti::parse::train
