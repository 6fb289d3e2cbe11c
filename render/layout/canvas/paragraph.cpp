// SPDX-License-Identifier: Apache-2.0
#include "render/layout/canvas/paragraph.hpp"

#include "render/font/bidi.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <limits>
#include <optional>

namespace fasti::layout {
namespace {

constexpr std::string_view no_break_space = "\u00A0";

bool continues_letter(char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

} // namespace

Paragraph::Paragraph(std::vector<Run> runs, const Measure& measure, const LineBreaker& breaker)
    : runs_(std::move(runs)), positions_(1, 0) {
    constexpr Mpt most = std::numeric_limits<std::int32_t>::max();
    for (const Run& run : runs_) {
        const Mpt start = positions_.back();
        const std::vector<Mpt> positions = measure.positions(run.text, run.pen.face, em);
        for (std::size_t i = 1; i < positions.size(); ++i)
            positions_.push_back(static_cast<std::int32_t>(std::min(start + positions[i], most)));
        text_ += run.text;
        run_ends_.push_back(text_.size());
        right_to_left_.push_back(font::begins_right_to_left(run.text));
    }
    breaks_ = breaker.breaks(text_);
}

// Assigning {} would keep the room of a vector.
void Paragraph::forget() {
    runs_ = std::vector<Run>();
    run_ends_ = std::vector<std::size_t>();
    right_to_left_ = std::vector<bool>();
    text_ = std::string();
    positions_ = std::vector<std::int32_t>(1, 0);
    breaks_ = std::vector<std::size_t>();
}

std::size_t Paragraph::without_spaces(std::size_t begin, std::size_t end) const {
    const std::string_view text(text_);
    while (end > begin) {
        const std::string_view line = text.substr(begin, end - begin);
        const std::size_t space = line.ends_with(' ') ? 1 : line.ends_with(no_break_space) ? 2 : 0;
        if (space == 0) break;
        end -= space;
    }
    return end;
}

// As many whole letters as fit, at least one; up to a no-break space where there is one, since
// words that were to stay together come apart better there than inside one of them.
std::size_t Paragraph::forced_end(std::size_t begin, Mpt width) const {
    const auto first = positions_.begin() + static_cast<std::ptrdiff_t>(begin) + 1;
    const auto past = std::upper_bound(first, positions_.end(), positions_[begin] + width);
    std::size_t end = static_cast<std::size_t>(past - positions_.begin()) - 1;
    while (end > begin && end < text_.size() && continues_letter(text_[end]))
        --end;
    const std::size_t glue = end > begin ? text_.rfind(no_break_space, end) : begin;
    if (glue != std::string::npos && glue > begin) return glue + no_break_space.size();
    if (end > begin) return end;
    for (++end; end < text_.size() && continues_letter(text_[end]);)
        ++end;
    return end;
}

// Where the line that starts at `begin` ends; `next_break` is the first break behind it, and moves
// on.
std::size_t Paragraph::line_end(std::size_t begin, std::size_t& next_break, Mpt width) const {
    std::size_t end = begin;
    for (; next_break < breaks_.size(); ++next_break) {
        const std::size_t visible = without_spaces(begin, breaks_[next_break]);
        if (positions_[visible] - positions_[begin] > width) break;
        end = breaks_[next_break];
    }
    return end > begin ? end : forced_end(begin, width);
}

// The line of the bytes [begin, end), a piece for each run that it touches.
Line Paragraph::cut(std::size_t begin, std::size_t end) const {
    Line line;
    line.width = positions_[end] - positions_[begin];
    auto run = static_cast<std::size_t>(
        std::upper_bound(run_ends_.begin(), run_ends_.end(), begin) - run_ends_.begin());
    for (; begin < end; ++run) {
        const std::size_t piece_end = std::min(end, run_ends_[run]);
        if (piece_end > begin) line.pieces.push_back({run, begin, piece_end});
        begin = piece_end;
    }
    return line;
}

Mpt Paragraph::longest_piece(Mpt size) const {
    Mpt longest = 0;
    for (std::size_t begin = 0; const std::size_t end : breaks_) {
        longest =
            std::max(longest, Mpt{positions_[without_spaces(begin, end)] - positions_[begin]});
        begin = end;
    }
    return longest * size / em;
}

std::vector<Line> Paragraph::wrap(Mpt width, Mpt size) const {
    const Mpt em_width = width * em / size;
    return without_widow(greedy(em_width), em_width);
}

// A last line that is very short, or short and of one word: what typographers call a widow.
bool Paragraph::ends_in_widow(const std::vector<Line>& lines, Mpt em_width) const {
    const Line& last = lines.back();
    if (last.width * 100 < em_width * 20) return true;
    if (last.width * 100 >= em_width * 45) return false;
    const std::size_t begin = last.pieces.front().begin;
    return *std::upper_bound(breaks_.begin(), breaks_.end(), begin) >= text_.size();
}

// The widest lines that leave more to the last one, as long as they are as many; what cannot be
// mended stays as it is.
std::vector<Line> Paragraph::without_widow(std::vector<Line> lines, Mpt em_width) const {
    if (lines.size() < 2 || lines.back().pieces.empty() || !ends_in_widow(lines, em_width))
        return lines;
    // No narrower than the longest word: words stay whole.
    Mpt low = std::max(em_width / 2, longest_piece(em));
    Mpt high = em_width;
    if (low >= high) return lines;
    std::optional<std::vector<Line>> best;
    for (int step = 0; step < 8; ++step) {
        const Mpt middle = (low + high) / 2;
        std::vector<Line> tried = greedy(middle);
        const bool more = tried.size() > lines.size();
        const bool mended = !more && !ends_in_widow(tried, em_width);
        (more || mended ? low : high) = middle;
        if (mended) best = std::move(tried);
    }
    return best ? std::move(*best) : std::move(lines);
}

// Calls visit(begin, end) for each line, as full as it can be.
template <class Visit>
void Paragraph::walk(Mpt em_width, Visit visit) const {
    std::size_t next_break = 0;
    for (std::size_t begin = 0; begin < text_.size();) {
        const std::size_t end = line_end(begin, next_break, em_width);
        visit(begin, end);
        begin = end;
        while (next_break < breaks_.size() && breaks_[next_break] <= begin)
            ++next_break;
    }
}

std::vector<Line> Paragraph::greedy(Mpt em_width) const {
    std::vector<Line> lines;
    walk(em_width, [&](std::size_t begin, std::size_t end) {
        lines.push_back(cut(begin, without_spaces(begin, end)));
    });
    return lines;
}

std::size_t Paragraph::count_lines(Mpt em_width) const {
    std::size_t count = 0;
    walk(em_width, [&](std::size_t, std::size_t) { ++count; });
    return count;
}

// With the space at which the line was broken, so that the words of two lines stay apart when they
// are copied. No-break spaces have done their work and would be in the way of who searches.
std::string Paragraph::words(const Piece& piece) const {
    const std::string_view rest = std::string_view(text_).substr(
        piece.end, std::max(piece.end, run_ends_[piece.run]) - piece.end);
    const bool space = rest.starts_with(' ') || rest.starts_with(no_break_space);
    std::string words = text_.substr(piece.begin, piece.end - piece.begin) + (space ? " " : "");
    for (std::size_t at = words.find(no_break_space); at != std::string::npos;
         at = words.find(no_break_space, at))
        words.replace(at, no_break_space.size(), " ");
    return words;
}

void Paragraph::draw(
    const std::vector<Line>& lines, Point at, Mpt size, Mpt leading, Canvas& canvas) const {
    // What begins with letters that run to the left is set from right to left as a whole: lines
    // begin at the right end of the longest one, and what follows the first run stands left of it.
    const bool mirrored = !right_to_left_.empty() && right_to_left_.front();
    Mpt widest = 0;
    for (const Line& line : lines)
        widest = std::max(widest, line.width);
    for (const Line& line : lines) {
        const Mpt start = line.pieces.empty() ? 0 : positions_[line.pieces.front().begin];
        for (const Piece& piece : line.pieces) {
            const Run& run = runs_[piece.run];
            std::string text = words(piece);
            if (text == " ") continue;
            const Mpt before = Mpt{positions_[piece.begin]} - start;
            const Mpt advance = Mpt{positions_[piece.end] - positions_[piece.begin]};
            const Mpt x = at.x + (mirrored ? widest - before - advance : before) * size / em;
            const Mpt width = advance * size / em;
            canvas.text({x, at.y}, std::move(text), run.pen, size, width, {run.target, run.label},
                        right_to_left_[piece.run]);
        }
        at.y += leading;
    }
}

} // namespace fasti::layout
