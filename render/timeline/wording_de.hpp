// SPDX-License-Identifier: Apache-2.0
// Dates in German: "8. Feb. 1904", "Anfang der 1980er Jahre", "44 v. Chr.". Months are shortened as
// the Duden does it, those of five letters and fewer not at all.
#pragma once

#include "render/timeline/wording.hpp"

namespace fasti::timeline {

inline constexpr Wording german_wording = {
    .language = "de",
    .day = "{}.",
    .day_month = " ",
    .month_year = " ",
    .months = {"Jan.", "Feb.", "März", "April", "Mai", "Juni", "Juli", "Aug.", "Sept.", "Okt.",
               "Nov.", "Dez."},
    .parts = {"Frühjahr",       "Sommer",          "Herbst",          "Winter",
              "Frühjahr",       "Sommer",          "Herbst",          "Winter",
              "Frühjahr",       "Sommer",          "Herbst",          "Winter",
              "1. Quartal",     "2. Quartal",      "3. Quartal",      "4. Quartal",
              "erstes Drittel", "zweites Drittel", "letztes Drittel", "erste Hälfte",
              "zweite Hälfte"},
    .thousands = '.',
    .bce = " v. Chr.",
    .ce = " n. Chr.",
    .ordinal = [](std::int64_t n) { return std::to_string(n) + "."; },
    .decade = "{}er Jahre",
    .century = "{} Jahrhundert",
    .millennium = "{} Jahrtausend",
    .of_decade = "der {}er Jahre",
    .of_century = "des {} Jahrhunderts",
    .early = "Anfang {}",
    .mid = "Mitte {}",
    .late = "Ende {}",
    .about = "um {}",
    .about_day = "um den {}",
    .from = "ab {}",
    .by = "bis {}",
    .undated = "undatiert",
    .either = " oder ",
    .both = " und ",
    .certainties = {"", "berichtet", "angeblich", "geplant", "möglich", "fand nicht statt",
                    "nicht eingetreten", "allgemein"},
    .timeline = "Zeitleiste",
    .event = "{} Ereignis",
    .events = "{} Ereignisse",
    .document = " aus {} Dokument",
    .documents = " aus {} Dokumenten",
    .shown = "{} von {} gezeigt",
};

} // namespace fasti::timeline
