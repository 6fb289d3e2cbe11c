// SPDX-License-Identifier: Apache-2.0
#include "render/layout/sheets.hpp"

#include "render/layout/style.hpp"
#include "render/utf8.hpp"

#include <algorithm>

namespace fasti::layout {
namespace {

constexpr std::size_t longest_title = 240;
constexpr Mpt key_indent = pt(8);
constexpr Mpt key_gap = pt(12);

std::string title_of(const Timeline& timeline) {
    const std::string title = shorten(printable(timeline.title), longest_title);
    return title.empty() ? "Timeline" : title;
}

std::string describe(const Timeline& timeline) {
    std::string text = "A timeline of " + std::to_string(timeline.entries.size()) + " events";
    if (!timeline.notes.empty())
        text += " with " + std::to_string(timeline.notes.size()) + " numbered sources";
    return text + ": an axis of time from top to bottom, beside it each event's date and title.";
}

bool any_approximate(const Timeline& timeline) {
    return std::any_of(timeline.entries.begin(), timeline.entries.end(),
                       [](const Entry& entry) { return entry.approximate; });
}

} // namespace

Sheets::Sheets(const Timeline& timeline,
               const Palette& palette,
               const Paper& paper,
               const Measure& measure,
               const LineBreaker& breaker)
    : timeline_(timeline), palette_(palette), measure_(measure),
      title_({{title_of(timeline), {Face::semibold, style::ink, "title"}}}, measure, breaker),
      subtitle_({{shorten(printable(timeline.subtitle), longest_title),
                  {Face::regular, style::soft_ink, "subtitle"}}},
                measure,
                breaker) {
    scene_.width = paper.width;
    scene_.height = paper.height;
    scene_.title = title_of(timeline);
    scene_.description = describe(timeline);
    first_top_ = title_block(nullptr);
}

Mpt Sheets::left() const {
    return style::side_margin;
}

Mpt Sheets::right() const {
    return scene_.width - style::side_margin;
}

Mpt Sheets::bottom() const {
    return scene_.height - style::bottom_margin;
}

Mpt Sheets::other_room() const {
    return bottom() - style::top_margin - pt(16);
}

// Draws the title block when there is ink, and says where it ends.
Mpt Sheets::title_block(Ink* ink) const {
    // A long title is set smaller rather than in many lines.
    const Mpt width = right() - left();
    Mpt size = style::title_size;
    while (size > style::title_size * 2 / 3 && title_.width(size) > width)
        size -= pt(0.5);
    const auto title = title_.wrap(width, size);
    Mpt y = style::top_margin + size * 3 / 4;
    if (ink != nullptr) title_.draw(title, {left(), y}, size, size * 5 / 4, *ink);
    y += static_cast<Mpt>(title.size() - 1) * size * 5 / 4;
    const auto subtitle = subtitle_.wrap(width, style::subtitle_size);
    const Mpt leading = style::leading(style::subtitle_size);
    if (!subtitle.empty()) y += pt(15);
    if (ink != nullptr) subtitle_.draw(subtitle, {left(), y}, style::subtitle_size, leading, *ink);
    if (!subtitle.empty()) y += static_cast<Mpt>(subtitle.size() - 1) * leading;
    y = legend(ink, y,
               subtitle.empty() ? 0 : subtitle.back().width * style::subtitle_size / Paragraph::em);
    y += pt(8);
    if (ink != nullptr)
        ink->line({left(), y}, {right(), y}, {{}, style::hairline, pt(0.6), {}, 1, "rule"});
    return y + pt(12);
}

std::vector<Sheets::Key> Sheets::keys() const {
    std::vector<Key> keys;
    for (const auto& [name, hue] : palette_.legend())
        keys.push_back({name, hue, false, 0});
    if (any_approximate(timeline_)) keys.push_back({"Approximate date", style::soft_ink, true, 0});
    for (Key& key : keys)
        key.width = key_indent + measure_.width(key.name, Face::regular, style::legend_size);
    return keys;
}

// One row of dots and names: at the right of the subtitle's last line when both fit in it, else
// below. What does not fit is left out.
Mpt Sheets::legend(Ink* ink, Mpt y, Mpt subtitle_width) const {
    const std::vector<Key> keys = this->keys();
    if (keys.empty()) return y;
    Mpt width = -key_gap;
    for (const Key& key : keys)
        width += key.width + key_gap;
    const bool beside = subtitle_width > 0 && subtitle_width + pt(24) + width <= right() - left();
    Mpt x = beside ? right() - width : left();
    if (!beside) y += pt(15);
    for (const Key& key : keys) {
        if (x + key.width > right()) break;
        if (ink != nullptr) draw_key(key, {x, y}, *ink);
        x += key.width + key_gap;
    }
    return y;
}

void Sheets::draw_key(const Key& key, Point at, Ink& ink) {
    const Mpt radius = pt(2.4);
    const Colour fill = key.hollow ? style::paper : key.hue;
    ink.circle({at.x + radius, at.y - pt(2.6)}, radius, {fill, key.hue, pt(0.9), {}, 1, "key"});
    ink.text({at.x + key_indent, at.y}, key.name, {Face::regular, style::soft_ink, "key"},
             style::legend_size);
}

void Sheets::running_head() {
    Ink ink = this->ink();
    const Mpt y = style::top_margin - pt(10);
    const Pen pen{Face::regular, style::soft_ink, "head"};
    const std::string title = shorten(scene_.title, 80);
    ink.text({left(), y}, title, {Face::semibold, style::soft_ink, "head"}, style::folio_size);
    const Mpt width = measure_.width(title, Face::semibold, style::folio_size);
    ink.text({left() + width + pt(4), y}, "continued", pen, style::folio_size);
    ink.line({left(), y + pt(6)}, {right(), y + pt(6)},
             {{}, style::hairline, pt(0.6), {}, 1, "rule"});
}

void Sheets::add() {
    scene_.pages.push_back({std::to_string(scene_.pages.size() + 1), {}});
    if (count() > 1) {
        running_head();
        cursor_ = style::top_margin + pt(16);
        return;
    }
    Group head;
    head.id = "title";
    head.cls = "head";
    head.anchor = {0, 0, scene_.width, first_top_};
    Ink inside(head.items, measure_);
    cursor_ = title_block(&inside);
    ink().group(std::move(head));
}

void Sheets::bookmark(const std::string& title, const std::string& target, int level) {
    scene_.outline.push_back({title, target, level});
}

Scene Sheets::finish() {
    const std::string total = " / " + std::to_string(count());
    for (Page& page : scene_.pages) {
        if (count() == 1) break;
        Ink(page.items, measure_)
            .text_before({right(), scene_.height - style::bottom_margin + pt(22)},
                         page.label + total, {Face::regular, style::soft_ink, "folio"},
                         style::folio_size);
    }
    return std::move(scene_);
}

} // namespace fasti::layout
