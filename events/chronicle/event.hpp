// SPDX-License-Identifier: Apache-2.0
// What happened, when, how sure, and where it says so; and the whole of what was found in some
// documents, which is what `extract` writes, `check` and `graph` reason about, and `render` draws.
#pragma once

#include "events/chronicle/facts.hpp"
#include "events/lexicon/classes/kinds.hpp"
#include "events/time/allen.hpp"
#include "events/time/basis.hpp"
#include "events/time/calendars.hpp"
#include "events/time/edtf.hpp"
#include "events/time/period.hpp"
#include "text/finding.hpp"
#include "text/source.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace fasti {

/// How far the text vouches for an event [De Facto; FactBank].
enum class Certainty : std::uint8_t {
    asserted,
    reported,
    alleged,
    planned,
    possible,
    negated,
    counterfactual,
    generic,
};

/// "asserted", …, and back.
std::string_view name(Certainty certainty);
std::optional<Certainty> parse_certainty(std::string_view text);

/// A date with what is needed to draw it, compare it and defend it.
struct When {
    Edtf edtf;       ///< never more precise than the source
    Interval bounds; ///< every day the date may mean
    Granularity precision = Granularity::unknown;
    std::string
        label; ///< for people, where EDTF alone would lose it ("early 1960s", "by 2030"); else ""
    DateBasis basis; ///< stated, or what it was counted from
    /// The date in the calendar of the text, where that is not the Gregorian.
    std::optional<CalendarDate> as_written = std::nullopt;

    friend bool operator==(const When&, const When&) = default;
};

/// One of the dates that sources give for an event.
struct Claim {
    When when;
    std::vector<Citation> citations;
    std::string why = {}; ///< of the first of several: why it was chosen; "" else

    friend bool operator==(const Claim&, const Claim&) = default;
};

/// Why a citation speaks of the same event as another.
struct Join {
    std::size_t citation = 0; ///< index into Event::citations
    std::size_t with = 0;     ///< the same
    std::string why;          ///< "same date and same name: Treaty of Versailles"

    friend bool operator==(const Join&, const Join&) = default;
};

/// The index of an Event in Chronicle::events; not interchangeable with any other number.
enum class EventId : std::uint32_t {};

/// Something that happened, was planned, or was said to have happened.
struct Event {
    std::string
        id; ///< stable: depends on the event's own content, not on its place or on other documents
    std::string title;
    When when; ///< the date it is drawn at: the one of claims.front()
    Certainty certainty = Certainty::asserted;
    EventKind kind = EventKind::event; ///< `event` where nothing fits
    std::string category; ///< what a row calls it that is of `other` kind: "first flights"; else ""
    Facts facts;          ///< what the title says, as values
    std::vector<std::string> participants; ///< sorted, unique
    std::vector<std::string> places;       ///< sorted, unique
    /// Where everything that is said together leaves it, where that is less than its own date says;
    /// never a date of its own.
    std::optional<Interval> derived = std::nullopt;
    /// Where a document tells of it as done: it was over on that document's day (Source::dct). Only
    /// where that says more than its own date.
    std::optional<Citation> done = std::nullopt;
    std::vector<Claim> claims;       ///< one per differing date, best supported first
    std::vector<Citation> citations; ///< all of them, by source and place
    std::string lane;                ///< for drawings in lanes; "" where none was given
    std::string merged; ///< why several mentions became one event; "" for a single mention
    std::vector<Join> joins = {}; ///< the same for each citation but one, by `citation`
    int importance = 0;           ///< 1 to 100, see importance.hpp; 0: nobody weighed it

    friend bool operator==(const Event&, const Event&) = default;
};

/// The kind of an event in a word: "treaty", or what its row calls it.
std::string_view kind_text(const Event& event);

/// The inverse: a word that is none of our kinds becomes the category.
void set_kind(Event& event, std::string_view text);

/// What an order of two events rests on.
enum class LinkBasis : std::uint8_t {
    stated,   ///< a document says it
    claimed,  ///< a table says that somebody claims it
    inferred, ///< a table says that somebody concluded it
};

/// By the name of the rule that read it, which of a table is its own word: "claimed by the crew".
LinkBasis link_basis_of(std::string_view rule);

/// A stated order between two events: `to` stands in `relations` to `from` ("to after from").
struct Tlink {
    EventId from{};
    EventId to{};
    AllenSet relations = AllenSet::all(); ///< of `to` to `from`
    std::optional<Period> distance; ///< `to` begins this long after `from` begins ("four years
                                    ///< later"); may be negative
    bool exact =
        true; ///< the distance is meant to the day ("exactly three months"), not by its own unit
    bool within = false; ///< the distance is the most that lies between ("within a year of"), in
                         ///< the direction of the relations
    Citation why;
    std::string rule; ///< which rule read it: "<duration> later"
    LinkBasis basis = LinkBasis::stated;

    friend bool operator==(const Tlink&, const Tlink&) = default;
};

/// All that was found in some documents. EventId and SourceId are indices into it.
struct Chronicle {
    std::vector<Source> sources; ///< sorted by path, then by place in the file
    std::vector<Event> events;   ///< sorted by (bounds, id)
    std::vector<Tlink> links;
    std::vector<Finding> findings;

    const Event& operator[](EventId id) const { return events[static_cast<std::size_t>(id)]; }

    const Source& operator[](SourceId id) const { return sources[static_cast<std::size_t>(id)]; }

    friend bool operator==(const Chronicle&, const Chronicle&) = default;
};

} // namespace fasti
