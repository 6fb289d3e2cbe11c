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
    const Chunk& second = args[args.size() - 1];
    const bool next = second.meaning.number == (args[0].meaning.number + 1) % 10 &&
                      second.meaning.digits == 1; // "1842/3"
    const bool years =
        args[0].classes.has(Class::year) && (second.classes.has(Class::two_digits) || next);
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

} // namespace fasti::compose
