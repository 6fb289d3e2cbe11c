// SPDX-License-Identifier: Apache-2.0
#include "read/pdf/reading_order.hpp"

#include "read/lines/shapes.hpp"
#include "text/ascii.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace fasti::pdf {
namespace {

constexpr float wide_gap = 1.6F;   // line heights between words that are parts of a row
constexpr float narrow_gap = 0.7F; // line heights, the least between two columns or parts

float middle(std::vector<float> values) {
    if (values.empty()) return 0;
    const auto half = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), half, values.end());
    return *half;
}

bool on_one_line(const Box& one, const Box& other) {
    const float shared = std::min(one.bottom, other.bottom) - std::max(one.top, other.top);
    return shared > 0.5F * std::min(one.height(), other.height());
}

void grow(Box& box, const Box& by) {
    box = {std::min(box.left, by.left), std::min(box.top, by.top), std::max(box.right, by.right),
           std::max(box.bottom, by.bottom)};
}

class Page {
public:
    Page(PageBoxes page, int number) : page_(std::move(page)), number_(number) {
        for (TextLine& line : page_.lines)
            std::erase_if(line.words, [](const Word& word) { return is_bare_accent(word.text); });
        std::erase_if(page_.lines, [](const TextLine& line) { return line.words.empty(); });
        std::vector<float> heights;
        for (TextLine& line : page_.lines) {
            line.words.front().opens = true;
            for (const Word& word : line.words)
                heights.push_back(word.box.height());
        }
        height_ = std::max(middle(std::move(heights)), 1.0F);
    }

    std::vector<Line> run() {
        if (page_.lines.empty()) return {};
        const std::optional<float> gutter = find_gutter();
        std::vector<TextLine> whole;
        std::vector<TextLine> left;
        std::vector<TextLine> right;
        for (TextLine& line : page_.lines) {
            if (!gutter || crosses(line, *gutter))
                whole.push_back(std::move(line));
            else
                divide(std::move(line), *gutter, left, right);
        }
        if (!gutter) {
            write(rows(std::move(whole)));
            return std::move(out_);
        }
        in_columns(rows(std::move(whole)), rows(std::move(left)), rows(std::move(right)));
        return std::move(out_);
    }

private:
    /// An accent without a letter: what old fonts of LaTeX print for an opening quotation mark.
    static bool is_bare_accent(std::string_view text) {
        for (std::size_t at = 0; at < text.size();) {
            const CodePoint c = code_point_at(text, at);
            if (c.value < U'\u0300' || c.value > U'\u036F') return false;
            at += c.size;
        }
        return !text.empty();
    }

    /// Does one of its words, or an ordinary space between two, stand over the gap?
    bool crosses(const TextLine& line, float x) const {
        for (std::size_t i = 0; i < line.words.size(); ++i) {
            const Box& box = line.words[i].box;
            if (box.left < x && box.right > x) return true;
            if (i + 1 == line.words.size()) break;
            const Box& next = line.words[i + 1].box;
            if (box.right <= x && next.left >= x && next.left - box.right < narrow_gap * height_)
                return true;
        }
        return false;
    }

    static void
    divide(TextLine line, float x, std::vector<TextLine>& left, std::vector<TextLine>& right) {
        TextLine first;
        TextLine second;
        for (Word& word : line.words)
            (word.box.right <= x ? first : second).words.push_back(std::move(word));
        for (auto [part, side] : {std::pair{&first, &left}, std::pair{&second, &right}}) {
            if (part->words.empty()) continue;
            part->box = part->words.front().box;
            for (const Word& word : part->words)
                grow(part->box, word.box);
            side->push_back(std::move(*part));
        }
    }

    /// Where the gap between two columns of prose lies. Few lines cross it, and on either side many
    /// stand that are as long as their column: a column of dates beside one of events is a table.
    std::optional<float> find_gutter() const {
        constexpr float step = 3;
        std::optional<float> best;
        std::size_t fewest = page_.lines.size();
        const int steps = static_cast<int>(std::ceil(0.3F * page_.width / step));
        for (int i = 0; i < steps; ++i) {
            const float x = 0.35F * page_.width + static_cast<float>(i) * step;
            std::size_t crossing = 0;
            for (const TextLine& line : page_.lines)
                crossing += crosses(line, x) ? 1U : 0U;
            if (crossing < fewest || (crossing == fewest && best && in_the_middle(x, *best))) {
                fewest = crossing;
                best = x;
            }
        }
        if (!best || 4 * fewest > page_.lines.size()) return std::nullopt;
        return prose_beside(*best) ? best : std::nullopt;
    }

    bool in_the_middle(float x, float than) const {
        return std::abs(x - page_.width / 2) < std::abs(than - page_.width / 2);
    }

    bool prose_beside(float x) const {
        constexpr std::size_t fewest_lines = 6;
        constexpr std::size_t fewest_words = 4; // a line
        std::size_t left = 0;
        std::size_t right = 0;
        for (const TextLine& line : page_.lines) {
            if (crosses(line, x)) continue;
            std::size_t before = 0;
            for (const Word& word : line.words)
                before += word.box.right <= x ? 1U : 0U;
            left += before >= fewest_words ? 1U : 0U;
            right += line.words.size() - before >= fewest_words ? 1U : 0U;
        }
        return left >= fewest_lines && right >= fewest_lines;
    }

    /// Lines that stand side by side become one, by y.
    static std::vector<TextLine> rows(std::vector<TextLine> lines) {
        std::stable_sort(lines.begin(), lines.end(), [](const TextLine& a, const TextLine& b) {
            return a.box.top + a.box.bottom < b.box.top + b.box.bottom;
        });
        std::vector<TextLine> out;
        for (TextLine& line : lines) {
            if (!out.empty() && on_one_line(out.back().box, line.box) && beside(out.back(), line)) {
                grow(out.back().box, line.box);
                std::move(line.words.begin(), line.words.end(),
                          std::back_inserter(out.back().words));
            } else {
                out.push_back(std::move(line));
            }
        }
        for (TextLine& line : out)
            std::stable_sort(line.words.begin(), line.words.end(),
                             [](const Word& a, const Word& b) { return a.box.left < b.box.left; });
        return out;
    }

    static bool beside(const TextLine& one, const TextLine& other) {
        return other.box.left >= one.box.right - 1 || other.box.right <= one.box.left + 1;
    }

    void in_columns(std::vector<TextLine> whole,
                    std::vector<TextLine> left,
                    std::vector<TextLine> right) {
        auto next_left = left.begin();
        auto next_right = right.begin();
        const auto until = [](std::vector<TextLine>& lines, auto from, float y) {
            return std::find_if(from, lines.end(),
                                [&](const TextLine& line) { return line.box.top >= y; });
        };
        for (TextLine& line : whole) {
            const auto left_end = until(left, next_left, line.box.top);
            const auto right_end = until(right, next_right, line.box.top);
            write({std::make_move_iterator(next_left), std::make_move_iterator(left_end)});
            write({std::make_move_iterator(next_right), std::make_move_iterator(right_end)});
            next_left = left_end;
            next_right = right_end;
            std::vector<TextLine> one;
            one.push_back(std::move(line));
            write(std::move(one));
        }
        write({std::make_move_iterator(next_left), std::make_move_iterator(left.end())});
        write({std::make_move_iterator(next_right), std::make_move_iterator(right.end())});
    }

    void write(std::vector<TextLine> lines) {
        if (lines.empty()) return;
        Box column = lines.front().box;
        for (const TextLine& line : lines)
            grow(column, line.box);
        for (const TextLine& line : lines)
            out_.push_back(line_of(line, column));
    }

    Line line_of(const TextLine& line, const Box& column) const {
        Line out;
        out.box = line.box;
        out.left = column.left;
        out.right = column.right;
        out.page = number_;
        std::vector<float> heights;
        for (const Word& word : line.words)
            heights.push_back(word.box.height());
        out.size = middle(std::move(heights));
        for (std::size_t i = 0; i < line.words.size(); ++i) {
            const Word& word = line.words[i];
            const float gap = i == 0 ? 0 : word.box.left - line.words[i - 1].box.right;
            const bool mark = is_mark(word, line, out.size);
            const bool glued = mark ? gap < 0.3F * height_ : follows_mark(out, word);
            if (i > 0 && !glued) out.text += ' ';
            // poppler ends a line where a cell ends, however narrow the gap between two columns
            const bool apart = gap > (word.opens ? narrow_gap : wide_gap) * height_;
            if (i == 0 || (apart && !is_marker(out.text)))
                out.parts.emplace_back(out.text.size(), word.box.left);
            const std::size_t begin = out.text.size();
            out.text += word.text;
            out.opens_note = out.opens_note || (mark && i == 0 && line.words.size() > 1);
            if (mark && i > 0) out.marks.emplace_back(begin, out.text.size());
        }
        return out;
    }

    /// What stands before an item and nothing else.
    static bool is_marker(const std::string& text) {
        return lines::list_marker(text + "a").size >= text.size();
    }

    /// The comma of "in 1911², and".
    static bool follows_mark(const Line& line, const Word& word) {
        constexpr std::string_view stops = ".,;:!?)";
        return !line.marks.empty() && line.marks.back().second == line.text.size() &&
               stops.find(word.text.front()) != std::string_view::npos;
    }

    /// A small raised number.
    static bool is_mark(const Word& word, const TextLine& line, float size) {
        const bool small = word.box.height() < 0.88F * size;
        const bool raised = word.box.bottom < line.box.bottom - 0.15F * size;
        return small && raised && word.text.size() <= 3 &&
               std::all_of(word.text.begin(), word.text.end(), ascii::is_digit);
    }

    PageBoxes page_;
    int number_;
    float height_ = 0; // of a line
    std::vector<Line> out_;
};

} // namespace

bool has_leader(std::string_view text) {
    return text.find(" . . .") != std::string_view::npos ||
           text.find(".....") != std::string_view::npos;
}

std::vector<Line> lines_in_order(PageBoxes page, int number) {
    return Page(std::move(page), number).run();
}

} // namespace fasti::pdf
