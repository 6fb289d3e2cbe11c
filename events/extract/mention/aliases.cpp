// SPDX-License-Identifier: Apache-2.0
#include "events/extract/mention/aliases.hpp"

#include "events/lexicon/classes/lexicon.hpp"
#include "events/lexicon/en/countries.hpp"
#include "text/ascii.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <optional>

namespace fasti::mention {
namespace {

constexpr std::size_t longest_acronym = 8;
constexpr std::size_t most_long_form_words = 14; // before the bracket that are looked at

/// The capitals between the brackets at `open`; nothing when there is anything else.
std::optional<std::string_view> acronym_at(std::string_view text, std::size_t open) {
    std::size_t end = open + 1;
    while (end < text.size() && end - open <= longest_acronym && ascii::is_upper(text[end]))
        ++end;
    const std::size_t size = end - open - 1;
    if (size < 2 || end >= text.size() || text[end] != ')') return std::nullopt;
    return text.substr(open + 1, size);
}

/// The words before `end` from the last to the first, as spans; hyphens part words.
std::vector<Span> words_before(std::string_view text, std::size_t end) {
    std::vector<Span> words;
    std::size_t at = end;
    while (words.size() < most_long_form_words) {
        while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == '-'))
            --at;
        std::size_t begin = at;
        while (begin > 0 && (ascii::in_letter(text[begin - 1]) || text[begin - 1] == '\''))
            --begin;
        if (begin == at) break;
        words.push_back({begin, at});
        at = begin;
    }
    return words;
}

/// Where the words begin whose initials are the acronym; small words may be left out.
std::optional<std::size_t>
stands_for(std::string_view text, std::size_t end, std::string_view acronym) {
    std::size_t left = acronym.size();
    std::optional<std::size_t> begin;
    for (const Span word : words_before(text, end)) {
        const std::string_view form = text.substr(word.begin, word.size());
        const char initial = form.front();
        const char wanted = acronym[left - 1];
        if (initial == wanted || (ascii::upper(initial) == wanted && left > 1)) {
            begin = word.begin;
            if (--left == 0) break;
        } else if (!lexicon::is(form, lexicon::skipped_by_acronym)) {
            break;
        }
    }
    if (left > 0 || !begin || !ascii::is_upper(text[*begin])) return std::nullopt;
    return begin;
}

std::vector<std::string*> names_of(std::vector<Mention>& mentions) {
    std::vector<std::string*> all;
    for (Mention& mention : mentions)
        for (auto* list : {&mention.names, &mention.places})
            for (std::string& name : *list)
                all.push_back(&name);
    return all;
}

} // namespace

std::unordered_map<std::string, std::string> acronyms_in(std::string_view text) {
    std::unordered_map<std::string, std::string> found;
    for (std::size_t open = text.find('('); open != std::string_view::npos;
         open = text.find('(', open + 1)) {
        const auto acronym = acronym_at(text, open);
        if (!acronym) continue;
        std::size_t end = open;
        while (end > 0 && text[end - 1] == ' ')
            --end;
        if (const auto begin = stands_for(text, end, *acronym))
            found.try_emplace(std::string(*acronym), text.substr(*begin, end - *begin));
    }
    return found;
}

void spell_out(const std::unordered_map<std::string, std::string>& acronyms,
               std::vector<Mention>& mentions) {
    std::unordered_map<std::string, std::string> longer; // "" when more than one fits
    const std::vector<std::string*> names = names_of(mentions);
    for (std::string* name : names)
        if (const auto known = acronyms.find(*name); known != acronyms.end()) *name = known->second;
    const auto learn = [&](const std::string& word, const std::string& name) {
        const auto [at, fresh] = longer.try_emplace(word, name);
        if (!fresh && at->second != name) at->second.clear();
    };
    for (const std::string* name : names) {
        const std::size_t first = name->find(' ');
        if (first == std::string::npos || is_country(*name)) continue;
        learn(name->substr(0, first), *name);
        learn(name->substr(name->rfind(' ') + 1), *name);
    }
    for (std::string* name : names) {
        const bool single = name->find(' ') == std::string::npos && !is_country(*name);
        const auto full = single ? longer.find(*name) : longer.end();
        if (full != longer.end() && !full->second.empty()) *name = full->second;
    }
    for (Mention& mention : mentions)
        for (auto* list : {&mention.names, &mention.places}) {
            std::sort(list->begin(), list->end());
            list->erase(std::unique(list->begin(), list->end()), list->end());
        }
}

} // namespace fasti::mention
