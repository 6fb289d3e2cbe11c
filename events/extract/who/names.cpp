// SPDX-License-Identifier: Apache-2.0
#include "events/extract/who/names.hpp"

#include "events/extract/trigger/dated_trigger.hpp"
#include "events/grammar/event_noun.hpp"
#include "events/grammar/phrase.hpp"
#include "events/lexicon/classes/lexicon.hpp"
#include "events/lexicon/en/countries.hpp"
#include "events/lexicon/en/event_words.hpp"
#include "events/lexicon/en/given_names.hpp"
#include "text/ascii.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace fasti::who {
namespace {

constexpr std::size_t longest_country = 6; // words: "union of soviet socialist republics"

bool capital(const grammar::Tree& tree, std::size_t token) {
    const char first = tree.form(token).front();
    return ascii::is_upper(first) || static_cast<unsigned char>(first) >= 0xC3;
}

bool names_something(const grammar::Tree& tree, std::size_t token) {
    if (tree.time(token) || !capital(tree, token)) return false;
    if (tree.is(token, parse::Upos::propn)) return true;
    const bool nounish = tree.is(token, parse::Upos::noun) || tree.is(token, parse::Upos::adj);
    return nounish && token > 0;
}

/// The countries that a word names: "Russian-Chinese" two of them.
std::vector<std::string> countries(std::string_view lower) {
    std::vector<std::string> found;
    if (const std::string_view whole = country_of(lower); !whole.empty())
        return {std::string(whole)};
    while (!lower.empty()) {
        const std::size_t end = std::min(lower.find('-'), lower.size());
        const std::string_view country = country_of(lower.substr(0, end));
        if (!country.empty()) found.emplace_back(country);
        lower.remove_prefix(std::min(end + 1, lower.size()));
    }
    return found;
}

/// Is the word, or the phrase that it belongs to, a place of what happens?
bool place(const grammar::Tree& tree, std::size_t token) {
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

/// "u.s." without its last stop.
std::string plain(const grammar::Tree& tree, std::size_t token) {
    std::string lower = tree.lower(token);
    if (lower.size() > 2 && lower.back() == '.') lower.pop_back();
    return lower;
}

/// Reads names from left to right, the longest first.
class NameReader {
public:
    NameReader(const grammar::Tree& tree, std::span<const std::size_t> tokens)
        : tree_(tree), tokens_(tokens) {}

    Names run() {
        for (std::size_t at = 0; at < tokens_.size();)
            at = step(at);
        close();
        unite(names_.people);
        unite(names_.places);
        return std::move(names_);
    }

private:
    /// Takes what begins at a token; the place behind it.
    std::size_t step(std::size_t at) {
        const std::size_t token = tokens_[at];
        if (!run_.empty() && run_.back() + 1 != token) close();
        if (const std::size_t size = long_country(at); size > 1) return at + size;
        const std::string lower = plain(tree_, token);
        if (links(at, lower)) {
            run_.push_back(token);
            return at + 1;
        }
        const bool named = !tree_.time(token) && capital(tree_, token) && !countries(lower).empty();
        if (named && !of_person(token) && !of_body()) {
            add_countries(token, lower);
            return at + 1;
        }
        const bool plain_noun =
            run_.empty() && grammar::event_noun(tree_, token); // "Treaty" alone: nobody
        if (!names_something(tree_, token) || plain_noun || lexicon::is(lower, lexicon::framing))
            close();
        else
            run_.push_back(token);
        return at + 1;
    }

    /// "of" in "Bank of England", "de" in "Charles de Gaulle": small words inside a name.
    bool links(std::size_t at, std::string_view lower) const {
        if (run_.empty() || at + 1 >= tokens_.size() || tokens_[at + 1] != tokens_[at] + 1)
            return false;
        const bool name_behind = capital(tree_, tokens_[at + 1]) && !tree_.time(tokens_[at + 1]);
        if (lexicon::is(lower, lexicon::name_particle))
            return name_behind && tree_.form(tokens_[at]) == lower;
        const auto is_body = [&](std::size_t token) {
            return lexicon::is(tree_.lower(token), lexicon::body, lexicon::form_of_state);
        };
        return (lower == "of" || lower == "for") && name_behind &&
               std::any_of(run_.begin(), run_.end(), is_body);
    }

    /// How many words from a token are a country's name of several words; takes it.
    std::size_t long_country(std::size_t at) {
        std::string words;
        std::size_t best = 1;
        std::string_view country;
        for (std::size_t size = 1; size <= longest_country && at + size <= tokens_.size(); ++size) {
            const std::size_t token = tokens_[at + size - 1];
            if (token != tokens_[at] + size - 1 || tree_.time(token)) break;
            const bool glued = tree_.lower(token) == "'s" || tree_.lower(token) == "’s";
            words.append(size == 1 || glued ? "" : " ").append(plain(tree_, token));
            const std::string_view found = size > 1 ? country_named(words) : std::string_view();
            if (found.empty()) continue;
            best = size;
            country = found;
        }
        if (best == 1 || !capital(tree_, tokens_[at])) return 1;
        close();
        (place(tree_, tokens_[at + best - 1]) ? names_.places : names_.people)
            .emplace_back(country);
        return best;
    }

    /// "Washington" in "George Washington".
    bool of_person(std::size_t token) const {
        if (run_.empty()) return false;
        const std::string before = tree_.lower(run_.back());
        return given_name(before).person || tree_.related(token, "flat");
    }

    bool of_body() const { return !run_.empty() && tree_.lower(run_.back()) == "of"; }

    /// A seat of government is a place where something happens, else the government.
    void add_countries(std::size_t token, const std::string& lower) {
        close();
        const bool here = place(tree_, token);
        if (here && country_named(lower).empty() && !country_governed_from(lower).empty()) {
            names_.places.emplace_back(tree_.form(token));
            return;
        }
        for (std::string& country : countries(lower))
            (here ? names_.places : names_.people).push_back(std::move(country));
    }

    void close() {
        while (!run_.empty() && !capital(tree_, run_.back()))
            run_.pop_back();
        if (!run_.empty()) add_run();
        run_.clear();
    }

    void add_run() {
        const bool roles = std::all_of(run_.begin(), run_.end(), [&](std::size_t token) {
            return lexicon::is(tree_.lower(token), lexicon::role);
        });
        // the event's own name takes no part in it
        const auto event = lexicon::event_word(tree_.lower(run_.back()));
        if (roles || (event && event->noun && event->strong)) return;
        auto first = run_.begin();
        while (first + 1 < run_.end() && lexicon::is(tree_.lower(*first), lexicon::role))
            ++first; // "State Councilor Wang Yi"
        const bool here = place(tree_, *first);
        (here ? names_.places : names_.people).push_back(name_of(first));
    }

    /// "Kingdom of Denmark" is Denmark.
    std::string name_of(std::vector<std::size_t>::const_iterator first) const {
        std::string words;
        for (auto at = first; at != run_.end(); ++at) {
            if (!words.empty()) words += ' ';
            words += tree_.form(*at);
        }
        const std::string_view country = country_named(plain(tree_, run_.back()));
        return lexicon::is(tree_.lower(*first), lexicon::form_of_state) && run_.end() - first > 2 &&
                       !country.empty()
                   ? std::string(country)
                   : words;
    }

    const grammar::Tree& tree_;
    std::span<const std::size_t> tokens_;
    std::vector<std::size_t> run_; // tokens of the name that is being read
    Names names_;
};

/// Behind "Treaty of Küçük Kaynarca", given the place of "Treaty" in the tokens.
std::size_t
behind_name(const grammar::Tree& tree, std::span<const std::size_t> tokens, std::size_t noun) {
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

Names names_in(const grammar::Tree& tree, std::span<const std::size_t> tokens) {
    return NameReader(tree, tokens).run();
}

std::string proper_name(const grammar::Tree& tree, std::span<const std::size_t> tokens) {
    for (std::size_t at = 0; at < tokens.size(); ++at) {
        if (!grammar::event_noun(tree, tokens[at]) || !capital(tree, tokens[at])) continue;
        std::size_t begin = at;
        while (begin > 0 && tokens[begin - 1] + 1 == tokens[begin]) {
            const std::size_t before = tokens[begin - 1];
            const bool sign = tree.form(before) == "+" || tree.form(before) == "-";
            if (!capital(tree, before) && !tree.is(before, parse::Upos::num) && !sign) break;
            if (lexicon::is(tree.lower(before), lexicon::function)) break;
            --begin;
        }
        const std::size_t end = behind_name(tree, tokens, at);
        if (begin == at && end == at + 1) continue; // "Treaty" alone names nothing
        std::vector<grammar::TitleWord> words;
        for (std::size_t i = begin; i < end; ++i)
            words.push_back({tokens[i], ""});
        return grammar::line(tree, words);
    }
    return "";
}

} // namespace fasti::who
