// SPDX-License-Identifier: Apache-2.0
#include "render/timeline.hpp"

#include "events/chronicle/importance.hpp"
#include "events/network/chronicle_network.hpp"
#include "render/layout/chart.hpp"
#include "render/notes.hpp"
#include "render/utf8.hpp"

#include <algorithm>
#include <set>

namespace fasti {
namespace {

using detail::Notes;
using detail::place_text;
using detail::title_of;

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

// "[from 19 Sep 1991]", in the brackets of what no source says.
std::string derived_text(const Interval& bounds) {
    When when;
    when.edtf.kind = Edtf::Kind::interval;
    when.edtf.begin.kind = when.edtf.end.kind = EdtfEnd::Kind::open;
    if (bounds.bounded_below()) when.edtf.begin = edtf_day(bounds.begin).begin;
    if (bounds.bounded_above()) when.edtf.end = edtf_day(bounds.last()).begin;
    when.bounds = bounds;
    when.precision = Granularity::day;
    return "[" + date_text(when) + "]";
}

Entry make_entry(const Event& event) {
    Entry entry;
    entry.id = event.id;
    const bool undated = event.when.edtf == Edtf{} && event.when.bounds == Interval{};
    entry.date = undated && event.derived ? derived_text(*event.derived) : date_text(event.when);
    entry.title = printable(event.title);
    entry.bounds = bounds_of(event.when);
    entry.precision = event.when.precision;
    entry.range = is_range(event.when, entry.date);
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
std::string bounds_text(const Interval& bounds) {
    When when;
    when.bounds = bounds;
    when.edtf.kind = Edtf::Kind::interval;
    when.edtf.begin = end_on(bounds.bounded_below(), bounds.begin);
    when.edtf.end = end_on(bounds.bounded_above(), bounds.last());
    return date_text(when);
}

bool undated(const Entry& entry) {
    const Interval& b = entry.bounds;
    return !b.ok() || (!b.bounded_below() && !b.bounded_above());
}

// What nobody dates may still lie between things that are dated.
void infer_dates(const Chronicle& chronicle,
                 std::span<const EventId> order,
                 std::vector<Entry>& entries) {
    const bool some = std::any_of(entries.begin(), entries.end(), undated);
    if (!some || chronicle.links.empty()) return;
    const ChronicleNetwork network(chronicle);
    for (std::size_t i = 0; i < entries.size(); ++i) {
        if (!undated(entries[i])) continue;
        const Interval bounds = network.bounds(order[i]);
        if (!bounds.ok() || (!bounds.bounded_below() && !bounds.bounded_above())) continue;
        entries[i].bounds = bounds;
        entries[i].date = bounds_text(bounds);
        entries[i].inferred = true;
    }
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

// A message of the program becomes a sentence.
std::string sentence(std::string text) {
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
        text.front() = static_cast<char>(text.front() - 'a' + 'A');
    const bool ends =
        text.empty() || std::string_view(".!?").find(text.back()) != std::string::npos;
    return ends ? text : text + ".";
}

std::vector<std::string> make_remarks(const Chronicle& chronicle, const Notes& notes) {
    std::vector<std::string> remarks;
    for (const Finding& finding : chronicle.findings)
        if (finding.severity >= Severity::warning)
            remarks.push_back(sentence(printable(finding.message)) +
                              where(finding, chronicle, notes));
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
    return grouped(n) + " " + what + (n == 1 ? "" : "s");
}

// "40 events from 22 documents", and the years where the title does not say them.
std::string
make_subtitle(const Timeline& timeline, std::size_t documents, const std::string& span) {
    std::string text = count(timeline.entries.size(), "event");
    if (documents > 0) text += " from " + count(documents, "document");
    return span.empty() || timeline.title.ends_with(span) ? text : text + ", " + span;
}

// The documents' titles while they are few and short; else the years.
std::string make_title(const Chronicle& chronicle, const std::string& span) {
    constexpr std::size_t longest = 90;
    constexpr std::size_t few = 3;
    std::string titles;
    for (const Source& source : chronicle.sources) {
        if (!titles.empty()) titles += "; ";
        titles += title_of(source);
        if (titles.size() > longest) break;
    }
    const bool short_enough = titles.size() <= longest && chronicle.sources.size() <= few;
    if (!titles.empty() && short_enough) return "Timeline: " + titles;
    if (chronicle.sources.size() == 1) return "Timeline: " + shorten(titles, longest);
    return span.empty() ? "Timeline" : "Timeline: " + span;
}

// English and German words that deny what they stand beside.
bool says_no(const std::string& title) {
    static const std::set<std::string, std::less<>> words = {
        "no",   "not",   "nobody", "nothing", "never", "none",   "neither", "nor", "cannot",
        "kein", "keine", "keinen", "keiner",  "nicht", "nichts", "niemand", "nie"};
    std::string word;
    for (const char c : title + " ") {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c & '\x80') != 0;
        if (letter) {
            word += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        } else {
            if (words.contains(word)) return true;
            word.clear();
        }
    }
    return false;
}

} // namespace

std::string certainty_text(const Entry& entry) {
    if (entry.certainty == Certainty::asserted) return "";
    if (entry.certainty != Certainty::negated) return std::string(name(entry.certainty));
    return says_no(entry.title) ? "" : "did not happen";
}

Timeline make_timeline(const Chronicle& chronicle,
                       std::span<const EventId> order,
                       const std::string& title) {
    Timeline timeline;
    Notes notes(chronicle);
    std::set<SourceId> documents;
    timeline.entries.reserve(order.size());
    for (const EventId id : order)
        timeline.entries.push_back(make_entry(chronicle[id]));
    infer_dates(chronicle, order, timeline.entries);
    // Numbers ascend as the eye goes down the page.
    for (const layout::Site& site : layout::find_sites(timeline.entries)) {
        const Event& event = chronicle[order[site.entry]];
        Entry& entry = timeline.entries[site.entry];
        entry.notes = notes.cite(event, site.entry);
        entry.rivals = rivals_of(event, entry, notes);
        for (const Citation& citation : event.citations)
            documents.insert(citation.source);
    }
    timeline.remarks = make_remarks(chronicle, notes);
    timeline.notes = notes.all();
    const std::string span = years(timeline.entries);
    timeline.title = title.empty() ? make_title(chronicle, span) : printable(title);
    timeline.subtitle = make_subtitle(timeline, documents.size(), span);
    return timeline;
}

} // namespace fasti
