// SPDX-License-Identifier: Apache-2.0
#include "render/layout/slide/slide_plan.hpp"

#include <algorithm>
#include <numeric>

namespace fasti::layout {
namespace {

constexpr Mpt roomy = 55; // percent of the size between blocks
constexpr Mpt narrow = 30;
constexpr std::size_t most_columns = 5;
constexpr Mpt least_em = 11; // a column has at least so many ems

// Greedy: the ends of the columns of `height`; more than `count` when they do not hold all.
std::vector<std::size_t> filled(const std::vector<Mpt>& heights, std::size_t count, Mpt height) {
    std::vector<std::size_t> ends;
    Mpt used = 0;
    for (std::size_t i = 0; i < heights.size(); ++i) {
        if (used > 0 && used + heights[i] > height) {
            ends.push_back(i);
            used = 0;
            if (ends.size() == count) break;
        }
        used += heights[i];
    }
    ends.push_back(heights.size());
    return ends;
}

Mpt column_width(Mpt width, std::size_t columns) {
    const auto n = static_cast<Mpt>(columns);
    return (width - slide_column_gap * (n - 1)) / n;
}

Mpt tallest(const std::vector<Mpt>& heights, const std::vector<std::size_t>& ends) {
    Mpt most = 0;
    std::size_t first = 0;
    for (const std::size_t end : ends) {
        most = std::max(most, std::accumulate(heights.begin() + static_cast<std::ptrdiff_t>(first),
                                              heights.begin() + static_cast<std::ptrdiff_t>(end),
                                              Mpt{0}));
        first = end;
    }
    return most;
}

// The best number of columns at this size, if any holds all.
std::optional<ColumnPlan> at_size(const Words& words, const SlideSpace& space, Mpt size, Mpt gap) {
    std::optional<ColumnPlan> best;
    for (std::size_t columns = 2; columns <= most_columns; ++columns) {
        const Mpt width = column_width(space.width, columns) - slide_indent;
        if (width < least_em * size) break;
        Blocks blocks = set_blocks(words, size, gap, width);
        const Mpt white = size * gap / 100;
        auto ends = even_columns(blocks.heights, columns * space.slides, space.height + white);
        if (!ends) continue;
        const Mpt height = tallest(blocks.heights, *ends);
        if (best && best->tallest <= height) continue;
        best = ColumnPlan{std::move(blocks), columns, std::move(*ends), height};
    }
    if (best) break_lines(words, best->blocks);
    return best;
}

} // namespace

std::optional<std::vector<std::size_t>>
even_columns(const std::vector<Mpt>& heights, std::size_t count, Mpt height) {
    if (heights.empty()) return std::vector<std::size_t>{0};
    Mpt low = *std::max_element(heights.begin(), heights.end());
    if (low > height || filled(heights, count, height).size() > count) return std::nullopt;
    Mpt high = height;
    while (low < high) {
        const Mpt middle = (low + high) / 2;
        const bool fits = filled(heights, count, middle).size() <= count;
        (fits ? high : low) = fits ? middle : middle + 1;
    }
    return filled(heights, count, high);
}

std::optional<ColumnPlan> plan_columns(const Words& words, const SlideSpace& space) {
    for (Mpt size = largest_slide_size; size >= least_slide_size; size -= pt(0.5))
        if (auto plan = at_size(words, space, size, roomy)) return plan;
    return at_size(words, space, least_slide_size, narrow);
}

std::vector<std::size_t>
choose_sites(const Words& words, const std::vector<std::size_t>& order, const SlideSpace& space) {
    const Mpt height = space.height + least_slide_size * narrow / 100;
    std::vector<std::size_t> best;
    for (std::size_t columns = 2; columns <= most_columns; ++columns) {
        const Mpt width = column_width(space.width, columns) - slide_indent;
        const Blocks blocks = set_blocks(words, least_slide_size, narrow, width);
        std::vector<std::size_t> able;
        std::copy_if(order.begin(), order.end(), std::back_inserter(able),
                     [&](std::size_t i) { return blocks.heights[i] <= height; });
        const auto first = [&](std::size_t count) {
            std::vector<std::size_t> sites(able.begin(),
                                           able.begin() + static_cast<std::ptrdiff_t>(count));
            std::sort(sites.begin(), sites.end());
            return sites;
        };
        const auto fits = [&](const std::vector<std::size_t>& sites) {
            std::vector<Mpt> heights;
            heights.reserve(sites.size());
            for (const std::size_t site : sites)
                heights.push_back(blocks.heights[site]);
            return even_columns(heights, columns * space.slides, height).has_value();
        };
        std::size_t low = 0;
        std::size_t high = able.size();
        while (low < high) {
            const std::size_t middle = (low + high + 1) / 2;
            const bool enough = fits(first(middle));
            (enough ? low : high) = enough ? middle : middle - 1;
        }
        std::vector<std::size_t> sites = first(low);
        // What is shorter may still find room, though it matters less.
        constexpr std::size_t tries = 40;
        for (std::size_t i = low + 1; i < std::min(able.size(), low + tries); ++i) {
            std::vector<std::size_t> more = sites;
            more.insert(std::upper_bound(more.begin(), more.end(), able[i]), able[i]);
            if (fits(more)) sites = std::move(more);
        }
        if (sites.size() > best.size()) best = std::move(sites);
    }
    return best;
}

// From right to left: each flag stands above the highest of those whose pole would go through it.
std::vector<std::size_t> flag_rows(const std::vector<Mpt>& xs, Mpt width) {
    std::vector<std::size_t> rows(xs.size(), 0);
    for (std::size_t i = xs.size(); i-- > 0;)
        for (std::size_t j = i + 1; j < xs.size() && xs[j] < xs[i] + width; ++j)
            rows[i] = std::max(rows[i], rows[j] + 1);
    return rows;
}

FlagPlan plan_flags(Blocks blocks, const std::vector<Mpt>& xs) {
    FlagPlan plan;
    plan.rows = flag_rows(xs, blocks.width + slide_indent);
    const std::size_t count =
        xs.empty() ? 0 : *std::max_element(plan.rows.begin(), plan.rows.end()) + 1;
    plan.tops.assign(count, 0);
    for (std::size_t i = 0; i < xs.size(); ++i)
        plan.tops[plan.rows[i]] = std::max(plan.tops[plan.rows[i]], blocks.heights[i]);
    std::partial_sum(plan.tops.begin(), plan.tops.end(), plan.tops.begin());
    plan.blocks = std::move(blocks);
    return plan;
}

} // namespace fasti::layout
