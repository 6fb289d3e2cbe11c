// SPDX-License-Identifier: Apache-2.0
// How the marks of a mention are made; how they are compared stands in likeness.cpp.
#include "events/extract/merge/likeness.hpp"
#include "events/lexicon/en/acts.hpp"
#include "events/lexicon/en/countries.hpp"
#include "events/parse/hash.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <unordered_map>

namespace fasti::merge {
namespace {

/// Denials, what never was and what holds in general are another matter than what happened or is
/// to happen.
std::uint8_t side_of(Certainty certainty) {
    switch (certainty) {
    case Certainty::negated:
        return 1;
    case Certainty::counterfactual:
        return 2;
    case Certainty::generic:
        return 3;
    default:
        return 0;
    }
}

std::uint64_t text_number(std::string_view text) {
    return text.empty() ? 0 : parse::hash_of(text) | 1U;
}

/// Days are one date whatever calendar or hour they were written in; coarser dates by what they
/// mean and how they are called ("early 1960s").
std::uint64_t date_number(const When& when) {
    std::uint64_t number = parse::hash_of(when.precision >= Granularity::day ? "day" : when.label);
    number = parse::fold(number,
                         static_cast<std::uint64_t>(when.bounds.begin.time_since_epoch().count()));
    number =
        parse::fold(number, static_cast<std::uint64_t>(when.bounds.end.time_since_epoch().count()));
    if (when.precision >= Granularity::day) return number;
    return parse::fold(number, static_cast<std::uint64_t>(when.precision));
}

/// Conferences, elections and games come again under the same name.
bool recurs(EventKind kind) {
    return kind != EventKind::treaty && kind != EventKind::law && kind != EventKind::conflict &&
           kind != EventKind::birth && kind != EventKind::death;
}

/// What happens once: a treaty, law or battle with a name of its own is made once; a man is born
/// once and dies once. 0: may happen again.
std::uint64_t once(const MentionMark& mark, const mention::Mention& mention) {
    const bool dated = mark.bounds.bounded() && mark.precision >= Granularity::year;
    if (!dated || mark.range || mark.side != 0) return 0;
    if (mark.proper != 0 && !mark.talk) return parse::fold(8, mark.proper);
    if (mention.head != "birth" && mention.head != "death") return 0;
    std::uint64_t person = 0;
    for (const std::string& name : mention.names) {
        if (is_country(name) || name.find(' ') == std::string::npos) continue;
        if (person != 0) return 0;
        person = parse::hash_of(ascii_lower(name)) | 1U;
    }
    return person == 0 || mark.act == 0 ? 0 : parse::fold(parse::fold(9, mark.act), person);
}

} // namespace

void MentionMarks::add(const mention::Mention& mention) {
    MentionMark mark;
    mark.bounds = mention.when.bounds;
    mark.precision = mention.when.precision;
    mark.range = mention.when.edtf.kind != Edtf::Kind::date;
    mark.nominal = mention.nominal;
    mark.nickname = in_quotes(mention);
    mark.talk = mention.head == "say" && !mention.nominal;
    mark.recurs = recurs(mention.kind);
    mark.side = side_of(mention.certainty);
    mark.document = static_cast<std::uint32_t>(mention.document);
    mark.date = date_number(mention.when);
    mark.clock = text_number(mention.when.edtf.begin.date.time);
    mark.head = text_number(mention.head);
    mark.act = text_number(act_of(ascii_lower(mention.word)));
    mark.title = text_number(mention.title);
    mark.text = parse::fold(mention.document + 1, mention.part);
    mark.begin = pool_.size();
    const auto names = numbers_.names(mention);
    const auto words = numbers_.title(mention, mark.ordinals);
    const auto propers = WordNumbers::propers(mention);
    for (const auto* list : {&names, &words, &propers})
        pool_.insert(pool_.end(), list->begin(), list->end());
    mark.names = static_cast<std::uint8_t>(names.size());
    mark.words = static_cast<std::uint8_t>(words.size());
    mark.propers = static_cast<std::uint8_t>(propers.size());
    for (const std::uint64_t word : propers)
        mark.proper = parse::fold(mark.proper, word) | 1U;
    if (const std::uint64_t what = once(mark, mention); what != 0)
        once_.push_back({what, static_cast<std::uint32_t>(marks_.size())});
    marks_.push_back(mark);
}

void MentionMarks::mark_common_names() {
    // few names are common, so counting by their last bits rules out nearly all
    std::vector<std::uint32_t> rough(std::size_t{1} << 16U);
    const auto bin = [&](std::uint64_t name) { return (name >> 1U) % rough.size(); };
    std::unordered_map<std::uint64_t, std::size_t> counts; // never iterated for output
    const std::size_t most = std::max<std::size_t>(12, size() / 20);
    const auto each_name = [&](const auto& use) {
        for (std::size_t i = 0; i < size(); ++i)
            for (const std::uint64_t name : names(i))
                use(name);
    };
    each_name([&](std::uint64_t name) { ++rough[bin(name)]; });
    each_name([&](std::uint64_t name) {
        if (rough[bin(name)] > most) ++counts[name];
    });
    for (MentionMark& mark : marks_) {
        const auto first = pool_.begin() + static_cast<std::ptrdiff_t>(mark.begin);
        const auto last = first + mark.names;
        for (auto at = first; at != last; ++at)
            if (rough[bin(*at)] > most && counts.at(*at) > most) *at |= 1U;
        std::sort(first, last);
        mark.rares = static_cast<std::uint8_t>(std::count_if(first, last, is_rare));
    }
}

} // namespace fasti::merge
