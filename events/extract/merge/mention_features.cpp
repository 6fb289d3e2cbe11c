// SPDX-License-Identifier: Apache-2.0
#include "events/extract/merge/mention_features.hpp"

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
std::uint64_t once(const MentionFeatures& features, const mention::Mention& mention) {
    const bool dated = features.bounds.bounded() && features.precision >= Granularity::year;
    if (!dated || features.range || features.side != 0) return 0;
    if (features.proper != 0 && !features.talk) return parse::fold(8, features.proper);
    if (mention.head != "birth" && mention.head != "death") return 0;
    std::uint64_t person = 0;
    for (const std::string& name : mention.names) {
        if (is_country(name) || name.find(' ') == std::string::npos) continue;
        if (person != 0) return 0;
        person = parse::hash_of(ascii_lower(name)) | 1U;
    }
    return person == 0 || features.act == 0 ? 0 : parse::fold(parse::fold(9, features.act), person);
}

} // namespace

void FeatureTable::add(const mention::Mention& mention) {
    MentionFeatures features;
    features.bounds = mention.when.bounds;
    features.precision = mention.when.precision;
    features.range = mention.when.edtf.kind != Edtf::Kind::date;
    features.nominal = mention.nominal;
    features.nickname = in_quotes(mention);
    features.talk = mention.head == "say" && !mention.nominal;
    features.recurs = recurs(mention.kind);
    features.side = side_of(mention.certainty);
    features.document = static_cast<std::uint32_t>(mention.document);
    features.date = date_number(mention.when);
    features.clock = text_number(mention.when.edtf.begin.date.time);
    features.head = text_number(mention.head);
    features.act = text_number(act_of(ascii_lower(mention.word)));
    features.title = text_number(mention.title);
    features.text = parse::fold(mention.document + 1, mention.part);
    features.begin = pool_.size();
    const auto names = numbers_.names(mention);
    const auto words = numbers_.title(mention, features.ordinals);
    const auto propers = WordNumbers::propers(mention);
    for (const auto* list : {&names, &words, &propers})
        pool_.insert(pool_.end(), list->begin(), list->end());
    features.names = static_cast<std::uint8_t>(names.size());
    features.words = static_cast<std::uint8_t>(words.size());
    features.propers = static_cast<std::uint8_t>(propers.size());
    for (const std::uint64_t word : propers)
        features.proper = parse::fold(features.proper, word) | 1U;
    if (const std::uint64_t what = once(features, mention); what != 0)
        once_.push_back({what, static_cast<std::uint32_t>(features_.size())});
    features_.push_back(features);
}

std::span<const std::uint64_t> FeatureTable::names(std::size_t i) const {
    return std::span(pool_).subspan(features_[i].begin, features_[i].names);
}

std::span<const std::uint64_t> FeatureTable::words(std::size_t i) const {
    return std::span(pool_).subspan(features_[i].begin + features_[i].names, features_[i].words);
}

std::span<const std::uint64_t> FeatureTable::propers(std::size_t i) const {
    const MentionFeatures& found = features_[i];
    return std::span(pool_).subspan(found.begin + found.names + found.words, found.propers);
}

void FeatureTable::find_common_names() {
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
    for (MentionFeatures& features : features_) {
        const auto first = pool_.begin() + static_cast<std::ptrdiff_t>(features.begin);
        const auto last = first + features.names;
        for (auto at = first; at != last; ++at)
            if (rough[bin(*at)] > most && counts.at(*at) > most) *at |= 1U;
        std::sort(first, last);
        features.rares = static_cast<std::uint8_t>(std::count_if(first, last, is_rare));
    }
}

} // namespace fasti::merge
