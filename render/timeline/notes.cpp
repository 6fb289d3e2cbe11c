// SPDX-License-Identifier: Apache-2.0
#include "render/timeline/notes.hpp"

#include "render/timeline/quote.hpp"
#include "text/ascii.hpp"
#include "text/file_name.hpp"
#include "text/printable.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace fasti::timeline::detail {

std::string title_of(const Source& source) {
    const std::string title = printable(source.title);
    return title.empty() ? printable(known_as(source)) : title;
}

std::string place_text(const Citation& c) {
    if (c.page > 0) return "p.\u00A0" + std::to_string(c.page);
    return c.line > 0 ? "l.\u00A0" + std::to_string(c.line) : "";
}

namespace {

// "l. 143, 150, 201 and 9 more": the place of the quote first, then the others once each.
std::string places_text(const Citation& quoted, const std::vector<const Citation*>& all) {
    constexpr std::size_t shown = 4;
    const bool pages = quoted.page > 0;
    std::set<int> others;
    for (const Citation* c : all)
        others.insert(pages ? c->page : c->line);
    others.erase(pages ? quoted.page : quoted.line);
    others.erase(0);
    std::string text = place_text(quoted);
    if (text.empty()) return text;
    std::size_t left = others.size();
    for (const int other : others) {
        if (others.size() - left + 1 == shown && left > 1) break;
        text += ", " + std::to_string(other);
        --left;
    }
    if (left > 0) text += " and " + std::to_string(left) + " more";
    return text;
}

// The citation that shows the date; the first where none does.
const Citation& best(const std::vector<const Citation*>& citations) {
    const auto dated = std::find_if(citations.begin(), citations.end(),
                                    [](const Citation* c) { return !c->date.empty(); });
    return dated == citations.end() ? *citations.front() : **dated;
}

// What is left of a long title once it was given in full: up to its first pause, or its first
// words.
std::string short_title(const std::string& title) {
    constexpr std::size_t longest = 40;
    if (title.size() <= longest) return title;
    const std::size_t pause = title.find_first_of(",:;(");
    if (pause != std::string::npos && pause >= 8 && pause <= longest) return title.substr(0, pause);
    return shorten(title, longest);
}

// Both ends of a long title: "The siege of the … Part 2". For what begins alike.
std::string both_ends(const std::string& title) {
    constexpr std::size_t longest_head = 24;
    constexpr std::size_t longest_tail = 16;
    const std::u32string letters = to_utf32(title);
    if (letters.size() <= longest_head + longest_tail + 3) return title;
    const std::size_t from = letters.size() - longest_tail;
    // The end begins behind its last pause, or with its first whole word.
    std::size_t tail = letters.find_last_of(U"—–:;,(") + 1;
    if (tail <= from || tail + 2 > letters.size()) tail = letters.find(U' ', from) + 1;
    if (tail == 0 || tail == letters.size()) tail = from;
    const std::size_t head = letters.rfind(U' ', longest_head);
    const std::u32string_view begin(letters.data(), head < longest_head ? head : longest_head);
    return to_utf8(begin) + " … " + printable(to_utf8(std::u32string_view(letters).substr(tail)));
}

// What readers would take for the same: cut titles that begin alike, or equal ones.
std::string look_of(const std::string& name) {
    constexpr std::size_t glance = 16;
    return ascii_lower(name.ends_with("…") ? name.substr(0, glance) : name);
}

// A short title for each source. Those that look the same are told apart by how they end; in full
// where that does not help.
std::vector<std::string> short_titles(const std::vector<Source>& sources) {
    std::vector<std::string> full;
    std::vector<std::string> names;
    for (const Source& source : sources) {
        full.push_back(title_of(source));
        names.push_back(short_title(full.back()));
    }
    for (const auto& longer : {both_ends, +[](const std::string& title) { return title; }}) {
        std::map<std::string, std::vector<std::size_t>> alike;
        for (std::size_t i = 0; i < names.size(); ++i)
            alike[look_of(names[i])].push_back(i);
        for (const auto& [name, group] : alike)
            for (const std::size_t i : group)
                if (group.size() > 1) names[i] = longer(full[i]);
    }
    return names;
}

// "Lives 1898": the first words of the title, and the year of the document where it is stated.
std::string author(const Source& source) {
    constexpr std::size_t longest = 24;
    std::string name = shorten(short_title(title_of(source)), longest);
    while (name.ends_with("…") || name.ends_with(' '))
        name.resize(name.size() - (name.back() == ' ' ? 1 : 3));
    if (!source.dct || source.dct->inferred) return name;
    return name + " " + std::to_string(int(date::year_month_day(source.dct->day).year()));
}

// The same for each source; what would read alike takes a letter, "Lives 1898a", "Lives 1898b".
std::vector<std::string> authors(const std::vector<Source>& sources) {
    std::map<std::string, std::vector<std::size_t>> alike;
    std::vector<std::string> names;
    for (const Source& source : sources) {
        names.push_back(author(source));
        alike[ascii_lower(names.back())].push_back(names.size() - 1);
    }
    for (const auto& [name, group] : alike)
        for (std::size_t n = 0; group.size() > 1 && n < group.size(); ++n) {
            std::string& each = names[group[n]];
            const bool year = !each.empty() && ascii::is_digit(each.back());
            if (!year) each += ' ';
            each += n < 26 ? std::string(1, static_cast<char>('a' + n)) : std::to_string(n + 1);
        }
    return names;
}

const std::vector<Citation>& cited(const Event& event) {
    const bool only_claims = event.citations.empty() && !event.claims.empty();
    return only_claims ? event.claims.front().citations : event.citations;
}

} // namespace

Notes::Notes(const Chronicle& chronicle)
    : chronicle_(chronicle), short_titles_(short_titles(chronicle.sources)),
      authors_(authors(chronicle.sources)) {}

std::vector<int> Notes::cite(const Event& event, std::size_t entry) {
    std::vector<SourceId> order;
    std::map<SourceId, std::vector<const Citation*>> by_source;
    for (const Citation& citation : cited(event)) {
        auto& list = by_source[citation.source];
        if (list.empty()) order.push_back(citation.source);
        list.push_back(&citation);
    }
    std::vector<int> numbers;
    numbers.reserve(order.size());
    for (const SourceId source : order)
        numbers.push_back(note(by_source[source], entry));
    std::sort(numbers.begin(), numbers.end());
    numbers.erase(std::unique(numbers.begin(), numbers.end()), numbers.end());
    return numbers;
}

int Notes::number_of(const Citation& citation) const {
    const auto found = shown_.find(place_of(citation));
    return found == shown_.end() ? 0 : found->second;
}

int Notes::note(const std::vector<const Citation*>& citations, std::size_t entry) {
    const Citation& quoted = best(citations);
    const std::string place = places_text(quoted, citations);
    const std::string quote = printed_quote(quoted);
    const auto key = std::make_tuple(quoted.source, place, quote);
    const auto [found, fresh] = numbers_.try_emplace(key, static_cast<int>(all_.size()) + 1);
    const int number = found->second;
    if (fresh)
        all_.push_back({number,
                        title(quoted.source),
                        authors_[static_cast<std::size_t>(quoted.source)],
                        place,
                        quote,
                        {},
                        place_text(quoted)});
    all_[static_cast<std::size_t>(number) - 1].entries.push_back(entry);
    for (const Citation* citation : citations)
        shown_.try_emplace(place_of(*citation), number);
    return number;
}

// In full where a document is named first, then short, as notes in books do.
std::string Notes::title(SourceId source) {
    return named_.insert(source).second ? title_of(chronicle_[source])
                                        : short_titles_[static_cast<std::size_t>(source)];
}

} // namespace fasti::timeline::detail
