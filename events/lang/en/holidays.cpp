// SPDX-License-Identifier: Apache-2.0
// Days that have a name and a fixed place in the year or a distance from Easter.
#include "events/lang/en/en.hpp"
#include "events/timex/compose/help.hpp"

namespace fasti::en {
namespace {

bool from_easter(Meaning& out, int days) {
    out.kind = Meaning::Kind::point;
    out.fields.easter_based = true;
    out.fields.easter = static_cast<std::int8_t>(days);
    return true;
}

/// A weekday of a month: the first one, or the last (−1).
bool nth(Meaning& out, int week, int weekday, int month) {
    compose::on_day(out, month, 0);
    out.fields.week = static_cast<std::int8_t>(week);
    out.fields.weekday = static_cast<std::int8_t>(weekday);
    return true;
}

} // namespace

bool new_years_eve(const Args&, Meaning& out) {
    return compose::on_day(out, 12, 31);
}

bool new_years_day(const Args&, Meaning& out) {
    return compose::on_day(out, 1, 1);
}

bool christmas_eve(const Args&, Meaning& out) {
    return compose::on_day(out, 12, 24);
}

bool labor_day(const Args&, Meaning& out) {
    return nth(out, 1, 1, 9);
}

bool memorial_day(const Args&, Meaning& out) {
    return nth(out, -1, 1, 5);
}

bool veterans_day(const Args&, Meaning& out) {
    return compose::on_day(out, 11, 11);
}

bool independence_day(const Args&, Meaning& out) {
    return compose::on_day(out, 7, 4);
}

bool boxing_day(const Args&, Meaning& out) {
    return compose::on_day(out, 12, 26);
}

bool valentines_day(const Args&, Meaning& out) {
    return compose::on_day(out, 2, 14);
}

bool bastille_day(const Args&, Meaning& out) {
    return compose::on_day(out, 7, 14);
}

bool easter_monday(const Args&, Meaning& out) {
    return from_easter(out, 1);
}

bool good_friday(const Args&, Meaning& out) {
    return from_easter(out, -2);
}

bool palm_sunday(const Args&, Meaning& out) {
    return from_easter(out, -7);
}

bool ash_wednesday(const Args&, Meaning& out) {
    return from_easter(out, -46);
}

bool ascension_day(const Args&, Meaning& out) {
    return from_easter(out, 39);
}

bool eleventh_of_september(const Args& args, Meaning& out) {
    const Chunk* month = args.find(Class::number, 0);
    const Chunk* day = args.find(Class::number, 1);
    const Chunk* after = args.after();
    if (month->meaning.number != 9 || day->meaning.number != 11 || args[0].touches) return false;
    if (!args[1].touches || !args[2].touches || month->meaning.digits != 1) return false;
    const bool counts =
        after != nullptr && (after->classes.has(Class::unit) || after->classes.has(Class::number));
    const bool goes_on = after != nullptr && after->touches && after->classes.has(Class::word);
    if (counts || goes_on) return false;
    compose::on_day(out, 9, 11);
    out.fields.year = 2001;
    return true;
}

bool may_day(const Args& args, Meaning& out) {
    const Chunk* month = args.find(Class::month);
    return month != nullptr && month->meaning.fields.month == 5 && compose::on_day(out, 5, 1);
}

} // namespace fasti::en
