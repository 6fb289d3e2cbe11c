// SPDX-License-Identifier: Apache-2.0
#include "events/timex/match/grammar.hpp"

#include "text/ascii.hpp"

#include <algorithm>
#include <map>
#include <mutex>
#include <stdexcept>

namespace fasti::match {
namespace {

std::size_t hash_of(std::uint64_t head, std::size_t size) {
    const std::uint64_t hash = (head ^ size) * 0x9E3779B97F4A7C15U;
    return static_cast<std::size_t>(hash >> 32U);
}

/// One part of a shape whose options are spread out already.
struct ShapePart {
    std::vector<std::string_view> choices;
    bool touches = false; // no blank before it
};

[[noreturn]] void bad_shape(std::string_view shape) {
    throw std::logic_error("bad shape: " +
                           std::string(shape)); // a slip in a rule table: a test sees it
}

std::size_t end_of_choice(std::string_view shape, std::size_t at) {
    if (shape[at] == '<') return shape.find('>', at) + 1;
    std::size_t end = at;
    while (end < shape.size() && ascii::in_letter(shape[end]))
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
        const bool word = part.element >= first_word;
        nodes_[at].children.push_back(
            {word ? ClassSet() : ClassSet(static_cast<Class>(part.element)), part.element,
             part.touches, fresh});
        nodes_.emplace_back();
        at = fresh;
    }
    auto& rules = nodes_[at].rules;
    if (std::find(rules.begin(), rules.end(), rule) == rules.end()) rules.push_back(rule);
}

/// In the order of the tables, parents before children.
void RuleTrie::number_nodes() {
    std::uint32_t next = 0;
    std::vector<std::uint32_t> open = {0};
    while (!open.empty()) {
        TrieNode& node = nodes_[open.back()];
        open.pop_back();
        node.order = next++;
        for (std::size_t i = node.children.size(); i-- > 0;)
            open.push_back(node.children[i].node);
    }
}

void RuleTrie::finish() {
    number_nodes();
    for (TrieNode& node : nodes_) {
        for (const Child& child : node.children) {
            node.classes |= child.classes;
            node.words = node.words || child.element >= first_word;
        }
        std::stable_sort(node.children.begin(), node.children.end(),
                         [](const Child& a, const Child& b) { return a.element < b.element; });
    }
    const std::vector<Child>& first = nodes_.front().children;
    for (std::size_t i = first.size(); i-- > 0;) {
        if (first_.size() <= first[i].element) first_.resize(first[i].element + std::size_t{1});
        first_[first[i].element] = static_cast<std::uint16_t>(i + 1);
    }
}

void WordFilter::add(std::string_view lower) {
    lengths_[slot(lower[0], lower.size() > 1 ? lower[1] : ' ')] |= std::uint64_t{1}
                                                                   << (lower.size() & 63U);
}

Grammar::Grammar(const Language& language) : language_(&language) {
    add_words();
    tries_.resize(language.levels.size());
    for (std::size_t level = 0; level < language.levels.size(); ++level)
        add_rules(level);
    make_table();
    find_levels();
}

void Grammar::find_levels() {
    if (tries_.size() > most_levels) throw std::logic_error("bad levels");
    levels_.assign(next_word_, 0);
    for (std::size_t element = 0; element < levels_.size(); ++element)
        for (std::size_t level = 0; level < tries_.size(); ++level)
            if (tries_[level].may_begin(static_cast<Element>(element)))
                levels_[element] |= 1U << level;
    for (std::size_t c = 0; c < static_cast<std::size_t>(Class::count); ++c)
        if (levels_[c] != 0) first_classes_ |= static_cast<Class>(c);
}

void Grammar::make_table() {
    std::size_t size = 1;
    while (size < 2 * words_.size() + 1)
        size *= 2;
    table_.assign(size, {});
    for (const auto& entry : words_) {
        const std::uint64_t head = detail::head_of(entry.first);
        std::size_t at = hash_of(head, entry.first.size()) % size;
        while (table_[at].word != nullptr)
            at = (at + 1) % size;
        table_[at] = {head, &entry};
        if (triggers(entry.second)) triggers_.add(entry.first);
    }
}

void Grammar::add_words() {
    for (const Word& word : language_->words) {
        WordInfo& info = words_[std::string(word.text)];
        ClassSet& classes = word.capital ? info.capital_classes : info.classes;
        if (classes != ClassSet())
            throw std::logic_error("repeated word: " + std::string(word.text));
        classes = word.classes;
        (word.capital ? info.capital_meaning : info.meaning) = word.meaning;
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

const WordInfo* Grammar::find(const detail::Lower& word) const {
    const std::size_t mask = table_.size() - 1;
    for (std::size_t at = hash_of(word.head(), word.size()) & mask; table_[at].word != nullptr;
         at = (at + 1) & mask) {
        if (table_[at].head != word.head()) continue;
        const std::string& found = table_[at].word->first;
        if (found.size() != word.size()) continue;
        if (found.size() <= 8 || word == found) return &table_[at].word->second;
    }
    return nullptr;
}

bool Grammar::triggers(const WordInfo& info) {
    constexpr ClassSet reasons = Class::month | Class::weekday | Class::season | Class::unit |
                                 Class::decade | Class::day_part | Class::holiday | Class::point |
                                 Class::ref | Class::set | Class::half_day | Class::era |
                                 Class::century | Class::duration | Class::fixed | Class::clock |
                                 Class::cue;
    return ((info.classes.bits | info.capital_classes.bits) & reasons.bits) != 0;
}

const Grammar& grammar(const Language& language) {
    static std::mutex mutex;
    static std::map<const Language*, Grammar> made;
    const std::lock_guard lock(mutex);
    return made.try_emplace(&language, language).first->second;
}

} // namespace fasti::match
