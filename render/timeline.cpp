// SPDX-License-Identifier: Apache-2.0
#include "render/timeline.hpp"

#include "render/quote.hpp"
#include "render/utf8.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace fasti {
namespace {

// Where a citation stands, to find the note that shows it.
using Place = std::tuple<SourceId, std::size_t, std::size_t, int, int>;

Place place_of(const Citation& c) {
    return {c.source, c.span.begin, c.span.end, c.line, c.page};
}

std::string title_of(const Source& source) {
    const std::string title = printable(source.title);
    return title.empty() ? printable(source.path) : title;
}

// "l. 143", "p. 3", "" where the source has neither.
std::string place_text(const Citation& c) {
    if (c.page > 0) return "p. " + std::to_string(c.page);
    return c.line > 0 ? "l. " + std::to_string(c.line) : "";
}

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

// Collects notes in the order of their first use; what reads the same gets the same number.
class Notes {
public:
    explicit Notes(const Chronicle& chronicle) : chronicle_(chronicle) {}

    // The numbers of an event's notes, one a document, ascending.
    std::vector<int> cite(const Event& event, std::size_t entry) {
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

    // The note in which a citation is shown; 0 where there is none.
    int number_of(const Citation& citation) const {
        const auto found = shown_.find(place_of(citation));
        return found == shown_.end() ? 0 : found->second;
    }

    std::vector<Note> all;

private:
    static const std::vector<Citation>& cited(const Event& event) {
        const bool only_claims = event.citations.empty() && !event.claims.empty();
        return only_claims ? event.claims.front().citations : event.citations;
    }

    int note(const std::vector<const Citation*>& citations, std::size_t entry) {
        const Citation& quoted = best(citations);
        const std::string place = places_text(quoted, citations);
        const std::string quote = printed_quote(quoted);
        const auto key = std::make_tuple(quoted.source, place, quote);
        const auto [found, fresh] = numbers_.try_emplace(key, static_cast<int>(all.size()) + 1);
        const int number = found->second;
        if (fresh)
            all.push_back({number, title(quoted.source), author(quoted.source), place, quote, {}});
        all[static_cast<std::size_t>(number) - 1].entries.push_back(entry);
        for (const Citation* citation : citations)
            shown_.try_emplace(place_of(*citation), number);
        return number;
    }

    // In full where a document is named first, then short, as notes in books do.
    std::string title(SourceId source) {
        const std::string full = title_of(chronicle_[source]);
        return named_.insert(source).second ? full : short_title(full);
    }

    // "Lives 1898": the first words of the title, and the year of the document where it is stated.
    std::string author(SourceId source) const {
        constexpr std::size_t longest = 24;
        std::string name = shorten(short_title(title_of(chronicle_[source])), longest);
        while (name.ends_with("…") || name.ends_with(' '))
            name.resize(name.size() - (name.back() == ' ' ? 1 : 3));
        const auto& dct = chronicle_[source].dct;
        if (!dct || dct->inferred) return name;
        return name + " " + std::to_string(int(date::year_month_day(dct->day).year()));
    }

    const Chronicle& chronicle_;
    std::set<SourceId> named_;
    std::map<std::tuple<SourceId, std::string, std::string>, int> numbers_;
    std::map<Place, int> shown_;
};

// From one date to another; "early 1980s" is an interval too, but one that something happened in.
bool is_range(const When& when, const std::string& text) {
    const Edtf& edtf = when.edtf;
    const bool two_dates = edtf.kind == Edtf::Kind::interval &&
                           edtf.begin.kind == EdtfEnd::Kind::date &&
                           edtf.end.kind == EdtfEnd::Kind::date;
    return two_dates && text.find("–") != std::string::npos;
}

// Rows that people write may give a date without its bounds.
Interval bounds_of(const When& when) {
    const bool given = when.bounds != Interval{} || when.edtf == Edtf{};
    return given ? when.bounds : bounds(when.edtf);
}

// "14:30" and "14:30:05Z" are minutes of the day; zones are as the text has them.
std::optional<int> minute_of(const EdtfDate& date) {
    const std::string& time = date.time;
    const auto digit = [&](std::size_t i) {
        return i < time.size() && time[i] >= '0' && time[i] <= '9';
    };
    if (!digit(0) || !digit(1) || !digit(3) || !digit(4) || time[2] != ':') return std::nullopt;
    const auto two = [&](std::size_t i) { return (time[i] - '0') * 10 + time[i + 1] - '0'; };
    return std::min(two(0) * 60 + two(3), 1439);
}

// Told often, as a fact, of a kind that has a name, to the month at least.
int importance_of(const Event& event) {
    constexpr std::size_t often = 8;
    const auto told = static_cast<int>(std::min(event.citations.size(), often));
    const int fact = event.certainty == Certainty::asserted ? 3 : 0;
    const int named = event.kind == "event" ? 0 : 2;
    const int precise = event.when.precision >= Granularity::month ? 1 : 0;
    return 4 * told + fact + named + precise;
}

Entry make_entry(const Event& event) {
    Entry entry;
    entry.id = event.id;
    entry.date = date_text(event.when);
    entry.title = printable(event.title);
    entry.bounds = bounds_of(event.when);
    entry.precision = event.when.precision;
    entry.range = is_range(event.when, entry.date);
    entry.minute = minute_of(event.when.edtf.begin.date);
    if (entry.range) entry.last_minute = minute_of(event.when.edtf.end.date);
    entry.approximate = approximate(event.when.edtf);
    entry.certainty = event.certainty;
    entry.kind = event.kind;
    entry.lane = event.lane;
    entry.participants = event.participants;
    entry.importance = importance_of(event);
    return entry;
}

// The dates that cannot be true together with the one that is drawn.
std::vector<Rival> rivals_of(const Event& event, const Entry& entry, const Notes& notes) {
    std::vector<Rival> rivals;
    for (const Claim& claim : event.claims) {
        Rival rival{date_text(claim.when), bounds_of(claim.when), {}};
        if (!rival.bounds.ok() || rival.bounds.overlaps(entry.bounds)) continue;
        for (const Citation& citation : claim.citations)
            if (const int number = notes.number_of(citation); number > 0)
                rival.notes.push_back(number);
        rivals.push_back(std::move(rival));
    }
    return rivals;
}

// "[3]" for what a note shows, else the document and the place in words.
std::string where(const Finding& finding, const Chronicle& chronicle, const Notes& notes) {
    constexpr std::size_t longest = 4;
    std::vector<std::string> places;
    for (const Citation& citation : finding.citations) {
        const int number = notes.number_of(citation);
        const std::string at = place_text(citation);
        const std::string text = number > 0 ? "[" + std::to_string(number) + "]"
                                            : "(" + title_of(chronicle[citation.source]) +
                                                  (at.empty() ? "" : ", " + at) + ")";
        if (std::find(places.begin(), places.end(), text) == places.end()) places.push_back(text);
    }
    if (places.size() > longest) places.resize(longest);
    std::string out;
    for (const std::string& place : places)
        out += " " + place;
    return out;
}

std::vector<std::string> make_remarks(const Chronicle& chronicle, const Notes& notes) {
    std::vector<std::string> remarks;
    for (const Finding& finding : chronicle.findings)
        if (finding.severity >= Severity::warning)
            remarks.push_back(printable(finding.message) + where(finding, chronicle, notes));
    return remarks;
}

std::string year_text(sys_days day) {
    When when;
    when.bounds = on(day);
    when.edtf.begin.date.year = static_cast<int>(date::year_month_day(day).year());
    return date_text(when);
}

// "c. 1904" may be 1903 too, but nobody would say that the drawing begins there.
Interval stated(const Entry& entry) {
    const Interval& bounds = entry.bounds;
    const bool widened = entry.approximate && !entry.range && entry.precision >= Granularity::year;
    if (!widened || !bounds.bounded()) return bounds;
    return on(bounds.begin + (bounds.end - bounds.begin) / 2);
}

// "1904 – 2020", from the bounds that are known.
std::string years(const std::vector<Entry>& entries) {
    Interval span{sys_days::max(), sys_days::min()};
    for (const Entry& entry : entries) {
        const Interval bounds = stated(entry);
        if (bounds.bounded_below()) span.begin = std::min(span.begin, bounds.begin);
        if (bounds.bounded_above()) span.end = std::max(span.end, bounds.end);
    }
    if (!span.ok()) return "";
    const std::string first = year_text(span.begin);
    const std::string last = year_text(span.last());
    return first == last ? first : first + " – " + last;
}

std::string count(std::size_t n, const std::string& what) {
    return std::to_string(n) + " " + what + (n == 1 ? "" : "s");
}

std::string make_subtitle(const Timeline& timeline, std::size_t documents) {
    std::string text = count(timeline.entries.size(), "event");
    if (documents > 0) text += " from " + count(documents, "document");
    const std::string span = years(timeline.entries);
    return span.empty() ? text : text + ", " + span;
}

// The documents' titles while they are few and short; else the years.
std::string make_title(const Chronicle& chronicle, const Timeline& timeline) {
    constexpr std::size_t longest = 90;
    std::string titles;
    for (const Source& source : chronicle.sources) {
        if (!titles.empty()) titles += "; ";
        titles += title_of(source);
        if (titles.size() > longest) break;
    }
    if (!titles.empty() && titles.size() <= longest) return "Timeline: " + titles;
    if (chronicle.sources.size() == 1) return "Timeline: " + shorten(titles, longest);
    const std::string span = years(timeline.entries);
    return span.empty() ? "Timeline" : "Timeline: " + span;
}

} // namespace

Timeline make_timeline(const Chronicle& chronicle,
                       std::span<const EventId> order,
                       const std::string& title) {
    Timeline timeline;
    Notes notes(chronicle);
    std::set<SourceId> documents;
    for (const EventId id : order) {
        const Event& event = chronicle[id];
        Entry entry = make_entry(event);
        entry.notes = notes.cite(event, timeline.entries.size());
        entry.rivals = rivals_of(event, entry, notes);
        for (const Citation& citation : event.citations)
            documents.insert(citation.source);
        timeline.entries.push_back(std::move(entry));
    }
    timeline.remarks = make_remarks(chronicle, notes);
    timeline.notes = std::move(notes.all);
    timeline.subtitle = make_subtitle(timeline, documents.size());
    timeline.title = title.empty() ? make_title(chronicle, timeline) : printable(title);
    return timeline;
}

} // namespace fasti
