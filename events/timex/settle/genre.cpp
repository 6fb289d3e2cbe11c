// SPDX-License-Identifier: Apache-2.0
#include "events/timex/settle/genre.hpp"

#include "events/timex/settle/parts.hpp"
#include "events/timex/value/value.hpp"

#include <algorithm>

namespace fasti::settle {
namespace {

constexpr int years_late = 2; // that news may look back without being history

/// "On Saturday" of the first lines is of the week of writing.
bool opens_with_weekday(const Part& part, std::span<const match::Expression> expressions) {
    constexpr std::size_t head_blocks = 4;
    const int own = static_cast<int>(date::year_month_day{part.dct->day}.year());
    for (const match::Expression& expression : expressions) {
        if (expression.block >= part.first_block + head_blocks) return false;
        const Fields& fields = expression.meaning.fields;
        if (fields.year && own - *fields.year > years_late) return false;
        const bool bare = fields.weekday != 0 && fields.day == 0 && fields.month == 0;
        if (bare && expression.meaning.kind == Meaning::Kind::point) return true;
    }
    return false;
}

/// What a text speaks of, by its expressions.
struct Tally {
    std::size_t years = 0;
    std::size_t far = 0;  ///< years long before its own, which are what histories are made of
    std::size_t past = 0; ///< years before its own
    std::size_t deictic = 0;

    void take(const match::Expression& expression, int own) {
        const Fields& fields = expression.meaning.fields;
        const bool weekday = fields.weekday != 0 && fields.day == 0;
        if (expression.meaning.shift.anchor == Anchor::document || weekday) ++deictic;
        if (!fields.year || fields.short_year || fields.year_grain != Granularity::year) return;
        ++years;
        if (own - *fields.year > years_late) ++far;
        if (*fields.year < own) ++past;
    }
};

} // namespace

Genre genre(const Document& document,
            const Part& part,
            std::span<const match::Expression> expressions) {
    if (part.dct && (opens_as_wire(document, part) || opens_with_weekday(part, expressions)))
        return Genre::news;
    // without a day of its own, all that a text tells is far from it
    const int own =
        part.dct ? static_cast<int>(date::year_month_day{part.dct->day}.year()) : farthest_year;
    Tally found;
    for (const match::Expression& expression : expressions)
        if (expression.meaning.kind == Meaning::Kind::point && !expression.anchor_only)
            found.take(expression, own);
    const auto& [years, far, past, deictic] = found;
    const bool of_old = far >= 4 && far * 2 >= years && far > deictic;
    const bool of_late = past >= 12 && past * 3 >= years * 2 && past > 4 * deictic;
    if (part.dct && !of_old && !of_late) return Genre::news;
    return past >= 8 && past > 4 * deictic ? Genre::history : Genre::narrative;
}

bool is_timeless(const Part& part, std::span<const match::Expression> expressions) {
    return part.dct && std::none_of(expressions.begin(), expressions.end(), [](const auto& each) {
               const Shift& shift = each.meaning.shift;
               const bool short_step = shift.unit >= Unit::day && shift.unit <= Unit::month;
               const bool today =
                   shift.count == 0 && shift.unit == Unit::day && each.meaning.fields == Fields{};
               return shift.anchor == Anchor::document && short_step && !today;
           });
}

} // namespace fasti::settle
