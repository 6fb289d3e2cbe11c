// SPDX-License-Identifier: Apache-2.0
#include "events/timex/settle/numeric_order.hpp"

#include <array>
#include <utility>

namespace fasti::settle {
namespace {

/// Above zero where other dates of the text show that the day comes first in the ambiguous ones.
int votes_by_words(std::span<const match::Expression> expressions) {
    std::array<bool, std::size_t{13} * 32> written_out{};
    for (const match::Expression& expression : expressions) {
        const Fields& fields = expression.meaning.fields;
        if (fields.day != 0 && fields.month != 0 && !fields.ambiguous_order)
            written_out.at(day_index(fields)) = true;
    }
    int votes = 0;
    for (const match::Expression& expression : expressions) {
        if (!expression.meaning.fields.ambiguous_order) continue;
        Fields swapped = expression.meaning.fields;
        std::swap(swapped.day, swapped.month);
        votes += int(written_out.at(day_index(expression.meaning.fields))) -
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

int votes_by_shape(const Document& document, std::span<const match::Expression> expressions) {
    int votes = 0;
    for (const match::Expression& expression : expressions)
        if (expression.meaning.fields.month != 0)
            votes += shape_vote(document[expression.span], expression.meaning.fields);
    return votes;
}

} // namespace

NumericOrder numeric_order(const Document& document,
                           std::span<const match::Expression> expressions) {
    int votes = votes_by_words(expressions);
    if (votes == 0) votes = votes_by_shape(document, expressions);
    if (votes == 0) return NumericOrder::unknown;
    return votes > 0 ? NumericOrder::day_first : NumericOrder::month_first;
}

} // namespace fasti::settle
