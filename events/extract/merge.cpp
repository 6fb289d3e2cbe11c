// SPDX-License-Identifier: Apache-2.0
// Blocking: mentions are looked at together only where they share a key, each with the last few
// sets that have it, so that a million mentions of one year cost no more than of many.
#include "events/extract/merge.hpp"

#include "events/extract/countries.hpp"
#include "events/extract/likeness_words.hpp"
#include "events/extract/mention_sets.hpp"
#include "events/parse/hash.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace fasti {
namespace {

constexpr std::size_t most_compared = 6;   // sets of a block that a mention is compared with
constexpr std::size_t most_inside = 24;    // finer dates in one coarse date that are looked at
constexpr days farthest_rival = days{366}; // later ones are another treaty of the same name

/// A mention under a key that it shares with others.
struct Keyed {
    std::uint64_t key = 0;
    std::size_t mention = 0;

    friend auto operator<=>(const Keyed&, const Keyed&) = default;
};

/// Calls use(first, last) for every run of equal keys longer than one; sorts `keyed`.
template <class Use>
void each_block(std::vector<Keyed>& keyed, const Use& use) {
    std::sort(keyed.begin(), keyed.end());
    for (auto first = keyed.begin(); first != keyed.end();) {
        auto last = first;
        while (last != keyed.end() && last->key == first->key)
            ++last;
        if (last - first > 1) use(first, last);
        first = last;
    }
}

using Iterator = std::vector<Keyed>::iterator;

class Merger {
public:
    explicit Merger(const std::vector<Mention>& mentions)
        : mentions_(mentions), marks_(mentions), sets_(marks_) {}

    std::vector<MentionGroup> run() {
        join_dates();
        // months first, so that a year meets a month and its day as one event
        refine(Granularity::month);
        refine(Granularity::year);
        join_rivals();
        return sets_.groups();
    }

private:
    /// Mentions of one date, block by block.
    void join_dates() {
        std::vector<Keyed> keyed;
        for (std::size_t i = 0; i < marks_.size(); ++i)
            add_date_keys(i, keyed);
        each_block(keyed, [&](Iterator first, Iterator last) { join_block(first, last); });
    }

    void add_date_keys(std::size_t i, std::vector<Keyed>& keyed) const {
        const MentionMark& mark = marks_[i];
        keyed.push_back({fold(fold(mark.date, 1), mark.title), i});
        if (mark.proper != 0) keyed.push_back({fold(fold(mark.date, 2), mark.proper), i});
        if (mark.head != 0) {
            const std::uint64_t head = fold(fold(mark.date, 3), mark.head);
            for (const std::uint64_t name : marks_.names(i))
                keyed.push_back({fold(head, name), i});
            if (mark.by_day()) keyed.push_back({fold(head, mark.text), i});
        }
        if (mark.head != 0 || mark.act != 0)
            for (const std::uint64_t word : marks_.words(i))
                keyed.push_back({fold(fold(mark.date, 4), word), i});
    }

    /// Each mention of a block against one of each of the last few sets in it.
    void join_block(Iterator first, Iterator last) {
        std::array<std::size_t, most_compared> recent{};
        std::size_t count = 0;
        for (auto at = first; at != last; ++at) {
            bool joined = false;
            for (std::size_t r = 0; r < std::min(count, most_compared); ++r) {
                const std::size_t other = recent[(count - 1 - r) % most_compared];
                const Likeness why = marks_.same_date(other, at->mention);
                if (why != Likeness::none && sets_.join(other, at->mention, why)) joined = true;
                if (joined) break;
            }
            if (!joined) recent[count++ % most_compared] = at->mention;
        }
    }

    /// Joins each date of a precision with the one event inside it that it may mean.
    void refine(Granularity precision) {
        std::vector<Keyed> keyed;
        for (std::size_t i = 0; i < marks_.size(); ++i)
            add_families(i, precision, keyed);
        candidates_.assign(marks_.size(), {});
        each_block(keyed,
                   [&](Iterator first, Iterator last) { look_inside(first, last, precision); });
        for (std::size_t i = 0; i < candidates_.size(); ++i)
            if (const Candidate& found = candidates_[i]; found.why != Likeness::none && !found.open)
                sets_.join(found.mention, i, found.why);
    }

    /// What a coarse date and the fine one that it means must share at least.
    void add_families(std::size_t i, Granularity precision, std::vector<Keyed>& keyed) const {
        const MentionMark& mark = marks_[i];
        if (!mark.bounds.bounded() || mark.precision < precision) return;
        if (mark.proper != 0) keyed.push_back({fold(5, mark.proper), i});
        if (mark.head == 0) return;
        keyed.push_back({fold(fold(6, mark.head), mark.text), i});
        for (const auto list : {marks_.names(i), marks_.words(i)})
            for (const std::uint64_t word : list)
                keyed.push_back({fold(fold(7, mark.head), word), i});
    }

    bool coarse(std::size_t i, Granularity precision) const {
        const Granularity own = marks_[i].precision;
        const bool of_this_turn = precision == Granularity::year ? own < Granularity::month : true;
        return !marks_[i].range && own < Granularity::day && of_this_turn;
    }

    void look_inside(Iterator first, Iterator last, Granularity precision) {
        const auto begin = [&](const Keyed& keyed) { return marks_[keyed.mention].bounds.begin; };
        std::sort(first, last, [&](const Keyed& a, const Keyed& b) {
            return std::pair(begin(a), a.mention) < std::pair(begin(b), b.mention);
        });
        for (auto at = first; at != last; ++at) {
            if (!coarse(at->mention, precision)) continue;
            const Interval bounds = marks_[at->mention].bounds;
            const auto from =
                std::lower_bound(first, last, bounds.begin, [&](const Keyed& keyed, sys_days day) {
                    return begin(keyed) < day;
                });
            std::size_t seen = 0;
            for (auto fine = from; fine != last && begin(*fine) < bounds.end; ++fine) {
                if (++seen > most_inside) candidates_[at->mention].open = true;
                if (candidates_[at->mention].open) break;
                consider(at->mention, fine->mention);
            }
        }
    }

    void consider(std::size_t coarse, std::size_t fine) {
        const Interval inner = marks_[fine].bounds;
        if (!marks_[coarse].bounds.contains(inner) || inner == marks_[coarse].bounds) return;
        const Likeness why = marks_.refined(coarse, fine);
        if (why == Likeness::none) return;
        Candidate& known = candidates_[coarse];
        if (known.why == Likeness::none)
            known = {fine, why, false};
        else if (sets_.find(known.mention) != sets_.find(fine))
            known.open = true;
        else if (why < known.why) // the better reason
            known = {fine, why, false};
    }

    /// One name and several dates: of each document that gives it just one.
    void join_rivals() {
        std::vector<Keyed> keyed;
        for (std::size_t i = 0; i < marks_.size(); ++i)
            if (const std::uint64_t key = rival_key(i); key != 0) keyed.push_back({key, i});
        each_block(keyed, [&](Iterator first, Iterator last) {
            std::vector<std::size_t> told;
            for (auto at = first; at != last; ++at)
                told.push_back(at->mention);
            join_rivals(told);
        });
    }

    /// What happens once: a treaty, law or battle with a name of its own is made once; a man is
    /// born once and dies once. 0: may happen again.
    std::uint64_t rival_key(std::size_t i) const {
        const MentionMark& mark = marks_[i];
        const Mention& mention = mentions_[i];
        const bool dated = mark.bounds.bounded() && mark.precision >= Granularity::year;
        if (!dated || mark.range || mark.side != 0) return 0;
        if (mark.proper != 0 && !mark.talk) return fold(8, mark.proper);
        if (mention.head != "birth" && mention.head != "death") return 0;
        std::uint64_t person = 0;
        for (const std::string& name : mention.names) {
            if (is_country(name) || name.find(' ') == std::string::npos) continue;
            if (person != 0) return 0;
            person = hash_of(ascii_lower(name)) | 1U;
        }
        return person == 0 || mark.act == 0 ? 0 : fold(fold(9, mark.act), person);
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

    std::size_t document(std::size_t i) const { return mentions_[i].document; }

    bool rivals(std::size_t a, std::size_t b) const {
        const Interval& one = marks_[a].bounds;
        const Interval& other = marks_[b].bounds;
        const days gap =
            one.begin < other.begin ? other.begin - one.begin : one.begin - other.begin;
        const bool near = repeats(a) || repeats(b) ? gap <= days{31} : gap <= farthest_rival;
        return !one.overlaps(other) && near && marks_.may_be_one(a, b) && marks_.one_act(a, b);
    }

    /// Conferences, elections and games come again under the same name.
    bool repeats(std::size_t i) const {
        const std::string& kind = mentions_[i].kind;
        return kind != "treaty" && kind != "law" && kind != "conflict" && kind != "birth" &&
               kind != "death";
    }

    /// The finer date that a coarse one may mean.
    struct Candidate {
        std::size_t mention = 0;
        Likeness why = Likeness::none;
        bool open = false; ///< more than one event fits
    };

    const std::vector<Mention>& mentions_;
    MentionMarks marks_;
    MentionSets sets_;
    std::vector<Candidate> candidates_;
};

} // namespace

std::vector<MentionGroup> merge(const std::vector<Mention>& mentions) {
    return Merger(mentions).run();
}

} // namespace fasti
