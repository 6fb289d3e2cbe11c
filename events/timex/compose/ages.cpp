// SPDX-License-Identifier: Apache-2.0
#include "events/timex/compose/ages.hpp"

#include "events/timex/compose/help.hpp"

#include <algorithm>

namespace fasti::compose {
namespace {

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

bool early_years(const Args& args, Meaning& out) {
    const Chunk* digits = args.find(Class::early_year);
    const Chunk* before = args.before();
    const bool led = before != nullptr && (before->classes.has(Class::preposition) ||
                                           before->classes.has(Class::stage) || before->word != 0);
    if (digits->meaning.digits != 3 || digits->meaning.number % 10 != 0 || !led) return false;
    out.kind = Meaning::Kind::point;
    out.fields.year = static_cast<int>(digits->meaning.number);
    out.fields.year_grain =
        digits->meaning.number % 100 == 0 ? Granularity::century : Granularity::decade;
    return true;
}

bool late_centuries(const Args& args, Meaning& out) {
    const Chunk* first = args.find(Class::ordinal);
    const Chunk* last = args.find(Class::ordinal, 1);
    const Chunk* stage = args.find(Class::stage);
    constexpr std::int64_t latest = 22;
    const std::int64_t from = first->meaning.number;
    const std::int64_t to = last->meaning.number;
    if (from < 2 || to <= from || to > latest) return false;
    out.kind = Meaning::Kind::point;
    out.fields.year = century_begin(static_cast<int>(from), false);
    out.fields.year_grain = Granularity::century;
    if (stage != nullptr) out.mod = stage->meaning.mod;
    out.last_year = century_begin(static_cast<int>(to), false) + 99;
    return true;
}

bool century_beside_half(const Args& args, std::span<Chunk> items) {
    const Chunk* half = args.find(Class::century);
    for (Chunk& item : items) {
        if (!item.classes.has(Class::ordinal)) continue;
        const Fields& other = half->meaning.fields;
        item.span.begin = items.front().span.begin;
        return !other.stated_era && become_century(item, false, false);
    }
    return false;
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
