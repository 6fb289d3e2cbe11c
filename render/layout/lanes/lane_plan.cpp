// SPDX-License-Identifier: Apache-2.0
#include "render/layout/lanes/lane_plan.hpp"

#include "render/layout/style/style.hpp"

#include <algorithm>

namespace fasti::layout {
namespace {

constexpr Mpt largest = pt(9);
constexpr Mpt usual = pt(8);
constexpr Mpt least = pt(7);
constexpr Mpt most_full = 960; // thousandths of a page: labels should stand near their markers

class Pages {
public:
    Pages(const std::vector<Mpt>& heights,
          const std::vector<std::size_t>& lane,
          const LaneSpace& space)
        : heights_(heights), lane_(lane), space_(space) {}

    // Filled in turn to `share` thousandths of their height, `below` left free on the first; a page
    // is full when one of its lanes is.
    std::vector<Stretch> fill(Mpt share, Mpt below) const {
        std::vector<Stretch> pages;
        std::vector<Mpt> used;
        Mpt room = 0;
        for (std::size_t i = 0; i < heights_.size(); ++i) {
            const bool full =
                pages.empty() || (used[lane_[i]] > 0 && used[lane_[i]] + heights_[i] > room);
            if (full) {
                const Mpt sheet = pages.empty() ? space_.first_page : space_.other_page;
                room = (sheet - space_.head - (pages.empty() ? below : 0)) * share / 1000;
                pages.push_back({i, i, sheet});
                used.assign(space_.lanes, 0);
            }
            used[lane_[i]] += heights_[i];
            pages.back().last = i + 1;
        }
        return pages;
    }

    std::vector<Stretch> fill_evenly(std::size_t count) const {
        Mpt low = 300;
        for (Mpt high = most_full; low < high;) {
            const Mpt middle = (low + high) / 2;
            const bool enough = fill(middle, 0).size() <= count;
            (enough ? high : low) = enough ? middle : middle + 1;
        }
        return fill(low, 0);
    }

    // Whether the page has room for the sources, and is worth having without them.
    bool takes_sources(const Stretch& page) const {
        const bool worth_a_page = fullest_lane(page) * 3 > page.height;
        return worth_a_page && leaves_room(page);
    }

    // The last page is as long as its fullest lane asks for, or leaves just enough room below.
    std::vector<Stretch> with_sources(std::vector<Stretch> pages) const {
        if (pages.empty()) return pages;
        Stretch& last = pages.back();
        if (leaves_room(last)) last.height -= space_.back_matter;
        last.height = std::min(last.height, space_.head + natural_height(fullest_lane(last)));
        return pages;
    }

private:
    bool leaves_room(const Stretch& page) const {
        return page.height - space_.back_matter >=
               space_.head + fullest_lane(page) * 1000 / most_full;
    }

    Mpt fullest_lane(const Stretch& page) const {
        std::vector<Mpt> used(space_.lanes, 0);
        for (std::size_t i = page.first; i < page.last; ++i)
            used[lane_[i]] += heights_[i];
        return *std::max_element(used.begin(), used.end());
    }

    const std::vector<Mpt>& heights_;
    const std::vector<std::size_t>& lane_;
    const LaneSpace& space_;
};

} // namespace

LanePlan
plan_lanes(const Words& words, const std::vector<std::size_t>& lane, const LaneSpace& space) {
    for (const Mpt below : {space.back_matter, Mpt{0}})
        for (Mpt size = largest; size >= least; size -= pt(0.5)) {
            Blocks blocks = set_blocks(words, size, style::airy, space.words);
            const Pages pages(blocks.heights, lane, space);
            std::vector<Stretch> one = pages.with_sources(pages.fill(most_full, below));
            if (one.size() <= 1) return {std::move(blocks), std::move(one)};
        }
    Blocks blocks = set_blocks(words, usual, style::airy, space.words);
    const Pages pages(blocks.heights, lane, space);
    std::vector<Stretch> full = pages.fill(most_full, 0);
    if (!pages.takes_sources(full.back())) full = pages.fill_evenly(full.size());
    full = pages.with_sources(std::move(full));
    return {std::move(blocks), std::move(full)};
}

bool fit_lanes(const Words& words, const LaneSpace& space) {
    const Blocks blocks = set_blocks(words, usual, style::airy, space.words);
    const Mpt room = std::min(space.first_page, space.other_page) - space.head;
    return std::all_of(blocks.heights.begin(), blocks.heights.end(),
                       [&](Mpt height) { return height <= room; });
}

} // namespace fasti::layout
