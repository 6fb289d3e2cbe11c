// SPDX-License-Identifier: Apache-2.0
#include "render/layout/sheets/legend.hpp"

#include "render/layout/style/style.hpp"

#include <algorithm>
#include <array>

namespace fasti::layout {
namespace {

// Lengths at the size of 7.5 points; others are in proportion.
constexpr Mpt usual_legend = pt(7.5);
constexpr Mpt gap = pt(12);
constexpr Mpt dot_indent = pt(8);
constexpr Mpt bar_indent = pt(13);
constexpr Mpt rise = pt(2.6); // of a marker's middle above the baseline

template <class Test>
bool any(const std::vector<Entry>& entries, Test test) {
    return std::any_of(entries.begin(), entries.end(), test);
}

// Whether it may have a bar; `timed`: a day is long, where there are minutes.
bool coarse(const Entry& entry, bool timed) {
    const Interval& b = entry.bounds;
    return !entry.range && b.bounded() && b.ok() && (timed || b.end - b.begin > days{1});
}

bool half_open(const Entry& entry) {
    return entry.bounds.ok() && entry.bounds.bounded_below() != entry.bounds.bounded_above();
}

} // namespace

Legend::Legend(const Timeline& timeline, const Palette& palette, const Measure& measure, Mpt size)
    : measure_(measure), size_(size) {
    for (const auto& [words, hue] : palette.legend())
        add(words, Shape::marker, Marker::fact, hue);
    for (const Marker marker : all_markers)
        if (!marker_words(marker).empty() &&
            any(timeline.entries, [&](const Entry& entry) { return marker_of(entry) == marker; }))
            add(std::string(marker_words(marker)),
                marker == Marker::approximate ? Shape::about : Shape::marker, marker);
    add_bars(timeline.entries);
    add_arcs(timeline.arcs);
}

void Legend::add(std::string words, Shape shape, Marker marker, Tone hue) {
    Key key{std::move(words), shape, marker, hue, 0};
    key.width = indent(key) + measure_.width(key.words, Face::regular, size_);
    keys_.push_back(std::move(key));
}

Mpt Legend::scaled(Mpt length) const {
    return length * size_ / usual_legend;
}

Mpt Legend::indent(const Key& key) const {
    return scaled(key.shape == Shape::marker  ? dot_indent
                  : key.shape == Shape::about ? dot_indent + bar_indent
                                              : bar_indent);
}

void Legend::add_bars(const std::vector<Entry>& entries) {
    const bool timed = any(entries, [](const Entry& e) { return e.minute.has_value(); });
    if (any(entries, [](const Entry& e) { return e.range && !e.approximate; }))
        add("Lasted", Shape::range);
    if (any(entries, [&](const Entry& e) { return coarse(e, timed) && !e.approximate; }))
        add("Some time within", Shape::within);
    const bool said = std::any_of(keys_.begin(), keys_.end(),
                                  [](const Key& key) { return key.shape == Shape::about; });
    if (!said && any(entries, [&](const Entry& e) {
            return e.approximate && (e.range || coarse(e, timed));
        }))
        add("About this time", Shape::circa);
    if (any(entries, half_open)) add("End not known", Shape::open);
    if (any(entries, [](const Entry& e) { return !e.rivals.empty(); }))
        add("Another source’s date", Shape::rival);
}

void Legend::add_arcs(const std::vector<OrderArc>& arcs) {
    const auto has = [&](auto test) { return std::any_of(arcs.begin(), arcs.end(), test); };
    if (has([](const OrderArc& a) { return !a.conflict && a.basis == OrderArc::Basis::stated; }))
        add("Came before, as stated", Shape::arc);
    if (has([](const OrderArc& a) { return !a.conflict && a.basis != OrderArc::Basis::stated; }))
        add("Claimed or inferred", Shape::claimed);
    if (has([](const OrderArc& a) { return a.conflict; })) add("Contradiction", Shape::conflict);
}

void Legend::keep(const std::set<std::string_view>& classes) {
    const auto used = [&](Shape shape) {
        constexpr std::array<std::pair<Shape, std::string_view>, 9> drawn = {{
            {Shape::range, "range"},
            {Shape::within, "within"},
            {Shape::circa, "circa"},
            {Shape::about, "circa"},
            {Shape::open, "open"},
            {Shape::rival, "rival"},
            {Shape::arc, "arc"},
            {Shape::claimed, "arc-claimed"},
            {Shape::conflict, "arc-conflict"},
        }};
        return std::any_of(drawn.begin(), drawn.end(), [&](const auto& each) {
            return each.first == shape && classes.count(each.second) > 0;
        });
    };
    for (Key& key : keys_)
        if (key.shape == Shape::about && !used(Shape::about)) {
            key.width += indent({"", Shape::marker}) - indent(key);
            key.shape = Shape::marker;
        }
    std::erase_if(keys_,
                  [&](const Key& key) { return key.shape != Shape::marker && !used(key.shape); });
}

Mpt Legend::width() const {
    Mpt width = -scaled(gap);
    for (const Key& key : keys_)
        width += key.width + scaled(gap);
    return std::max<Mpt>(0, width);
}

// Calls visit(key, x, row) for each key in its place.
template <class Visit>
void Legend::walk(Mpt width, Visit visit) const {
    Mpt x = 0;
    Mpt row = 0;
    for (const Key& key : keys_) {
        if (x > 0 && x + key.width > width) {
            x = 0;
            ++row;
        }
        visit(key, x, row);
        x += key.width + scaled(gap);
    }
}

std::size_t Legend::rows(Mpt width) const {
    std::size_t rows = 0;
    walk(width, [&](const Key&, Mpt, Mpt row) { rows = static_cast<std::size_t>(row) + 1; });
    return rows;
}

void Legend::draw(Point at, Mpt width, Mpt leading, Canvas& canvas) const {
    walk(width, [&](const Key& key, Mpt x, Mpt row) {
        const Point place{at.x + x, at.y + row * leading};
        draw_shape(key, place, canvas);
        canvas.text({place.x + indent(key), place.y}, key.words,
                    {Face::regular, Tone::soft_ink, "key"}, size_);
    });
}

void Legend::draw_shape(const Key& key, Point at, Canvas& canvas) const {
    const Mpt y = at.y - scaled(rise);
    const Mpt length = scaled(pt(9.5));
    const Mpt thick = scaled(style::bar_width);
    const Mpt behind = key.shape == Shape::about ? scaled(dot_indent) : 0;
    const Box bar{at.x + behind, y - thick / 2, length, thick};
    const Tone hue = key.hue;
    const auto line = [&](Tone tone, Mpt width, std::vector<Mpt> dashes) {
        canvas.line({at.x, y}, {at.x + length, y},
                    {{}, tone, width, std::move(dashes), 100, "key"});
    };
    switch (key.shape) {
    case Shape::marker:
        return draw_marker(key.marker, {at.x + scaled(pt(2.4)), y}, scaled(pt(2.4)), hue, "key",
                           canvas);
    case Shape::range:
        return canvas.box(bar, {hue, {}, 0, {}, 100, "key"});
    case Shape::within:
        return canvas.box(bar, {hue, {}, 0, {}, 40, "key"});
    case Shape::about:
        draw_marker(key.marker, {at.x + scaled(pt(2.4)), y}, scaled(pt(2.4)), hue, "key", canvas);
        [[fallthrough]];
    case Shape::circa:
        return canvas.box(bar, {{}, hue, pt(0.7), {pt(1.6), pt(1.2)}, 100, "key"});
    case Shape::open:
        for (int i = 0; i < 5; ++i)
            canvas.box({bar.x + i * bar.width / 5, bar.y, bar.width / 5, bar.height},
                       {hue, {}, 0, {}, 70 * (5 - i) / 6, "key"});
        return;
    case Shape::rival:
        line(hue, pt(0.8), {pt(1.6), pt(1.4)});
        return canvas.circle({at.x + scaled(pt(8)), y}, scaled(pt(1.7)),
                             {Tone::paper, hue, pt(0.8), {}, 100, "key"});
    case Shape::arc:
        return line(Tone::axis, pt(0.8), {});
    case Shape::claimed:
        return line(Tone::axis, pt(0.8), {pt(1), pt(1.6)});
    case Shape::conflict:
        return line(Tone::warning, pt(1.5), {pt(3), pt(1.6)});
    }
}

} // namespace fasti::layout
