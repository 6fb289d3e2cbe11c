// SPDX-License-Identifier: Apache-2.0
#include "render/timeline/notes.hpp"

#include "render/timeline/quote.hpp"
#include "render/timeline/source_names.hpp"
#include "text/printable.hpp"

#include <algorithm>

namespace fasti::timeline::detail {

namespace {

// As it is printed on the page, as books cite; counted where nothing is printed.
std::string page_name(const Citation& c) {
    const std::string label = printable(c.label);
    return label.empty() ? std::to_string(c.page) : label;
}

} // namespace

std::string place_text(const Citation& c) {
    if (c.page > 0) return "p.\u00A0" + page_name(c);
    return c.line > 0 ? "l.\u00A0" + std::to_string(c.line) : "";
}

namespace {

// "l. 143, 150, 201 and 9 more": the place of the quote first, then the others once each.
std::string places_text(const Citation& quoted, const std::vector<const Citation*>& all) {
    constexpr std::size_t shown = 4;
    const bool pages = quoted.page > 0;
    std::map<int, std::string> others;
    for (const Citation* c : all)
        others.try_emplace(pages ? c->page : c->line,
                           pages ? page_name(*c) : std::to_string(c->line));
    others.erase(pages ? quoted.page : quoted.line);
    others.erase(0);
    std::string text = place_text(quoted);
    if (text.empty()) return text;
    std::size_t left = others.size();
    for (const auto& [at, other] : others) {
        if (others.size() - left + 1 == shown && left > 1) break;
        text += ", " + other;
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

const std::vector<Citation>& cited(const Event& event) {
    const bool only_claims = event.citations.empty() && !event.claims.empty();
    return only_claims ? event.claims.front().citations : event.citations;
}

} // namespace

Notes::Notes(const Chronicle& chronicle)
    : chronicle_(chronicle), short_titles_(short_titles(chronicle.sources)),
      authors_(author_names(chronicle.sources)) {}

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
                        place_text(quoted),
                        page_link(chronicle_[quoted.source], quoted.page)});
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
