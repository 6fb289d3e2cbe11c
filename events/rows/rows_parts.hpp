// SPDX-License-Identifier: Apache-2.0
// What the row formats share: days and dates as text, and the gathering of rows into a Chronicle.
// Not for users: rows.cpp, rows_jsonl.cpp and rows_csv.cpp alone include it.
#pragma once

#include "events/rows/each_event.hpp"
#include "text/error.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace fasti::detail {

/// A row makes no sense; whoever knows the file and the line turns it into a ReadError.
struct RowError : Error {
    using Error::Error;
};

/// "1990-09-12", "-0043-03-15".
std::string iso_day(sys_days day);
/// Reads what iso_day writes. Throws RowError.
sys_days parse_iso_day(std::string_view text);

/// The inverse of name(). Throws RowError.
Granularity parse_granularity(std::string_view text);

/// The date that an EDTF text means, `bounds` and `precision` following from it. Throws RowError.
When stated_date(const std::string& text);

/// A date of the calendar of that name. Throws RowError.
CalendarDate parse_written(std::string_view calendar, std::string_view text);

/// 12 hex digits that depend on the date, the title and the kind alone.
std::string content_id(const Event& event);

/// The first byte that does not belong to valid UTF-8; text.size() when all do.
std::size_t invalid_utf8(std::string_view text);

/// Whether a spreadsheet would run a cell of CSV that holds `text`, because it begins with = + - @,
/// a tab or a line break; or `text` is one that has apostrophes before such a sign, so that writing
/// one more and taking one off is exact.
bool needs_apostrophe(std::string_view text);
/// Takes off what needs_apostrophe() asked for.
std::string without_apostrophe(std::string text);

/// Throws ReadError "PATH: line N: REASON".
[[noreturn]] void fail(const std::string& path, std::size_t line, const std::string& reason);

/// Events that are in memory, one after another.
EachEvent each_of(const std::vector<Event>& events);

/// Collects rows in the order of the file and makes a Chronicle of them.
class Gatherer {
public:
    explicit Gatherer(std::string path) : path_(std::move(path)) {}

    /// Adds a source as it is, even when an equal one exists.
    void add(const Source& source);
    /// The first source of that path and title, or of that path when the title is ""; made when
    /// there is none yet.
    SourceId source(const std::string& path, const std::string& title);
    /// Throws RowError when another event has the id.
    void add(Event event, std::size_t line);
    /// A link between events named by id; they may come later in the file.
    void add(Tlink link, std::string from, std::string to, std::size_t line);

    /// An id made of the event's content; numbered where others have it ("…-2").
    std::string fresh_id(const Event& event);

    void add(Finding finding) { chronicle_.findings.push_back(std::move(finding)); }

    /// The whole, events sorted by (bounds, id). A link that names an event which is not there is
    /// left out with a note; what no event can be is a finding that names its row.
    Chronicle finish();

private:
    struct Pending {
        Tlink link;
        std::string from, to;
        std::size_t line;
    };

    void resolve_links();
    void judge_rows();
    Citation row(std::size_t line);

    std::string path_;
    Chronicle chronicle_;
    std::vector<Pending> pending_;
    std::unordered_map<std::string, SourceId> sources_;  // by path and title
    std::unordered_map<std::string, SourceId> untitled_; // by path
    std::unordered_map<std::string, std::size_t> lines_; // of each event, by id
    std::unordered_map<std::string, int> numbers_;       // the last one given, by content id
};

/// The parts of read_events(). `text` holds no byte order mark.
Chronicle read_jsonl(std::string_view text, const std::string& path);
Chronicle read_csv(std::string_view text, const std::string& path);

} // namespace fasti::detail
