// SPDX-License-Identifier: Apache-2.0
// Dates as people type them in mails, logs and notices: opening hours, "week of September 30th",
// "Fri Apr 27 22:57:13 CST 2012", "19 January 19 83".
#include "events/timex/compose/loose.hpp"

#include "events/timex/compose/dates.hpp"
#include "events/timex/compose/help.hpp"

#include <array>
#include <utility>

namespace fasti::compose {
namespace {

/// A day number and a month number as they were written, "5-22": either may come first.
struct Pair {
    Chunk* first;
    Chunk* second;

    std::int64_t a() const { return first->meaning.number; }

    std::int64_t b() const { return second->meaning.number; }
};

bool is_number(const Chunk& item) {
    return item.meaning.kind == Meaning::Kind::number && item.meaning.digits >= 1 &&
           item.meaning.digits <= 2;
}

/// The second number becomes part of the first item, which becomes a day of the year.
void join(const Pair& pair, bool month_first) {
    Fields fields;
    fields.month = static_cast<std::int8_t>(month_first ? pair.a() : pair.b());
    fields.day = static_cast<std::int8_t>(month_first ? pair.b() : pair.a());
    pair.first->meaning = {};
    pair.first->meaning.kind = Meaning::Kind::point;
    pair.first->meaning.fields = fields;
    pair.first->classes = Class::date | Class::point;
    pair.first->span.end = pair.second->span.end;
    *pair.second = Chunk{{}, 0, true, pair.second->span, {}, 0};
}

bool month_and_day(std::int64_t month, std::int64_t day) {
    return month >= 1 && month <= 12 && day > 12 && day <= 31;
}

/// The hour that people mean by "5 in the evening"; −1 where they do not say so.
int hour_in(DayPart part, int hour) {
    if (hour < 1 || hour > 12) return -1;
    if (part == DayPart::morning) return hour % 12;
    if (part == DayPart::afternoon || part == DayPart::evening) return hour % 12 + 12;
    if (part != DayPart::night) return -1;
    return hour >= 6 && hour < 12 ? hour + 12 : hour % 12;
}

/// Things stand behind, in the plural, or a unit: "may 2000 times", "19 83 guns".
bool before_things(const Args& args) {
    const Chunk* after = args.after();
    return after != nullptr && !after->touches &&
           (after->classes.has(Class::plural) || after->classes.has(Class::unit));
}

void become_set(Chunk& item, Fields fields) {
    item.meaning = {};
    item.meaning.kind = Meaning::Kind::set;
    item.meaning.fields = fields;
    item.classes = Class::set;
}

} // namespace

bool date_with_clock_inside(const Args& args, Meaning& out) {
    const Chunk* time = args.find(Class::clock);
    if (time == nullptr || !calendar_date(args, out)) return false;
    fill(out.fields, time->meaning.fields);
    if (const Chunk* zone = args.find(Class::zone))
        out.fields.zone = static_cast<int>(zone->meaning.number);
    return true;
}

bool month_in_words(const Args& args, Meaning& out) {
    const Fields& month = args[0].meaning.fields;
    if (month.month == 0 || before_things(args)) return false;
    if (!calendar_date(args, out)) return false;
    out.fields.month = month.month;
    return true;
}

bool broken_year(const Args& args, Meaning& out) {
    const Chunk* high = args.find(Class::two_digits, 0);
    const Chunk* low = args.find(Class::two_digits, 1);
    if (high == nullptr || low == nullptr || !stands_alone(args) || before_things(args))
        return false;
    const std::int64_t century = high->meaning.number;
    if (century < 15 || century > 20 || !calendar_date(args, out)) return false;
    out.fields.year = static_cast<int>(century * 100 + low->meaning.number);
    return true;
}

bool impossible_day(const Args& args, Meaning& out) {
    const Chunk* day = args.find(Class::ordinal);
    const Chunk* after = args.after();
    const Chunk* month = args.find(Class::month);
    if (day == nullptr || month == nullptr || day->meaning.digits != 2 || day->meaning.number < 32)
        return false;
    // "in May 101st Airborne" and "July 42nd Street" are something else
    if (before_things(args) || (after != nullptr && after->classes.has(Class::name))) return false;
    out = month->meaning;
    out.fields.impossible = true;
    return true;
}

bool week_of_day(const Args& args, Meaning& out) {
    const Chunk* day = args.find(Class::date);
    if (day == nullptr || day->meaning.kind != Meaning::Kind::point) return false;
    const Fields& fields = day->meaning.fields;
    if (fields.day == 0 || fields.month == 0 || fields.part != DayPart::none) return false;
    out = day->meaning;
    out.fields.whole_week = true;
    out.fields.weekday = 0;
    return true;
}

bool hour_of_part(const Args& args, Meaning& out) {
    const Chunk* hour = args.find(Class::hour);
    const Chunk* part = args.find(Class::day_part);
    const Chunk* before = args.before();
    if (hour == nullptr || part == nullptr) return false;
    // "one in the morning and one in the evening" counts something
    const bool introduced =
        before != nullptr && (before->classes.bits & (Class::preposition | Class::about).bits) != 0;
    if (hour->meaning.digits == 0 && !introduced) return false;
    const int found = hour_in(part->meaning.fields.part, static_cast<int>(hour->meaning.number));
    if (found < 0) return false;
    out.kind = Meaning::Kind::point;
    out.fields.hour = static_cast<std::int8_t>(found);
    return true;
}

namespace {

bool clock_from(const Args& args, int sign, Meaning& out) {
    const Chunk* length = args.find(Class::duration);
    const Chunk* hour = args.find(Class::hour);
    const Chunk* after = args.after();
    if (length == nullptr || hour == nullptr || hour->meaning.digits == 0) return false;
    const bool ends = after == nullptr || (after->classes == ClassSet() && !after->touches) ||
                      (after->touches && after->classes == ClassSet());
    const Meaning& by = length->meaning;
    const bool hours = by.unit == Unit::hour;
    constexpr std::int64_t half_a_day = 720; // minutes
    if (!ends || by.vague || by.number > half_a_day || (!hours && by.unit != Unit::minute))
        return false;
    const std::int64_t half = by.half_more ? 30 : 0;
    const std::int64_t minutes = hours ? by.number * 60 + half : by.number;
    const std::int64_t moved = hour->meaning.number * 60 + sign * minutes;
    if (hour->meaning.number < 1 || hour->meaning.number > 12 || moved < 0) return false;
    out.kind = Meaning::Kind::point;
    out.fields.hour = static_cast<std::int8_t>(moved / 60 % 24);
    out.fields.minute = static_cast<std::int8_t>(moved % 60);
    return true;
}

} // namespace

bool clock_before(const Args& args, Meaning& out) {
    return clock_from(args, -1, out);
}

bool clock_after(const Args& args, Meaning& out) {
    return clock_from(args, 1, out);
}

bool compact_clock(const Args& args, Meaning& out) {
    const Chunk* zone = args.find(Class::zone);
    const std::int64_t number = args[0].meaning.fields.year.value_or(-1);
    if (zone == nullptr || number / 100 > 24 || number % 100 > 59) return false;
    out.kind = Meaning::Kind::point;
    out.fields.hour = static_cast<std::int8_t>(number / 100);
    out.fields.minute = static_cast<std::int8_t>(number % 100);
    out.fields.zone = static_cast<int>(zone->meaning.number);
    return true;
}

bool house_number(const Args& args, Meaning& out) {
    const Chunk* before = args.before();
    // "in 1929 Wall Street fell", but "the clinic, 1775 Eye Street" and "Ellery Mills 1504 Taub
    // Loop"
    const bool address = before == nullptr || !before->classes.has(Class::word) ||
                         (before->classes.has(Class::name) && before->node == 0 &&
                          !before->classes.has(Class::preposition));
    out.kind = Meaning::Kind::nothing;
    return address;
}

bool all_names(const Args& args, Meaning& out) {
    for (std::size_t i = 0; i < args.size(); ++i)
        if (args[i].classes.has(Class::word) && !args[i].classes.has(Class::name)) return false;
    out.kind = Meaning::Kind::nothing;
    return true;
}

bool month_day_range(const Args&, std::span<Chunk> items) {
    std::array<Chunk*, 4> numbers{};
    std::size_t count = 0;
    for (Chunk& item : items)
        if (is_number(item) && count < numbers.size()) numbers.at(count++) = &item;
    if (count != numbers.size()) return false;
    const Pair begin = {numbers[0], numbers[1]};
    const Pair end = {numbers[2], numbers[3]};
    // results of games look the same where both numbers could be months
    const bool month_first = month_and_day(begin.a(), begin.b()) && month_and_day(end.a(), end.b());
    const bool day_first = month_and_day(begin.b(), begin.a()) && month_and_day(end.b(), end.a());
    if (!month_first && !day_first) return false;
    const auto order = [&](const Pair& pair) {
        return month_first ? pair.a() * 32 + pair.b() : pair.b() * 32 + pair.a();
    };
    if (order(begin) >= order(end)) return false;
    join(begin, month_first);
    join(end, month_first);
    begin.first->meaning.range = 1;
    end.first->meaning.range = 2;
    return true;
}

bool opening_days(const Args&, std::span<Chunk> items) {
    for (Chunk& item : items)
        if (item.classes.has(Class::weekday)) become_set(item, item.meaning.fields);
    return true;
}

bool opening_hours(const Args& args, std::span<Chunk> items) {
    int zone = Fields::no_zone;
    for (const Chunk& item : items)
        if (item.classes.has(Class::clock)) zone = item.meaning.fields.zone;
    for (Chunk& item : items) {
        if (!item.classes.has(Class::clock)) continue;
        Fields fields = item.meaning.fields;
        if (fields.zone == Fields::no_zone) fields.zone = zone;
        become_set(item, fields);
    }
    return opening_days(args, items);
}

} // namespace fasti::compose
