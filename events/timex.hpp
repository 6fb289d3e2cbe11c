// SPDX-License-Identifier: Apache-2.0
// Temporal expressions in text, found and normalised [TIMEX3: TimeML 1.2.1 §2.2].
//
//     std::vector<Timex> found = tag(document, english(), {.dct = dct});
//
// No clock is read: what is relative is resolved against the document's date, a date in the text or an event,
// and says which (`basis`); what cannot be resolved keeps an underspecified value such as "XXXX-05".
#pragma once

#include "events/time/edtf.hpp"
#include "text/document.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fasti {

/// What kind of expression it is.
enum class TimexType : std::uint8_t { date, time, duration, set };

/// "DATE", "TIME", "DURATION", "SET".
std::string_view name(TimexType type);

/// A modifier on the value.
enum class TimexMod : std::uint8_t {
    none,
    before,
    after,
    on_or_before,
    on_or_after,
    less_than,
    more_than,
    equal_or_less,
    equal_or_more,
    start,
    mid,
    end,
    approx,
};

/// "", "BEFORE", …, "APPROX".
std::string_view name(TimexMod mod);

/// How a value came about: a rule, the words it covers, and what it was made of.
struct Derivation {
    std::string rule;
    Span span;
    std::vector<Derivation> parts;

    friend bool operator==(const Derivation&, const Derivation&) = default;
};

/// A temporal expression.
struct Timex {
    TimexType type = TimexType::date;
    Span span;         ///< bytes of Document::text
    std::string value; ///< TIMEX3: "1990-09-12", "199", "XXXX-WXX-1", "P3M", "PAST_REF", "BC0044"
    TimexMod mod = TimexMod::none;
    std::string quant;        ///< of a set: "EVERY"
    std::string freq;         ///< of a set: "2X"
    std::optional<Edtf> edtf; ///< absent where the value denotes no place on the time line
    Interval bounds;          ///< of `edtf`; all of time where that is absent
    std::string basis; ///< "stated", or what it was counted from
    std::string rule;  ///< the outermost rule of the derivation
    Derivation derivation;

    friend bool operator==(const Timex&, const Timex&) = default;
};

} // namespace fasti
