// SPDX-License-Identifier: Apache-2.0
#include "render/layout/sheets/sheets.hpp"

#include "render/layout/style/style.hpp"
#include "text/printable.hpp"

namespace fasti::layout {
namespace {

constexpr std::size_t longest_heading = 240;

std::string title_of(const Timeline& timeline) {
    const std::string title = shorten(printable(timeline.title), longest_heading);
    return title.empty() ? "Timeline" : title;
}

std::string describe(const Timeline& timeline) {
    std::string text = "A timeline of " + std::to_string(timeline.entries.size()) + " events";
    if (!timeline.notes.empty())
        text += " with " + std::to_string(timeline.notes.size()) + " numbered sources";
    return text + ": an axis of time from top to bottom, beside it each event's date and title.";
}

} // namespace

Sheets::Sheets(const Timeline& timeline,
               const Palette& palette,
               const Paper& paper,
               const style::Sheet& style,
               const Measure& measure,
               const LineBreaker& breaker)
    : style_(style), legend_(timeline, palette, measure, style.legend), measure_(measure),
      title_({{title_of(timeline), {Face::semibold, Tone::ink, "title"}}}, measure, breaker),
      subtitle_({{shorten(printable(timeline.subtitle), longest_heading),
                  {Face::regular, Tone::soft_ink, "subtitle"}}},
                measure,
                breaker) {
    scene_.width = paper.width;
    scene_.height = paper.height;
    scene_.title = title_of(timeline);
    scene_.description = describe(timeline);
    first_top_ = title_block(nullptr);
}

Mpt Sheets::left() const {
    return style_.side;
}

Mpt Sheets::right() const {
    return scene_.width - style_.side;
}

Mpt Sheets::bottom() const {
    return scene_.height - style_.bottom;
}

Mpt Sheets::other_room() const {
    return bottom() - style_.top - style_.head;
}

// Draws the title block when there is a canvas, and says where it ends.
Mpt Sheets::title_block(Canvas* canvas) {
    // A long title is set smaller rather than in many lines.
    const Mpt width = right() - left();
    Mpt size = style_.title;
    while (size > style_.title * 2 / 3 && title_.width(size) > width)
        size -= pt(0.5);
    const auto title = title_.wrap(width, size);
    Mpt y = style_.top + size * 3 / 4;
    if (canvas != nullptr) title_.draw(title, {left(), y}, size, size * 5 / 4, *canvas);
    y += static_cast<Mpt>(title.size() - 1) * size * 5 / 4;
    const auto subtitle = subtitle_.wrap(width, style_.subtitle);
    const Mpt leading = style::leading(style_.subtitle);
    if (!subtitle.empty()) y += style_.subtitle * 5 / 3;
    if (canvas != nullptr) subtitle_.draw(subtitle, {left(), y}, style_.subtitle, leading, *canvas);
    if (!subtitle.empty()) y += static_cast<Mpt>(subtitle.size() - 1) * leading;
    y = place_legend(y, subtitle.empty() ? 0
                                         : subtitle.back().width * style_.subtitle / Paragraph::em);
    y += pt(8);
    if (canvas != nullptr)
        canvas->line({left(), y}, {right(), y}, {{}, Tone::hairline, pt(0.6), {}, 100, "rule"});
    return y + pt(12);
}

// At the right of the subtitle's last line when both fit in it, else below, in as many rows as it
// takes.
Mpt Sheets::place_legend(Mpt y, Mpt subtitle_width) {
    if (legend_.empty()) return y;
    const Mpt room = right() - left();
    const bool beside = subtitle_width > 0 && subtitle_width + pt(24) + legend_.width() <= room;
    if (!beside) y += style_.legend * 2;
    legend_place_ = {y, beside};
    return beside ? y
                  : y + static_cast<Mpt>(legend_.rows(room) - 1) * style::leading(style_.legend);
}

// Which bars there was room for is known only when all is drawn.
void Sheets::draw_legend() {
    std::set<std::string_view> classes;
    const auto visit = [&](const auto& self, const std::vector<Item>& items) -> void {
        for (const Item& item : items) {
            if (const auto* group = std::get_if<Group>(&item)) self(self, group->items);
            if (const auto* path = std::get_if<Path>(&item)) classes.insert(path->cls);
        }
    };
    for (const Page& page : scene_.pages)
        visit(visit, page.items);
    legend_.keep(classes);
    Canvas inside(std::get<Group>(scene_.pages.front().items.front()).items, measure_);
    const Mpt x = legend_place_.beside ? right() - legend_.width() : left();
    legend_.draw({x, legend_place_.y}, right() - left(), style::leading(style_.legend), inside);
}

void Sheets::running_head() {
    Canvas canvas = this->canvas();
    const Mpt y = style_.top - pt(10);
    const Pen pen{Face::regular, Tone::soft_ink, "head"};
    const std::string title = shorten(scene_.title, 80);
    canvas.text({left(), y}, title, {Face::semibold, Tone::soft_ink, "head"}, style_.folio);
    const Mpt width = measure_.width(title, Face::semibold, style_.folio);
    canvas.text({left() + width + pt(4), y}, "continued", pen, style_.folio);
    canvas.line({left(), y + pt(6)}, {right(), y + pt(6)},
                {{}, Tone::hairline, pt(0.6), {}, 100, "rule"});
}

void Sheets::add() {
    scene_.pages.push_back({std::to_string(scene_.pages.size() + 1), {}});
    if (count() > 1) {
        running_head();
        cursor_ = style_.top + style_.head;
        return;
    }
    Group head;
    head.id = "title";
    head.cls = "head";
    head.anchor = {0, 0, scene_.width, first_top_};
    Canvas inside(head.items, measure_);
    cursor_ = title_block(&inside);
    canvas().group(std::move(head));
}

void Sheets::bookmark(const std::string& title, const std::string& target, int level) {
    scene_.outline.push_back({title, target, level});
}

Scene Sheets::finish() {
    if (!scene_.pages.empty() && !legend_.empty()) draw_legend();
    const std::string total = " / " + std::to_string(count());
    for (Page& page : scene_.pages) {
        if (count() == 1) break;
        Canvas(page.items, measure_)
            .text_before({right(), scene_.height - style_.bottom + pt(22)}, page.label + total,
                         {Face::regular, Tone::soft_ink, "folio"}, style_.folio);
    }
    return std::move(scene_);
}

} // namespace fasti::layout
