// SPDX-License-Identifier: Apache-2.0
// What the tagger tells people: the codes and messages of its findings, and what it gives as
// `basis`. They are written in one language, English, whatever the language of the document: the
// rows that fasti writes are read by programs and kept with other rows, so a basis must not change
// with the language of its source. The engine in events/timex holds no words; all it says is said
// here.
#pragma once

#include "events/time/basis.hpp"
#include "text/source.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace fasti::messages {

inline constexpr const char* impossible_date = "impossible-date";     ///< 30 February
inline constexpr const char* year_out_of_range = "year-out-of-range"; ///< beyond ±9999
inline constexpr const char* weekday_does_not_match =
    "weekday-does-not-match"; ///< the date stands, the name is wrong
inline constexpr const char* range_reversed = "range-reversed"; ///< 5 May to 3 April 2010
inline constexpr const char* ambiguous_date = "ambiguous-date"; ///< 11-09-2020

// why an expression has its date; the words of each are in time/basis.cpp

/// "document date 2013-02-12 (dateline, line 3)".
DateBasis document_date(const Dct& dct);
/// "dateline, line 3".
std::string dateline(int line);
/// "inferred from “May 2009”, its latest past date".
std::string inferred_from(std::string_view words);
/// "counted from “1904”".
DateBasis counted_from(std::string_view words);
/// "year of “1904”".
DateBasis year_of(std::string_view words);
/// "as “6 June 1944” before": the same day was told with its year.
DateBasis same_as(std::string_view words);
/// "75 years before 1995".
DateBasis years_before(int count, int year);

// why a date is not that of its text
inline constexpr const char* in_running_text = "stands in running text";
inline constexpr const char* without_year = "names no year";
inline constexpr const char* under_no_title =
    "stands alone, but neither at the head of the file nor under a title";
inline constexpr const char* of_version = "is the day of a release";
inline constexpr const char* makes_prophecy = "is earlier than most of what the text tells";
inline constexpr const char* of_edition =
    "is so much later than what is told that an edition is meant";
inline constexpr const char* guess_beside_edition =
    "is a guess about a text of which only an edition is dated";
inline constexpr const char* in_chronicle = "is one of so many that they are a chronicle";
inline constexpr const char* said_again = "says again what the line above it says";
inline constexpr const char* better_one = "is weaker evidence than what was taken";
inline constexpr const char* no_day = "names no day";
inline constexpr const char* of_change = "says when the file was changed, not the text written";
inline constexpr const char* of_file =
    "says when the file was made, and the text tells of no day shortly before";
inline constexpr const char* nothing_counted =
    "is a guess that nothing asks for: nothing in the text is counted from its own day";
/// "stands in a table_row".
std::string stands_in(std::string_view role);
/// "line 12".
std::string at_line(int line);

// messages of findings about the words of a date
std::string out_of_range(std::string_view words);
std::string in_no_calendar(std::string_view words);
std::string
no_such_date(std::string_view words, std::string_view calendar, std::string_view written);
/// `weekday` is the one that day was, ISO: 1 is Monday.
std::string other_weekday(std::string_view words, std::string_view day, unsigned weekday);
/// Where the weekday that was written would fit: the days around, and the years around.
std::vector<std::string> fitting_weekdays(date::sys_days day, unsigned weekday);
std::string ends_early(std::string_view begin, std::string_view end);
std::string either_order(std::string_view words, std::string_view value);

} // namespace fasti::messages
