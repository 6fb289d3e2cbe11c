// SPDX-License-Identifier: Apache-2.0
// "Born in 1930" and, of 1984, "died at the age of 47". Reads the quote of an event of one person
// whose birth is told too.
#include "events/check/list.hpp"
#include "events/check/people.hpp"
#include "events/chronicle/date_words.hpp"
#include "events/chronicle/numerals.hpp"

#include <fmt/format.h>

namespace fasti {
namespace {

// "aged 47", "at the age of forty-seven".
std::optional<int> age_in(std::string_view quote) {
    const std::vector<std::string> words = words_in(quote);
    std::optional<int> out;
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        const bool aged = words[i] == "aged";
        const bool of_age = i >= 1 && words[i - 1] == "age" && words[i] == "of";
        const auto age = aged || of_age ? cardinal(words[i + 1]) : std::nullopt;
        if (!age) continue;
        if (out) return std::nullopt; // two ages: whose is which?
        out = age;
    }
    return out;
}

bool of_one_person(const Event& event) {
    return told_as_fact(event) && event.participants.size() == 1 && event.when.bounds.ok() &&
           event.when.bounds.bounded() && !event.citations.empty();
}

Finding finding(const Event& event, const Event& birth, int age, int least, int most) {
    Finding out{"age-does-not-fit", Severity::warning, "", {}};
    const std::string right =
        least == most ? std::to_string(least) : fmt::format("{} or {}", least, most);
    out.message =
        fmt::format("{} ({}) gives the age as {}, but {}, born {}, was {}", quoted(event),
                    words(event.when), age, event.participants.front(), words(birth.when), right);
    add_first_citation(out.citations, event);
    add_first_citation(out.citations, birth);
    return out;
}

} // namespace

std::vector<Finding> age_does_not_fit(const Analysis& analysis) {
    const Chronicle& chronicle = analysis.chronicle;
    const auto known = births(chronicle);
    std::vector<Finding> out;
    for (const Event& event : chronicle.events) {
        if (event.kind == EventKind::birth || !of_one_person(event)) continue;
        const auto birth = known.find(event.participants.front());
        const auto age = age_in(event.citations.front().quote);
        if (!age || birth == known.end()) continue;
        const Interval& born = birth->second->when.bounds;
        const int least = years_between(born.last(), event.when.bounds.begin);
        const int most = years_between(born.begin, event.when.bounds.last());
        if (*age < least || *age > most)
            out.push_back(finding(event, *birth->second, *age, least, most));
    }
    return out;
}

} // namespace fasti
