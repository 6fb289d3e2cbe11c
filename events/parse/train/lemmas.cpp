// SPDX-License-Identifier: Apache-2.0
// Learns the rules of lemmas: an ending is kept where its most frequent rule differs from that of
// the next shorter ending that was kept.
#include "events/parse/lemma.hpp"
#include "events/parse/lexeme.hpp"
#include "events/parse/train/vocabulary.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace fasti::parse::train {
namespace {

using Counts = std::map<std::string, std::size_t>;

std::size_t common_prefix(std::string_view a, std::string_view b) {
    return static_cast<std::size_t>(std::mismatch(a.begin(), a.end(), b.begin(), b.end()).first -
                                    a.begin());
}

// The rule that makes the lemma of the word.
std::string rule_of(const std::string& word, const std::string& lemma) {
    const bool lower = ascii_lower(lemma) == lemma;
    const std::string base = lower ? ascii_lower(word) : word;
    std::size_t same = common_prefix(base, lemma);
    while (same > 0 && same < lemma.size() && continues_code_point(lemma[same]))
        --same;
    return (lower ? "l" : "k") + std::to_string(base.size() - same) + "+" + lemma.substr(same);
}

const std::string& most_frequent(const Counts& counts) {
    return std::max_element(counts.begin(), counts.end(),
                            [](const auto& a, const auto& b) { return a.second < b.second; })
        ->first;
}

// Words under one tag with the rules they went by.
using Words = std::map<std::string, Counts>;

class TagRules {
public:
    TagRules(const Words& words, unsigned tag) : words_(words), tag_(tag) {
        for (const auto& [word, counts] : words)
            for (std::size_t size = 0; size <= std::min(longest_ending, word.size()); ++size)
                ++endings_[word.substr(word.size() - size)][most_frequent(counts)];
    }

    // Calls keep(key, rule) for every ending and every word that needs one.
    template <class Keep>
    void each(Keep keep) {
        std::vector<std::string> order;
        for (const auto& [ending, counts] : endings_)
            order.push_back(ending);
        std::stable_sort(order.begin(), order.end(),
                         [](const auto& a, const auto& b) { return a.size() < b.size(); });
        for (const std::string& ending : order) {
            const Counts& counts = endings_.at(ending);
            const std::string& rule = most_frequent(counts);
            const bool typical = ending.empty() || counts.at(rule) > 1;
            if (!typical || rule == rule_for(ending)) continue;
            kept_[ending] = rule;
            keep(ending_key(ending, tag_), rule);
        }
        for (const auto& [word, counts] : words_)
            if (most_frequent(counts) != rule_for(word))
                keep(whole_key(word, tag_), most_frequent(counts));
    }

private:
    std::string rule_for(const std::string& word) const {
        for (std::size_t size = std::min(longest_ending, word.size()) + 1; size-- > 0;) {
            const auto found = kept_.find(word.substr(word.size() - size));
            if (found != kept_.end()) return found->second;
        }
        return {};
    }

    const Words& words_;
    unsigned tag_;
    std::map<std::string, Counts> endings_; // how many words go by which rule
    std::map<std::string, std::string> kept_;
};

} // namespace

LemmaSections lemma_sections(std::span<const GoldSentence> sentences, const ClassNames& tags) {
    std::map<unsigned, Words> words;
    for (const GoldSentence& sentence : sentences)
        for (const GoldWord& word : sentence.words) {
            const std::string form = plain(word.form);
            ++words[tags.number(tag_name(word))][ascii_lower(form)]
                   [rule_of(form, plain(word.lemma))];
        }
    std::map<std::string, std::uint16_t> numbers;
    std::map<std::uint32_t, std::uint16_t> endings;
    LemmaSections out;
    for (const auto& [tag, of_tag] : words)
        TagRules(of_tag, tag).each([&](std::uint64_t key, const std::string& rule) {
            if (numbers.size() >= 65535) return;
            const auto [entry, is_new] =
                numbers.emplace(rule, static_cast<std::uint16_t>(numbers.size()));
            if (is_new) out.rules += rule + '\n';
            endings[KeyTable::key(key)] = entry->second;
        });
    out.endings = key_table_bytes(endings);
    return out;
}

} // namespace fasti::parse::train
