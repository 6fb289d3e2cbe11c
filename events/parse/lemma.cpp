// SPDX-License-Identifier: Apache-2.0
#include "events/parse/lemma.hpp"

#include "events/parse/hash.hpp"
#include "events/parse/lexeme.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace fasti::parse {

std::optional<LemmaRule> LemmaRule::parse(std::string_view text) {
    if (text.empty() || (text[0] != 'l' && text[0] != 'k')) return std::nullopt;
    LemmaRule rule{text[0] == 'l', 0, {}};
    const char* const end = text.data() + text.size();
    const auto [plus, error] = std::from_chars(text.data() + 1, end, rule.strip);
    if (error != std::errc{} || plus == end || *plus != '+') return std::nullopt;
    rule.add = text.substr(static_cast<std::size_t>(plus + 1 - text.data()));
    return rule;
}

std::string LemmaRule::apply(std::string_view word) const {
    std::string out = lower ? ascii_lower(word) : std::string(word);
    if (strip > out.size()) return out;
    out.resize(out.size() - strip);
    return out += add;
}

std::uint64_t ending_key(std::string_view ending, unsigned tag) {
    return hash_of(ending, 0x100U + tag);
}

std::uint64_t whole_key(std::string_view word, unsigned tag) {
    return hash_of(word, 0x10000U + tag);
}

namespace {

// "raid", "reap", "belong": stems that never end in e.
bool no_silent_e(std::string_view stem) {
    const std::size_t size = stem.size();
    if (size > 3 && stem.ends_with("ong")) return !stem.ends_with("pong");
    if (size < 4 || stem.ends_with("creat")) return false;
    constexpr auto pairs = std::to_array<std::string_view>({"ai", "ea", "ee", "oa", "oo"});
    const bool two_vowels =
        std::find(pairs.begin(), pairs.end(), stem.substr(size - 3, 2)) != pairs.end();
    return two_vowels && std::string_view("dfklmnpt").find(stem.back()) != std::string_view::npos;
}

// "interven", "plung": stems that always do.
bool silent_e(std::string_view stem) {
    return stem.ends_with("rven") || stem.ends_with("nven") || stem.ends_with("aven") ||
           stem.ends_with("lung") || stem.ends_with("pung");
}

// "bombed" is no "bom": a rule that takes a consonant off with the ending ("planned") asks for two
// of it.
LemmaRule fitting(LemmaRule rule, std::string_view lower) {
    for (const std::string_view ending : {"ed", "ing"}) {
        const std::size_t with_consonant = ending.size() + 1;
        if (!rule.add.empty() || rule.strip != with_consonant || !lower.ends_with(ending)) continue;
        const std::size_t last = lower.size() - with_consonant;
        if (last == 0 || lower[last] != lower[last - 1]) rule.strip = ending.size();
    }
    if (rule.strip == 1 && rule.add.empty() && lower.ends_with("ed")) {
        rule.strip = 2;
        rule.add = "e";
    }
    for (const std::string_view ending : {"ed", "ing"}) {
        if (rule.strip != ending.size() || !lower.ends_with(ending) || rule.add.size() > 1)
            continue;
        const std::string_view stem = lower.substr(0, lower.size() - ending.size());
        if (rule.add == "e" && no_silent_e(stem)) rule.add = {};
        if (rule.add.empty() && silent_e(stem)) rule.add = "e";
    }
    return rule;
}

} // namespace

std::string LemmaRules::lemma(std::string_view word, unsigned tag) const {
    const std::string form = plain(word);
    std::string lower = ascii_lower(form);
    auto found = endings.find(whole_key(lower, tag));
    for (std::size_t size = std::min(longest_ending, lower.size()) + 1; !found && size-- > 0;)
        found = endings.find(ending_key(std::string_view(lower).substr(lower.size() - size), tag));
    if (!found || *found >= rules.size()) return lower;
    return fitting(rules[*found], lower).apply(form);
}

} // namespace fasti::parse
