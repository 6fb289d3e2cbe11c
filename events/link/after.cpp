// SPDX-License-Identifier: Apache-2.0
// "Two days after the joint statement was issued, on September 13, …": counted from an event that
// the words name.
#include "events/link/link.hpp"

#include <algorithm>
#include <string>

namespace fasti {
namespace {

constexpr std::size_t most_words_bytes = 90; // of the phrase that names the anchor

struct Signal {
    bool after = true;
    std::size_t end = 0; // byte behind the word
};

/// "after" or "before" right behind a duration.
std::optional<Signal> signal_behind(std::string_view text, std::size_t at) {
    for (const auto& [word, is_after] :
         {std::pair{" after ", true}, {" following ", true}, {" before ", false}})
        if (text.substr(at).starts_with(word))
            return Signal{is_after, at + std::string_view(word).size()};
    return std::nullopt;
}

/// The phrase up to the next sign or clause.
Span phrase_at(std::string_view text, std::size_t begin, std::size_t end) {
    const std::size_t limit = std::min(end, begin + most_words_bytes);
    return {begin, std::min(text.find_first_of(",;:()", begin), limit)};
}

/// "P2D" as a calendar period; lengths below a day and unknown ones have none.
std::optional<Period> period_of(const Timex& timex) {
    if (timex.mod != TimexMod::none && timex.mod != TimexMod::approx &&
        timex.mod != TimexMod::less_than)
        return std::nullopt;
    return parse_period(timex.value);
}

} // namespace

std::vector<Tlink> after(const LinkInput& input) {
    std::vector<Tlink> links;
    const std::string_view text = input.document.text;
    for (std::size_t i = 0; i < input.tagged.timexes.size(); ++i) {
        const Timex& timex = input.tagged.timexes[i];
        if (timex.type != TimexType::duration) continue;
        const auto signal = signal_behind(text, timex.span.end);
        const std::optional<Period> length = period_of(timex);
        if (!signal || !length) continue;
        const auto to = std::lower_bound(
            input.mentions.begin(), input.mentions.end(), timex.span.end,
            [](const Mention& mention, std::size_t at) { return mention.date.begin <= at; });
        if (to == input.mentions.end() || !to->sentence.contains(timex.span)) continue;
        const Span words = phrase_at(text, signal->end, std::min(to->date.begin, to->sentence.end));
        const auto from = meant_by(input, to->part, timex.span.begin, words);
        if (!from) continue;
        Tlink link;
        link.from = input.events[*from];
        link.to = input.events[static_cast<std::size_t>(to - input.mentions.begin())];
        link.relations = signal->after ? Allen::after : Allen::before;
        if (timex.mod == TimexMod::none) link.distance = signal->after ? *length : -*length;
        link.exact = false;
        link.rule = "<duration> after|before <event>";
        link.why = cite_link(input, *to, hull(timex.span, words));
        links.push_back(std::move(link));
    }
    return links;
}

} // namespace fasti
