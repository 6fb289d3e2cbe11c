// SPDX-License-Identifier: Apache-2.0
// The words in which a drawing says its dates, and those that stand beside dates. A language is one
// table, wording_xx.hpp, and a line in wordings.cpp.
//
//     date_text(when, wording_of("de"))        "3. Mai 1849"
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace fasti::timeline {

/// What the words of a language are; "{}" is where the number or the date goes.
struct Wording {
    std::string_view language; ///< BCP 47: "en"

    // Days, months and the parts of a year.
    std::string_view day;        ///< "{}", "{}."
    std::string_view day_month;  ///< between a day and its month
    std::string_view month_year; ///< between a month and its year
    std::array<std::string_view, 12> months;
    std::array<std::string_view, 21> parts; ///< EDTF's codes 21 to 41, before a year

    // Years and what is longer.
    char thousands; ///< in years of five digits and more
    std::string_view bce, ce;
    std::string (*ordinal)(std::int64_t);
    std::string_view decade, century, millennium;
    std::string_view of_decade, of_century; ///< the same, behind "early"
    std::string_view early, mid, late;

    // What is not known exactly.
    std::string_view about, about_day; ///< "c. {}", and before a day
    std::string_view from, by;
    std::string_view undated;
    std::string_view either, both; ///< between the last two of several dates

    // Beside dates.
    std::array<std::string_view, 8> certainties; ///< by Certainty: "planned"
    std::string_view timeline;                   ///< "Timeline"
    std::string_view event, events;              ///< "{} event", "{} events"
    std::string_view document, documents;        ///< " from {} document", …
    std::string_view shown;                      ///< "{} of {} shown"
};

/// `pattern` with `text` for its first "{}".
std::string filled(std::string_view pattern, std::string_view text);

/// A count as readers see it: "9999", "10,000".
std::string count_text(const Wording& wording, std::size_t count);

/// "1 event", "12,345 events": `one` or `many` with the number.
std::string
counted(const Wording& wording, std::size_t count, std::string_view one, std::string_view many);

} // namespace fasti::timeline
