// SPDX-License-Identifier: Apache-2.0
#include "events/timex.hpp"
#include "events/timex/resolve.hpp"

#include <algorithm>
#include <array>

namespace fasti {

std::string_view name(TimexType type) {
    static constexpr std::array<std::string_view, 4> names = {"DATE", "TIME", "DURATION", "SET"};
    return names.at(static_cast<std::size_t>(type));
}

std::string_view name(TimexMod mod) {
    static constexpr std::array<std::string_view, 13> names = {
        "",          "BEFORE",    "AFTER",         "ON_OR_BEFORE",  "ON_OR_AFTER",
        "LESS_THAN", "MORE_THAN", "EQUAL_OR_LESS", "EQUAL_OR_MORE", "START",
        "MID",       "END",       "APPROX",
    };
    return names.at(static_cast<std::size_t>(mod));
}

Tagged tag(const Document& document, const Language& language, const TagOptions& options) {
    const std::vector<Expression> expressions =
        recognise(document, grammar(language), options.derivations);
    Tagged tagged;
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
        while (expressions[at].span != timex.span)
            ++at;
        timex.dateline = dateline[at];
    }
    return tagged;
}

std::string dump(const Document& document, const Tagged& tagged) {
    std::string out;
    for (const Part& part : tagged.parts) {
        out += "part \"" + part.title + "\"";
        if (part.dct)
            out += " " + to_string(edtf_day(part.dct->day)) + " (" + part.dct->basis + ")";
        out += '\n';
    }
    for (const Timex& timex : tagged.timexes) {
        out += std::to_string(document.index.line(document.offsets.original(timex.span.begin)));
        out += " [" + std::string(document[timex.span]) + "] " + std::string(name(timex.type)) +
               " " + timex.value;
        if (timex.mod != TimexMod::none) out += " " + std::string(name(timex.mod));
        if (timex.edtf) out += " = " + to_string(*timex.edtf);
        out += "  " + timex.basis + "  " + timex.rule + (timex.dateline ? "  dateline" : "") + "\n";
    }
    return out;
}

} // namespace fasti
