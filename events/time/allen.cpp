// SPDX-License-Identifier: Apache-2.0
#include "events/time/allen.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

namespace fasti {
namespace {

using Table = std::array<std::array<AllenSet, allen_relations>, allen_relations>;

/// Three intervals have at most six ends, so the 15 intervals with ends in 0…5 show every way they
/// can lie.
constexpr auto spans = [] {
    std::array<Interval, 15> all{};
    std::size_t count = 0;
    for (int begin = 0; begin < 6; ++begin)
        for (int end = begin + 1; end < 6; ++end)
            all.at(count++) = {sys_days{days{begin}}, sys_days{days{end}}};
    return all;
}();

constexpr auto composition = [] {
    Table table{};
    for (const Interval& a : spans)
        for (const Interval& b : spans)
            for (const Interval& c : spans) {
                AllenSet& cell = table[std::size_t(relate(a, b))][std::size_t(relate(b, c))];
                cell = cell | relate(a, c);
            }
    return table;
}();

constexpr AllenSet composed(Allen a, Allen b) {
    return composition[static_cast<std::size_t>(a)][static_cast<std::size_t>(b)];
}

template <typename Law>
constexpr bool for_all_pairs(Law law) {
    for (int i = 0; i < allen_relations; ++i)
        for (int j = 0; j < allen_relations; ++j)
            if (!law(Allen(i), Allen(j))) return false;
    return true;
}

constexpr int relations_in_table() {
    int count = 0;
    for (const auto& row : composition)
        for (const AllenSet cell : row)
            count += cell.size();
    return count;
}

// The survey: what the table must be, whoever computed it.
static_assert(relations_in_table() == 409);
static_assert(for_all_pairs([](Allen a, Allen b) { return !composed(a, b).empty(); }));
static_assert(for_all_pairs([](Allen a, Allen) { return converse(converse(a)) == a; }));
static_assert(for_all_pairs([](Allen a, Allen) { return composed(a, Allen::equals) == a; }));
static_assert(for_all_pairs([](Allen a, Allen) { return composed(Allen::equals, a) == a; }));
static_assert(for_all_pairs([](Allen a, Allen) {
    return composed(a, converse(a)).has(Allen::equals);
}));
static_assert(for_all_pairs([](Allen a, Allen b) {
    return converse(composed(a, b)) == composed(converse(b), converse(a));
}));
static_assert(composed(Allen::before, Allen::before) == Allen::before);
static_assert(composed(Allen::before, Allen::after) == AllenSet::all());
static_assert(composed(Allen::during, Allen::meets) == Allen::before);
static_assert(composed(Allen::overlaps, Allen::overlaps).size() == 3);

/// The relations from before to finishes that may hold: for each the earliest begin of one and the
/// earliest end that the other leaves room for.
AllenSet possible_ahead(const Interval& a, const Interval& b) {
    constexpr days day{1};
    const sys_days a_end = a.begin + day; // the earliest
    const sys_days b_begin = b.end - day; // the latest
    const sys_days both = std::max(a.begin, b.begin);
    const sys_days inside = std::max(a.begin, b.begin + day);
    const sys_days overlap = std::max(b.begin, a_end);
    AllenSet set;
    if (a_end < b_begin) set = set | Allen::before;
    if (std::max(a_end, b.begin) <= std::min(a.end, b_begin)) set = set | Allen::meets;
    if (overlap < a.end && overlap + day < b.end) set = set | Allen::overlaps;
    if (both < a.end && both + day < b.end) set = set | Allen::starts;
    if (inside < a.end && inside + day < b.end) set = set | Allen::during;
    if (inside < std::min(a.end, b.end)) set = set | Allen::finishes;
    return set;
}

} // namespace

AllenSet possible_relations(const Interval& a, const Interval& b) {
    AllenSet set = possible_ahead(a, b) | converse(possible_ahead(b, a));
    if (a.overlaps(b)) set = set | Allen::equals;
    return set;
}

std::string_view name(Allen relation) {
    static constexpr std::array<std::string_view, allen_relations> names = {
        "before",      "meets",    "overlaps",   "starts",        "during", "finishes", "equals",
        "finished_by", "contains", "started_by", "overlapped_by", "met_by", "after",
    };
    return names.at(static_cast<std::size_t>(relation));
}

std::string to_string(AllenSet set) {
    if (set.empty()) return "none";
    if (set == AllenSet::all()) return "any";
    std::string text;
    for (int i = 0; i < allen_relations; ++i) {
        const auto relation = static_cast<Allen>(i);
        if (!set.has(relation)) continue;
        if (!text.empty()) text += '|';
        text += name(relation);
    }
    return text;
}

AllenSet compose(Allen a_to_b, Allen b_to_c) {
    return composed(a_to_b, b_to_c);
}

AllenSet compose(AllenSet a_to_b, AllenSet b_to_c) {
    AllenSet out;
    for (int i = 0; i < allen_relations; ++i)
        for (int j = 0; j < allen_relations; ++j)
            if (a_to_b.has(Allen(i)) && b_to_c.has(Allen(j)))
                out = out | composed(Allen(i), Allen(j));
    return out;
}

} // namespace fasti
