// SPDX-License-Identifier: Apache-2.0
#include "render/layout/chart.hpp"

#include "render/layout/style.hpp"
#include "render/utf8.hpp"

#include <algorithm>

namespace fasti::layout {
namespace {

using date::days;

// A day in each entry's own bounds, before the neighbours are asked.
struct Room {
    Site site;
    sys_days first{}, last{}; // where `at` may lie, both included
    sys_days wish{};
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

Room room_of(const Entry& entry, std::size_t index) {
    const Interval& bounds = entry.bounds;
    Room room;
    Site& site = room.site;
    site.entry = index;
    site.open_below = !bounds.bounded_below();
    site.open_above = !bounds.bounded_above();
    site.dated = bounds.ok() && (bounds.bounded_below() || bounds.bounded_above());
    if (!site.dated) return room;
    site.extent = {site.open_below ? bounds.end - days{1} : bounds.begin,
                   site.open_above ? bounds.begin + days{1} : bounds.end};
    room.first = site.extent.begin;
    room.last = site.extent.last();
    room.wish = room.first + (room.last - room.first) / 2;
    if (entry.range) {
        // A bar is met at its begin, wherever in the begin's year or month that lies.
        room.last = std::min(room.last, room.first + unit_of(entry.precision) - days{1});
        room.wish = room.first;
    }
    return room;
}

// Puts what the order and the dates disagree on where the dates say.
void sort_by_date(std::vector<Room>& rooms) {
    std::vector<std::pair<sys_days, std::size_t>> keys;
    sys_days carry = sys_days::min();
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
    sys_days latest = sys_days::max();
    for (std::size_t i = rooms.size(); i-- > 0;)
        if (rooms[i].site.dated) latest = rooms[i].last = std::min(rooms[i].last, latest);
    sys_days earliest = sys_days::min();
    for (Room& room : rooms) {
        if (!room.site.dated) continue;
        earliest = std::max({earliest, room.first, std::min(room.wish, room.last)});
        room.site.at = earliest;
    }
}

std::string in_words(const std::string& sort) {
    std::string name = shorten(printable(sort), 24);
    if (!name.empty() && name[0] >= 'a' && name[0] <= 'z')
        name[0] = static_cast<char>(name[0] - 'a' + 'A');
    return name;
}

} // namespace

std::vector<Site> find_sites(const std::vector<Entry>& entries) {
    std::vector<Room> rooms;
    for (std::size_t i = 0; i < entries.size(); ++i)
        rooms.push_back(room_of(entries[i], i));
    sort_by_date(rooms);
    settle(rooms);
    std::vector<Site> sites;
    sites.reserve(rooms.size());
    for (const Room& room : rooms)
        sites.push_back(room.site);
    return sites;
}

Palette::Palette(const std::vector<Entry>& entries) {
    lanes_ =
        std::any_of(entries.begin(), entries.end(), [](const Entry& e) { return !e.lane.empty(); });
    std::map<std::string, std::size_t> counts;
    for (const Entry& entry : entries)
        ++counts[sort_of(entry)];
    std::vector<std::pair<std::string, std::size_t>> sorts(counts.begin(), counts.end());
    std::stable_sort(sorts.begin(), sorts.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    if (sorts.size() == 1) hues_[sorts.front().first] = style::hues.front();
    if (sorts.size() <= 1) return;
    std::size_t next = 0;
    for (const auto& [sort, count] : sorts) {
        // "event" is the kind of what fits nowhere; it gets the colour of the rest.
        const bool plain = sort.empty() || sort == "event" || next == style::hues.size();
        if (plain) continue;
        hues_[sort] = style::hues.at(next++);
        legend_.push_back({in_words(sort), hues_[sort]});
    }
    if (hues_.size() < sorts.size()) legend_.push_back({"Other", style::other_hue});
}

Colour Palette::hue(const Entry& entry) const {
    const auto found = hues_.find(sort_of(entry));
    return found == hues_.end() ? style::other_hue : found->second;
}

} // namespace fasti::layout
