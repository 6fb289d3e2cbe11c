// SPDX-License-Identifier: Apache-2.0
#include "render/layout/axis/scales.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace fasti::layout {
namespace {

using std::chrono::minutes;

constexpr double prior = 6;               // what a further piece must gain in log likelihood
constexpr double tie = 1e-6;              // so that the C library's last digit decides nothing
constexpr std::size_t most_moments = 500; // a page holds fewer
constexpr Mpt label_share = 85;           // percent of the length given by labels; the rest by time
constexpr Mpt least_share = 6;            // percent of the axis that a piece must have
constexpr Mpt least_change = 3;           // by what factor neighbouring scales must differ

struct Cell {
    timeline::Moment when;
    int count = 0;
};

std::vector<Cell> distinct(const std::vector<Weight>& markers) {
    std::vector<Cell> all;
    for (const Weight& marker : markers) {
        if (all.empty() || all.back().when != marker.when) all.push_back({marker.when, 0});
        ++all.back().count;
    }
    return all;
}

// Where cells of one moment of markers meet: half way to the neighbours.
std::vector<timeline::Moment> edges(const std::vector<Cell>& cells,
                                    const timeline::TimeSpan& domain) {
    std::vector<timeline::Moment> edges = {domain.begin};
    for (std::size_t i = 1; i < cells.size(); ++i)
        edges.push_back(cells[i - 1].when + (cells[i].when - cells[i - 1].when + minutes{1}) / 2);
    edges.push_back(domain.end);
    return edges;
}

// The first cells of the best pieces, but for the first: exact, by dynamic programming over their
// last cell.
std::vector<std::size_t> best_cuts(const std::vector<Cell>& cells,
                                   const std::vector<timeline::Moment>& edges) {
    const std::size_t n = cells.size();
    std::vector<double> best(n + 1, 0);
    std::vector<std::size_t> from(n + 1, 0);
    for (std::size_t end = 1; end <= n; ++end) {
        double count = 0;
        best[end] = -1e300;
        for (std::size_t begin = end; begin-- > 0;) {
            count += cells[begin].count;
            const auto length =
                static_cast<double>(std::max<std::int64_t>(1, (edges[end] - edges[begin]).count()));
            const double value = best[begin] + count * std::log(count / length) - prior;
            if (value > best[end] + tie) {
                best[end] = value;
                from[end] = begin;
            }
        }
    }
    std::vector<std::size_t> cuts;
    for (std::size_t end = from[n]; end > 0; end = from[end])
        cuts.push_back(end);
    std::reverse(cuts.begin(), cuts.end());
    return cuts;
}

// Marks next to a cut and how far apart they are on its finer side.
struct Gap {
    timeline::Moment before, when; // the last marker before the cut, the first one after it
    minutes room{};                // how long the piece of the finer scale lasts
    bool finer_after = true;
};

// New Year's Day or the first of a month: the last one up to a moment, or the first one from it on.
timeline::Moment first_of(timeline::Moment moment, bool of_year, bool later) {
    const date::year_month_day day(date::floor<days>(moment));
    const date::month month = of_year ? date::January : day.month();
    const timeline::Moment first = sys_days{day.year() / month / 1};
    if (!later || first >= moment) return first;
    const date::year_month next = day.year() / month + date::months{of_year ? 12 : 1};
    return sys_days{next / 1};
}

// The roundest moment between the markers, with a little room between it and the first marker of
// the finer scale: a new year or month as long as it is not too far away, else a new day.
timeline::Moment round_cut(const Gap& gap) {
    const minutes margin = std::min(gap.room / 20, (gap.when - gap.before) / 2);
    const bool later = !gap.finer_after;
    const timeline::Moment nearest = later ? gap.before + margin : gap.when - margin;
    const timeline::Moment year = first_of(nearest, true, later);
    const timeline::Moment month = first_of(nearest, false, later);
    const timeline::Moment day = later ? date::ceil<days>(nearest) : date::floor<days>(nearest);
    // At least half of what lies between the markers stays on the coarser side, where it is short.
    const timeline::Moment middle = gap.before + (gap.when - gap.before) / 2;
    const auto fits = [&](timeline::Moment at, int part) {
        const minutes away = later ? at - nearest : nearest - at;
        return (later ? at <= middle : at >= middle) && away <= gap.room / part;
    };
    return fits(year, 6) ? year : fits(month, 3) ? month : fits(day, 1) ? day : nearest;
}

// A stretch of the axis with its markers and its length, in percent of a percent of the whole.
struct ScalePiece {
    timeline::TimeSpan time;
    Mpt labels = 0; // their heights
    Mpt length = 0;

    Mpt span() const { return (time.end - time.begin).count(); }
};

// Cells between cuts.
struct Cut {
    std::size_t first = 0; // of the piece before
    std::size_t at = 0;    // the first of the piece behind
    std::size_t last = 0;  // of the piece behind
};

bool finer_after(const std::vector<Cell>& cells, const Cut& cut) {
    const auto mean = [&](std::size_t from, std::size_t to) {
        return (cells[to].when - cells[from].when) / static_cast<int>(to - from + 1);
    };
    return mean(cut.at, cut.last) <= mean(cut.first, cut.at - 1);
}

// A marker of the coarser piece that is much closer to the finer one belongs there: in the coarse
// scale it would stand on the break.
void join_its_like(const std::vector<Cell>& cells, Cut& cut, bool after) {
    constexpr int closer = 2;
    constexpr int most = 2;
    const auto gap = [&](std::size_t i) { return cells[i].when - cells[i - 1].when; };
    for (int moved = 0; moved < most; ++moved) {
        const bool back = after && cut.at > cut.first + 1 && gap(cut.at) * closer < gap(cut.at - 1);
        const bool on = !after && cut.at < cut.last && gap(cut.at) * closer < gap(cut.at + 1);
        cut.at = back ? cut.at - 1 : on ? cut.at + 1 : cut.at;
    }
}

std::vector<timeline::Moment> round_cuts(const std::vector<Cell>& cells,
                                         const std::vector<std::size_t>& cuts) {
    std::vector<timeline::Moment> out;
    out.reserve(cuts.size());
    std::size_t first = 0;
    for (std::size_t i = 0; i < cuts.size(); ++i) {
        const std::size_t last = i + 1 < cuts.size() ? cuts[i + 1] - 1 : cells.size() - 1;
        Cut cut{first, cuts[i], last};
        const bool after = finer_after(cells, cut);
        join_its_like(cells, cut, after);
        const minutes room = after ? cells[last].when - cells[cut.at].when
                                   : cells[cut.at - 1].when - cells[first].when;
        out.push_back(round_cut({cells[cut.at - 1].when, cells[cut.at].when, room, after}));
        first = cut.at;
    }
    return out;
}

std::vector<ScalePiece> make_pieces(const std::vector<Weight>& markers,
                                    const std::vector<timeline::Moment>& cuts,
                                    const timeline::TimeSpan& domain) {
    std::vector<ScalePiece> pieces = {{domain}};
    for (const timeline::Moment at : cuts) {
        if (at <= pieces.back().time.begin || at >= domain.end) continue;
        pieces.back().time.end = at;
        pieces.push_back({{at, domain.end}});
    }
    std::size_t piece = 0;
    for (const Weight& marker : markers) {
        while (piece + 1 < pieces.size() && marker.when >= pieces[piece].time.end)
            ++piece;
        pieces[piece].labels += marker.height;
    }
    return pieces;
}

void set_lengths(std::vector<ScalePiece>& pieces) {
    Mpt time = 0;
    Mpt labels = 0;
    for (const ScalePiece& piece : pieces) {
        time += piece.span();
        labels += std::max<Mpt>(1, piece.labels);
    }
    for (ScalePiece& piece : pieces)
        piece.length = 1 + (100 - label_share) * 100 * piece.span() / time +
                       label_share * 100 * piece.labels / labels;
}

// Whether the scales of two neighbours are so alike that one will do.
bool alike(const ScalePiece& a, const ScalePiece& b) {
    const Mpt left = a.length * b.span();
    const Mpt right = b.length * a.span();
    return std::max(left, right) < least_change * std::min(left, right);
}

// The first piece that should be one with the next.
std::optional<std::size_t> needless(const std::vector<ScalePiece>& pieces) {
    for (std::size_t i = 0; i + 1 < pieces.size(); ++i)
        if (alike(pieces[i], pieces[i + 1])) return i;
    for (std::size_t i = 0; i + 1 < pieces.size(); ++i)
        if (std::min(pieces[i].length, pieces[i + 1].length) < least_share * 100) return i;
    return std::nullopt;
}

void merge_needless(std::vector<ScalePiece>& pieces) {
    set_lengths(pieces);
    while (const auto i = needless(pieces)) {
        pieces[*i].time.end = pieces[*i + 1].time.end;
        pieces[*i].labels += pieces[*i + 1].labels;
        pieces.erase(pieces.begin() + static_cast<std::ptrdiff_t>(*i) + 1);
        set_lengths(pieces);
    }
}

Axis axis_of(const std::vector<ScalePiece>& pieces, Mpt top, Mpt bottom) {
    Mpt total = 0;
    for (const ScalePiece& piece : pieces)
        total += piece.length;
    std::vector<Knot> knots = {{pieces.front().time.begin, top}};
    Mpt length = 0;
    for (const ScalePiece& piece : pieces) {
        length += piece.length;
        knots.push_back({piece.time.end, top + (bottom - top) * length / total});
    }
    return Axis(std::move(knots));
}

} // namespace

Axis folded_axis(const std::vector<Weight>& markers,
                 const timeline::TimeSpan& domain,
                 Mpt top,
                 Mpt bottom) {
    const std::vector<Cell> cells = distinct(markers);
    if (cells.size() < 4 || cells.size() > most_moments) return linear_axis(domain, top, bottom);
    const std::vector<std::size_t> cuts = best_cuts(cells, edges(cells, domain));
    std::vector<ScalePiece> pieces = make_pieces(markers, round_cuts(cells, cuts), domain);
    merge_needless(pieces);
    return axis_of(pieces, top, bottom);
}

Axis pinned_axis(const std::vector<Weight>& markers,
                 const timeline::TimeSpan& domain,
                 const std::vector<sys_days>& cuts,
                 Mpt top,
                 Mpt bottom) {
    std::vector<timeline::Moment> sorted(cuts.begin(), cuts.end());
    std::sort(sorted.begin(), sorted.end());
    std::vector<ScalePiece> pieces = make_pieces(markers, sorted, domain);
    set_lengths(pieces);
    for (ScalePiece& piece : pieces)
        piece.length = std::max(piece.length, least_share * 100);
    return axis_of(pieces, top, bottom);
}

Axis sequence_axis(const std::vector<Weight>& markers,
                   const timeline::TimeSpan& domain,
                   Mpt top,
                   Mpt bottom) {
    Mpt total = 0;
    for (const Weight& marker : markers)
        total += marker.height;
    std::vector<Knot> knots = {{domain.begin, top}};
    Mpt above = 0;
    for (const Weight& marker : markers) {
        const Mpt y = top + (bottom - top) * above / std::max<Mpt>(1, total);
        if (marker.when > knots.back().when && marker.when < domain.end)
            knots.push_back({marker.when, y});
        above += marker.height;
    }
    knots.push_back({domain.end, bottom});
    return Axis(std::move(knots), false);
}

} // namespace fasti::layout
