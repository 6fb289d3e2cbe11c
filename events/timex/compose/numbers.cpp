// SPDX-License-Identifier: Apache-2.0
#include "events/timex/compose/numbers.hpp"

#include "events/timex/compose/help.hpp"

#include <algorithm>

namespace fasti::compose {
namespace {

constexpr std::int64_t largest = 1'000'000'000'000;

bool number(Meaning& out, std::int64_t value) {
    if (value < 0 || value > largest) return false;
    out.kind = Meaning::Kind::number;
    out.number = value;
    return true;
}

/// The first year of the n-th century: the 5th BC is 500–401 BC, years −499 to −400.
int century_begin(int n, bool bce) {
    return bce ? 1 - n * 100 : (n - 1) * 100;
}

bool become_century(Chunk& item, bool bce, bool stated) {
    if (item.meaning.number < 1 || item.meaning.number > 100) return false;
    const auto n = static_cast<int>(item.meaning.number);
    item.meaning = {};
    item.meaning.kind = Meaning::Kind::point;
    item.meaning.fields.year = century_begin(n, bce);
    item.meaning.fields.year_grain = Granularity::century;
    item.meaning.fields.stated_era = stated;
    item.classes = Class::century | Class::point;
    return true;
}

} // namespace

namespace {

/// "11/22 February": one day of two calendars, ten to thirteen days apart; "9/10 November": two
/// days.
bool two_days(const Args& args) {
    const Chunk* before = args.before();
    const Chunk* after = args.after();
    const bool month = (before != nullptr && before->classes.has(Class::month)) ||
                       (after != nullptr && after->classes.has(Class::month));
    const std::int64_t apart = args[args.size() - 1].meaning.number - args[0].meaning.number;
    return month && (apart == 1 || (apart >= 10 && apart <= 13));
}

} // namespace

bool ordinal_number(const Args& args, Meaning& out) {
    const Chunk* item = args.find(Class::number);
    if (item == nullptr || item->meaning.digits > 4) return false;
    out.digits = item->meaning.digits;
    return number(out, item->meaning.number);
}

bool sum(const Args& args, Meaning& out) {
    std::int64_t total = 0;
    for (std::size_t i = 0; i < args.size(); ++i) {
        if (args[i].meaning.digits != 0) return false; // "20 5" are two numbers
        total += args[i].meaning.number;
    }
    return number(out, total);
}

bool product(const Args& args, Meaning& out) {
    std::int64_t total = 0;
    std::int64_t group = 0;
    for (std::size_t i = 0; i < args.size(); ++i) {
        const std::int64_t value = args[i].meaning.number;
        if (args[i].classes.has(Class::scale)) {
            total += (group == 0 ? 1 : group) * value;
            group = 0;
        } else {
            group += value;
        }
        if (total > largest) return false;
    }
    return number(out, total + group);
}

bool thousands(const Args& args, Meaning& out) {
    std::int64_t total = 0;
    for (std::size_t i = 0;; ++i) {
        const Chunk* group = args.find(Class::number, i);
        if (group == nullptr) break;
        if (i > 0 && group->meaning.digits != 3) return false;
        if (i == 0 && (group->meaning.digits > 3 || group->meaning.digits == 0)) return false;
        total = total * 1000 + group->meaning.number;
    }
    out.separated = true;
    return number(out, total);
}

bool quantity(const Args& args, Meaning& out) {
    const Chunk* item = args.find(Class::number);
    out.separated = true;
    return number(out, item == nullptr ? 0 : item->meaning.number);
}

bool and_a_half(const Args& args, Meaning& out) {
    const Chunk* item = args.find(Class::number);
    if (item == nullptr) return false;
    out.half_more = true;
    return number(out, item->meaning.number);
}

bool nothing(const Args&, Meaning& out) {
    out.kind = Meaning::Kind::nothing;
    return true;
}

bool named_number(const Args& args, Meaning& out) {
    return args.any(Class::month) == nullptr && nothing(args, out);
}

bool fraction(const Args& args, Meaning& out) {
    const bool years =
        args[0].classes.has(Class::year) && args[args.size() - 1].classes.has(Class::two_digits);
    return !years && !two_days(args) && nothing(args, out);
}

bool name_year(const Args& args, Meaning& out) {
    const Chunk* year = args.find(Class::year);
    if (year == nullptr || args.any(Class::month) != nullptr) return false;
    out.kind = Meaning::Kind::nothing;
    out.fields.year = year->meaning.fields.year;
    return true;
}

bool year_in_words(const Args& args, Meaning& out) {
    const std::int64_t high = args[0].meaning.number;
    const std::int64_t low = args[args.size() - 1].meaning.number;
    if (args[0].meaning.digits != 0 || args[args.size() - 1].meaning.digits != 0) return false;
    if (high < 15 || high > 20 || low < 1 || low > 99) return false;
    if (high < 18 && counts_something(args)) return false;
    out.kind = Meaning::Kind::point;
    out.fields.year = static_cast<int>(high * 100 + low);
    return true;
}

bool year_with_era(const Args& args, Meaning& out) {
    const Chunk* number_item = args.find(Class::number);
    const Chunk* era = args.find(Class::era);
    if (number_item == nullptr || era == nullptr) return false;
    const std::int64_t value = number_item->meaning.number;
    if (value < 1 || value > 999'999 || number_item->meaning.digits == 0) return false;
    out.kind = Meaning::Kind::point;
    out.fields.stated_era = true;
    // 1 BC is year 0: there is no year zero in history, but there is one in arithmetic.
    out.fields.year = static_cast<int>(era->meaning.number < 0 ? 1 - value : value);
    return true;
}

bool short_year(const Args& args, Meaning& out) {
    const Chunk* digits = args.find(Class::two_digits);
    if (digits == nullptr) return false;
    out.kind = Meaning::Kind::point;
    out.fields.year = static_cast<int>(digits->meaning.number);
    out.fields.short_year = true;
    return true;
}

bool decade(const Args& args, Meaning& out) {
    const Chunk* full = args.find(Class::year); // nullptr: two digits
    const Chunk* digits = full == nullptr ? args.find(Class::two_digits) : full;
    if (digits == nullptr || digits->meaning.number % 10 != 0) return false;
    out.kind = Meaning::Kind::point;
    out.fields.year = static_cast<int>(digits->meaning.number);
    out.fields.short_year = full == nullptr;
    // "1800s" names the century more often than its first decade.
    const bool whole_century =
        full != nullptr && digits->meaning.number % 100 == 0 && digits->meaning.number < 2000;
    out.fields.year_grain = whole_century ? Granularity::century : Granularity::decade;
    return true;
}

bool early_decade(const Args& args, Meaning& out) {
    const Chunk* digits = args.find(Class::early_year);
    const Chunk* era = args.find(Class::era);
    if (digits == nullptr || era == nullptr || digits->meaning.number % 10 != 0) return false;
    const auto n = static_cast<int>(digits->meaning.number);
    out.kind = Meaning::Kind::point;
    // the 470s BC are 479–470 BC, years −478 to −469
    out.fields.year = era->meaning.number < 0 ? 1 - (n + 9) : n;
    out.fields.year_grain = Granularity::decade;
    out.fields.stated_era = true;
    return true;
}

bool decade_of_century(const Args& args, Meaning& out) {
    const Chunk* decade_word = args.find(Class::decade);
    const Chunk* number_item = args.find(Class::number);
    if (decade_word == nullptr || number_item == nullptr) return false;
    const std::int64_t high = number_item->meaning.number;
    if (high < 10 || high > 20) return false;
    out = decade_word->meaning;
    out.fields.year = static_cast<int>(high * 100 + *decade_word->meaning.fields.year);
    out.fields.short_year = false;
    return true;
}

bool century(const Args& args, Meaning& out) {
    const Chunk* ordinal = args.find(Class::ordinal);
    const Chunk* era = args.find(Class::era);
    if (ordinal == nullptr || ordinal->meaning.number < 1 || ordinal->meaning.number > 100)
        return false;
    const auto n = static_cast<int>(ordinal->meaning.number);
    out.kind = Meaning::Kind::point;
    out.fields.year_grain = Granularity::century;
    out.fields.stated_era = era != nullptr;
    const bool bce = era != nullptr && era->meaning.number < 0;
    out.fields.year = century_begin(n, bce);
    return true;
}

bool millennium(const Args& args, Meaning& out) {
    if (!century(args, out)) return false;
    const bool bce = *out.fields.year < 0;
    const std::int64_t n = args.find(Class::ordinal)->meaning.number;
    if (n > 12) return false;
    out.fields.year_grain = Granularity::millennium;
    out.fields.year = static_cast<int>(bce ? 1 - n * 1000 : (n - 1) * 1000);
    return true;
}

bool minus_one(const Args&, Meaning& out) {
    out.kind = Meaning::Kind::number;
    out.number = -1;
    return true;
}

bool plus_one(const Args&, Meaning& out) {
    return number(out, 1);
}

bool two(const Args&, Meaning& out) {
    return number(out, 2);
}

bool half_dozen(const Args&, Meaning& out) {
    return number(out, 6);
}

bool some(const Args& args, Meaning& out) {
    const Chunk* vague = args.find(Class::vague);
    return vague != nullptr && number(out, vague->meaning.number);
}

bool centuries(const Args& args, std::span<Chunk> items) {
    // "[the] 14th and 15th centuries": the article goes to the first, what follows to the second
    const Chunk* era = args.find(Class::era);
    const bool bce = era != nullptr && era->meaning.number < 0;
    std::size_t first = items.size();
    std::size_t last = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!items[i].classes.has(Class::ordinal)) continue;
        if (!become_century(items[i], bce, era != nullptr)) return false;
        first = std::min(first, i);
        last = i;
    }
    items[first].span.begin = items.front().span.begin;
    items[last].span.end = items.back().span.end;
    for (std::size_t i = last + 1; i < items.size(); ++i)
        items[i] = Chunk{{}, 0, true, items[i].span, {}, 0};
    return true;
}

} // namespace fasti::compose
