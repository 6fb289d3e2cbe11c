// SPDX-License-Identifier: Apache-2.0
#include "events/timex.hpp"
#include "events/timex/resolve.hpp"

#include <algorithm>

namespace fasti {

Tagged tag(const Document& document, const Language& language, const TagOptions& options) {
    const std::vector<Expression> expressions = recognise(document, grammar(language), options);
    Tagged tagged;
    tagged.timexes.reserve(expressions.size());
    std::vector<bool> dateline;
    tagged.parts = find_parts(document, expressions, options, language, dateline);
    auto begin = expressions.begin();
    for (const Part& part : tagged.parts) {
        const auto end = std::find_if(begin, expressions.end(), [&](const Expression& expression) {
            return expression.block >= part.last_block;
        });
        resolve(document, part, {begin, end}, options, language, tagged);
        begin = end;
    }
    // resolve() drops impossible dates, so flags are found again by place
    std::size_t at = 0;
    for (Timex& timex : tagged.timexes) {
        while (expressions[at].span.begin != timex.span.begin) // what follows may have been cut off
            ++at;
        timex.dateline = dateline[at];
    }
    return tagged;
}

} // namespace fasti
