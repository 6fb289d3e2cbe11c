// SPDX-License-Identifier: Apache-2.0
#include "render/layout/page/page_plan.hpp"

#include "render/layout/style/style.hpp"

#include <algorithm>
#include <optional>

namespace fasti::layout {
namespace {

// How full a page may be with rows: the rest lets labels stand closer to their markers. Tight rows
// may take all.
constexpr Mpt full(Mpt height, const Spacing& spacing) {
    return spacing.gap < style::close ? height : height * 96 / 100;
}

constexpr Spacing airy{style::usual_leading, style::airy};
constexpr Spacing close{style::usual_leading, style::close};
constexpr Spacing tight{style::usual_leading, style::tight};
constexpr Spacing tightest{style::tight_leading, style::tightest};

// The first row that a page of the given height cannot hold; at least one row goes on every page.
std::size_t fill(const Rows& rows, std::size_t first, Mpt height) {
    std::size_t last = first;
    for (Mpt used = 0; last < rows.heights.size(); ++last) {
        used += rows.heights[last];
        if (used > height && last > first) break;
    }
    return last;
}

// Pages filled in turn to `share` thousandths of their height.
std::vector<Stretch> paginate(const Rows& rows, const Space& space, Mpt share) {
    std::vector<Stretch> pages;
    for (std::size_t first = 0; first < rows.heights.size();) {
        const Mpt height = pages.empty() ? space.first_page : space.other_page;
        const std::size_t last = fill(rows, first, height * share / 1000);
        pages.push_back({first, last, height});
        first = last;
    }
    return pages;
}

Mpt height_of(const Rows& rows, const Stretch& page) {
    Mpt height = 0;
    for (std::size_t i = page.first; i < page.last; ++i)
        height += rows.heights[i];
    return height;
}

// As few pages as can be, evenly filled, unless the sources then fit behind fully filled ones.
std::vector<Stretch> several_pages(const Rows& rows, const Space& space) {
    constexpr Mpt most = 950;
    std::vector<Stretch> pages = paginate(rows, space, most);
    const Mpt left = pages.back().height - height_of(rows, pages.back()) * 105 / 100;
    if (space.back_matter <= left) {
        pages.back().height -= space.back_matter;
    } else {
        Mpt low = 300;
        for (Mpt high = most; low < high;) {
            const Mpt middle = (low + high) / 2;
            const bool enough = paginate(rows, space, middle).size() <= pages.size();
            (enough ? high : low) = enough ? middle : middle + 1;
        }
        pages = paginate(rows, space, low);
    }
    pages.back().height =
        std::min(pages.back().height, natural_height(height_of(rows, pages.back())));
    return pages;
}

// All rows beside an axis of at most `height`, if they fit at this size.
std::optional<Plan>
at_size(const Words& words, const Space& space, Mpt height, Mpt size, const Spacing& spacing) {
    const auto count = static_cast<Mpt>(words.titles.size());
    if (size * spacing.leading / 100 * count > height) return std::nullopt;
    Rows rows = set_rows(words, size, spacing, space.left, space.right);
    if (rows.total > full(height, spacing)) return std::nullopt;
    break_lines(words, rows);
    const Mpt used = std::min(height, natural_height(rows.total));
    return Plan{std::move(rows), {{0, words.titles.size(), used}}};
}

std::optional<Plan> on_one_page(const Words& words, const Space& space, Mpt height) {
    for (Mpt size = style::largest_size; size >= style::smallest_size; size -= style::size_step) {
        if (auto plan = at_size(words, space, height, size, airy)) return plan;
        if (size > style::small_size) continue;
        if (auto plan = at_size(words, space, height, size, close)) return plan;
    }
    if (auto plan = at_size(words, space, height, style::smallest_size, tight)) return plan;
    return at_size(words, space, height, style::smallest_size, tightest);
}

} // namespace

Plan make_plan(const Words& words, const Space& space) {
    if (auto all = on_one_page(words, space, space.first_page - space.back_matter))
        return std::move(*all);
    if (auto entries = on_one_page(words, space, space.first_page)) return std::move(*entries);
    const Mpt size = style::several_pages_size;
    Plan plan{set_rows(words, size, airy, space.left, space.right), {}};
    break_lines(words, plan.rows);
    plan.pages = several_pages(plan.rows, space);
    return plan;
}

} // namespace fasti::layout
