// SPDX-License-Identifier: Apache-2.0
// Dates in English: "8 Feb 1904", "early 1980s", "44 BCE".
#pragma once

#include "render/timeline/wording.hpp"
#include "text/numbers.hpp"

namespace fasti::timeline {

inline constexpr Wording english_wording = {
    .language = "en",
    .day = "{}",
    .day_month = " ",
    .month_year = " ",
    .months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"},
    .parts = {"spring",
              "summer",
              "autumn",
              "winter",
              "spring",
              "summer",
              "autumn",
              "winter",
              "spring",
              "summer",
              "autumn",
              "winter",
              "Q1",
              "Q2",
              "Q3",
              "Q4",
              "first third of",
              "second third of",
              "last third of",
              "first half of",
              "second half of"},
    .thousands = ',',
    .bce = " BCE",
    .ce = " CE",
    .ordinal = ordinal,
    .decade = "{}s",
    .century = "{} century",
    .millennium = "{} millennium",
    .of_decade = "{}s",
    .of_century = "{} century",
    .early = "early {}",
    .mid = "mid-{}",
    .late = "late {}",
    .about = "c. {}",
    .about_day = "c. {}",
    .from = "from {}",
    .by = "by {}",
    .undated = "undated",
    .either = " or ",
    .both = " and ",
    .certainties = {"", "reported", "alleged", "planned", "possible", "did not happen",
                    "counterfactual", "generic"},
    .timeline = "Timeline",
    .event = "{} event",
    .events = "{} events",
    .document = " from {} document",
    .documents = " from {} documents",
    .shown = "{} of {} shown",
};

} // namespace fasti::timeline
