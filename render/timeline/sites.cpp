// SPDX-License-Identifier: Apache-2.0
#include "render/timeline/sites.hpp"

#include "text/ascii.hpp"
#include "text/printable.hpp"

#include <algorithm>

namespace fasti::timeline {
namespace {

using std::chrono::minutes;

// A moment in each entry's own bounds, before the neighbours are asked.
struct Room {
    Site site;
    Moment first{}, last{}; // where `at` may lie, both included
    Moment wish{};
};

days unit_of(Granularity precision) {
    switch (precision) {
    case Granularity::millennium:
        return days{365'242};
    case Granularity::century:
        return days{36'524};
    case Granularity::decade:
        return days{3'652};
    case Granularity::year:
        return days{365};
    case Granularity::half:
        return days{182};
    case Granularity::season:
    case Granularity::quarter:
        return days{91};
    case Granularity::month:
        return days{30};
    case Granularity::week:
        return days{7};
    default:
        return days{1};
    }
}

// From the first day to the last; where one is missing, a day at the other.
TimeSpan span_of(const Interval& bounds) {
    const sys_days first = bounds.bounded_below() ? bounds.begin : bounds.end - days{1};
    const sys_days end = bounds.bounded_above() ? bounds.end : bounds.begin + days{1};
    return {first, end};
}

// The same to the minute, where the times of day are known.
TimeSpan span_of(const Entry& entry) {
    const Interval& bounds = entry.bounds;
    TimeSpan span = span_of(bounds);
    if (!entry.minute || !bounds.bounded()) return span;
    span.begin += minutes{*entry.minute};
    const Moment last = Moment{bounds.last()} + minutes{entry.last_minute.value_or(*entry.minute)};
    span.end = std::max(last, span.begin) + minutes{1};
    return span;
}

// "c. 1904" may be 1903 too, but nobody would look for it there: without what was added for doubt.
TimeSpan stated(const Entry& entry, const TimeSpan& extent) {
    const minutes added = unit_of(entry.precision);
    const bool doubtful = entry.approximate && entry.bounds.bounded() && !entry.minute;
    if (!doubtful || extent.end - extent.begin <= 2 * added) return extent;
    return {extent.begin + added, extent.end - added};
}

// `cell` is the unit of the drawing: days, or minutes where any entry has a time of day.
Room room_of(const Entry& entry, std::size_t index, minutes cell) {
    const Interval& bounds = entry.bounds;
    Room room;
    Site& site = room.site;
    site.entry = index;
    site.cell = cell;
    site.open_below = !bounds.bounded_below();
    site.open_above = !bounds.bounded_above();
    site.dated = bounds.ok() && (bounds.bounded_below() || bounds.bounded_above());
    if (!site.dated) return room;
    site.extent = span_of(entry);
    for (const Rival& rival : entry.rivals)
        if (rival.bounds.bounded()) site.rivals.push_back(span_of(rival.bounds));
    const TimeSpan likely = stated(entry, site.extent);
    room.first = likely.begin;
    room.last = likely.end - cell;
    const std::int64_t cells = (room.last - room.first) / cell;
    room.wish = room.first + cells / 2 * cell;
    if (entry.range) {
        // A bar is met at its begin, wherever in the begin's year or month that lies.
        const minutes unit = entry.minute ? minutes{1} : minutes{unit_of(entry.precision)};
        room.last = std::max(room.first, std::min(room.last, room.first + unit - cell));
        room.wish = room.first;
    }
    return room;
}

// Puts what the order and the dates disagree on where the dates say.
void sort_by_date(std::vector<Room>& rooms) {
    std::vector<std::pair<Moment, std::size_t>> keys;
    Moment carry = sys_days::min();
    for (const Room& room : rooms) {
        const bool fits = carry <= room.last;
        carry = room.site.dated ? (fits ? std::max(carry, room.first) : room.first) : carry;
        keys.emplace_back(room.site.dated ? carry : sys_days::max(), keys.size());
    }
    std::sort(keys.begin(), keys.end());
    std::vector<Room> sorted;
    sorted.reserve(rooms.size());
    for (const auto& [day, index] : keys)
        sorted.push_back(rooms[index]);
    rooms = std::move(sorted);
}

// Each as close to its wish as the ones before and after it leave room.
void settle(std::vector<Room>& rooms) {
    Moment latest = sys_days::max();
    for (std::size_t i = rooms.size(); i-- > 0;)
        if (rooms[i].site.dated) latest = rooms[i].last = std::min(rooms[i].last, latest);
    Moment earliest = sys_days::min();
    for (Room& room : rooms) {
        if (!room.site.dated) continue;
        earliest = std::max({earliest, room.first, std::min(room.wish, room.last)});
        room.site.at = earliest;
    }
}

} // namespace

std::vector<Site> find_sites(const std::vector<Entry>& entries) {
    const bool timed = std::any_of(entries.begin(), entries.end(),
                                   [](const Entry& entry) { return entry.minute.has_value(); });
    const minutes cell = timed ? minutes{1} : minutes{days{1}};
    std::vector<Room> rooms;
    for (std::size_t i = 0; i < entries.size(); ++i)
        rooms.push_back(room_of(entries[i], i, cell));
    sort_by_date(rooms);
    settle(rooms);
    std::vector<Site> sites;
    sites.reserve(rooms.size());
    for (const Room& room : rooms)
        sites.push_back(room.site);
    return sites;
}

} // namespace fasti::timeline
