// SPDX-License-Identifier: Apache-2.0
#include "render/notes.hpp"

#include "render/quote.hpp"
#include "render/utf8.hpp"

#include <algorithm>

namespace fasti::detail {

std::string title_of(const Source& source) {
    const std::string title = printable(source.title);
    return title.empty() ? printable(source.path) : title;
}

std::string place_text(const Citation& c) {
    if (c.page > 0) return "p. " + std::to_string(c.page);
    return c.line > 0 ? "l. " + std::to_string(c.line) : "";
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

const std::vector<Citation>& cited(const Event& event) {
    const bool only_claims = event.citations.empty() && !event.claims.empty();
    return only_claims ? event.claims.front().citations : event.citations;
}

} // namespace

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
        all_.push_back({number, title(quoted.source), author(quoted.source), place, quote, {}});
    all_[static_cast<std::size_t>(number) - 1].entries.push_back(entry);
    for (const Citation* citation : citations)
        shown_.try_emplace(place_of(*citation), number);
    return number;
}

// In full where a document is named first, then short, as notes in books do.
std::string Notes::title(SourceId source) {
    const std::string full = title_of(chronicle_[source]);
    return named_.insert(source).second ? full : short_title(full);
}

// "Lives 1898": the first words of the title, and the year of the document where it is stated.
std::string Notes::author(SourceId source) const {
    constexpr std::size_t longest = 24;
    std::string name = shorten(short_title(title_of(chronicle_[source])), longest);
    while (name.ends_with("…") || name.ends_with(' '))
        name.resize(name.size() - (name.back() == ' ' ? 1 : 3));
    const auto& dct = chronicle_[source].dct;
    if (!dct || dct->inferred) return name;
    return name + " " + std::to_string(int(date::year_month_day(dct->day).year()));
}

} // namespace fasti::detail
