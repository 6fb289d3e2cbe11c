// SPDX-License-Identifier: Apache-2.0
#include "events/extract/names.hpp"

#include "events/extract/anchor.hpp"
#include "events/extract/lexicon.hpp"
#include "events/extract/phrase.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace fasti {
namespace {

bool capital(const Tree& tree, std::size_t token) {
    const char first = tree.form(token).front();
    return (first >= 'A' && first <= 'Z') || static_cast<unsigned char>(first) >= 0xC3;
}

bool names_something(const Tree& tree, std::size_t token) {
    if (tree.time(token) || !capital(tree, token)) return false;
    if (tree.is(token, Upos::propn)) return true;
    const bool nounish = tree.is(token, Upos::noun) || tree.is(token, Upos::adj);
    return nounish && token > 0;
}

/// The countries that a word names: "Russian-Chinese" two of them.
std::vector<std::string> countries(std::string_view lower) {
    std::vector<std::string> found;
    while (!lower.empty()) {
        const std::size_t end = std::min(lower.find('-'), lower.size());
        const std::string_view country = lexicon::country(lower.substr(0, end));
        if (!country.empty()) found.emplace_back(country);
        lower.remove_prefix(std::min(end + 1, lower.size()));
    }
    return found;
}

/// Is the word, or the phrase that it belongs to, a place of what happens?
bool place(const Tree& tree, std::size_t token) {
    for (int i = 0; i < 4; ++i) {
        if (tree.related(token, "obl") || tree.related(token, "nmod")) {
            const std::string way = tree.preposition(token);
            return way == "in" || way == "at" || way == "near" || way == "off" || way == "outside";
        }
        const bool part_of_name = tree.related(token, "flat") || tree.related(token, "compound");
        const auto above = tree.head(token);
        if (!part_of_name || !above) return false;
        token = *above;
    }
    return false;
}

void unite(std::vector<std::string>& list) {
    std::sort(list.begin(), list.end());
    list.erase(std::unique(list.begin(), list.end()), list.end());
}

/// Behind "Treaty of Küçük Kaynarca", given the place of "Treaty" in the tokens.
std::size_t behind_name(const Tree& tree, std::span<const std::size_t> tokens, std::size_t noun) {
    std::size_t end = noun + 1;
    if (end + 1 >= tokens.size() || tree.lower(tokens[end]) != "of") return end;
    std::size_t next = end + 1;
    if (tree.lower(tokens[next]) == "the") ++next;
    if (next >= tokens.size() || !capital(tree, tokens[next])) return end;
    while (next < tokens.size() && capital(tree, tokens[next]))
        ++next;
    return next;
}

} // namespace

Names names_in(const Tree& tree, std::span<const std::size_t> tokens) {
    Names names;
    std::string run;
    std::size_t last = 0;
    bool at_place = false;
    const auto close = [&] {
        if (!run.empty()) (at_place ? names.places : names.people).push_back(run);
        run.clear();
    };
    for (const std::size_t token : tokens) {
        const std::string lower = tree.lower(token);
        const std::vector<std::string> named =
            tree.time(token) ? std::vector<std::string>() : countries(lower);
        const bool plain_noun = run.empty() && event_noun(tree, token); // "Treaty" alone is nobody
        if (!named.empty()) {
            close();
            auto& list = place(tree, token) ? names.places : names.people;
            list.insert(list.end(), named.begin(), named.end());
            continue;
        }
        if (!names_something(tree, token) || plain_noun || lexicon::framing_word(lower)) {
            close();
            continue;
        }
        if (!run.empty() && last + 1 != token) close();
        if (run.empty()) at_place = place(tree, token);
        if (!run.empty()) run += ' ';
        run += tree.form(token);
        last = token;
    }
    close();
    unite(names.people);
    unite(names.places);
    return names;
}

std::string proper_name(const Tree& tree, std::span<const std::size_t> tokens) {
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        if (!event_noun(tree, tokens[at]) || !capital(tree, tokens[at])) continue;
        std::size_t begin = at;
        while (begin > 0 && tokens[begin - 1] + 1 == tokens[begin]) {
            const std::size_t before = tokens[begin - 1];
            const bool sign = tree.form(before) == "+" || tree.form(before) == "-";
            if (!capital(tree, before) && !tree.is(before, Upos::num) && !sign) break;
            if (lexicon::function_word(tree.lower(before))) break;
            --begin;
        }
        const std::size_t end = behind_name(tree, tokens, at);
        if (begin == at && end == at + 1) continue; // "Treaty" alone names nothing
        std::vector<TitleWord> words;
        for (std::size_t i = begin; i < end; ++i)
            words.push_back({tokens[i], ""});
        return line(tree, words);
    }
    return "";
}

} // namespace fasti
