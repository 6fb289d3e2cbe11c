// SPDX-License-Identifier: Apache-2.0
#include "events/extract/merge/likeness.hpp"

#include <algorithm>

namespace fasti::merge {
namespace {

/// Calls use(number) for each of `a` that is in `b` too.
template <class Use>
void each_shared(std::span<const std::uint64_t> a,
                 std::span<const std::uint64_t> b,
                 const Use& use) {
    auto at = b.begin();
    for (const std::uint64_t number : a) {
        while (at != b.end() && *at < number)
            ++at;
        if (at != b.end() && *at == number) use(number);
    }
}

int count_shared(std::span<const std::uint64_t> a, std::span<const std::uint64_t> b) {
    int count = 0;
    each_shared(a, b, [&](std::uint64_t) { ++count; });
    return count;
}

/// What two mentions share, in counts.
struct Shared {
    int names = 0; ///< words of names
    int rare = 0;  ///< those that are not common
    int words = 0;
    bool within = false; ///< the names of one are all among those of the other
    bool half = false;   ///< of all their names they share half
    bool apart = false;  ///< each names somebody in particular whom the other does not
    bool other = false;  ///< each names somebody, be it a country, whom the other does not
};

Shared share(const FeatureTable& table, std::size_t a, std::size_t b) {
    Shared out;
    const auto of_a = table.names(a);
    const auto of_b = table.names(b);
    each_shared(of_a, of_b, [&](std::uint64_t number) {
        ++out.names;
        out.rare += is_rare(number) ? 1 : 0;
    });
    out.words = count_shared(table.words(a), table.words(b));
    const auto in_a = static_cast<int>(of_a.size());
    const auto in_b = static_cast<int>(of_b.size());
    out.within = out.names == std::min(in_a, in_b);
    out.half = 3 * out.names >= in_a + in_b;
    out.other = in_a > out.names && in_b > out.names;
    out.apart = !out.half && table[a].rares > out.rare && table[b].rares > out.rare;
    return out;
}

Likeness same_day(const FeatureTable& table, std::size_t a, std::size_t b, const Shared& s) {
    const MentionFeatures& one = table[a];
    const MentionFeatures& other = table[b];
    const bool kind = one.head != 0 && one.head == other.head;
    const bool act = one.act != 0 && one.act == other.act;
    if (kind && (s.rare > 0 || (s.names > 0 && s.within) || (s.names > 1 && s.half)))
        return Likeness::names;
    if ((kind || act) && s.words > 1 && !s.other) return Likeness::words;
    if ((kind || act) && s.words > 0 && s.within) return Likeness::words;
    if (kind && (one.nominal || other.nominal) && one.text == other.text) return Likeness::text;
    return Likeness::none;
}

/// A month, a year: much may happen in it, so more must be shared.
Likeness same_age(const FeatureTable& table, std::size_t a, std::size_t b, const Shared& s) {
    const MentionFeatures& one = table[a];
    const MentionFeatures& other = table[b];
    const bool kind = one.head != 0 && one.head == other.head;
    const bool act = one.act != 0 && one.act == other.act;
    const bool names = s.half && (s.names > 1 || (s.names > 0 && s.words > 0));
    if (s.other) return Likeness::none;
    if (kind && names && (act || one.nominal || other.nominal)) return Likeness::names;
    const bool month = one.precision >= Granularity::month;
    if (kind && act && month && s.rare > 0 && s.within) return Likeness::names;
    if ((kind || act) && s.words > 1 && (s.within || s.half)) return Likeness::words;
    return Likeness::none;
}

} // namespace

const char* words(Likeness likeness) {
    switch (likeness) {
    case Likeness::none:
        return "";
    case Likeness::proper:
        return "same date and same name";
    case Likeness::title:
        return "same date and same words";
    case Likeness::names:
        return "same date, same kind of event, shared names";
    case Likeness::words:
        return "same date, same act, shared words";
    case Likeness::text:
        return "same day and same kind of event in one text";
    case Likeness::refined_proper:
        return "same name, and the finer date lies in the coarser one";
    case Likeness::refined_names:
        return "same kind of event, shared names, and the finer date lies in the coarser one";
    case Likeness::refined_text:
        return "same kind of event in one text, and the finer date lies in the coarser one";
    case Likeness::rival:
        return "same name, but documents give it different dates";
    }
    return "";
}

bool may_be_one(const FeatureTable& table, std::size_t a, std::size_t b) {
    const MentionFeatures& one = table[a];
    const MentionFeatures& other = table[b];
    if (one.side != other.side) return false;
    if (one.clock != other.clock && one.clock != 0 && other.clock != 0) return false;
    if (one.ordinals != other.ordinals && one.ordinals != 0 && other.ordinals != 0) return false;
    if (one.proper == other.proper || one.proper == 0 || other.proper == 0) return true;
    if (one.nickname != other.nickname && one.date == other.date && one.by_day()) return true;
    const int common = count_shared(table.propers(a), table.propers(b));
    return common == std::min(one.propers, other.propers);
}

bool one_act(const FeatureTable& table, std::size_t a, std::size_t b) {
    return table[a].act == table[b].act || table[a].act == 0 || table[b].act == 0;
}

Likeness same_date(const FeatureTable& table, std::size_t a, std::size_t b) {
    const MentionFeatures& one = table[a];
    const MentionFeatures& other = table[b];
    if (!may_be_one(table, a, b)) return Likeness::none;
    const Shared s = share(table, a, b);
    if (one.title == other.title && !s.apart) return Likeness::title;
    if (!one_act(table, a, b)) return Likeness::none;
    if (one.proper != 0 && one.proper == other.proper) return Likeness::proper;
    if (s.apart || ((one.talk || other.talk) && s.words == 0)) return Likeness::none;
    return one.by_day() ? same_day(table, a, b, s) : same_age(table, a, b, s);
}

Likeness refined(const FeatureTable& table, std::size_t coarse, std::size_t fine) {
    const MentionFeatures& c = table[coarse];
    const MentionFeatures& f = table[fine];
    if (!may_be_one(table, coarse, fine) || !one_act(table, coarse, fine)) return Likeness::none;
    if (c.proper != 0 && c.proper == f.proper) return Likeness::refined_proper;
    if (c.head == 0 || c.head != f.head) return Likeness::none;
    const Shared s = share(table, coarse, fine);
    const auto of_coarse = static_cast<int>(table.names(coarse).size());
    const bool covered = s.names == of_coarse;
    if ((c.talk || f.talk) && s.words == 0) return Likeness::none;
    if (c.text == f.text && c.nominal && !s.apart && (of_coarse == 0 || s.names > 0))
        return Likeness::refined_text;
    const bool act = c.act != 0 && c.act == f.act;
    const bool named = s.rare > 0 || s.names > 1 || (s.names > 0 && s.words > 0) ||
                       (s.words > 0 && c.precision >= Granularity::month && !s.other);
    if (covered && named && (act || c.nominal || f.nominal)) return Likeness::refined_names;
    return Likeness::none;
}

std::vector<std::string> shared_names(const mention::Mention& mention,
                                      const mention::Mention& other) {
    constexpr std::size_t most = 3;
    WordNumbers numbers(1);
    const std::vector<std::uint64_t> theirs = numbers.names(other);
    std::vector<std::string> shared;
    for (const auto* list : {&mention.names, &mention.places})
        for (const std::string& name : *list) {
            mention::Mention alone;
            alone.names = {name};
            const std::vector<std::uint64_t> own = numbers.names(alone);
            const bool both = std::any_of(own.begin(), own.end(), [&](std::uint64_t word) {
                return std::binary_search(theirs.begin(), theirs.end(), word);
            });
            if (both && shared.size() < most) shared.push_back(name);
        }
    return shared;
}

} // namespace fasti::merge
