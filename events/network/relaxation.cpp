// SPDX-License-Identifier: Apache-2.0
#include "events/network/relaxation.hpp"

#include <algorithm>
#include <cassert>

namespace fasti {
namespace {

constexpr Seconds four_centuries = 146'097 * seconds_a_day;

TimePoint tail(const Constraint& constraint, Bound bound) {
    return bound == Bound::latest ? constraint.from : constraint.to;
}

TimePoint head(const Constraint& constraint, Bound bound) {
    return bound == Bound::latest ? constraint.to : constraint.from;
}

// The most that an arc can add.
Seconds most(const TemporalNetwork& network, const Arc& arc) {
    if (arc.weight != Arc::calendar) return arc.weight;
    return network.shifts()[network.constraints()[arc.constraint].shift].most();
}

} // namespace

Arcs::Arcs(const TemporalNetwork& network, Bound bound)
    : first(std::size_t{network.size()} + 1), arcs(network.constraints().size()) {
    const auto constraints = network.constraints();
    for (const Constraint& constraint : constraints)
        ++first[tail(constraint, bound)];
    std::uint32_t sum = 0;
    for (std::uint32_t& begin : first)
        sum += std::exchange(begin, sum);
    for (std::uint32_t i = 0; i < constraints.size(); ++i) {
        const Constraint& c = constraints[i];
        arcs[first[tail(c, bound)]++] = {head(c, bound), i,
                                         c.shift == Constraint::affine ? c.weight : Arc::calendar};
    }
    for (std::size_t point = network.size(); point > 0; --point) // each has moved to its end
        first[point] = first[point - 1];
    first[0] = 0;
}

Seconds passed_on(const TemporalNetwork& network, Bound bound, const Arc& arc, Seconds label) {
    if (arc.weight != Arc::calendar) return std::max(label + arc.weight, -horizon);
    const CalendarShift& shift = network.shifts()[network.constraints()[arc.constraint].shift];
    const Seconds moved = bound == Bound::latest ? shift.upper(label) : -shift.lower(-label);
    return std::max(moved, -horizon);
}

Relaxation::Relaxation(const TemporalNetwork& network, Bound bound)
    : network_(network), bound_(bound), arcs_(network, bound), nodes_(network.size()),
      limits_(network.size(), none), queue_(network.size()) {
    for (TimePoint point = 0; point < nodes_.size(); ++point)
        nodes_[point].next = nodes_[point].prev = point;
    const auto limits = network.limits();
    for (std::uint32_t i = 0; i < limits.size(); ++i) {
        const Limit& limit = limits[i];
        if (limit.upper != (bound == Bound::latest)) continue;
        const Seconds label = limit.upper ? limit.value : -limit.value;
        if (label >= nodes_[limit.point].label) continue;
        nodes_[limit.point].label = label;
        limits_[limit.point] = i;
    }
    if (!network.shifts().empty()) stay_within_calendar();
}

// Where nothing else is known, what the calendar is asked about lies within it: so that a circle
// that never comes to rest is seen. Nothing is lost, for the calendar repeats itself.
void Relaxation::stay_within_calendar() {
    for (const Constraint& constraint : network_.constraints()) {
        if (constraint.shift == Constraint::affine) continue;
        for (const TimePoint point : {constraint.from, constraint.to}) {
            Node& node = nodes_[point];
            if (node.label == horizon) node.label = calendar_end - four_centuries;
        }
    }
}

std::vector<bool> Relaxation::anchored() const {
    std::vector<bool> out(nodes_.size());
    if (network_.shifts().empty()) {
        for (TimePoint point = 0; point < nodes_.size(); ++point)
            out[point] = nodes_[point].label < horizon / 2;
        return out;
    }
    enum class State : std::uint8_t { unseen, open, yes, no };
    std::vector<State> states(nodes_.size(), State::unseen);
    std::vector<TimePoint> way;
    for (TimePoint start = 0; start < nodes_.size(); ++start) {
        TimePoint point = start;
        for (; states[point] == State::unseen && nodes_[point].parent != none;
             point = nodes_[point].parent) {
            states[point] = State::open;
            way.push_back(point);
        }
        if (states[point] == State::unseen)
            states[point] = reasons(point).limits.empty() ? State::no : State::yes;
        for (; !way.empty(); way.pop_back())
            states[way.back()] = states[point];
    }
    for (TimePoint point = 0; point < nodes_.size(); ++point)
        out[point] = states[point] == State::yes;
    return out;
}

// Kahn's order over the arcs that cannot add; what hangs on a circle of them comes last.
std::vector<TimePoint> Relaxation::seeds() const {
    std::vector<std::uint32_t> waits(nodes_.size());
    for (const Arc& arc : arcs_.arcs)
        waits[arc.to] += most(network_, arc) <= 0;
    std::vector<TimePoint> out;
    out.reserve(nodes_.size());
    for (TimePoint point = 0; point < nodes_.size(); ++point)
        if (waits[point] == 0) out.push_back(point);
    for (std::size_t i = 0; i < out.size(); ++i)
        for (const Arc& arc : arcs_.of(out[i]))
            if (most(network_, arc) <= 0 && --waits[arc.to] == 0) out.push_back(arc.to);
    if (out.size() < nodes_.size())
        for (TimePoint point = 0; point < nodes_.size(); ++point)
            if (waits[point] != 0) out.push_back(point);
    return out;
}

bool Relaxation::run(std::span<const TimePoint> seeds) {
    for (const TimePoint point : seeds)
        push(point);
    while (waiting_ != 0) {
        const TimePoint point = pop();
        if (!nodes_[point].detached && !scan(point)) return false;
    }
    return true;
}

void Relaxation::push(TimePoint point) {
    if (std::exchange(nodes_[point].queued, true)) return;
    std::size_t at = head_ + waiting_++;
    if (at >= queue_.size()) at -= queue_.size();
    queue_[at] = point;
}

TimePoint Relaxation::pop() {
    const TimePoint point = queue_[head_];
    if (++head_ == queue_.size()) head_ = 0;
    --waiting_;
    nodes_[point].queued = false;
    return point;
}

// A label that comes out equal still adopts a point whose own tree is gone: calendar functions are
// flat in places, and the point must be scanned again or its reasons are lost.
bool Relaxation::scan(TimePoint point) {
    for (const Arc& arc : arcs_.of(point)) {
        const Node& node = nodes_[arc.to];
        const Seconds label = passed_on(network_, bound_, arc, nodes_[point].label);
        if (label > node.label || (label == node.label && !node.detached)) continue;
        if (!take_apart(arc.to, point)) {
            if (!go_round(point, arc, label)) return false;
            push(point); // its own label may have changed
            return true;
        }
        attach(point, arc.to, arc.constraint, label);
        push(arc.to);
    }
    return true;
}

// Takes what hangs below `root` out of its tree and out of the work to do; false, and the parents
// left in place, when `unless` is among it.
bool Relaxation::take_apart(TimePoint root, TimePoint unless) {
    Node& top = nodes_[root];
    if (top.next == root) return root != unless;
    const bool hung = attached(root);
    const std::uint32_t before = top.prev;
    if (hung) --nodes_[top.parent].degree;
    std::int32_t open = 0;
    TimePoint point = root;
    bool apart = true;
    do {
        Node& node = nodes_[point];
        apart = apart && point != unless;
        open += node.degree;
        const TimePoint next = node.next;
        node.next = node.prev = point;
        node.degree = -1;
        node.detached = true;
        point = next;
    } while (open >= 0);
    if (hung) {
        nodes_[before].next = point;
        nodes_[point].prev = before;
    }
    return apart;
}

void Relaxation::attach(TimePoint parent,
                        TimePoint child,
                        std::uint32_t constraint,
                        Seconds label) {
    Node& above = nodes_[parent];
    Node& node = nodes_[child];
    node.label = label;
    node.parent = parent;
    node.constraint = constraint;
    node.detached = false;
    ++above.degree;
    node.next = above.next;
    node.prev = parent;
    nodes_[above.next].prev = child;
    above.next = child;
}

// From closing.to along the tree to `from`, and back by the closing arc.
std::vector<Arc> Relaxation::ring_of(TimePoint from, const Arc& closing) const {
    const auto arc_of = [this](std::uint32_t constraint) {
        const Constraint& c = network_.constraints()[constraint];
        return Arc{head(c, bound_), constraint,
                   c.shift == Constraint::affine ? c.weight : Arc::calendar};
    };
    std::vector<Arc> ring{closing};
    for (TimePoint point = from; point != closing.to; point = nodes_[point].parent)
        ring.push_back(arc_of(nodes_[point].constraint));
    std::reverse(ring.begin(), ring.end());
    return ring;
}

Seconds Relaxation::once_round(std::span<const Arc> ring, Seconds label) const {
    for (const Arc& arc : ring)
        label = passed_on(network_, bound_, arc, label);
    return label;
}

// A ring that lowers its own label. Where it goes through the calendar it may come to rest: then
// that is the label, and the ring is cut at closing.to. If it has not come to rest in 400 years it
// never will, for the calendar repeats itself.
bool Relaxation::go_round(TimePoint from, const Arc& closing, Seconds label) {
    const std::vector<Arc> ring = ring_of(from, closing);
    for (const Arc& arc : ring)
        witnesses_.push_back(arc.constraint);
    Seconds sum = 0;
    bool calendar = false;
    for (const Arc& arc : ring) {
        sum += most(network_, arc);
        calendar = calendar || arc.weight == Arc::calendar;
    }
    if (!calendar || sum < 0) return false;
    const Seconds start = label;
    for (Seconds next = once_round(ring, label); next < label; next = once_round(ring, label)) {
        label = next;
        if (label < start - four_centuries) return false;
    }
    const TimePoint top = closing.to;
    Reasons why = reasons(top);
    why.constraints.insert(why.constraints.end(), witnesses_.begin(), witnesses_.end());
    cuts_.emplace_back(top, std::move(why));
    witnesses_.clear();
    Node& root = nodes_[top];
    root.label = label;
    root.parent = root.constraint = none;
    root.detached = false;
    push(top);
    TimePoint above = top;
    for (std::size_t i = 0; i + 1 < ring.size(); ++i) {
        label = passed_on(network_, bound_, ring[i], label);
        attach(above, ring[i].to, ring[i].constraint, label);
        push(ring[i].to);
        above = ring[i].to;
    }
    return true;
}

Relaxation::Reasons Relaxation::reasons(TimePoint point) const {
    Reasons out;
    for (; nodes_[point].parent != none && out.constraints.size() <= nodes_.size();
         point = nodes_[point].parent)
        out.constraints.push_back(nodes_[point].constraint);
    const auto cut = std::find_if(cuts_.rbegin(), cuts_.rend(),
                                  [point](const auto& each) { return each.first == point; });
    if (cut != cuts_.rend()) {
        const Reasons& why = cut->second;
        out.constraints.insert(out.constraints.end(), why.constraints.begin(),
                               why.constraints.end());
        out.limits = why.limits;
    }
    if (limits_[point] != none) out.limits.push_back(limits_[point]);
    return out;
}

} // namespace fasti
