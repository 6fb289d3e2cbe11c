// SPDX-License-Identifier: Apache-2.0
// Blocking: mentions are looked at together only where they share a key, each with the last few
// sets that have it, so that a million mentions of one year cost no more than of many.
#include "events/extract/merge/merge.hpp"

#include "events/extract/merge/mention_sets.hpp"
#include "events/parse/hash.hpp"

#include <algorithm>
#include <array>
#include <iterator>
#include <numeric>
#include <utility>

namespace fasti::merge {
namespace {

constexpr std::size_t most_compared = 6;   // sets of a block that a mention is compared with
constexpr std::size_t most_inside = 24;    // finer dates in one coarse date that are looked at
constexpr days farthest_rival = days{366}; // later ones are another treaty of the same name

/// A mention under a key that it shares with others.
struct Keyed {
    std::uint64_t key = 0;
    sys_days begin{}; ///< of its date, where that matters
    std::uint32_t mention = 0;

    // NOLINTNEXTLINE(modernize-use-nullptr): the check takes a defaulted <=> for a null pointer
    friend auto operator<=>(const Keyed&, const Keyed&) = default;
};

using Iterator = std::vector<Keyed>::const_iterator;

/// Mentions by key. `each(use)` calls use(Keyed) for all of them, the same ones every time.
template <class Each>
std::vector<Keyed> sorted_by_key(const Each& each) {
    constexpr unsigned bits = 12; // by which they are dealt out, so that short lists are sorted
    std::vector<std::size_t> ends((std::size_t{1} << bits) + 1);
    each([&](const Keyed& keyed) { ++ends[(keyed.key >> (64 - bits)) + 1]; });
    std::partial_sum(ends.begin(), ends.end(), ends.begin());
    std::vector<Keyed> all(ends.back());
    each([&](const Keyed& keyed) { all[ends[keyed.key >> (64 - bits)]++] = keyed; });
    for (std::size_t i = 0, begin = 0; begin < all.size(); begin = ends[i++])
        std::sort(all.begin() + static_cast<std::ptrdiff_t>(begin),
                  all.begin() + static_cast<std::ptrdiff_t>(ends[i]));
    return all;
}

/// Calls use(first, last) for every run of equal keys longer than one.
template <class Use>
void each_block(const std::vector<Keyed>& keyed, const Use& use) {
    for (auto first = keyed.begin(); first != keyed.end();) {
        const auto last = std::find_if(first, keyed.end(),
                                       [&](const Keyed& other) { return other.key != first->key; });
        if (last - first > 1) use(first, last);
        first = last;
    }
}

class Merger {
public:
    explicit Merger(FeatureTable mentions) : table_(std::move(mentions)), sets_(table_) {
        for (std::size_t i = 0; i < table_.size(); ++i)
            ages_.push_back({table_[i].precision, table_[i].range});
    }

    std::vector<MentionGroup> run() {
        join_dates();
        {
            const std::vector<Keyed> families = sorted_by_key([&](const auto& use) {
                for (std::size_t i = 0; i < table_.size(); ++i)
                    family_keys(i, use);
            });
            // months first, so that a year meets a month and its day as one event
            refine(Granularity::month, families);
            refine(Granularity::year, families);
        }
        join_rivals();
        return sets_.groups();
    }

private:
    /// Mentions of one date, block by block.
    void join_dates() {
        const std::vector<Keyed> keyed = sorted_by_key([&](const auto& use) {
            for (std::size_t i = 0; i < table_.size(); ++i)
                date_keys(i, use);
        });
        each_block(keyed, [&](Iterator first, Iterator last) { join_block(first, last); });
    }

    template <class Use>
    void date_keys(std::size_t i, const Use& use) const {
        const MentionFeatures& features = table_[i];
        const auto add = [&](std::uint64_t key) {
            use(Keyed{key, {}, static_cast<std::uint32_t>(i)});
        };
        add(parse::fold(parse::fold(features.date, 1), features.title));
        if (features.proper != 0) add(parse::fold(parse::fold(features.date, 2), features.proper));
        if (features.head != 0) {
            const std::uint64_t head = parse::fold(parse::fold(features.date, 3), features.head);
            for (const std::uint64_t name : table_.names(i))
                add(parse::fold(head, name));
            if (features.by_day()) add(parse::fold(head, features.text));
        }
        if (features.head != 0 || features.act != 0)
            for (const std::uint64_t word : table_.words(i))
                add(parse::fold(parse::fold(features.date, 4), word));
    }

    /// Each mention of a block against one of each of the last few sets in it.
    void join_block(Iterator first, Iterator last) {
        std::array<std::size_t, most_compared> recent{};
        std::size_t count = 0;
        for (auto at = first; at != last; ++at) {
            bool joined = false;
            for (std::size_t r = 0; r < std::min(count, most_compared); ++r) {
                const std::size_t other = recent[(count - 1 - r) % most_compared];
                const Likeness why = same_date(table_, other, at->mention);
                if (why != Likeness::none && sets_.join(other, at->mention, why)) joined = true;
                if (joined) break;
            }
            if (!joined) recent[count++ % most_compared] = at->mention;
        }
    }

    /// What a coarse date and the fine one that it means must share at least.
    template <class Use>
    void family_keys(std::size_t i, const Use& use) const {
        const MentionFeatures& features = table_[i];
        if (!features.bounds.bounded() || features.precision < Granularity::year) return;
        const auto add = [&](std::uint64_t key) {
            use(Keyed{key, features.bounds.begin, static_cast<std::uint32_t>(i)});
        };
        if (features.proper != 0) add(parse::fold(5, features.proper));
        if (features.head == 0) return;
        add(parse::fold(parse::fold(6, features.head), features.text));
        for (const auto list : {table_.names(i), table_.words(i)})
            for (const std::uint64_t word : list)
                add(parse::fold(parse::fold(7, features.head), word));
    }

    /// Joins each date of a precision with the one event inside it that it may mean.
    void refine(Granularity precision, const std::vector<Keyed>& families) {
        candidates_.assign(table_.size(), {});
        std::vector<Keyed> family;
        each_block(families, [&](Iterator first, Iterator last) {
            family.clear();
            std::copy_if(first, last, std::back_inserter(family), [&](const Keyed& keyed) {
                return ages_[keyed.mention].precision >= precision;
            });
            look_inside(family, precision);
        });
        for (std::size_t i = 0; i < candidates_.size(); ++i)
            if (const Candidate& found = candidates_[i]; found.why != Likeness::none && !found.open)
                sets_.join(found.mention, i, found.why);
    }

    bool coarse(std::size_t i, Granularity precision) const {
        const Granularity own = ages_[i].precision;
        const bool of_this_turn = precision == Granularity::year ? own < Granularity::month : true;
        return !ages_[i].range && own < Granularity::day && of_this_turn;
    }

    /// `family`: by begin of their dates.
    void look_inside(const std::vector<Keyed>& family, Granularity precision) {
        for (auto at = family.begin(); at != family.end(); ++at) {
            if (!coarse(at->mention, precision)) continue;
            Candidate& known = candidates_[at->mention];
            const Interval bounds = table_[at->mention].bounds;
            auto fine = std::lower_bound(
                family.begin(), at, bounds.begin,
                [](const Keyed& keyed, sys_days day) { return keyed.begin < day; });
            std::size_t seen = 0;
            for (; fine != family.end() && fine->begin < bounds.end; ++fine) {
                if (++seen > most_inside) known.open = true;
                if (known.open) break;
                consider(at->mention, fine->mention);
            }
        }
    }

    void consider(std::size_t coarse, std::size_t fine) {
        const Interval inner = table_[fine].bounds;
        if (!table_[coarse].bounds.contains(inner) || inner == table_[coarse].bounds) return;
        const Likeness why = refined(table_, coarse, fine);
        if (why == Likeness::none) return;
        Candidate& known = candidates_[coarse];
        const bool first = known.why == Likeness::none;
        if (!first && sets_.find(known.mention) != sets_.find(fine))
            known.open = true;
        else if (first || why < known.why) // the better reason
            known = {static_cast<std::uint32_t>(fine), why, false};
    }

    /// One name and several dates: of each document that gives it just one.
    void join_rivals() {
        const std::vector<Keyed> keyed = sorted_by_key([&](const auto& use) {
            for (const Once& once : table_.told_once())
                use(Keyed{once.what, {}, once.mention});
        });
        each_block(keyed, [&](Iterator first, Iterator last) {
            std::vector<std::size_t> told;
            for (auto at = first; at != last; ++at)
                told.push_back(at->mention);
            join_rivals(told);
        });
    }

    void join_rivals(const std::vector<std::size_t>& told) {
        std::vector<std::size_t> single; // mentions of documents that give one event only
        for (std::size_t at = 0; at < told.size();) {
            std::size_t next = at;
            bool one = true;
            for (; next < told.size() && document(told[next]) == document(told[at]); ++next)
                one = one && sets_.find(told[next]) == sets_.find(told[at]);
            if (one) single.push_back(told[at]);
            at = next;
        }
        for (std::size_t i = 1; i < single.size(); ++i)
            for (std::size_t back = 1; back <= std::min(i, most_compared); ++back)
                if (rivals(single[i - back], single[i]))
                    sets_.join(single[i - back], single[i], Likeness::rival);
    }

    std::uint32_t document(std::size_t i) const { return table_[i].document; }

    bool rivals(std::size_t a, std::size_t b) const {
        const Interval& one = table_[a].bounds;
        const Interval& other = table_[b].bounds;
        const days gap =
            one.begin < other.begin ? other.begin - one.begin : one.begin - other.begin;
        const bool near =
            table_[a].recurs || table_[b].recurs ? gap <= days{31} : gap <= farthest_rival;
        return !one.overlaps(other) && near && may_be_one(table_, a, b) && one_act(table_, a, b);
    }

    /// Of table what is asked most often.
    struct Age {
        Granularity precision = Granularity::unknown;
        bool range = false;
    };

    /// The finer date that a coarse one may mean.
    struct Candidate {
        std::uint32_t mention = 0;
        Likeness why = Likeness::none;
        bool open = false; ///< more than one event fits
    };

    FeatureTable table_;
    MentionSets sets_;
    std::vector<Age> ages_;
    std::vector<Candidate> candidates_;
};

} // namespace

std::vector<MentionGroup> merge(FeatureTable mentions) {
    mentions.find_common_names();
    return Merger(std::move(mentions)).run();
}

} // namespace fasti::merge
