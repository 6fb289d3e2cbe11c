// SPDX-License-Identifier: Apache-2.0
#include "events/rows/rows_parts.hpp"

#include "events/rows/row_faults.hpp"
#include "text/valid_utf8.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <tuple>

namespace fasti::detail {
namespace {

// Reads digits only, so that "+1", " 1" and "" are refused.
int number(std::string_view digits) {
    int value = 0;
    const char* end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, value);
    const bool fine = error == std::errc{} && stop == end && digits.front() != '-';
    if (!fine) throw RowError(fmt::format("\"{}\" is not a number", digits));
    return value;
}

std::uint64_t fnv1a(std::uint64_t hash, std::string_view text) {
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001B3ULL;
    return hash;
}

} // namespace

std::size_t invalid_utf8(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t size = valid_code_point(text.substr(at));
        if (size == 0) return at;
        at += size;
    }
    return text.size();
}

bool needs_apostrophe(std::string_view text) {
    const std::size_t sign = text.find_first_not_of('\'');
    return sign != std::string_view::npos &&
           std::string_view("=+-@\t\r\n").find(text[sign]) != std::string_view::npos;
}

std::string without_apostrophe(std::string text) {
    if (text.starts_with('\'') && needs_apostrophe(text)) text.erase(0, 1);
    return text;
}

std::string iso_day(sys_days day) {
    const date::year_month_day ymd{day};
    const int year = int(ymd.year());
    const int width = year < 0 ? 5 : 4; // the sign counts
    return fmt::format("{:0{}}-{:02}-{:02}", year, width, unsigned(ymd.month()),
                       unsigned(ymd.day()));
}

sys_days parse_iso_day(std::string_view text) {
    const bool negative = text.substr(0, 1) == "-";
    const std::string_view digits = text.substr(negative ? 1 : 0);
    const std::size_t year_digits = digits.size() - std::min<std::size_t>(digits.size(), 6);
    const bool shaped = year_digits >= 4 && year_digits <= 5 && digits[year_digits] == '-' &&
                        digits[year_digits + 3] == '-';
    if (!shaped) throw RowError(fmt::format("\"{}\" is not a day such as 1990-09-12", text));
    const int year = number(digits.substr(0, year_digits));
    const int month = number(digits.substr(year_digits + 1, 2));
    const int day = number(digits.substr(year_digits + 4, 2));
    const auto ymd = date::year{negative ? -year : year} / month / day;
    if (year > 32767 || !ymd.ok()) throw RowError(fmt::format("the day {} does not exist", text));
    return sys_days{ymd};
}

Granularity parse_granularity(std::string_view text) {
    for (int i = 0; i <= static_cast<int>(Granularity::second); ++i)
        if (name(static_cast<Granularity>(i)) == text) return static_cast<Granularity>(i);
    throw RowError(fmt::format("\"{}\" is not a precision such as year, month or day", text));
}

namespace {

// A range whose end lies before its begin is no EDTF, but a fault of the source, for a check to
// report.
std::optional<Edtf> range(std::string_view text) {
    const std::size_t slash = text.find('/');
    if (slash == std::string_view::npos) return std::nullopt;
    const auto begin = parse_edtf(text.substr(0, slash));
    const auto end = parse_edtf(text.substr(slash + 1));
    const bool dates = begin && end && begin->kind == Edtf::Kind::date && end->kind == begin->kind;
    return dates ? std::optional(edtf_interval(*begin, *end)) : std::nullopt;
}

} // namespace

When stated_date(const std::string& text) {
    EdtfProblem problem;
    std::optional<Edtf> edtf = parse_edtf(text, &problem);
    if (!edtf) edtf = range(text);
    if (!edtf)
        throw RowError(fmt::format("the date \"{}\" is not EDTF (such as 1904, 1928-09~ or "
                                   "1939-09-01/1945-09-02): {}",
                                   text, problem.reason));
    return {.edtf = *edtf,
            .bounds = bounds(*edtf),
            .precision = granularity(*edtf),
            .label = "",
            .basis = Basis::stated};
}

CalendarDate parse_written(std::string_view calendar, std::string_view text) {
    const std::optional<Calendar> known = parse_calendar(calendar);
    if (!known)
        throw RowError(fmt::format("\"{}\" is not a calendar such as julian or islamic", calendar));
    const std::optional<CalendarDate> date = parse_calendar_date(*known, text);
    if (!date) throw RowError(fmt::format("\"{}\" is no date of the {} calendar", text, calendar));
    return *date;
}

std::string content_id(const Event& event) {
    std::uint64_t hash = 0xCBF29CE484222325ULL;
    const std::string kind(kind_text(event));
    for (const std::string& part : {to_string(event.when.edtf), event.title, kind}) {
        hash = fnv1a(hash, part);
        hash = fnv1a(hash, "\n");
    }
    return fmt::format("{:012x}", hash >> 16U);
}

void fail(const std::string& path, std::size_t line, const std::string& reason) {
    throw ReadError(path, fmt::format("line {}: {}", line, reason));
}

void Gatherer::add(const Source& source) {
    const SourceId id{static_cast<std::uint32_t>(chronicle_.sources.size())};
    chronicle_.sources.push_back(source);
    sources_.try_emplace(source.path + '\0' + source.title, id);
    // A citation that gives the path alone means the first of its documents, or the one without a
    // title.
    const auto [named, fresh] = untitled_.try_emplace(source.path, id);
    const bool titled = !chronicle_[named->second].title.empty();
    if (!fresh && titled && source.title.empty()) named->second = id;
}

SourceId Gatherer::source(const std::string& path, const std::string& title) {
    if (title.empty()) {
        if (const auto found = untitled_.find(path); found != untitled_.end()) return found->second;
    }
    const auto found = sources_.find(path + '\0' + title);
    if (found != sources_.end()) return found->second;
    add(Source{path, title, "", "", std::nullopt});
    return SourceId{static_cast<std::uint32_t>(chronicle_.sources.size() - 1)};
}

void Gatherer::add(Event event, std::size_t line) {
    const auto [other, fresh] = lines_.try_emplace(event.id, line);
    if (!fresh)
        throw RowError(fmt::format("the id \"{}\" is taken by line {}; give each event its own",
                                   event.id, other->second));
    chronicle_.events.push_back(std::move(event));
}

void Gatherer::add(Tlink link, std::string from, std::string to, std::size_t line) {
    pending_.push_back({std::move(link), std::move(from), std::move(to), line});
}

std::string Gatherer::fresh_id(const Event& event) {
    const std::string id = content_id(event);
    for (int& last = numbers_[id];;) {
        ++last;
        std::string fresh = last == 1 ? id : fmt::format("{}-{}", id, last);
        if (!lines_.contains(fresh)) return fresh;
    }
}

Citation Gatherer::row(std::size_t line) {
    Citation out;
    out.source = source(path_, path_);
    out.line = static_cast<int>(line);
    return out;
}

void Gatherer::resolve_links() {
    std::unordered_map<std::string_view, EventId> ids;
    for (std::uint32_t i = 0; i < chronicle_.events.size(); ++i)
        ids.emplace(chronicle_.events[i].id, EventId{i});
    LostLinks lost;
    for (Pending& pending : pending_) {
        const auto from = ids.find(pending.from);
        const auto to = ids.find(pending.to);
        if (from == ids.end() || to == ids.end()) {
            lost.add(from == ids.end() ? pending.from : pending.to, pending.line);
            continue;
        }
        pending.link.from = from->second;
        pending.link.to = to->second;
        if (auto fault = fault_of(pending.link, chronicle_)) {
            fault->citations.push_back(row(pending.line));
            chronicle_.findings.push_back(std::move(*fault));
        }
        chronicle_.links.push_back(std::move(pending.link));
    }
    if (auto note = lost.note()) {
        for (const std::size_t line : lost.lines())
            note->citations.push_back(row(line));
        chronicle_.findings.push_back(std::move(*note));
    }
}

void Gatherer::judge_rows() {
    for (const Event& event : chronicle_.events)
        if (auto fault = fault_of(event)) {
            fault->citations.push_back(row(lines_.at(event.id)));
            chronicle_.findings.push_back(std::move(*fault));
        }
}

Chronicle Gatherer::finish() {
    std::vector<Event>& events = chronicle_.events;
    std::sort(events.begin(), events.end(), [](const Event& a, const Event& b) {
        return std::tie(a.when.bounds, a.id) < std::tie(b.when.bounds, b.id);
    });
    judge_rows();
    resolve_links();
    return std::move(chronicle_);
}

EachEvent each_of(const std::vector<Event>& events) {
    return [&](const std::function<void(const Event&)>& use) {
        std::for_each(events.begin(), events.end(), use);
    };
}

} // namespace fasti::detail
