// SPDX-License-Identifier: Apache-2.0
#include "events/timex/compose/lists.hpp"

#include "events/timex/compose/help.hpp"
#include "events/timex/compose/pairs.hpp"

namespace fasti::compose {
namespace {

/// A day of a month of no year.
bool lacks_year(const Chunk& item) {
    const Fields& fields = item.meaning.fields;
    return item.meaning.kind == Meaning::Kind::point && fields.month != 0 && !fields.year &&
           item.meaning.shift == Shift{};
}

Chunk* last_date(std::span<Chunk> items) {
    Chunk* last = nullptr;
    for (Chunk& item : items)
        if (dateable(item)) last = &item;
    return last;
}

} // namespace

bool list(const Args&, std::span<Chunk> items) {
    Chunk* last = last_date(items);
    if (last == nullptr || last->meaning.kind != Meaning::Kind::point) return false;
    for (Chunk& item : items) {
        if (!dateable(item) || &item == last) continue;
        if (is_day_number(item) ? !complete_day(item, *last)
                                : item.meaning.kind != Meaning::Kind::point)
            return false;
        if (!is_day_number(item)) borrow_year(item, *last);
        make_point(item);
    }
    make_point(*last);
    return true;
}

bool dates_apart(const Args&, std::span<Chunk> items) {
    Chunk& first = items.front();
    Chunk& second = items.back();
    const bool days =
        first.meaning.kind == Meaning::Kind::point && first.meaning.fields.month != 0 &&
        second.meaning.kind == Meaning::Kind::point && second.meaning.fields.month != 0;
    if (!days || first.meaning.fields.year || !second.meaning.fields.year) return false;
    borrow_year(first, second);
    make_point(first);
    make_point(second);
    return true;
}

bool date_and_day(const Args& args, std::span<Chunk> items) {
    if (counts_something(args)) return false; // "on May 5 and 7 ships sank"
    Chunk& first = items.front();
    Chunk& second = items.back();
    if (!is_day_number(second) || second.meaning.digits == 0 || !complete_day(second, first))
        return false;
    make_point(first);
    return true;
}

bool dates_listed(const Args&, std::span<Chunk> items) {
    Chunk* last = last_date(items);
    if (last == nullptr || !last->meaning.fields.year || last->meaning.fields.day == 0)
        return false;
    for (const Chunk& item : items)
        if (dateable(item) && &item != last && (!lacks_year(item) || item.meaning.fields.day == 0))
            return false;
    for (Chunk& item : items) {
        if (!dateable(item)) continue;
        if (&item != last) borrow_year(item, *last);
        make_point(item);
    }
    return true;
}

bool year_behind(const Args& args, std::span<Chunk> items) {
    Chunk& first = items.front();
    Chunk* year = last_date(items);
    if (!lacks_year(first) || first.meaning.fields.day == 0 || year == nullptr) return false;
    if (!is_year_only(year->meaning.fields) || counted_after(args)) return false;
    first.meaning.fields.year = year->meaning.fields.year;
    make_point(first);
    Chunk* last = &first;
    for (Chunk& item : items) {
        if (!dateable(item) || &item == year || &item == &first) continue;
        if (!is_day_number(item) || !complete_day(item, first)) return false;
        last = &item;
    }
    take_in_year(first, *last, *year);
    return true;
}

bool month_of_years(const Args&, std::span<Chunk> items) {
    const Fields& first = items.front().meaning.fields;
    Chunk& second = items.back();
    const bool month = first.year && first.month != 0 && first.day == 0;
    // "in May 1920 and 1921" may mean all of that year; looking back, accounts compare
    if (!month || !is_year_only(second.meaning.fields) ||
        *second.meaning.fields.year >= *first.year)
        return false;
    second.meaning.fields.month = first.month;
    make_point(items.front());
    make_point(second);
    return true;
}

bool alternatives(const Args& args, std::span<Chunk> items) {
    constexpr int most_apart = 20; // years
    if (!range(args, items)) return false;
    Chunk* first = nullptr;
    Chunk* second = nullptr;
    for (Chunk& item : items) {
        if (item.meaning.range == 1) first = &item;
        if (item.meaning.range == 2) second = &item;
    }
    if (first == nullptr || second == nullptr) return false;
    const Fields& a = first->meaning.fields;
    const Fields& b = second->meaning.fields;
    if (is_year_only(a) && is_year_only(b) && *b.year - *a.year > most_apart) return false;
    first->meaning.alternative = second->meaning.alternative = true;
    first->meaning.every = second->meaning.every = false;
    return true;
}

bool two_days_on(const Args& args, std::span<Chunk> items) {
    const Chunk& day = items.front();
    const Chunk& date = items.back();
    const bool next = is_day_number(day) && date.meaning.kind == Meaning::Kind::point &&
                      day.meaning.number + 1 == date.meaning.fields.day;
    return next && range(args, items);
}

} // namespace fasti::compose
