// SPDX-License-Identifier: Apache-2.0
// Blocking and union-find: mentions that share a key are one event. Keys are built so that equal
// keys are reason enough; there is no pairwise comparison, so a million mentions of one year cost
// no more than of many.
#include "events/extract/merge.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <unordered_map>

namespace fasti {
namespace {

constexpr std::size_t most_names = 8; // of a mention that take part in keys

class UnionFind {
public:
    explicit UnionFind(std::size_t size) : parent_(size) {
        std::iota(parent_.begin(), parent_.end(), 0U);
    }

    std::size_t find(std::size_t i) {
        while (parent_[i] != i) {
            parent_[i] = parent_[parent_[i]];
            i = parent_[i];
        }
        return i;
    }

    /// The smaller index leads, so that the result does not depend on the order of calls.
    void join(std::size_t a, std::size_t b) {
        a = find(a);
        b = find(b);
        if (a != b) parent_[std::max(a, b)] = std::min(a, b);
    }

private:
    std::vector<std::size_t> parent_;
};

std::string date_key(const Mention& mention) {
    return to_string(mention.when.edtf) + "|" + mention.when.label;
}

bool by_day(const Mention& mention) {
    return mention.when.precision >= Granularity::day;
}

/// Who and where, as far as they take part in keys.
std::vector<std::string> names_of(const Mention& mention) {
    std::vector<std::string> names = mention.names;
    names.insert(names.end(), mention.places.begin(), mention.places.end());
    std::sort(names.begin(), names.end());
    names.erase(std::unique(names.begin(), names.end()), names.end());
    if (names.size() > most_names) names.resize(most_names);
    return names;
}

class Merger {
public:
    explicit Merger(const std::vector<Mention>& mentions)
        : mentions_(mentions), sets_(mentions.size()) {
        reasons_.resize(mentions.size());
    }

    std::vector<MentionGroup> run() {
        for (std::size_t i = 0; i < mentions_.size(); ++i)
            by_keys(i);
        refine();
        return groups();
    }

private:
    void meet(const std::string& key, std::size_t i, const char* reason) {
        const auto [at, fresh] = first_.try_emplace(key, i);
        if (fresh) return;
        sets_.join(at->second, i);
        reasons_[i] = reason;
    }

    void by_keys(std::size_t i) {
        const Mention& mention = mentions_[i];
        const std::string date = date_key(mention);
        const std::string certainty = mention.certainty == Certainty::negated ? "!" : "";
        if (!mention.proper.empty())
            meet(date + "|p|" + certainty + ascii_lower(mention.proper), i,
                 "same date and same name");
        meet(date + "|t|" + certainty + mention.title, i, "same date and same words");
        if (mention.head.empty()) return;
        const std::string head = date + "|" + certainty + mention.head;
        const std::vector<std::string> names = names_of(mention);
        for (std::size_t a = 0; a < names.size(); ++a) {
            if (by_day(mention))
                meet(head + "|n|" + names[a], i, "same day, same kind of event, shared name");
            for (std::size_t b = a + 1; b < names.size(); ++b)
                meet(head + (by_day(mention) ? "|nn|" : "|" + mention.word + "|") + names[a] + "|" +
                         names[b],
                     i, "same date, same kind of event, two shared names");
        }
        // "the September 11 document": within one text such a phrase means what was named before
        if (by_day(mention) && mention.nominal)
            meet(head + "|d|" + std::to_string(mention.document) + "|" +
                     std::to_string(mention.part),
                 i, "same day and same kind of event in one text");
    }

    /// The year of something with a name, and its day: a finer date inside a coarser one is no
    /// contradiction.
    void refine() {
        std::map<std::string, std::vector<std::size_t>> families;
        for (std::size_t i = 0; i < mentions_.size(); ++i) {
            const Mention& mention = mentions_[i];
            if (!mention.proper.empty()) families["p|" + ascii_lower(mention.proper)].push_back(i);
            // "the June 2019 statement" after "the joint statement of June 5, 2019" in one text
            const bool same_text = mention.nominal || by_day(mention);
            if (same_text && !mention.head.empty())
                families["d|" + mention.head + "|" + std::to_string(mention.document) + "|" +
                         std::to_string(mention.part)]
                    .push_back(i);
        }
        for (const auto& [name, members] : families)
            refine(members);
    }

    /// Joins each coarse date with the fine one inside it, where there is just one.
    void refine(const std::vector<std::size_t>& members) {
        std::vector<std::size_t> fine;
        for (const std::size_t i : members)
            if (by_day(mentions_[i]) && mentions_[i].when.bounds.bounded()) fine.push_back(i);
        const auto begin = [&](std::size_t i) { return mentions_[i].when.bounds.begin; };
        std::stable_sort(fine.begin(), fine.end(),
                         [&](auto a, auto b) { return begin(a) < begin(b); });
        for (const std::size_t i : members) {
            const Interval& coarse = mentions_[i].when.bounds;
            const bool range = mentions_[i].when.edtf.kind != Edtf::Kind::date;
            if (by_day(mentions_[i]) || range || mentions_[i].when.precision < Granularity::year)
                continue;
            const auto day_before = [&](std::size_t f, sys_days day) { return begin(f) < day; };
            const auto first = std::lower_bound(fine.begin(), fine.end(), coarse.begin, day_before);
            const auto last = std::lower_bound(first, fine.end(), coarse.end, day_before);
            if (first == last || begin(*first) != begin(*std::prev(last))) continue;
            sets_.join(*first, i);
            reasons_[i] = "the finer date lies in the coarser one";
        }
    }

    std::vector<MentionGroup> groups() {
        std::vector<MentionGroup> all;
        std::unordered_map<std::size_t, std::size_t> at;
        for (std::size_t i = 0; i < mentions_.size(); ++i) {
            const auto [place, fresh] = at.try_emplace(sets_.find(i), all.size());
            if (fresh) all.emplace_back();
            MentionGroup& group = all[place->second];
            group.members.push_back(i);
            if (reasons_[i] != nullptr && group.reason.find(reasons_[i]) == std::string::npos)
                group.reason += (group.reason.empty() ? "" : "; ") + std::string(reasons_[i]);
        }
        for (MentionGroup& group : all)
            if (group.members.size() == 1) group.reason.clear();
        return all;
    }

    const std::vector<Mention>& mentions_;
    UnionFind sets_;
    std::vector<const char*> reasons_;
    std::unordered_map<std::string, std::size_t> first_;
};

} // namespace

std::vector<MentionGroup> merge(const std::vector<Mention>& mentions) {
    return Merger(mentions).run();
}

} // namespace fasti
