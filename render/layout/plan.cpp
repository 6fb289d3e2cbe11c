// SPDX-License-Identifier: Apache-2.0
#include "render/layout/plan.hpp"

#include "render/font/bidi.hpp"
#include "render/layout/cite.hpp"
#include "render/layout/style.hpp"
#include "text/printable.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace fasti::layout {
namespace {

// What no page could hold is cut; the whole words stay in the events.
constexpr std::size_t longest_title = 500;
constexpr std::size_t longest_date = 60;
constexpr std::size_t most_citations = 60;

constexpr const char* glue = "\u00A0";

constexpr Mpt slack = pt(0.5); // a hair: other programs round widths differently

// How full a page may be with rows: the rest lets labels stand closer to their marks. Tight rows
// may take all.
constexpr Mpt full(Mpt height, const Spacing& spacing) {
    return spacing.gap < style::close ? height : height * 96 / 100;
}

constexpr Spacing airy{style::usual_leading, style::airy};
constexpr Spacing close{style::usual_leading, style::close};
constexpr Spacing tight{style::usual_leading, style::tight};
constexpr Spacing tightest{style::tight_leading, style::tightest};

const Pen date_pen{Face::semibold, Tone::ink, "date"};
const Pen inferred_pen{Face::italic, Tone::ink, "date"};
const Pen certainty_pen{Face::italic, Tone::soft_ink, "certainty"};
const Pen title_pen{Face::regular, Tone::ink, "label"};

// "28 Jul 1914 – 11 Nov 1918" may be broken behind its dash only, "15 Mar 44 BCE" nowhere; what is
// longer breaks where it must.
std::string date_words(const Entry& entry) {
    constexpr std::size_t longest_piece = 20;
    std::string text = shorten(printable(entry.date), longest_date);
    const std::string dash = " – ";
    const std::size_t at = text.find(dash);
    if (at == std::string::npos && text.size() > longest_piece) return text;
    for (std::size_t i = text.size(); i-- > 0;)
        if (text[i] == ' ' && (at == std::string::npos || i + 1 != at + dash.size()))
            text.replace(i, 1, glue);
    return text;
}

std::vector<Run> date_runs(const Entry& entry) {
    std::vector<Run> runs;
    runs.push_back({date_words(entry), entry.inferred ? inferred_pen : date_pen});
    if (const std::string word = certainty_text(entry); !word.empty())
        runs.push_back({" " + word, certainty_pen});
    for (const Rival& rival : entry.rivals)
        runs.push_back({" or " + shorten(printable(rival.date), longest_date), certainty_pen});
    return runs;
}

// The first citation hangs on to the last word; further ones may go to the next line.
std::vector<Run> title_runs(const Entry& entry, const Timeline& timeline, NoteStyle style) {
    std::vector<Run> runs;
    std::string title = shorten(printable(entry.title), longest_title);
    if (title.empty()) title = "(without a title)";
    // A title that runs to the left ends there; the space is on the other side of it.
    const bool space = !entry.notes.empty() && style != NoteStyle::chicago_note;
    const bool turned = begins_right_to_left(title);
    if (space && !turned) title += glue;
    runs.push_back({title, title_pen});
    if (space && turned) runs.push_back({glue, title_pen});
    const std::size_t shown = std::min(entry.notes.size(), most_citations);
    for (std::size_t i = 0; i < shown; ++i) {
        if (i > 0) runs.push_back({" ", title_pen});
        runs.push_back(citation(timeline, entry.notes[i], style));
    }
    if (shown < entry.notes.size()) {
        const std::string left = std::to_string(entry.notes.size() - shown);
        runs.push_back({" and " + left + " more", title_pen});
    }
    return runs;
}

Mpt widest(const std::vector<Paragraph>& paragraphs, Mpt size) {
    Mpt width = 0;
    for (const Paragraph& paragraph : paragraphs)
        width = std::max(width, paragraph.width(size));
    return width;
}

std::vector<std::vector<Line>>
wrapped(const std::vector<Paragraph>& paragraphs, Mpt width, Mpt size) {
    std::vector<std::vector<Line>> lines;
    lines.reserve(paragraphs.size());
    for (const Paragraph& paragraph : paragraphs)
        lines.push_back(paragraph.wrap(width, size));
    return lines;
}

// How many lines the first rows take when dates have `width` of `room`.
std::size_t lines_at(const Words& words, Mpt size, Mpt width, Mpt room) {
    constexpr std::size_t enough = 200; // to know how the rest will be
    std::size_t lines = 0;
    for (std::size_t i = 0; i < std::min(words.dates.size(), enough); ++i) {
        lines += std::max(words.dates[i].line_count(width + slack, size),
                          words.titles[i].line_count(room - width - style::column_gap, size));
    }
    return lines;
}

// Wide enough for every date, or narrower where breaking a few long dates gives the titles room
// that saves lines.
Mpt date_width(const Words& words, Mpt size, Mpt room) {
    constexpr std::array<Mpt, 4> shares = {32, 28, 24, 20}; // percent
    const Mpt most = widest(words.dates, size);
    // Whatever a date may not be broken in fits, unless it is very long.
    Mpt least = 0;
    for (const Paragraph& date : words.dates)
        least = std::max(least, date.longest_piece(size));
    least = std::min(least, room * shares.front() / 100);
    Mpt best = 0;
    std::size_t fewest = 0;
    for (const Mpt share : shares) {
        const Mpt width = std::min(most, std::max(least, room * share / 100));
        if (width == best) continue;
        const std::size_t lines = lines_at(words, size, width, room);
        if (best == 0 || lines * 100 < fewest * 97) { // worth it
            best = width;
            fewest = lines;
        }
    }
    return best;
}

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
    if (space.back <= left) {
        pages.back().height -= space.back;
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

Words gather_words(const Timeline& timeline,
                   const std::vector<Site>& sites,
                   NoteStyle style,
                   const Measure& measure,
                   const LineBreaker& breaker) {
    Words words;
    words.dates.reserve(sites.size());
    words.titles.reserve(sites.size());
    for (const Site& site : sites) {
        const Entry& entry = timeline.entries[site.entry];
        words.dates.emplace_back(date_runs(entry), measure, breaker);
        words.titles.emplace_back(title_runs(entry, timeline, style), measure, breaker);
    }
    return words;
}

Mpt natural_height(Mpt rows) {
    return std::max(rows * 2, rows + pt(150));
}

Rows set_rows(const Words& words, Mpt size, const Spacing& spacing, Mpt left, Mpt right) {
    Rows rows;
    rows.size = size;
    rows.leading = size * spacing.leading / 100;
    rows.gap = size * spacing.gap / 100;
    rows.date_x = left;
    rows.date_width = date_width(words, size, right - left);
    rows.title_x = left + rows.date_width + style::column_gap;
    rows.title_width = right - rows.title_x;
    for (std::size_t i = 0; i < words.titles.size(); ++i) {
        const std::size_t lines =
            std::max({words.titles[i].line_count(rows.title_width, size),
                      words.dates[i].line_count(rows.date_width + slack, size), std::size_t{1}});
        rows.heights.push_back(static_cast<Mpt>(lines) * rows.leading + rows.gap);
        rows.total += rows.heights.back();
    }
    return rows;
}

void break_lines(const Words& words, Rows& rows) {
    rows.dates = wrapped(words.dates, rows.date_width + slack, rows.size);
    rows.titles = wrapped(words.titles, rows.title_width, rows.size);
}

Plan make_plan(const Words& words, const Space& space) {
    if (auto all = on_one_page(words, space, space.first_page - space.back)) return std::move(*all);
    if (auto entries = on_one_page(words, space, space.first_page)) return std::move(*entries);
    const Mpt size = style::several_pages_size;
    Plan plan{set_rows(words, size, airy, space.left, space.right), {}};
    break_lines(words, plan.rows);
    plan.pages = several_pages(plan.rows, space);
    return plan;
}

} // namespace fasti::layout
