// SPDX-License-Identifier: Apache-2.0
#include "events/extract/merge/mention_sets.hpp"

#include <algorithm>
#include <numeric>

namespace fasti::merge {

MentionSets::MentionSets(const FeatureTable& table)
    : table_(table), parent_(table.size()), common_(table.size()), named_(table.size()),
      counted_(table.size()) {
    std::iota(parent_.begin(), parent_.end(), std::size_t{0});
    named_ = parent_;
    counted_ = parent_;
    for (std::size_t i = 0; i < table.size(); ++i)
        common_[i] = table[i].bounds;
}

std::size_t MentionSets::find(std::size_t i) {
    while (parent_[i] != i) {
        parent_[i] = parent_[parent_[i]];
        i = parent_[i];
    }
    return i;
}

bool MentionSets::contradict(std::size_t a, std::size_t b, Likeness why) const {
    if (!may_be_one(table_, named_[a], named_[b]) || !may_be_one(table_, counted_[a], counted_[b]))
        return true;
    return why != Likeness::rival && !intersection(common_[a], common_[b]).ok();
}

bool MentionSets::join(std::size_t a, std::size_t b, Likeness why) {
    std::size_t to = find(a);
    std::size_t from = find(b);
    if (to == from) return true;
    if (contradict(to, from, why)) return false;
    if (from < to) std::swap(to, from); // the smaller leads, whoever asks
    parent_[from] = to;
    const Interval both = intersection(common_[to], common_[from]);
    if (both.ok()) common_[to] = both;
    if (table_[named_[to]].propers < table_[named_[from]].propers) named_[to] = named_[from];
    if (table_[counted_[to]].ordinals == 0) counted_[to] = counted_[from];
    joints_.push_back({std::max(a, b), std::min(a, b), why});
    return true;
}

std::vector<MentionGroup> MentionSets::groups() {
    std::vector<MentionGroup> all;
    std::vector<std::size_t> group_of(parent_.size());
    for (std::size_t i = 0; i < parent_.size(); ++i) {
        const std::size_t first = find(i);
        if (first == i) {
            group_of[i] = all.size();
            all.emplace_back();
        }
        all[group_of[first]].members.push_back(i);
    }
    for (const Joint& joint : joints_)
        all[group_of[find(joint.mention)]].joints.push_back(joint);
    return all;
}

} // namespace fasti::merge
