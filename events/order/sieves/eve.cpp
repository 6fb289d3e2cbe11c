// SPDX-License-Identifier: Apache-2.0
// "on the eve of the thirtieth anniversary of the treaty": the day before, and thirty years on
// where that is said.
#include "events/order/sieves/sieves.hpp"

#include <algorithm>

namespace fasti::order {
namespace {

constexpr std::string_view phrase = "on the eve of ";
constexpr std::size_t most_clause_bytes = 110;

/// What comes behind "on the eve of", and how long the event is from what that names.
struct Eve {
    Span words;
    Period distance{0, 0, 0, -1};
};

/// An anniversary in between: its years count too, and what it is of comes behind it.
void take_anniversary(const LinkInput& input, const mention::Mention& mention, Eve& eve) {
    const auto year = [](sys_days day) { return int(date::year_month_day{day}.year()); };
    const auto& all = input.tagged.timexes;
    const auto first =
        std::lower_bound(all.begin(), all.end(), eve.words.begin,
                         [](const Timex& timex, std::size_t at) { return timex.span.begin < at; });
    for (auto at = first; at != all.end() && eve.words.contains(at->span); ++at) {
        const Timex& timex = *at;
        if (!timex.traits.anniversary || !timex.edtf) continue;
        eve.distance.years = year(mention.when.bounds.begin) - year(timex.bounds.begin);
        eve.words.begin = timex.span.end;
        return;
    }
}

/// The place of the phrase in the sentence, behind the date.
std::optional<std::size_t> place_of(const LinkInput& input, const mention::Mention& mention) {
    if (mention.when.precision < Granularity::day) return std::nullopt;
    const std::string_view rest = input.document[{mention.date.end, mention.sentence.end}];
    const std::size_t at = rest.find(phrase);
    if (at == std::string_view::npos) return std::nullopt;
    return mention.date.end + at;
}

} // namespace

std::vector<Tlink> eve(const LinkInput& input) {
    std::vector<Tlink> links;
    for (std::size_t m = 0; m < input.mentions.size(); ++m) {
        const mention::Mention& mention = input.mentions[m];
        const auto at = place_of(input, mention);
        if (!at) continue;
        const std::size_t begin = *at + phrase.size();
        Eve found{{begin, std::min(mention.sentence.end, begin + most_clause_bytes)}};
        take_anniversary(input, mention, found);
        const auto from = meant_by(input, mention.part, mention.date.begin, found.words);
        if (!from) continue;
        Tlink link;
        link.from = input.events[*from];
        link.to = input.events[m];
        link.relations =
            found.distance.years > 0 ? AllenSet(Allen::after) : AllenSet(Allen::before);
        if (input.mentions[*from].when.precision >= Granularity::day)
            link.distance = found.distance;
        link.rule = "on the eve of <event>";
        link.why = cite_link(input, mention, {*at, found.words.end});
        links.push_back(std::move(link));
    }
    return links;
}

} // namespace fasti::order
