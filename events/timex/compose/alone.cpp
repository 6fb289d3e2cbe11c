// SPDX-License-Identifier: Apache-2.0
// Dates that stand alone and must be told from other numbers, names and words.
#include "events/timex/compose/alone.hpp"

#include "events/timex/compose/help.hpp"
#include "events/timex/compose/numbers.hpp"

namespace fasti::compose {
namespace {

/// A word of the class stands behind: "Christmas Cottage", but not "Christmas".
bool followed_by(const Args& args, Class c) {
    const Chunk* after = args.after();
    return after != nullptr && after->classes.has(c) && !after->touches && after->node == 0;
}

/// "May" and "fall" are dates where a preposition says so or nothing speaks against it.
bool meant_otherwise(const Args& args) {
    const Chunk* before = args.before();
    const Chunk* after = args.after();
    const bool introduced = before != nullptr && before->classes.has(Class::preposition);
    if (args[0].classes.has(Class::weekday))
        return !introduced || before->meaning.unit != Unit::day; // "Sun"
    if (introduced) return false;
    const bool name_before = before != nullptr && before->classes.has(Class::capital) &&
                             (before->classes.bits & (Class::month | Class::weekday).bits) == 0 &&
                             before->node == 0;
    const bool name_after = followed_by(args, Class::capital);
    const bool opens =
        before == nullptr || (!before->classes.has(Class::word) && before->node == 0);
    const bool plain_after =
        after != nullptr && after->classes.has(Class::word) && !after->classes.has(Class::capital);
    return name_before || name_after || (opens && plain_after);
}

/// A name right before, in the middle of a sentence: "the painter Ada Christmas".
bool surname(const Args& args) {
    const Chunk* before = args.before();
    const Chunk* beyond = args.before(2);
    if (before == nullptr || beyond == nullptr || before->node != 0 || before->touches)
        return false;
    if (!before->classes.has(Class::name) || before->classes.has(Class::preposition)) return false;
    return beyond->classes.has(Class::word);
}

/// "Science Today", but not "Today" that begins a sentence.
bool title_word(const Args& args) {
    const Chunk* before = args.before();
    return args[0].classes.has(Class::name) && before != nullptr && before->node == 0 &&
           before->classes.has(Class::name);
}

/// What a word of the calendar is no time in: "a century and two fifties" of a match, "Easter
/// Island", "USA Today".
bool names_another_thing(const Args& args, Class c) {
    if (c == Class::holiday) return followed_by(args, Class::name) || surname(args);
    if (c == Class::fixed) return title_word(args);
    const Chunk* before = args.before();
    return c == Class::decade && before != nullptr && before->classes.has(Class::small);
}

} // namespace

namespace {

/// Numbers of four digits that are more often something else.
bool unlikely_year(std::int64_t number) {
    return number < 1300 || number > 2100;
}

/// A preposition that has no smaller unit of its own: "in", but not "on".
bool leads_to_year(const Chunk& before) {
    const Unit unit = before.meaning.unit;
    return before.classes.has(Class::preposition) && (unit == Unit::none || unit >= Unit::month);
}

/// A preposition, or an opening sign such as a parenthesis, comes before.
bool introduced(const Args& args) {
    const Chunk* before = args.before();
    if (before == nullptr) return false;
    const bool opening = args[0].touches && !before->touches && before->node == 0 &&
                         (before->classes.bits & (Class::word | Class::number).bits) == 0;
    return opening || leads_to_year(*before);
}

bool numberish(const Chunk* chunk) {
    return chunk != nullptr &&
           (chunk->classes.has(Class::number) || chunk->classes.has(Class::quantity));
}

/// Glued to other digits or letters: an identifier, a phone number, a product.
bool glued(const Args& args) {
    const Chunk* before = args.before();
    const Chunk* after = args.after();
    const bool in_front = args[0].touches && before != nullptr &&
                          (numberish(before) || before->classes.has(Class::word) ||
                           (before->touches && numberish(args.before(2))));
    const Chunk* beyond = args.after(2);
    const bool behind = after != nullptr && after->touches &&
                        (after->classes.has(Class::word) || numberish(after) ||
                         (beyond != nullptr && beyond->touches && numberish(beyond)));
    return in_front || behind;
}

} // namespace

bool opens_with_year(const Args& args) {
    const Chunk* before = args.before();
    if (before == nullptr || !before->classes.has(Class::capital) || !leads_to_year(*before))
        return false;
    const Chunk& year = args[0];
    if (!year.classes.has(Class::year) || unlikely_year(year.meaning.number)) return false;
    const Chunk* verb = args.size() > 1 ? args.after() : args.after(2);
    constexpr ClassSet no_verb = Class::name | Class::article | Class::number | Class::preposition;
    return verb != nullptr && verb->classes.has(Class::word) && !verb->touches &&
           (verb->classes.bits & no_verb.bits) == 0 && verb->word == 0;
}

bool counted_people(const Args& args, Meaning& out) {
    return !opens_with_year(args) && quantity(args, out);
}

bool bare_year(const Args& args, Meaning& out) {
    const Chunk& year = args[0];
    const Chunk* before = args.before();
    const Chunk* after = args.after();
    // "in 1999 cases", but "since 1999 prices have doubled"
    const bool since = before != nullptr && before->meaning.mod == TimexMod::on_or_after;
    const bool things = after != nullptr && after->classes.has(Class::plural);
    if (things && !since && !opens_with_year(args)) return false;
    // "a 2000 year old tradition", "over 1000 featured articles"
    if (after != nullptr && after->classes.has(Class::unit) && !after->meaning.plural) return false;
    if (before != nullptr && before->classes.has(Class::limit)) return false;
    // "1266." in the margin
    const bool alone = before == nullptr && (after == nullptr || args.text(*after) == ".") &&
                       args.after(2) == nullptr;
    if (year.meaning.digits == 4 && unlikely_year(year.meaning.number) && !introduced(args) &&
        !alone)
        return false;
    if (glued(args)) return false;
    const bool in_front = before != nullptr && numberish(before) && !year.touches &&
                          !before->classes.has(Class::year);
    if (in_front && !before->classes.has(Class::point)) return false; // "20 2000"
    out = year.meaning;
    return out.kind == Meaning::Kind::point;
}

bool bare_early_year(const Args& args, Meaning& out) {
    const Chunk* before = args.before();
    const Chunk* after = args.after();
    const Chunk& number = args[args.size() - 1];
    const bool introduced = before != nullptr && leads_to_year(*before);
    const bool figures = number.meaning.digits == 2 || number.meaning.digits == 3;
    if (!introduced || number.touches || !figures || counts_things(args)) return false;
    const Chunk* beyond = args.after(2);
    const bool number_goes_on = after != nullptr && after->touches && beyond != nullptr &&
                                beyond->touches && beyond->classes.has(Class::number);
    if (number_goes_on || (after != nullptr && after->touches && after->word == 0)) return false;
    out.kind = Meaning::Kind::point;
    out.fields.year = static_cast<int>(number.meaning.number);
    out.era = number.meaning.digits == 2 ? EraGuess::ancient : EraGuess::nearest;
    out.ambiguous = among_numbers(args);
    return true;
}

bool bare_calendar_word(const Args& args, Meaning& out) {
    for (const Class c : {Class::month, Class::weekday, Class::decade, Class::century,
                          Class::holiday, Class::fixed, Class::season}) {
        const Chunk* item = args.find(c);
        if (item == nullptr) continue;
        out = item->meaning;
        if (names_another_thing(args, c) || (out.ambiguous && meant_otherwise(args))) return false;
        return out.kind == Meaning::Kind::point || out.kind == Meaning::Kind::ref;
    }
    return false;
}

bool bare_season(const Args& args, Meaning& out) {
    const Chunk* before = args.before();
    const Chunk* season = args.find(Class::season);
    const bool introduced = before != nullptr && before->classes.has(Class::preposition);
    // "the Winter Palace"
    const bool name =
        season != nullptr && season->classes.has(Class::name) && followed_by(args, Class::name);
    const bool describes = followed_by(args, Class::plural); // "winter storms"
    if (season == nullptr || name || describes ||
        (!introduced && (args.size() < 2 || season->meaning.ambiguous)))
        return false;
    out = season->meaning;
    return true;
}

bool bare_day(const Args& args, Meaning& out) {
    const Chunk* before = args.before();
    const Chunk* day = args.find(Class::ordinal);
    const bool introduced = before != nullptr && before->classes.has(Class::preposition) &&
                            before->meaning.unit == Unit::day;
    const bool written = day != nullptr && day->meaning.digits != 0 && day->meaning.number >= 1 &&
                         day->meaning.number <= 31;
    if (!introduced || !written || counts_something(args)) return false;
    out.kind = Meaning::Kind::point;
    out.fields.day = static_cast<std::int8_t>(day->meaning.number);
    return true;
}

bool bare_set(const Args& args, Meaning& out) {
    const Chunk* after = args.after();
    const Chunk* before = args.before();
    const bool capital = args[0].classes.has(Class::name);
    const bool of_name = before != nullptr && before->classes.has(Class::upper); // "TGI Fridays"
    const bool name = capital && (of_name || (after != nullptr && after->classes.has(Class::name)));
    out = args[0].meaning;
    // "the annual report", "a quarterly dividend": a kind of thing, not how often it happens
    const bool kind = out.ambiguous && after != nullptr && after->classes.has(Class::word) &&
                      !after->touches && !after->classes.has(Class::preposition);
    return !name && !kind && out.kind == Meaning::Kind::set;
}

bool bare_clock(const Args& args, Meaning& out) {
    out = args[0].meaning;
    return out.kind == Meaning::Kind::point && out.fields.hour >= 0;
}

bool bare_day_part(const Args& args, Meaning& out) {
    const Chunk* part = args.find(Class::day_part);
    if (part == nullptr) return false;
    out = part->meaning;
    if (plural(*part))
        out.kind = Meaning::Kind::set; // "the mornings are cool"
    else
        out.shift = {Anchor::reference, 0, Unit::day, false};
    return true;
}

} // namespace fasti::compose
