// SPDX-License-Identifier: Apache-2.0
// Two or more dates that share words.
#include "events/timex/compose/pairs.hpp"

#include "events/timex/compose/help.hpp"

namespace fasti::compose {
namespace {

/// "1914-18", "1861–5": the last digits of the second year.
bool complete_year(Chunk& item, int first) {
    const std::int64_t digits = item.meaning.digits;
    if (digits != 1 && digits != 2) return false;
    const int base = digits == 1 ? 10 : 100;
    const int year = first - first % base + static_cast<int>(item.meaning.number);
    if (year <= first) return false;
    Fields fields;
    fields.year = year;
    become_point(item, fields);
    return true;
}

/// Short decades and centuries share what the later one says: "the fifties and sixties".
bool in_order(const Chunk& first, const Chunk& second) {
    const Fields& a = first.meaning.fields;
    const Fields& b = second.meaning.fields;
    if (is_year_only(a) && is_year_only(b) && !a.short_year && !b.short_year)
        return *a.year <= *b.year;
    return true;
}

/// "264 to 241 BC", "AD 14 to 37": a number takes the era of the year it stands with.
bool share_era(Chunk& number, const Chunk& year, bool number_is_first) {
    const Fields& other = year.meaning.fields;
    if (year.meaning.kind != Meaning::Kind::point || !is_year_only(other) || !other.stated_era)
        return false;
    const auto written = static_cast<int>(number.meaning.number);
    Fields fields;
    fields.year = *other.year <= 0 ? 1 - written : written;
    fields.stated_era = true;
    if (number_is_first ? *fields.year >= *other.year : *fields.year <= *other.year) return false;
    become_point(number, fields);
    return true;
}

/// "about 360 – 366"
bool early_range(const Chunk& first, Chunk& second) {
    const Fields& fields = first.meaning.fields;
    if (!is_year_only(fields) || *fields.year < 100 || *fields.year > 999) return false;
    if (second.meaning.digits != 3 || second.meaning.number <= *fields.year) return false;
    Fields end;
    end.year = static_cast<int>(second.meaning.number);
    const bool ambiguous = first.meaning.ambiguous;
    become_point(second, end);
    second.meaning.ambiguous = ambiguous;
    return true;
}

bool complete(Chunk& first, Chunk& second) {
    if (is_early_year(second) && early_range(first, second)) return true;
    if (is_early_year(first) && share_era(first, second, true)) return true;
    if (is_early_year(second) && share_era(second, first, false)) return true;
    if (is_day_number(first) && is_day_number(second)) return false;
    if (is_day_number(first)) return complete_day(first, second);
    if (is_day_number(second) && second.meaning.digits <= 2 && first.meaning.fields.day != 0)
        return complete_day(second, first);
    if (second.meaning.kind == Meaning::Kind::number) {
        const Fields& fields = first.meaning.fields;
        return is_year_only(fields) && complete_year(second, *fields.year);
    }
    if (first.meaning.kind != Meaning::Kind::point || second.meaning.kind != Meaning::Kind::point)
        return false;
    borrow_year(first, second);
    // "480–479 BC": the era belongs to both
    Fields& a = first.meaning.fields;
    const Fields& b = second.meaning.fields;
    if (is_year_only(a) && !a.stated_era && b.stated_era && *b.year <= 0 && *a.year > 0)
        a.year = 1 - *a.year;
    return in_order(first, second);
}

bool is_weekday_only(const Meaning& meaning) {
    Fields bare = meaning.fields;
    bare.weekday = 0;
    return meaning.fields.weekday != 0 && bare == Fields{} && meaning.shift == Shift{} &&
           !meaning.directed;
}

} // namespace

bool range(const Args& args, std::span<Chunk> items) {
    std::vector<std::size_t> ends;
    for (std::size_t i = 0; i < items.size(); ++i)
        if (dateable(items[i])) ends.push_back(i);
    if (ends.size() != 2 && ends.size() != 3) return false;
    Chunk& first = items[ends[0]];
    Chunk& second = items[ends[1]];
    if (ends.size() == 3) {
        if (!is_year_only(items[ends[2]].meaning.fields) || first.meaning.fields.year) return false;
        take_in_year(first, second, items[ends[2]]);
    }
    // "the Tiger 4 until May 5" is about a thing with a number
    const Chunk* before = args.before();
    const bool named = before != nullptr && before->node == 0 && before->classes.has(Class::name) &&
                       !before->classes.has(Class::preposition);
    if (named && is_day_number(first) && first.meaning.digits != 0 && ends[0] == 0) return false;
    // "from 1500 to 2000 men"; "September 10-11 falls": days count nothing
    const bool counted = first.meaning.fields.day == 0 && counted_after(args);
    if (counted && (is_year_only(second.meaning.fields) || is_early_year(second))) return false;
    if (!complete(first, second)) return false;
    make_point(first);
    make_point(second);
    first.meaning.range = 1;
    second.meaning.range = 2;
    // "Monday through Friday": of every week, if no verb says of which
    const bool weekly = is_weekday_only(first.meaning) && is_weekday_only(second.meaning);
    first.meaning.every = second.meaning.every = weekly;
    return true;
}

bool to_present(const Args& args, std::span<Chunk> items) {
    const Chunk* after = args.after(); // "in May to present the prize"
    if (after != nullptr && !after->touches && after->classes.has(Class::word)) return false;
    Chunk& first = items.front();
    const Fields& fields = first.meaning.fields;
    if (first.meaning.kind != Meaning::Kind::point || !fields.year) return false;
    if (is_year_only(fields) && *fields.year < 1000 && !fields.short_year) return false;
    make_point(first);
    Chunk& last = items.back();
    last.meaning = Meaning{};
    last.meaning.kind = Meaning::Kind::ref;
    last.meaning.ref = "PRESENT_REF";
    last.classes = Class::ref;
    return true;
}

bool is_day_number(const Chunk& item) {
    return item.meaning.kind == Meaning::Kind::number && item.classes.has(Class::day);
}

bool is_year_only(const Fields& fields) {
    return fields.year && fields.year_grain == Granularity::year && !fields.any_below_year();
}

void become_point(Chunk& item, const Fields& fields) {
    item.meaning = Meaning{};
    item.meaning.kind = Meaning::Kind::point;
    item.meaning.fields = fields;
    item.classes = Class::date | Class::point;
}

bool complete_day(Chunk& day, const Chunk& with) {
    const Fields& other = with.meaning.fields;
    if (with.meaning.kind != Meaning::Kind::point || other.month == 0 || other.day == 0)
        return false;
    Fields fields;
    fields.year = other.year;
    fields.month = other.month;
    fields.day = static_cast<std::int8_t>(day.meaning.number);
    const Shift shift = with.meaning.shift;
    become_point(day, fields);
    day.meaning.shift = shift;
    return true;
}

void borrow_year(Chunk& first, const Chunk& second) {
    Fields& a = first.meaning.fields;
    const Fields& b = second.meaning.fields;
    const bool lacks = !a.year && first.meaning.shift.anchor == Anchor::none && a.any_below_year();
    if (!lacks) return;
    if (b.year && b.year_grain == Granularity::year) {
        a.year = b.year;
        a.short_year = b.short_year;
        // "December – January 1917" began the year before
        if (a.month != 0 && b.month != 0 && a.month > b.month) a.year = *b.year - 1;
    } else if (second.meaning.shift.unit == Unit::year ||
               (second.meaning.shift.unit == Unit::week && a.weekday != 0)) {
        first.meaning.shift = second.meaning.shift; // "from Monday to Sunday last week"
    }
}

void take_in_year(Chunk& first, Chunk& second, Chunk& year) {
    Fields& fields = first.meaning.fields;
    if (!fields.year) fields.year = year.meaning.fields.year;
    second.span.end = year.span.end;
    year = Chunk{{}, 0, true, year.span, {}, 0};
}

void make_point(Chunk& item) {
    item.classes = Class::date | Class::point;
}

bool dateable(const Chunk& item) {
    return item.meaning.kind == Meaning::Kind::point || is_day_number(item) ||
           (item.meaning.kind == Meaning::Kind::number && item.classes.has(Class::two_digits)) ||
           is_early_year(item);
}

bool is_early_year(const Chunk& item) {
    return item.meaning.kind == Meaning::Kind::number && item.classes.has(Class::early_year);
}

bool counted_after(const Args& args) {
    const Chunk* after = args.after();
    return after != nullptr && after->classes.has(Class::plural);
}

} // namespace fasti::compose
