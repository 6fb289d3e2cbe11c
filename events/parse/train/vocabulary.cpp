// SPDX-License-Identifier: Apache-2.0
#include "events/parse/train/vocabulary.hpp"

#include "events/parse/hash.hpp"
#include "events/parse/lexeme.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace fasti::parse::train {
namespace {

constexpr std::size_t most_classes = 256;

using Counts = std::map<std::string, std::size_t>;

// The names, the most frequent first.
std::vector<std::string> by_count(const Counts& counts) {
    std::vector<std::pair<std::size_t, std::string>> order;
    order.reserve(counts.size());
    for (const auto& [name, count] : counts)
        order.emplace_back(count, name);
    std::stable_sort(order.begin(), order.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<std::string> out;
    out.reserve(order.size());
    for (auto& [count, name] : order)
        out.push_back(std::move(name));
    return out;
}

template <class Name>
Counts count_words(std::span<const GoldSentence> sentences, Name name_of) {
    Counts counts;
    for (const GoldSentence& sentence : sentences)
        for (const GoldWord& word : sentence.words)
            ++counts[name_of(word)];
    return counts;
}

} // namespace

ClassNames::ClassNames(const Counts& counts, const std::string& first) {
    names_ = by_count(counts);
    if (!first.empty()) {
        names_.erase(std::remove(names_.begin(), names_.end(), first), names_.end());
        names_.insert(names_.begin(), first);
    }
    names_.resize(std::min(names_.size(), most_classes));
    for (std::size_t i = 0; i < names_.size(); ++i)
        numbers_[names_[i]] = static_cast<std::uint8_t>(i);
}

std::uint8_t ClassNames::number(const std::string& name) const {
    const auto found = numbers_.find(name);
    return found == numbers_.end() ? 0 : found->second;
}

std::string ClassNames::lines() const {
    std::string out;
    for (const std::string& name : names_)
        out += name + '\n';
    return out;
}

std::string tag_name(const GoldWord& word) {
    return std::string(name(word.upos)) + ' ' + word.xpos;
}

ClassNames tag_names(std::span<const GoldSentence> sentences) {
    return ClassNames(count_words(sentences, tag_name));
}

ClassNames relation_names(std::span<const GoldSentence> sentences) {
    return ClassNames(count_words(sentences, [](const GoldWord& word) { return word.relation; }),
                      "root");
}

std::string lexicon_bytes(std::span<const GoldSentence* const> sentences, const ClassNames& tags) {
    std::map<std::uint64_t, std::map<unsigned, std::size_t>> counts;
    for (const GoldSentence* sentence : sentences)
        for (const GoldWord& word : sentence->words)
            ++counts[lexicon_key(word.form)][tags.number(tag_name(word))];
    std::map<std::uint32_t, std::uint16_t> entries;
    for (const auto& [key, seen] : counts) {
        std::size_t total = 0;
        for (const auto& [tag, count] : seen)
            total += count;
        if (total < 2) continue;
        std::uint64_t set = 0;
        for (const auto& [tag, count] : seen)
            if (count * 20 >= total) set = fold(set, tag + 1);
        entries[KeyTable::key(key)] = static_cast<std::uint16_t>(set % 65535 + 1);
    }
    return key_table_bytes(entries);
}

} // namespace fasti::parse::train
