// SPDX-License-Identifier: Apache-2.0
#include "render/layout/page/order_arcs.hpp"

#include "render/layout/canvas/place_labels.hpp"

#include <algorithm>

namespace fasti::layout {
namespace {

constexpr Mpt channel_pitch = pt(6.5);
constexpr Mpt white = pt(5);      // right of the rows
constexpr Mpt entry_stub = pt(8); // from there to the first channel
constexpr Mpt alert_room = pt(4); // for the "!" beside a contradiction
constexpr Mpt port = pt(1.7);     // arrows end above a row's middle, and begin below it
constexpr Mpt alert_size = pt(9);
constexpr std::size_t most_channels = 14;

const Pen alert_pen{Face::semibold, Tone::warning, "alert"};

void draw_head(Point tip, Tone tone, Canvas& canvas) {
    canvas.polygon({tip, {tip.x + pt(4), tip.y - pt(1.9)}, {tip.x + pt(4), tip.y + pt(1.9)}},
                   {tone, {}, 0, {}, 100, "arrow"});
}

// Beside their arcs, one below the other.
void draw_alerts(std::vector<std::pair<LabelSlot, Mpt>> alerts,
                 Mpt top,
                 Mpt bottom,
                 Canvas& canvas) {
    std::sort(alerts.begin(), alerts.end(),
              [](const auto& a, const auto& b) { return a.first.wish < b.first.wish; });
    std::vector<LabelSlot> slots;
    slots.reserve(alerts.size());
    for (const auto& [slot, x] : alerts)
        slots.push_back(slot);
    const std::vector<Mpt> tops = place_labels(slots, top, bottom);
    for (std::size_t i = 0; i < tops.size(); ++i)
        canvas.text({alerts[i].second + pt(4), tops[i] + alert_size}, "!", alert_pen, alert_size);
}

} // namespace

OrderArcs::OrderArcs(const std::vector<OrderArc>& arcs, const std::vector<timeline::Site>& sites) {
    std::vector<std::size_t> row_of(sites.size());
    for (std::size_t row = 0; row < sites.size(); ++row)
        row_of[sites[row].entry] = row;
    for (const OrderArc& arc : arcs)
        arcs_.push_back({row_of[arc.from], row_of[arc.to], arc.basis, arc.conflict});
    assign_channels();
}

// Shortest first, each into the innermost channel that is free along its rows. Arcs that meet end
// to end may share a channel when both run down. Contradictions come last and outside of all others
// along their rows, so that their "!" stands beside them.
void OrderArcs::assign_channels() {
    std::stable_sort(arcs_.begin(), arcs_.end(), [](const Channelled& a, const Channelled& b) {
        return std::pair{a.conflict, a.high() - a.low()} <
               std::pair{b.conflict, b.high() - b.low()};
    });
    std::vector<std::vector<const Channelled*>> channels;
    for (Channelled& arc : arcs_) {
        const auto free = [&](const std::vector<const Channelled*>& taken) {
            return std::none_of(taken.begin(), taken.end(), [&](const Channelled* other) {
                const bool down = arc.from < arc.to && other->from < other->to;
                return down ? arc.low() < other->high() && other->low() < arc.high()
                            : arc.low() <= other->high() && other->low() <= arc.high();
            });
        };
        const auto inner = std::find_if(channels.begin(), channels.end(), free);
        const auto outer = std::find_if_not(channels.rbegin(), channels.rend(), free).base();
        const auto channel = arc.conflict ? outer : inner;
        arc.channel = static_cast<std::size_t>(channel - channels.begin());
        if (channel != channels.end())
            channel->push_back(&arc);
        else if (channels.size() < most_channels)
            channels.push_back({&arc});
    }
    channels_ = channels.size();
    const auto lost = [](const Channelled& arc) { return arc.channel >= most_channels; };
    left_out_ = static_cast<std::size_t>(std::count_if(arcs_.begin(), arcs_.end(), lost));
    std::erase_if(arcs_, lost);
}

Mpt OrderArcs::width() const {
    if (arcs_.empty()) return 0;
    const bool alert =
        std::any_of(arcs_.begin(), arcs_.end(), [](const Channelled& arc) { return arc.conflict; });
    return white + entry_stub + static_cast<Mpt>(channels_) * channel_pitch +
           (alert ? alert_room : 0);
}

// What is sure is solid; told apart without colour by dashes and width.
Stroke OrderArcs::stroke_of(const Channelled& arc) {
    if (arc.conflict) return {{}, Tone::warning, pt(1.4), {pt(3), pt(1.6)}, 100, "arc-conflict"};
    if (arc.basis == OrderArc::Basis::stated) return {{}, Tone::axis, pt(0.7), {}, 100, "arc"};
    return {{}, Tone::axis, pt(0.7), {pt(0.9), pt(1.6)}, 100, "arc-claimed"};
}

void OrderArcs::draw(std::size_t first,
                     const std::vector<Mpt>& middles,
                     Mpt x,
                     Mpt top,
                     Mpt bottom,
                     Canvas& canvas) const {
    const std::size_t last = first + middles.size();
    const auto here = [&](std::size_t row) { return row >= first && row < last; };
    const auto y_of = [&](std::size_t row, Mpt shift) {
        return row < first ? top : row >= last ? bottom : middles[row - first] + shift;
    };
    Group group;
    group.cls = "arcs";
    Canvas inside(group.items, canvas.measure());
    std::vector<std::pair<LabelSlot, Mpt>> alerts; // with their x
    for (const Channelled& arc : arcs_) {
        if (arc.high() < first || arc.low() >= last) continue;
        const Mpt channel = x + white + entry_stub + static_cast<Mpt>(arc.channel) * channel_pitch;
        const Mpt from = y_of(arc.from, port);
        const Mpt to = y_of(arc.to, -port);
        std::vector<Point> line;
        if (here(arc.from)) line.push_back({x + white, from});
        line.push_back({channel, from});
        line.push_back({channel, to});
        if (here(arc.to)) line.push_back({x + white + pt(3), to});
        const Stroke stroke = stroke_of(arc);
        inside.polyline(line, stroke);
        if (here(arc.to)) draw_head({x + white, to}, *stroke.colour, inside);
        if (arc.conflict)
            alerts.push_back({{(from + to) / 2 - alert_size / 2, alert_size * 5 / 4}, channel});
    }
    draw_alerts(std::move(alerts), top, std::max(top, bottom), inside);
    canvas.group(std::move(group));
}

} // namespace fasti::layout
