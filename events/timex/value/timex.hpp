// SPDX-License-Identifier: Apache-2.0
// Temporal expressions as the tagger finds and normalises them [TIMEX3: TimeML 1.2.1 §2.2], and
// what it may be told.
#pragma once

#include "events/time/basis.hpp"
#include "events/time/calendars.hpp"
#include "events/time/edtf.hpp"
#include "events/time/period.hpp"
#include "events/zones/zones.hpp"
#include "text/document.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fasti {

/// What kind of expression it is.
enum class TimexType : std::uint8_t { date, time, duration, set };

/// "DATE", "TIME", "DURATION", "SET".
std::string_view name(TimexType type);

/// A modifier on the value.
enum class TimexMod : std::uint8_t {
    none,
    before,
    after,
    on_or_before,
    on_or_after,
    less_than,
    more_than,
    equal_or_less,
    equal_or_more,
    start,
    mid,
    end,
    approx,
};

/// "", "BEFORE", …, "APPROX".
std::string_view name(TimexMod mod);

/// How a value came about: a rule, the words it covers, and what it was made of.
struct Derivation {
    std::string rule;
    Span span;
    std::vector<Derivation> parts;

    friend bool operator==(const Derivation&, const Derivation&) = default;
};

/// What the rule that read an expression tells of it beyond its value; each false where it does
/// not.
struct TimexTraits {
    bool fixed = false;       ///< one word that is counted from some day: "today", "tomorrow"
    bool anniversary = false; ///< "75th anniversary": more than a date, it says of what
    bool length = false;      ///< it counts by a length: "three years later", not "the next year"

    friend bool operator==(const TimexTraits&, const TimexTraits&) = default;
};

/// A temporal expression.
struct Timex {
    TimexType type = TimexType::date;
    Span span;         ///< bytes of Document::text
    std::string value; ///< TIMEX3: "1990-09-12", "199", "XXXX-WXX-1", "P3M", "PAST_REF", "BC0044"
    TimexMod mod = TimexMod::none;
    /// What the words before it make of it: "by 2030" on_or_before, "since 1992" on_or_after.
    TimexMod bound = TimexMod::none;
    std::string quant;        ///< of a set: "EVERY"
    std::string freq;         ///< of a set: "2X"
    std::optional<Edtf> edtf; ///< absent where the value denotes no place on the time line
    Interval bounds;          ///< of `edtf`; all of time where that is absent
    std::string label; ///< for people, where EDTF alone would lose it: "early 1960s"; else ""
    DateBasis basis;   ///< stated, or what it was counted from
    /// What the words say, where that is not a Gregorian date: "11 February 1732 (O.S.)".
    std::optional<CalendarDate> as_written;
    Span bound_words; ///< those that say so: "by", "no later than"; empty where `span` has them
    /// Of "three years later": how far from which expression (an index into Tagged::timexes) it was
    /// counted.
    std::optional<Period> distance;
    std::optional<std::size_t> counted_from;
    int range = 0;            ///< 1: the begin of a range whose end is the next Timex; 2: that end
    bool alternative = false; ///< with `range`: one of the two, no stretch: "in 1914 or 1915"
    bool dateline = false;    ///< the date of the text, not of anything it tells
    std::size_t block = 0;    ///< index into Document::blocks
    std::string rule;         ///< the outermost rule of the derivation
    TimexTraits traits;       ///< of that rule
    Derivation derivation;

    friend bool operator==(const Timex&, const Timex&) = default;

    /// The precision of `edtf`; unknown where that is absent.
    Granularity precision() const { return edtf ? granularity(*edtf) : Granularity::unknown; }
};

/// How year-less and relative dates are read.
enum class Domain : std::uint8_t {
    automatic, ///< decided by each part's own statistics
    news,      ///< from the document date
    narrative, ///< from the date the text last spoke of
};

/// What tag() may be told.
struct TagOptions {
    std::optional<Dct> dct; ///< of texts that carry no date of their own
    Domain domain = Domain::automatic;
    bool infer_dct = true;    ///< a text without any date may be dated by its latest past date
    bool derivations = false; ///< fill Timex::derivation, Part::weighed (costs time)
    unsigned jobs = 1;        ///< threads that may work on one document; the result is the same
};

/// A date that may be that of a text, and what became of it.
struct DateCandidate {
    std::string words;      ///< as they stand: "Posted on 4 May 2021", "D:20210504101200"
    std::optional<Dct> dct; ///< what they would make of it; its basis says where they stand
    std::string against;    ///< why it was not taken; "" of the one that was

    friend bool operator==(const DateCandidate&, const DateCandidate&) = default;
};

/// One text of a file: most files have one, some have several, each with its own dateline.
struct Part {
    std::size_t first_block = 0; ///< half-open range of Document::blocks
    std::size_t last_block = 0;
    std::string title; ///< its heading, or ""
    std::optional<Dct> dct;
    std::vector<DateCandidate> weighed = {}; ///< with TagOptions::derivations alone

    friend bool operator==(const Part&, const Part&) = default;
};

/// What tag() finds.
struct Tagged {
    std::vector<Timex> timexes;    ///< by span
    std::vector<Part> parts;       ///< at least one; they cover all blocks
    zones::Zones zones;            ///< what each block and stretch is for
    std::vector<Finding> findings; ///< impossible dates, ambiguous ones, weekdays that do not match

    /// The index of the first expression that begins at or behind a byte of Document::text;
    /// timexes.size() where none does.
    std::size_t timex_from(std::size_t at) const;

    /// The index of the part that a block stands in.
    std::size_t part_of(std::size_t block) const;
};

/// The canonical dump (`--dump=timex`): a line an expression.
std::string dump(const Document& document, const Tagged& tagged);

} // namespace fasti
