// SPDX-License-Identifier: Apache-2.0
#include "render/timeline/make_timeline.hpp"

#include "events/chronicle/importance.hpp"
#include "render/timeline/date_text.hpp"
#include "render/timeline/notes.hpp"
#include "render/timeline/page_language.hpp"
#include "render/timeline/sites.hpp"
#include "render/timeline/source_names.hpp"
#include "render/timeline/wordings.hpp"
#include "text/ascii.hpp"
#include "text/numbers.hpp"
#include "text/printable.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace fasti {
namespace {

using timeline::detail::Notes;
using timeline::detail::place_text;
using timeline::detail::title_of;

// Rows that people write may give a date without its bounds.
Interval bounds_of(const When& when) {
    const bool given = when.bounds != Interval{} || when.edtf == Edtf{};
    return given ? when.bounds : bounds(when.edtf);
}

// "14:30" and "14:30:05Z" are minutes of the day; zones are as the text has them.
std::optional<int> minute_of(const EdtfDate& date) {
    const std::string& time = date.time;
    const auto digit = [&](std::size_t i) { return i < time.size() && ascii::is_digit(time[i]); };
    if (!digit(0) || !digit(1) || !digit(3) || !digit(4) || time[2] != ':') return std::nullopt;
    const auto two = [&](std::size_t i) { return (time[i] - '0') * 10 + time[i + 1] - '0'; };
    return std::min(two(0) * 60 + two(3), 1439);
}

// "[from 19 Sep 1991]", in the brackets of what no source says.
std::string derived_text(const Interval& bounds, const timeline::Wording& wording) {
    When when;
    when.edtf.kind = Edtf::Kind::interval;
    when.edtf.begin.kind = when.edtf.end.kind = EdtfEnd::Kind::open;
    if (bounds.bounded_below()) when.edtf.begin = edtf_day(bounds.begin).begin;
    if (bounds.bounded_above()) when.edtf.end = edtf_day(bounds.last()).begin;
    when.bounds = bounds;
    when.precision = Granularity::day;
    return "[" + timeline::date_text(when, wording) + "]";
}

Entry make_entry(const Event& event, const timeline::Wording& wording) {
    Entry entry;
    entry.id = event.id;
    const bool undated = event.when.edtf == Edtf{} && event.when.bounds == Interval{};
    entry.date = undated && event.derived ? derived_text(*event.derived, wording)
                                          : timeline::date_text(event.when, wording);
    entry.title = printable(event.title);
    entry.bounds = bounds_of(event.when);
    entry.precision = event.when.precision;
    entry.range = timeline::is_range(event.when);
    entry.minute = minute_of(event.when.edtf.begin.date);
    if (entry.range) entry.last_minute = minute_of(event.when.edtf.end.date);
    entry.approximate = approximate(event.when.edtf);
    entry.certainty = event.certainty;
    entry.kind = kind_text(event);
    entry.lane = event.lane;
    entry.participants = event.participants;
    entry.importance = event.importance != 0 ? event.importance : importance_of(event);
    return entry;
}

EdtfEnd end_on(bool known, sys_days day) {
    EdtfEnd end;
    if (!known) {
        end.kind = EdtfEnd::Kind::open;
        return end;
    }
    const date::year_month_day ymd(day);
    end.kind = EdtfEnd::Kind::date;
    end.date.year = int(ymd.year());
    end.date.month = static_cast<std::uint8_t>(unsigned(ymd.month()));
    end.date.day = static_cast<std::uint8_t>(unsigned(ymd.day()));
    return end;
}

// "19 Jun – 18 Dec 1991", "from 19 Jun 1991".
std::string bounds_text(const Interval& bounds, const timeline::Wording& wording) {
    When when;
    when.bounds = bounds;
    when.edtf.kind = Edtf::Kind::interval;
    when.edtf.begin = end_on(bounds.bounded_below(), bounds.begin);
    when.edtf.end = end_on(bounds.bounded_above(), bounds.last());
    return timeline::date_text(when, wording);
}

bool undated(const Entry& entry) {
    const Interval& b = entry.bounds;
    return !b.ok() || (!b.bounded_below() && !b.bounded_above());
}

// What nobody dates may still lie between things that are dated.
void infer_dates(const Analysis& analysis,
                 std::span<const EventId> order,
                 const timeline::Wording& wording,
                 std::vector<Entry>& entries) {
    const bool some = std::any_of(entries.begin(), entries.end(), undated);
    if (!some || analysis.chronicle.links.empty()) return;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (!undated(entries[i])) continue;
        const Interval bounds = analysis.network.bounds(order[i]);
        if (!bounds.ok() || (!bounds.bounded_below() && !bounds.bounded_above())) continue;
        entries[i].bounds = bounds;
        entries[i].date = bounds_text(bounds, wording);
        entries[i].inferred = true;
    }
}

// The dates that cannot be true together with the one that is drawn.
std::vector<Rival> rivals_of(const Event& event,
                             const Entry& entry,
                             const Notes& notes,
                             const timeline::Wording& wording) {
    std::vector<Rival> rivals;
    for (const Claim& claim : event.claims) {
        Rival rival{timeline::date_text(claim.when, wording), bounds_of(claim.when), {}};
        if (!rival.bounds.ok() || rival.bounds.overlaps(entry.bounds)) continue;
        for (const Citation& citation : claim.citations)
            if (const int number = notes.number_of(citation); number > 0)
                rival.notes.push_back(number);
        rivals.push_back(std::move(rival));
    }
    return rivals;
}

// Where a finding stands: the number of a note that shows it, else the document and the place in
// words.
struct Place {
    int note = 0;
    std::string words; // "[3]", "(Lives, l. 12)"
};

std::vector<Place>
places_of(const Finding& finding, const Chronicle& chronicle, const Notes& notes) {
    constexpr std::size_t longest = 4;
    std::vector<Place> places;
    for (const Citation& citation : finding.citations) {
        const int number = notes.number_of(citation);
        const std::string at = place_text(citation);
        const std::string words = number > 0 ? "[" + std::to_string(number) + "]"
                                             : "(" + title_of(chronicle[citation.source]) +
                                                   (at.empty() ? "" : ", " + at) + ")";
        const bool known = std::any_of(places.begin(), places.end(),
                                       [&](const Place& place) { return place.words == words; });
        if (!known) places.push_back({number, words});
    }
    if (places.size() > longest) places.resize(longest);
    return places;
}

// A message of the program becomes a sentence.
std::string sentence(std::string text) {
    text = ascii::capitalised(std::move(text));
    const bool ends =
        text.empty() || std::string_view(".!?").find(text.back()) != std::string::npos;
    return ends ? text : text + ".";
}

// The notes that nothing else stands behind end it as numbers.
Remark make_remark(const Finding& finding, const Chronicle& chronicle, const Notes& notes) {
    Remark remark{sentence(printable(finding.message)), {}};
    for (const Place& place : places_of(finding, chronicle, notes)) {
        if (place.note > 0) {
            remark.notes.push_back(place.note);
            continue;
        }
        for (const int note : std::exchange(remark.notes, {}))
            remark.text += " [" + std::to_string(note) + "]";
        remark.text += " " + place.words;
    }
    return remark;
}

std::vector<Remark> make_remarks(const Chronicle& chronicle, const Notes& notes) {
    std::vector<Remark> remarks;
    for (const Finding& finding : chronicle.findings)
        if (finding.severity >= Severity::warning)
            remarks.push_back(make_remark(finding, chronicle, notes));
    return remarks;
}

std::string year_text(sys_days day, const timeline::Wording& wording) {
    When when;
    when.bounds = on(day);
    when.edtf.begin.date.year = static_cast<int>(date::year_month_day(day).year());
    return timeline::date_text(when, wording);
}

// "c. 1904" may be 1903 too, but nobody would say that the drawing begins there.
Interval stated(const Entry& entry) {
    const Interval& bounds = entry.bounds;
    const bool widened = entry.approximate && !entry.range && entry.precision >= Granularity::year;
    if (!widened || !bounds.bounded()) return bounds;
    return on(bounds.begin + (bounds.end - bounds.begin) / 2);
}

// "1904 – 2020", from the bounds that are known.
std::string years(const std::vector<Entry>& entries, const timeline::Wording& wording) {
    Interval span{sys_days::max(), sys_days::min()};
    for (const Entry& entry : entries) {
        const Interval bounds = stated(entry);
        if (bounds.bounded_below()) span.begin = std::min(span.begin, bounds.begin);
        if (bounds.bounded_above()) span.end = std::max(span.end, bounds.end);
    }
    if (!span.ok()) return "";
    const std::string first = year_text(span.begin, wording);
    const std::string last = year_text(span.last(), wording);
    return first == last ? first : first + " – " + last;
}

// "40 events from 22 documents", and the years where the title does not say them.
std::string make_subtitle(const Timeline& timeline,
                          std::size_t documents,
                          const std::string& span,
                          const timeline::Wording& wording) {
    std::string text =
        timeline::counted(wording, timeline.entries.size(), wording.event, wording.events);
    if (documents > 0)
        text += timeline::counted(wording, documents, wording.document, wording.documents);
    return span.empty() || timeline.title.ends_with(span) ? text : text + ", " + span;
}

// The documents' titles while they are few and short; else the years.
std::string
make_title(const Chronicle& chronicle, const std::string& span, const timeline::Wording& wording) {
    const std::string timeline(wording.timeline);
    constexpr std::size_t longest = 90;
    constexpr std::size_t few = 3;
    std::string titles;
    for (const Source& source : chronicle.sources) {
        if (!titles.empty()) titles += "; ";
        titles += title_of(source);
        if (titles.size() > longest) break;
    }
    const bool short_enough = titles.size() <= longest && chronicle.sources.size() <= few;
    if (!titles.empty() && short_enough) return timeline + ": " + titles;
    if (chronicle.sources.size() == 1) return timeline + ": " + shorten(titles, longest);
    return span.empty() ? timeline : timeline + ": " + span;
}

} // namespace

Timeline
make_timeline(const Analysis& analysis, std::span<const EventId> order, const std::string& title) {
    const Chronicle& chronicle = analysis.chronicle;
    Timeline timeline;
    timeline.language = timeline::page_language(chronicle, order);
    const timeline::Wording& wording = timeline::wording_of(timeline.language);
    Notes notes(chronicle);
    std::set<SourceId> documents;
    timeline.entries.reserve(order.size());
    for (const EventId id : order)
        timeline.entries.push_back(make_entry(chronicle[id], wording));
    infer_dates(analysis, order, wording, timeline.entries);
    // Numbers ascend as the eye goes down the page.
    for (const timeline::Site& site : timeline::find_sites(timeline.entries)) {
        const Event& event = chronicle[order[site.entry]];
        Entry& entry = timeline.entries[site.entry];
        entry.notes = notes.cite(event, site.entry);
        entry.rivals = rivals_of(event, entry, notes, wording);
        for (const Citation& citation : event.citations)
            documents.insert(citation.source);
    }
    timeline.remarks = make_remarks(chronicle, notes);
    timeline.notes = notes.all();
    const std::string span = years(timeline.entries, wording);
    timeline.title = title.empty() ? make_title(chronicle, span, wording) : printable(title);
    timeline.subtitle = make_subtitle(timeline, documents.size(), span, wording);
    return timeline;
}

} // namespace fasti
