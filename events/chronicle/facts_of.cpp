// SPDX-License-Identifier: Apache-2.0
#include "events/chronicle/facts_of.hpp"

#include "events/chronicle/numerals.hpp"
#include "events/lexicon/classes/lexicon.hpp"
#include "events/lexicon/en/event_words.hpp"
#include "text/ascii.hpp"

#include <algorithm>

namespace fasti {
namespace {

using Participants = std::span<const std::string>;

bool ends_word(std::string_view text, std::size_t at) {
    return at == text.size() || text[at] == ' ' || text[at] == ',';
}

bool begins_with(std::string_view text, std::string_view name) {
    return !name.empty() && text.starts_with(name) && ends_word(text, name.size());
}

std::string_view last_word(std::string_view text) {
    return text.substr(text.rfind(' ') + 1); // npos + 1 is 0
}

std::string_view first_word(std::string_view text) {
    return text.substr(0, std::min(text.find_first_of(" ,"), text.size()));
}

// What comes behind a name that nothing but capital words stand before: "Minister Ada Orlan
// visits", "Ada Orlan visits".
std::optional<std::string_view> behind(std::string_view text, std::string_view name) {
    while (!text.empty()) {
        if (begins_with(text, name)) return text.substr(name.size());
        const std::size_t space = text.find(' ');
        const bool capital = ascii::is_upper(text[0]);
        if (!capital || space == std::string_view::npos) return std::nullopt;
        text.remove_prefix(space + 1);
    }
    return std::nullopt;
}

// The same for the last word of a name, which may stand for all of it.
std::optional<std::string_view> behind_any(std::string_view text, std::string_view name) {
    const auto whole = behind(text, name);
    return whole ? whole : behind(text, last_word(name));
}

bool contains(const std::vector<std::string>& names, std::string_view name) {
    return std::find(names.begin(), names.end(), name) != names.end();
}

// "Orlan and Veit meet", "Orlan, Veit and Kern meet": those in one row with the first, and what
// comes behind them.
std::string_view take_row(std::string_view rest, Participants participants, Facts& facts) {
    for (bool more = true; more;) {
        more = false;
        const std::size_t link = rest.starts_with(" and ") ? 5 : rest.starts_with(", ") ? 2 : 0;
        for (const std::string& name : participants) {
            const auto found = link == 0 ? std::nullopt : behind_any(rest.substr(link), name);
            if (!found) continue;
            if (!contains(facts.agents, name)) facts.agents.push_back(name);
            rest = *found;
            more = true;
            break;
        }
    }
    return rest;
}

// "The Orlan left": with an article a name is no person's.
bool has_article(std::string_view quote, std::string_view name) {
    const std::size_t at = quote.find(name);
    if (at == std::string_view::npos) return false;
    const std::string_view before = quote.substr(0, at);
    return before.ends_with(" the ") || before == "The " || before.ends_with(" The ");
}

void take_roles(std::string_view title,
                Participants participants,
                std::string_view quote,
                Facts& facts) {
    std::string_view rest;
    for (const std::string& name : participants)
        if (const auto found = behind_any(title, name)) {
            facts.agents.push_back(name);
            rest = *found;
        }
    if (facts.agents.empty()) return;
    rest = take_row(rest, participants, facts);
    if (facts.agents.size() == 1 && has_article(quote, facts.agents.front()))
        facts.agents.front().insert(0, "the ");
    std::sort(facts.agents.begin(), facts.agents.end());
    if (!rest.starts_with(' ')) return;
    const std::string verb(first_word(rest.substr(1)));
    const auto known = lexicon::event_form(verb);
    if (!known) return;
    facts.clear = true;
    if (facts.word.empty()) facts.word = verb;
    if (!known->noun) facts.act = known->act;
}

// "Death of General Ada Orlan": whoever stands first behind "of".
void take_owner(std::string_view title, Participants participants, Facts& facts) {
    const std::size_t of = title.find(" of ");
    if (of == std::string_view::npos) return;
    for (const std::string& name : participants)
        if (behind_any(title.substr(of + 4), name)) facts.whose.push_back(name);
}

// "Ministry of Aviation created", where nothing else is told.
void take_founding(std::string_view title, Facts& facts) {
    const std::size_t space = title.rfind(' ');
    if (space == std::string_view::npos) return;
    if (!lexicon::is(title.substr(space + 1), lexicon::founded)) return;
    facts.act = Act::founding;
    facts.object = title.substr(0, space);
}

// "Ada II accedes", "Ada II becomes queen", "Accession of Ada II".
bool begins_a_reign(const std::vector<std::string>& title) {
    for (std::size_t i = 0; i < title.size(); ++i) {
        if (lexicon::is(title[i], lexicon::accede)) return true;
        const bool becomes = title[i] == "becomes" || title[i] == "became";
        if (becomes && i + 1 < title.size() && lexicon::is(title[i + 1], lexicon::sovereign))
            return true;
    }
    return false;
}

// Words for the first twelve; higher numbers are more often those of streets and centuries.
int ordinal(std::string_view word) {
    constexpr int highest = 12;
    const bool digits = !word.empty() && ascii::is_digit(word[0]);
    const int number = digits ? 0 : ordinal_number(word).value_or(0);
    return number <= highest ? number : 0;
}

std::vector<std::string> lower_words(std::string_view title) {
    std::vector<std::string> out(1);
    for (const char c : title)
        if (c == ' ')
            out.emplace_back();
        else
            out.back() += ascii::lower(c);
    return out;
}

// "Second lake treaty signed": the one word of it that names a stage, the one that counts, and what
// is left. Of two such words nobody knows which is meant.
void take_series(std::string_view title, Facts& facts) {
    const std::vector<std::string> words = lower_words(title);
    const auto stages = std::count_if(words.begin(), words.end(), [](const std::string& word) {
        return parse_stage(word).has_value();
    });
    const auto numbers = std::count_if(words.begin(), words.end(),
                                       [](const std::string& word) { return ordinal(word) != 0; });
    if (stages != 1 && numbers != 1) return;
    for (const std::string& word : words) {
        const auto stage = stages == 1 ? parse_stage(word) : std::nullopt;
        const int number = numbers == 1 ? ordinal(word) : 0;
        if (stage) facts.stage = *stage;
        if (number != 0) facts.number = number;
        if (!facts.series.empty()) facts.series += ' ';
        facts.series += stage ? "…" : number != 0 ? "#" : word;
    }
}

} // namespace

Facts facts_of(std::string_view title, Participants participants, std::string_view quote) {
    return with_title({}, title, participants, quote);
}

Facts with_title(Facts told,
                 std::string_view title,
                 Participants participants,
                 std::string_view quote) {
    if (!told.clear) take_roles(title, participants, quote, told);
    take_owner(title, participants, told);
    if (begins_a_reign(words_in(title))) told.act = Act::accession;
    take_founding(title, told);
    take_series(title, told);
    return told;
}

} // namespace fasti
