// SPDX-License-Identifier: Apache-2.0
// "Two days after the joint statement was issued, on September 13, …": counted from an event that
// the words name.
#include "events/order/sieves/sieves.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <string>

namespace fasti::order {
namespace {

constexpr std::size_t most_words_bytes = 90; // of the phrase that names the anchor

struct Signal {
    bool after = true;
    std::size_t end = 0; // byte behind the word
    bool either = false; // "within a year of"
};

/// "after" or "before", or "of" ("within a year of"), right behind a duration.
std::optional<Signal> signal_behind(std::string_view text, std::size_t at) {
    if (text.substr(at).starts_with(" of ")) return Signal{true, at + 4, true};
    for (const auto& [word, is_after] :
         {std::pair{" after ", true}, {" following ", true}, {" before ", false}})
        if (text.substr(at).starts_with(word))
            return Signal{is_after, at + std::string_view(word).size(), false};
    return std::nullopt;
}

/// The phrase up to the next sign or clause.
Span phrase_at(std::string_view text, std::size_t begin, std::size_t end) {
    const std::size_t limit = std::min(end, begin + most_words_bytes);
    return {begin, std::min(text.find_first_of(",;:()", begin), limit)};
}

/// "P2D" as a calendar period; lengths below a day and unknown ones have none.
std::optional<Period> period_of(const Timex& timex) {
    if (timex.mod == TimexMod::more_than || timex.mod == TimexMod::equal_or_more)
        return std::nullopt;
    return parse_period(timex.value);
}

bool at_most(const Timex& timex) {
    return timex.mod == TimexMod::less_than || timex.mod == TimexMod::equal_or_less;
}

/// The word before a place: "exactly" of "Exactly three months".
std::string word_before(std::string_view text, std::size_t at) {
    while (at > 0 && text[at - 1] == ' ')
        --at;
    const std::size_t end = at;
    while (at > 0 && text[at - 1] != ' ' && text[at - 1] != '\n')
        --at;
    return ascii_lower(text.substr(at, end - at));
}

/// "Three months after the visit of 19 May 1991, on 19 December": the anchor's own date in the
/// phrase, and right behind it the date of what came after.
struct DatedPair {
    const mention::Mention* from = nullptr;
    const mention::Mention* to = nullptr;
};

std::optional<DatedPair> dated_pair(const LinkInput& input, Span phrase) {
    const auto from = std::lower_bound(
        input.mentions.begin(), input.mentions.end(), phrase.begin,
        [](const mention::Mention& mention, std::size_t at) { return mention.date.begin < at; });
    if (from == input.mentions.end() || !phrase.contains(from->date)) return std::nullopt;
    const auto to = std::next(from);
    if (to == input.mentions.end() || to->part != from->part || to->date.begin < phrase.end ||
        from->date.end != phrase.end)
        return std::nullopt;
    const std::string_view gap = input.document[{phrase.end, to->date.begin}];
    if (gap != ", " && gap != ", on " && gap != ", in ") return std::nullopt;
    return DatedPair{&*from, &*to};
}

/// What happened so long after: "on 27 June, two days after …" of the date before the comma, else
/// of the next date in the sentence.
const mention::Mention* told_of(const LinkInput& input, Span duration) {
    const auto next = std::lower_bound(
        input.mentions.begin(), input.mentions.end(), duration.end,
        [](const mention::Mention& mention, std::size_t at) { return mention.date.begin <= at; });
    if (next != input.mentions.begin()) {
        const mention::Mention& before = *std::prev(next);
        const bool beside = before.date.end + 2 == duration.begin &&
                            input.document[{before.date.end, duration.begin}] == ", ";
        if (beside) return &before;
    }
    if (next == input.mentions.end() || !next->sentence.contains(duration)) return nullptr;
    return &*next;
}

/// What an expression of a length links, if anything.
std::optional<Tlink> link_of(const LinkInput& input, const Timex& timex) {
    const std::string_view text = input.document.text;
    const auto& mentions = input.mentions;
    if (timex.type != TimexType::duration) return std::nullopt;
    const auto signal = signal_behind(text, timex.span.end);
    const std::optional<Period> length = period_of(timex);
    if (!signal || !length) return std::nullopt;
    const std::string before = word_before(text, timex.span.begin);
    if (signal->either && before != "within") return std::nullopt;
    const auto pair = dated_pair(input, phrase_at(text, signal->end, text.size()));
    const mention::Mention* to = pair ? pair->to : told_of(input, timex.span);
    if (to == nullptr) return std::nullopt;
    const std::size_t end = to->date.begin < timex.span.begin
                                ? to->sentence.end
                                : std::min(to->date.begin, to->sentence.end);
    const Span words = phrase_at(text, signal->end, end);
    const auto from = pair ? std::optional(static_cast<std::size_t>(pair->from - mentions.data()))
                           : meant_by(input, to->part, timex.span.begin, words);
    if (!from) return std::nullopt;
    Tlink link;
    link.from = input.events[*from];
    link.to = input.events[static_cast<std::size_t>(to - mentions.data())];
    if (!signal->either) link.relations = signal->after ? Allen::after : Allen::before;
    link.distance = signal->after ? *length : -*length;
    link.exact = before == "exactly" || before == "precisely";
    link.within = at_most(timex) || before == "within";
    if (timex.mod == TimexMod::approx) link.distance.reset();
    link.rule = "<duration> after|before <event>";
    link.why = cite_link(input, *to, hull(timex.span, words));
    return link;
}

} // namespace

std::vector<Tlink> after(const LinkInput& input) {
    std::vector<Tlink> links;
    for (const Timex& timex : input.tagged.timexes)
        if (auto link = link_of(input, timex)) links.push_back(std::move(*link));
    return links;
}

} // namespace fasti::order
