// SPDX-License-Identifier: Apache-2.0
#include "events/timex/value/timex.hpp"

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

std::size_t Tagged::timex_from(std::size_t at) const {
    const auto begins = [](const Timex& timex, std::size_t place) {
        return timex.span.begin < place;
    };
    return static_cast<std::size_t>(std::lower_bound(timexes.begin(), timexes.end(), at, begins) -
                                    timexes.begin());
}

std::size_t Tagged::part_of(std::size_t block) const {
    const auto behind =
        std::upper_bound(parts.begin(), parts.end(), block,
                         [](std::size_t at, const Part& part) { return at < part.last_block; });
    const auto part = static_cast<std::size_t>(behind - parts.begin());
    return std::min(part, parts.size() - 1);
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
        if (const auto& written = timex.as_written)
            out += " (" + std::string(name(written->calendar)) + " " + to_string(*written) + ")";
        out += "  " + to_string(timex.basis) + "  " + timex.rule +
               (timex.dateline ? "  dateline" : "") + "\n";
    }
    return out;
}

} // namespace fasti
