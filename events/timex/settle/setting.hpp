// SPDX-License-Identifier: Apache-2.0
// What the expressions of one part of a document are settled by, and what settling makes of them.
#pragma once

#include "events/timex/language/language.hpp"
#include "events/timex/match/expression.hpp"
#include "events/timex/settle/numeric_order.hpp"
#include "events/timex/settle/passage.hpp"
#include "events/zones/zones.hpp"

#include <optional>
#include <string>

namespace fasti::settle {

/// What the expressions of one part are settled by.
struct Setting {
    const Document& document;
    const zones::Zones& zones;
    const Part& part;
    const Language& language;
    bool narrative = false;
    bool history = false;  ///< a narrative that hardly speaks of its own days
    bool timeless = false; ///< no narrative, and never speaks of the days it was written in
    NumericOrder order = NumericOrder::unknown;
    Passage passage;

    /// The year of the document date; only where part.dct is.
    int document_year() const {
        return static_cast<int>(date::year_month_day{part.dct->day}.year());
    }
};

/// Fields with nothing left open, and what they were counted from.
struct Settled {
    Fields fields;
    DateBasis basis;
    std::optional<std::size_t> counted_from; ///< an index into Tagged::timexes
    bool assumed = false; ///< the day, which no words name: "open 08:00 – 20:00"
};

} // namespace fasti::settle
