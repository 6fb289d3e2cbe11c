// SPDX-License-Identifier: Apache-2.0
#include "events/grammar/sentence/sentence_dates.hpp"

#include <algorithm>

namespace fasti::grammar {
namespace {

/// "no earlier than March", "pre-1914": words that no parser takes for a preposition.
bool is_limited(const Timex& timex) {
    constexpr std::size_t longest_preposition = 7; // bytes
    return timex.bound_words.size() > longest_preposition ||
           (!timex.bound_words.empty() && timex.bound_words.end == timex.span.begin);
}

} // namespace

bool on_the_calendar(const Timex& timex) {
    return (timex.type == TimexType::date || timex.type == TimexType::time) && timex.edtf &&
           (timex.bounds.bounded_below() || timex.bounds.bounded_above());
}

bool marks_anniversary(const Timex& timex) {
    return timex.traits.anniversary;
}

std::vector<SentenceDate> dates_in(const Tagged& tagged, Span sentence) {
    const auto& all = tagged.timexes;
    std::vector<SentenceDate> dates;
    for (std::size_t i = tagged.timex_from(sentence.begin);
         i < all.size() && all[i].span.begin < sentence.end; ++i) {
        // of "(Webb 1998)" the whole bracket is left out
        const zones::Role role = tagged.zones.at(all[i].span.begin, all[i].block);
        const bool told = zones::gives(role).events || role == zones::Role::caption;
        if (!told || !on_the_calendar(all[i])) continue;
        const bool range = all[i].range == 1 && i + 1 < all.size() && all[i + 1].range == 2;
        const bool day = all[i].precision() >= Granularity::day;
        Span words = range ? hull(all[i].span, all[i + 1].span) : all[i].span;
        const bool limited = is_limited(all[i]) && all[i].bound_words.begin >= sentence.begin;
        if (limited) words.begin = all[i].bound_words.begin;
        dates.push_back({words, day, range, marks_anniversary(all[i]), limited});
        if (range) ++i;
    }
    return dates;
}

} // namespace fasti::grammar
