// SPDX-License-Identifier: Apache-2.0
#include "events/parse/train/learner.hpp"

#include "events/parse/train/table_writer.hpp"

#include <algorithm>
#include <limits>

namespace fasti::parse::train {

std::size_t Learner::slot_of(std::uint64_t key) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = (key >> 20U) & mask;
    while (slots_[at].row != 0 && slots_[at].key != key)
        at = (at + 1) & mask;
    return at;
}

void Learner::add(std::span<const std::uint64_t> features, Scores& scores) const {
    for (const std::uint64_t key : features) {
        const Slot& slot = slots_[slot_of(key)];
        if (slot.row == 0) continue;
        const Row& row = rows_[slot.row - 1];
        if (row.updates < least_updates_) continue;
        for (const Cell& cell : row.cells)
            scores[cell.label] += cell.weight;
    }
}

void Learner::grow() {
    std::vector<Slot> old(slots_.size() * 2);
    old.swap(slots_);
    for (const Slot& slot : old)
        if (slot.row != 0) slots_[slot_of(slot.key)] = slot;
}

Learner::Row& Learner::row(std::uint64_t key) {
    if (2 * rows_.size() > slots_.size()) grow();
    Slot& slot = slots_[slot_of(key)];
    if (slot.row == 0) {
        rows_.emplace_back();
        slot = {key, static_cast<std::uint32_t>(rows_.size())};
    }
    return rows_[slot.row - 1];
}

Learner::Cell& Learner::cell(Row& row, unsigned label) {
    auto found = std::find_if(row.cells.begin(), row.cells.end(),
                              [label](const Cell& cell) { return cell.label == label; });
    if (found == row.cells.end())
        found = row.cells.insert(found, Cell{0, 0, static_cast<std::uint8_t>(label)});
    return *found;
}

void Learner::move(Row& row, unsigned label, std::int32_t step) const {
    Cell& moved = cell(row, label);
    moved.weight += step;
    moved.sum += step * time_;
}

void Learner::update(std::span<const std::uint64_t> features, unsigned gold, unsigned guess) {
    for (const std::uint64_t key : features) {
        Row& found = row(key);
        ++found.updates;
        move(found, gold, 1);
        move(found, guess, -1);
    }
}

void Learner::learn(std::span<const std::uint64_t> features,
                    Scores& scores,
                    unsigned gold,
                    std::int32_t margin) {
    tick();
    const std::int32_t right = scores[gold];
    scores[gold] = std::numeric_limits<std::int32_t>::min();
    const unsigned wrong = best_class(scores, classes_);
    if (right - scores[wrong] <= margin) update(features, gold, wrong);
    scores[gold] = right;
}

// What the average needs is moved into the sums, so that they can be added up; rows that never
// counted go.
void Learner::settle() {
    for (Row& row : rows_) {
        if (row.updates < least_updates_) row.cells.clear();
        for (Cell& cell : row.cells) {
            cell.sum -= cell.weight * time_;
            cell.weight = 0;
        }
    }
}

void Learner::absorb(Learner&& other) {
    settle();
    other.settle();
    for (const Slot& slot : other.slots_) {
        if (slot.row == 0 || other.rows_[slot.row - 1].cells.empty()) continue;
        Row& mine = row(slot.key);
        mine.updates = least_updates_;
        for (const Cell& theirs : other.rows_[slot.row - 1].cells)
            cell(mine, theirs.label).sum += theirs.sum;
    }
    time_ += other.time_;
}

std::vector<Learner::Average> Learner::averages(const Row& row, std::int64_t least) const {
    std::vector<Average> out;
    std::int64_t most = 0;
    if (row.updates < least_updates_) return out;
    for (const Cell& cell : row.cells) {
        const std::int64_t average = (cell.weight * time_ - cell.sum) * 256 / time_;
        if (average != 0) out.push_back({cell.label, average});
        most = std::max(most, average < 0 ? -average : average);
    }
    if (most < least) out.clear();
    return out;
}

std::string Learner::bytes(std::int64_t least) const {
    TableWriter writer(classes_);
    for (const Slot& slot : slots_) {
        if (slot.row == 0) continue;
        for (const Average& average : averages(rows_[slot.row - 1], least))
            writer.add(slot.key, average.label, average.weight);
    }
    return writer.bytes();
}

} // namespace fasti::parse::train
