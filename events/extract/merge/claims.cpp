// SPDX-License-Identifier: Apache-2.0
#include "events/extract/merge/claims.hpp"

#include "events/chronicle/date_words.hpp"
#include "events/timex/value/messages.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace fasti::merge {
namespace {

auto position(const Citation& citation) {
    return std::tuple(citation.source, citation.span.begin, citation.span.end);
}

/// A date and who gives it.
struct Told {
    Claim claim;
    std::set<SourceId> texts;
    int times = 0;
    // with those of coarser dates that agree
    std::set<SourceId> supporters;
    int support = 0;
    bool leaf = true; ///< no finer date lies in it
};

bool stated(const When& when) {
    return when.basis == Basis::stated;
}

/// Finer dates that lie in others speak for them and replace them.
void support(std::vector<Told>& all) {
    for (Told& one : all) {
        one.supporters = one.texts;
        one.support = one.times;
        const Interval& inner = one.claim.when.bounds;
        for (const Told& other : all) {
            const Interval& outer = other.claim.when.bounds;
            if (&one == &other || !outer.contains(inner)) {
                const bool holds = &one != &other && inner != outer && inner.contains(outer);
                one.leaf = one.leaf && !holds;
                continue;
            }
            one.supporters.insert(other.texts.begin(), other.texts.end());
            one.support += other.times;
        }
    }
}

auto rank(const Told& told) {
    const When& when = told.claim.when;
    return std::tuple(!told.leaf, -static_cast<int>(told.supporters.size()), -told.support,
                      -static_cast<int>(when.precision), !stated(when),
                      when.bounds.begin.time_since_epoch().count(), to_string(when.edtf),
                      when.label);
}

std::string times(std::size_t count, std::string_view noun) {
    return std::to_string(count) + " " + std::string(noun) + (count == 1 ? "" : "s");
}

/// Why the first was chosen before the second.
std::string why(const Told& first, const Told& second) {
    const When& when = second.claim.when;
    const bool rivals = !first.claim.when.bounds.overlaps(when.bounds);
    if (!rivals) return "the most precise";
    const std::string other = words(when);
    if (first.supporters.size() != second.supporters.size())
        return "told by " + times(first.supporters.size(), "text") + ", " + other + " by " +
               std::to_string(second.supporters.size());
    if (first.support != second.support)
        return "told in " + times(static_cast<std::size_t>(first.support), "place") + ", " + other +
               " in " + std::to_string(second.support);
    if (first.claim.when.precision != when.precision) return "more precise than " + other;
    if (stated(first.claim.when) != stated(when)) return "stated, and " + other + " is counted";
    return "told as often as " + other + ", and earlier";
}

} // namespace

void add_citations(const mention::Mention& mention, std::vector<Citation>& citations) {
    citations.push_back(mention.cited);
    citations.insert(citations.end(), mention.taken_up.begin(), mention.taken_up.end());
}

void sort_citations(std::vector<Citation>& citations) {
    std::sort(citations.begin(), citations.end(), [](const Citation& a, const Citation& b) {
        return std::tuple_cat(position(a), std::tuple(a.date.begin)) <
               std::tuple_cat(position(b), std::tuple(b.date.begin));
    });
    const auto same = [](const Citation& a, const Citation& b) {
        return position(a) == position(b);
    };
    citations.erase(std::unique(citations.begin(), citations.end(), same), citations.end());
}

std::size_t index_of(const std::vector<Citation>& sorted, const Citation& citation) {
    const auto before = [](const Citation& a, const Citation& b) {
        return position(a) < position(b);
    };
    return static_cast<std::size_t>(
        std::lower_bound(sorted.begin(), sorted.end(), citation, before) - sorted.begin());
}

std::vector<Claim> claims_of(const std::vector<mention::Mention>& mentions) {
    std::map<std::tuple<Interval, std::string, std::string>, Told> by_date;
    for (const mention::Mention& mention : mentions) {
        const When& when = mention.when;
        Told& told = by_date[{when.bounds, to_string(when.edtf), when.label}];
        if (told.times == 0 || (stated(when) && !stated(told.claim.when))) told.claim.when = when;
        add_citations(mention, told.claim.citations);
        told.texts.insert(mention.cited.source);
        ++told.times;
    }
    std::vector<Told> all;
    all.reserve(by_date.size());
    for (auto& [date, told] : by_date)
        all.push_back(std::move(told));
    constexpr std::size_t most = 64; // dates of one event; looking at all pairs is quadratic
    if (all.size() <= most) support(all);
    std::sort(all.begin(), all.end(),
              [](const Told& a, const Told& b) { return rank(a) < rank(b); });
    if (all.size() > 1) all[0].claim.why = why(all[0], all[1]);
    std::vector<Claim> claims;
    for (Told& told : all) {
        sort_citations(told.claim.citations);
        claims.push_back(std::move(told.claim));
    }
    return claims;
}

} // namespace fasti::merge
