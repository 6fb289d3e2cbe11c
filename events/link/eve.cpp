// SPDX-License-Identifier: Apache-2.0
// "on the eve of the thirtieth anniversary of the treaty": the day before, and thirty years on where that is said.
#include "events/link/link.hpp"

#include <algorithm>

namespace fasti {
namespace {

constexpr std::string_view phrase = "on the eve of ";
constexpr std::size_t most_words_bytes = 110;

} // namespace

std::vector<Tlink> eve(const LinkInput& input) {
    std::vector<Tlink> links;
    const std::string_view text = input.document.text;
    for (std::size_t m = 0; m < input.mentions.size(); ++m) {
        const Mention& mention = input.mentions[m];
        if (mention.when.precision < Granularity::day) continue;
        const std::string_view sentence = text.substr(mention.sentence.begin, mention.sentence.size());
        const std::size_t found = sentence.find(phrase);
        if (found == std::string_view::npos) continue;
        const std::size_t begin = mention.sentence.begin + found + phrase.size();
        if (begin < mention.date.end) continue;
        Span words = {begin, std::min(mention.sentence.end, begin + most_words_bytes)};
        Period distance{0, 0, 0, -1};
        // an anniversary in between: its years count too, and what it is of comes behind
        for (const Timex& timex : input.tagged.timexes) {
            const bool here = timex.span.begin >= words.begin && timex.span.end <= words.end;
            if (!here || timex.rule.find("anniversary") == std::string::npos || !timex.edtf) continue;
            const auto years = [](sys_days day) { return int(date::year_month_day{day}.year()); };
            distance.years = years(mention.when.bounds.begin) - years(timex.bounds.begin);
            words.begin = timex.span.end;
            break;
        }
        const auto from = meant_by(input, mention.part, mention.date.begin, words);
        if (!from || input.events[*from] == input.events[m]) continue;
        Tlink link;
        link.from = input.events[*from];
        link.to = input.events[m];
        link.relations = distance.years > 0 ? AllenSet(Allen::after) : AllenSet(Allen::before);
        if (input.mentions[*from].when.precision >= Granularity::day) link.distance = distance;
        link.exact = true;
        link.rule = "on the eve of <event>";
        link.why = cite_link(input, mention, {mention.sentence.begin + found, words.end});
        links.push_back(std::move(link));
    }
    return links;
}

} // namespace fasti
