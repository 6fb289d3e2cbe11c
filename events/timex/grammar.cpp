// SPDX-License-Identifier: Apache-2.0
#include "events/timex/grammar.hpp"

#include <algorithm>
#include <map>
#include <mutex>
#include <stdexcept>

namespace fasti {
namespace {

/// One part of a shape whose options are spread out already.
struct ShapePart {
    std::vector<std::string_view> choices;
    bool touches = false; // no blank before it
};

[[noreturn]] void bad_shape(std::string_view shape) {
    throw std::logic_error("bad shape: " +
                           std::string(shape)); // a slip in a rule table: a test sees it
}

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           static_cast<unsigned char>(c) >= 0x80;
}

std::size_t end_of_choice(std::string_view shape, std::size_t at) {
    if (shape[at] == '<') return shape.find('>', at) + 1;
    std::size_t end = at;
    while (end < shape.size() && is_letter(shape[end]))
        ++end;
    if (end > at) return end;
    // a sign: one code point
    do
        ++end;
    while (end < shape.size() && (static_cast<unsigned char>(shape[end]) & 0xC0U) == 0x80U);
    return end;
}

/// The shape with and without each of its options: "a[b] c" is "ab c" and "a c".
std::vector<std::string> spread(std::string_view shape) {
    const std::size_t open = shape.rfind('[');
    if (open == std::string_view::npos) return {std::string(shape)};
    const std::size_t close = shape.find(']', open);
    if (close == std::string_view::npos) bad_shape(shape);
    const std::string before(shape.substr(0, open));
    const std::string after(shape.substr(close + 1));
    std::vector<std::string> all =
        spread(before + std::string(shape.substr(open + 1, close - open - 1)) + after);
    for (std::string& without : spread(before + after))
        all.push_back(std::move(without));
    return all;
}

/// The parts of one spread shape; they point into it.
std::vector<ShapePart> parts_of(std::string_view shape) {
    std::vector<ShapePart> parts;
    bool touches = false;
    for (std::size_t at = 0; at < shape.size();) {
        if (shape[at] == ' ') {
            touches = false;
            ++at;
            continue;
        }
        ShapePart part{{}, touches};
        while (true) {
            const std::size_t end = end_of_choice(shape, at);
            if (end == 0 || end > shape.size() || end == at) bad_shape(shape);
            part.choices.push_back(shape.substr(at, end - at));
            at = end;
            if (at >= shape.size() || shape[at] != '|') break;
            ++at;
        }
        touches = true;
        parts.push_back(std::move(part));
    }
    return parts;
}

} // namespace

void RuleTrie::add(std::span<const Part> sequence, std::uint16_t rule) {
    std::uint32_t at = 0;
    for (const Part& part : sequence) {
        const auto& children = nodes_[at].children;
        auto same = std::find_if(children.begin(), children.end(), [&](const Child& child) {
            return child.element == part.element && child.touches == part.touches;
        });
        if (same != children.end()) {
            at = same->node;
            continue;
        }
        const auto fresh = static_cast<std::uint32_t>(nodes_.size());
        nodes_[at].children.push_back({part.element, part.touches, fresh});
        nodes_.emplace_back();
        at = fresh;
    }
    auto& rules = nodes_[at].rules;
    if (std::find(rules.begin(), rules.end(), rule) == rules.end()) rules.push_back(rule);
}

void RuleTrie::finish() {
    for (const Child& child : nodes_[0].children) {
        if (child.element < first_word) {
            first_classes_ |= static_cast<Class>(child.element);
            continue;
        }
        const std::size_t word = child.element - first_word;
        if (first_words_.size() <= word) first_words_.resize(word + 1);
        first_words_[word] = true;
    }
}

bool RuleTrie::may_begin(const Chunk& item) const {
    if ((item.classes.bits & first_classes_.bits) != 0) return true;
    if (item.word < first_word) return false;
    const std::size_t word = item.word - first_word;
    return word < first_words_.size() && first_words_[word];
}

Grammar::Grammar(const Language& language) : language_(&language) {
    add_words();
    tries_.resize(language.levels.size());
    for (std::size_t level = 0; level < language.levels.size(); ++level)
        add_rules(level);
    for (const auto& [word, info] : words_) {
        std::uint32_t hash = word_hash_start;
        for (const char c : word)
            hash = word_hash(hash, c);
        bloom_[(hash >> 5U) % bloom_.size()] |= 1U << (hash & 31U);
    }
}

void Grammar::add_words() {
    for (const Word& word : language_->words) {
        WordInfo& info = words_[std::string(word.text)];
        if ((info.classes | info.capital_classes) != ClassSet())
            throw std::logic_error("repeated word: " + std::string(word.text));
        (word.capital ? info.capital_classes : info.classes) = word.classes;
        info.sense = word.sense;
    }
}

std::uint16_t Grammar::number_of(std::string_view word) {
    WordInfo& info = words_[std::string(word)];
    if (info.word == 0) info.word = next_word_++;
    return info.word;
}

Element Grammar::element_of(std::string_view choice, std::string_view shape) {
    if (choice.front() != '<') return number_of(choice);
    const auto c = class_of(choice.substr(1, choice.size() - 2));
    if (!c) bad_shape(shape);
    return static_cast<Element>(*c);
}

/// Every reading of a shape without options: choices spread out, one path of the trie each.
std::vector<Grammar::Reading> Grammar::readings(std::string_view shape) {
    std::vector<Reading> all(1);
    for (const ShapePart& part : parts_of(shape)) {
        std::vector<Reading> longer;
        for (const Reading& reading : all)
            for (const std::string_view choice : part.choices) {
                longer.push_back(reading);
                longer.back().push_back({element_of(choice, shape), part.touches});
            }
        all = std::move(longer);
    }
    return all;
}

void Grammar::add_rules(std::size_t level) {
    const auto& rules = language_->levels[level].rules;
    for (std::size_t r = 0; r < rules.size(); ++r)
        for (const std::string& shape : spread(rules[r].shape))
            for (const Reading& reading : readings(shape)) {
                if (reading.empty() || reading.size() > Args::max_size) bad_shape(shape);
                tries_[level].add(reading, static_cast<std::uint16_t>(r));
            }
    tries_[level].finish();
}

const WordInfo* Grammar::find(std::string_view lower) const {
    const auto found = words_.find(std::string(lower));
    return found == words_.end() ? nullptr : &found->second;
}

bool Grammar::triggers(const WordInfo& info) {
    constexpr ClassSet reasons = Class::month | Class::weekday | Class::season | Class::unit |
                                 Class::decade | Class::day_part | Class::holiday | Class::point |
                                 Class::ref | Class::set | Class::half_day | Class::era |
                                 Class::century | Class::fixed | Class::clock | Class::cue;
    return ((info.classes.bits | info.capital_classes.bits) & reasons.bits) != 0;
}

const Grammar& grammar(const Language& language) {
    static std::mutex mutex;
    static std::map<const Language*, Grammar> made;
    const std::lock_guard lock(mutex);
    return made.try_emplace(&language, language).first->second;
}

} // namespace fasti
