// SPDX-License-Identifier: Apache-2.0
// What a drawing shows, in drawing order and in words: entries, their date texts, and numbered
// notes.
#pragma once

#include "events/chronicle/event.hpp"

#include <optional>
#include <string>
#include <vector>

namespace fasti {

/// A numbered note: where an entry comes from.
struct Note {
    int number = 0;     ///< from 1, by first use
    std::string source; ///< the document's title, in full where it is named first
    std::string author; ///< "Miller 2011"; without an author the title in short: "Lives 1898"
    std::string
        place; ///< "l. 143", "p. 3"; with more places of the same document: "l. 143, 150, 201"
    std::string
        quote; ///< shortened at words, white space folded, markup gone, without quotation marks
    std::vector<std::size_t> entries; ///< which entries it serves
    std::string first_place = {};     ///< the first of `place`: "l. 143"
    std::string link = {};            ///< a URI that opens it: "docs/report.pdf#page=14"

    friend bool operator==(const Note&, const Note&) = default;
};

/// A date that another source gives for an event.
struct Rival {
    std::string date;
    Interval bounds; ///< apart from those of the entry
    std::vector<int> notes;

    friend bool operator==(const Rival&, const Rival&) = default;
};

/// One event as drawn.
struct Entry {
    std::string id;
    std::string date; ///< "8 Feb 1904", "c. Sep 1928", "16–28 Oct 1962", "late 1980s", "44 BCE"
    std::string title;
    Interval bounds;
    std::optional<int> minute;      ///< of its first day, where the time of day is known
    std::optional<int> last_minute; ///< of its last day
    Granularity precision = Granularity::unknown;
    bool range = false; ///< lasted from begin to end, drawn as a bar; else happened within `bounds`
    bool approximate = false; ///< circa: hollow
    bool inferred = false;    ///< no source dates it; `bounds` follow from what is said of others
    Certainty certainty = Certainty::asserted;
    std::string kind;
    std::string lane;
    std::vector<std::string> participants; ///< sorted
    int importance = 0;                    ///< what a drawing that has no room for all goes by
    std::vector<int> notes;                ///< ascending numbers
    std::vector<Rival> rivals;             ///< dates that cannot both be true

    friend bool operator==(const Entry&, const Entry&) = default;
};

/// A stated order between two entries.
struct OrderArc {
    std::size_t from = 0, to = 0; ///< indices of entries; `from` came first
    using Basis = LinkBasis;
    Basis basis = Basis::stated;
    bool conflict = false; ///< it takes part in a contradiction

    friend bool operator==(const OrderArc&, const OrderArc&) = default;
};

/// A contradiction that was found.
struct Remark {
    std::string text;       ///< with the places that no note shows
    std::vector<int> notes; ///< numbers, to stand behind it

    friend bool operator==(const Remark&, const Remark&) = default;
};

/// A timeline ready for layout.
struct Timeline {
    std::string language = "en"; ///< of the page, BCP 47: that of most events' sources
    std::string title;
    std::string subtitle; ///< "62 events from 2 documents, 1904 – Oct 2020"
    std::vector<Entry> entries;
    std::vector<Note> notes;
    std::vector<OrderArc> arcs;  ///< what the sources say of order, less what follows from the rest
    std::vector<Remark> remarks; ///< a sentence each

    friend bool operator==(const Timeline&, const Timeline&) = default;
};

} // namespace fasti
