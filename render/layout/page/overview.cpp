// SPDX-License-Identifier: Apache-2.0
#include "render/layout/page/overview.hpp"

#include "render/layout/entries/selection.hpp"
#include "render/layout/page/density.hpp"
#include "render/layout/style/style.hpp"
#include "render/timeline/wordings.hpp"
#include "text/numbers.hpp"

#include <algorithm>

namespace fasti::layout {
namespace {

constexpr Mpt line_size = pt(8);
constexpr Mpt line_height = pt(13);
constexpr Mpt index_column_gap = pt(20);
constexpr std::size_t most_index_columns = 3;
constexpr Mpt index_words_x = pt(34); // behind the page's number
constexpr Mpt heading_room = pt(20);
constexpr Mpt chief_size = pt(9);
constexpr std::size_t most_chief = 24;
constexpr std::size_t least_chief = 3;

std::size_t lines_in(Mpt room) {
    return static_cast<std::size_t>(std::max<Mpt>(1, room / line_height));
}

// Rows of the index and how they go into columns.
struct IndexPlan {
    std::size_t columns = 1;
    Mpt width = 0;         // of a column
    std::size_t front = 1; // sheets before the first page of events

    std::size_t rows(std::size_t lines) const { return (lines + columns - 1) / columns; }
};

class Overview {
public:
    Overview(const OverviewParts& parts,
             const Measure& measure,
             const LineBreaker& breaker,
             Sheets& sheets)
        : parts_(parts), measure_(measure), breaker_(breaker), sheets_(sheets) {}

    void draw() {
        sheets_.add();
        draw_density(parts_.sites, parts_.options.scale,
                     timeline::wording_of(parts_.timeline.language), measure_, sheets_);
        const IndexPlan columns = set_columns();
        const Timeline chief = choose(columns);
        const std::vector<timeline::Site> sites = timeline::find_sites(chief.entries);
        const Words words = gather_words(chief, sites, parts_.options.notes, measure_, breaker_);
        Rows rows = set_rows(words, chief_size, {style::usual_leading, style::airy},
                             sheets_.left() + index_words_x, sheets_.right());
        break_lines(words, rows);
        const std::size_t shown = fitting(rows, columns);
        const IndexPlan plan = with_front(columns, shown, rows);
        if (shown > 0) draw_chief(chief, sites, words, rows, shown, plan.front);
        heading("Pages", "");
        draw_index(plan);
    }

private:
    // As many columns as the longest line leaves room for.
    IndexPlan set_columns() const {
        Mpt widest = 0;
        for (const IndexLine& line : parts_.index)
            widest = std::max(widest, measure_.width(line.words, Face::regular, line_size) +
                                          measure_.width(line.count, Face::regular, line_size));
        const Mpt width = sheets_.right() - sheets_.left();
        const Mpt fit =
            (width + index_column_gap) / (index_words_x + widest + pt(10) + index_column_gap);
        IndexPlan plan;
        plan.columns = static_cast<std::size_t>(std::clamp<Mpt>(fit, 1, Mpt{most_index_columns}));
        const auto columns = static_cast<Mpt>(plan.columns);
        plan.width = (width - index_column_gap * (columns - 1)) / columns;
        return plan;
    }

    // What the first sheet has for chief events: what a short index leaves, or half of it.
    Mpt chief_room(const IndexPlan& plan) const {
        const Mpt room = sheets_.room() - 2 * heading_room - index_column_gap;
        const Mpt index = static_cast<Mpt>(plan.rows(parts_.index.size())) * line_height;
        return std::max(room - index, room / 2);
    }

    // The chief events, in order of time; none where one page of events follows and shows all.
    Timeline choose(const IndexPlan& plan) const {
        const std::size_t all = parts_.timeline.entries.size();
        const auto lines = static_cast<std::size_t>(chief_room(plan) / (chief_size * 3 / 2));
        const std::size_t count = std::min({most_chief, all / 3, lines});
        if (count < least_chief) return {};
        std::vector<std::size_t> order = by_importance(parts_.timeline.entries);
        order.resize(count);
        std::sort(order.begin(), order.end());
        Timeline chief = select_entries(parts_.timeline, order);
        for (std::size_t i = 0; i < order.size(); ++i)
            chief.entries[i].id = parts_.ids[order[i]];
        return chief;
    }

    std::size_t fitting(const Rows& rows, const IndexPlan& plan) const {
        Mpt left = chief_room(plan);
        std::size_t count = 0;
        while (count < rows.heights.size() && rows.heights[count] <= left)
            left -= rows.heights[count++];
        return count;
    }

    // The sheets of the index come first, so pages are counted from behind them.
    IndexPlan with_front(IndexPlan plan, std::size_t chief, const Rows& rows) const {
        Mpt used = heading_room;
        for (std::size_t i = 0; i < chief; ++i)
            used += rows.heights[i];
        if (chief > 0) used += heading_room + index_column_gap;
        const std::size_t first = lines_in(sheets_.room() - used) * plan.columns;
        const std::size_t other = lines_in(sheets_.other_room()) * plan.columns;
        const std::size_t rest = parts_.index.size() > first ? parts_.index.size() - first : 0;
        plan.front = 1 + (rest + other - 1) / other;
        return plan;
    }

    void heading(const std::string& words, const std::string& more) {
        Canvas canvas = sheets_.canvas();
        const Mpt size = style::paper.heading;
        const Mpt y = sheets_.cursor() + size;
        canvas.text({sheets_.left(), y}, words, {Face::semibold, Tone::ink, "heading"}, size);
        const Mpt x = sheets_.left() + measure_.width(words, Face::semibold, size) + pt(8);
        if (!more.empty())
            canvas.text({x, y}, more, {Face::regular, Tone::soft_ink, "note"}, style::paper.note);
        sheets_.move_to(sheets_.cursor() + heading_room);
    }

    // "p. 12", which leads to a group of that page.
    void page_link(Point at, std::size_t page, const std::string& target, Canvas& canvas) const {
        const std::string words = "p. " + std::to_string(page);
        const Pen pen{Face::regular, Tone::accent, "cite"};
        canvas.text(at, words, pen, line_size, measure_.width(words, pen.face, line_size),
                    {"#" + target, "Page " + std::to_string(page)});
    }

    std::size_t page_of(const std::string& id, std::size_t front) const {
        const auto site =
            std::find_if(parts_.sites.begin(), parts_.sites.end(),
                         [&](const timeline::Site& s) { return parts_.ids[s.entry] == id; });
        const auto place = static_cast<std::size_t>(site - parts_.sites.begin());
        const auto page = std::find_if(parts_.index.begin(), parts_.index.end(),
                                       [&](const IndexLine& line) { return place < line.last; });
        return front + static_cast<std::size_t>(page - parts_.index.begin()) + 1;
    }

    void draw_chief(const Timeline& chief,
                    const std::vector<timeline::Site>& sites,
                    const Words& words,
                    const Rows& rows,
                    std::size_t shown,
                    std::size_t front) {
        heading("Chief events", grouped(shown) + " of " + grouped(parts_.timeline.entries.size()) +
                                    ", those that most is known of");
        Group group;
        group.cls = "chief";
        Canvas canvas(group.items, measure_);
        Mpt top = sheets_.cursor();
        for (std::size_t i = 0; i < shown; ++i) {
            const std::string& id = chief.entries[sites[i].entry].id;
            const Mpt y = top + rows.size;
            page_link({sheets_.left(), y}, page_of(id, front), id, canvas);
            words.dates[i].draw(rows.dates[i], {rows.date_x, y}, rows.size, rows.leading, canvas);
            words.titles[i].draw(rows.titles[i], {rows.title_x, y}, rows.size, rows.leading,
                                 canvas);
            top += rows.heights[i];
        }
        sheets_.canvas().group(std::move(group));
        sheets_.move_to(top + index_column_gap);
    }

    void draw_index(const IndexPlan& plan) {
        const std::vector<IndexLine>& index = parts_.index;
        for (std::size_t i = 0; i < index.size();) {
            if (i > 0) sheets_.add();
            const std::size_t rows =
                std::min(lines_in(sheets_.room()), plan.rows(index.size() - i));
            Canvas canvas = sheets_.canvas();
            for (std::size_t k = 0; k < rows * plan.columns && i < index.size(); ++k, ++i) {
                const Mpt x =
                    sheets_.left() + static_cast<Mpt>(k / rows) * (plan.width + index_column_gap);
                const Mpt y =
                    sheets_.cursor() + static_cast<Mpt>(k % rows) * line_height + line_size;
                page_link({x, y}, plan.front + i + 1, index[i].target, canvas);
                canvas.text({x + index_words_x, y}, index[i].words,
                            {Face::regular, Tone::ink, "note"}, line_size);
                canvas.text_before({x + plan.width, y}, index[i].count,
                                   {Face::regular, Tone::soft_ink, "note"}, line_size);
            }
        }
    }

    const OverviewParts& parts_;
    const Measure& measure_;
    const LineBreaker& breaker_;
    Sheets& sheets_;
};

} // namespace

void draw_overview(const OverviewParts& parts,
                   const Measure& measure,
                   const LineBreaker& breaker,
                   Sheets& sheets) {
    Overview(parts, measure, breaker, sheets).draw();
}

} // namespace fasti::layout
