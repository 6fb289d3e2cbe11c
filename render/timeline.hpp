// SPDX-License-Identifier: Apache-2.0
// What a drawing shows, in drawing order and in words: entries, their date texts, and numbered
// notes.
#pragma once

#include "events/event.hpp"

#include <span>
#include <string>
#include <vector>

namespace fasti {

/// A numbered note: where an entry comes from.
struct Note {
    int number = 0;     ///< from 1, by first use
    std::string source; ///< the document's title
    std::string
        place; ///< "l. 143", "p. 3"; with more places of the same document: "l. 143, 150, 201"
    std::string
        quote; ///< shortened at words, white space folded, markup gone, without quotation marks
    std::vector<std::size_t> entries; ///< which entries it serves

    friend bool operator==(const Note&, const Note&) = default;
};

/// One event as drawn.
struct Entry {
    std::string id;
    std::string date; ///< "8 Feb 1904", "c. Sep 1928", "16–28 Oct 1962", "late 1980s", "44 BCE"
    std::string title;
    Interval bounds;
    Granularity precision = Granularity::unknown;
    bool range = false; ///< lasted from begin to end, drawn as a bar; else happened within `bounds`
    bool approximate = false; ///< circa: hollow
    Certainty certainty = Certainty::asserted;
    std::string kind;
    std::string lane;
    std::vector<int> notes; ///< ascending numbers

    friend bool operator==(const Entry&, const Entry&) = default;
};

/// A timeline ready for layout.
struct Timeline {
    std::string title;
    std::string subtitle; ///< "62 events from 2 documents, 1904 – Oct 2020"
    std::vector<Entry> entries;
    std::vector<Note> notes;
    std::vector<std::string> remarks; ///< contradictions found, a sentence each with note numbers

    friend bool operator==(const Timeline&, const Timeline&) = default;
};

/// The events of a chronicle in the given order. An empty `title` gets one from the sources and the
/// span of years.
Timeline make_timeline(const Chronicle& chronicle,
                       std::span<const EventId> order,
                       const std::string& title = "");

/// A date as readers expect it, never more precise than the value: "c. Sep 1928", "1939 – 1945",
/// "44 BCE".
std::string date_text(const When& when);

} // namespace fasti
