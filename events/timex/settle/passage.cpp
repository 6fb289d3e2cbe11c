// SPDX-License-Identifier: Apache-2.0
#include "events/timex/settle/passage.hpp"

#include "events/timex/settle/resolve.hpp"

#include <algorithm>
#include <utility>

namespace fasti {
namespace {

constexpr int farthest_year = 9999;
constexpr int years_late = 2; // that news may look back without being history

std::size_t day_index(const Fields& fields) {
    return static_cast<std::size_t>(fields.month) * 32 + static_cast<std::size_t>(fields.day);
}

/// Above zero where other dates of the text show that the day comes first in the ambiguous ones.
int votes_by_words(std::span<const Expression> expressions) {
    std::array<bool, std::size_t{13} * 32> written_out{};
    for (const Expression& expression : expressions) {
        const Fields& fields = expression.sense.fields;
        if (fields.day != 0 && fields.month != 0 && !fields.ambiguous_order)
            written_out.at(day_index(fields)) = true;
    }
    int votes = 0;
    for (const Expression& expression : expressions) {
        if (!expression.sense.fields.ambiguous_order) continue;
        Fields swapped = expression.sense.fields;
        std::swap(swapped.day, swapped.month);
        votes += int(written_out.at(day_index(expression.sense.fields))) -
                 int(written_out.at(day_index(swapped)));
    }
    return votes;
}

/// How one numeric date with a part above 12 votes; 0 for everything else.
int shape_vote(std::string_view words, const Fields& fields) {
    const std::size_t digits = words.find_first_not_of("0123456789");
    const bool numeric = (digits == 1 || digits == 2) && words.find_first_of("/-.") == digits;
    if (!numeric || fields.ambiguous_order || fields.day == fields.month) return 0;
    int first = 0;
    for (const char c : words.substr(0, digits))
        first = first * 10 + (c - '0');
    return first == fields.day ? 1 : -1;
}

int votes_by_shape(const Document& document, std::span<const Expression> expressions) {
    int votes = 0;
    for (const Expression& expression : expressions)
        if (expression.sense.fields.month != 0)
            votes += shape_vote(document[expression.span], expression.sense.fields);
    return votes;
}

/// "On Saturday" of the first lines is of the week of writing.
bool opens_with_weekday(const Part& part, std::span<const Expression> expressions) {
    constexpr std::size_t head_blocks = 4;
    const int own = static_cast<int>(date::year_month_day{part.dct->day}.year());
    for (const Expression& expression : expressions) {
        if (expression.block >= part.first_block + head_blocks) return false;
        const Fields& fields = expression.sense.fields;
        if (fields.year && own - *fields.year > years_late) return false;
        const bool bare = fields.weekday != 0 && fields.day == 0 && fields.month == 0;
        if (bare && expression.sense.kind == Sense::Kind::point) return true;
    }
    return false;
}

} // namespace

void Passage::remember(const ToldDate& mention) {
    const Fields& fields = mention.fields;
    if (!fields.year) return;
    if (fields.year_grain != Granularity::year) {
        coarse_ = mention;
        return;
    }
    year_ = mention;
    if (fields.month == 0) return;
    month_ = mention;
    months_.at(static_cast<std::size_t>(fields.month)) = mention;
    if (fields.day == 0) return;
    day_ = mention;
    days_.at(day_index(fields)) = mention;
}

const ToldDate* Passage::story() const {
    if (!year_ || !month_ || year_->fields.month != 0) return year();
    const bool moved_on = year_->opens || year_->block > month_->block;
    return moved_on ? year() : month();
}

const ToldDate* Passage::same_date(const Fields& fields, std::size_t block) const {
    if (fields.month == 0) return nullptr;
    if (fields.day != 0) return get(days_.at(day_index(fields)));
    const ToldDate* month = get(months_.at(static_cast<std::size_t>(fields.month)));
    return month != nullptr && block - month->block <= blocks_remembered ? month : nullptr;
}

NumericOrder numeric_order(const Document& document, std::span<const Expression> expressions) {
    int votes = votes_by_words(expressions);
    if (votes == 0) votes = votes_by_shape(document, expressions);
    if (votes == 0) return NumericOrder::unknown;
    return votes > 0 ? NumericOrder::day_first : NumericOrder::month_first;
}

Telling
telling(const Document& document, const Part& part, std::span<const Expression> expressions) {
    if (part.dct && (opens_as_wire(document, part) || opens_with_weekday(part, expressions)))
        return Telling::news;
    // without a day of its own, all that a text tells is far from it
    const int own =
        part.dct ? static_cast<int>(date::year_month_day{part.dct->day}.year()) : farthest_year;
    std::size_t years = 0;
    std::size_t far = 0;
    std::size_t past = 0;
    std::size_t deictic = 0;
    for (const Expression& expression : expressions) {
        if (expression.sense.kind != Sense::Kind::point || expression.anchor_only) continue;
        const Fields& fields = expression.sense.fields;
        const bool weekday = fields.weekday != 0 && fields.day == 0;
        if (expression.sense.shift.anchor == Anchor::document || weekday) ++deictic;
        if (!fields.year || fields.short_year || fields.year_grain != Granularity::year) continue;
        ++years;
        // Years long before the document's own are what histories are made of.
        if (own - *fields.year > years_late) ++far;
        if (*fields.year < own) ++past;
    }
    const bool of_old = far >= 4 && far * 2 >= years && far > deictic;
    const bool of_late = past >= 12 && past * 3 >= years * 2 && past > 4 * deictic;
    if (part.dct && !of_old && !of_late) return Telling::news;
    return past >= 8 && past > 4 * deictic ? Telling::history : Telling::narrative;
}

bool is_timeless(const Part& part, std::span<const Expression> expressions) {
    return part.dct && std::none_of(expressions.begin(), expressions.end(), [](const auto& each) {
               const Shift& shift = each.sense.shift;
               const bool short_step = shift.unit >= Unit::day && shift.unit <= Unit::month;
               const bool today =
                   shift.count == 0 && shift.unit == Unit::day && each.sense.fields == Fields{};
               return shift.anchor == Anchor::document && short_step && !today;
           });
}

} // namespace fasti
