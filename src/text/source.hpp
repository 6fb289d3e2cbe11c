// SPDX-License-Identifier: Apache-2.0
// Where words come from, and a place in them that a reader can check.
#pragma once

#include "text/span.hpp"

#include <date/date.h>

#include <cstdint>
#include <optional>
#include <string>

namespace fasti {

/// The index of a Source in Chronicle::sources; not interchangeable with any other number.
enum class SourceId : std::uint32_t {};

/// Document creation time: the day that "today" and "last June" in a text count from [TimeML].
struct Dct {
    date::sys_days day{};
    /// Where the day comes from, for people: "dateline, line 97", "--dct", "inferred: latest past
    /// date".
    std::string basis;
    /// Guessed from the text itself and not stated by it or by the user.
    bool inferred = false;

    friend bool operator==(const Dct&, const Dct&) = default;
};

/// One text that can be cited: a file, or a part of a file that has a title and a dateline of its
/// own.
struct Source {
    std::string path;       ///< as the user named it
    std::string title;      ///< its heading; the file's name where it has none
    std::string media_type; ///< "text/plain", "text/markdown"
    std::string digest;     ///< 16 hex digits of a hash of the file's bytes, to tell copies apart
    std::optional<Dct> dct;
    std::string language = {};  ///< it is written in, BCP 47: "de"; "" where nobody looked
    std::string author = {};    ///< "Ann Miller; Karl Roth"; "" where nothing names one
    std::string publisher = {}; ///< "" where nothing names one
    std::string published = {}; ///< the year or date of publishing as it is given: "2011"

    friend bool operator==(const Source&, const Source&) = default;
};

/// A place in a Source, with the words that stand there.
struct Citation {
    SourceId source{};
    Span span; ///< of the quote, in code points of the source (of the file itself for txt and md)
    Span date; ///< of the words that give the date, in the same count; empty when there are none
    int line = 0;             ///< 1-based; 0 where the source has no lines
    int page = 0;             ///< 1-based; 0 where the source has no pages
    std::string quote;        ///< byte for byte as in the source, line breaks and markup included
    std::string label = {};   ///< the page as it is printed there: "xiv"; "" where nothing is
    std::string section = {}; ///< the heading it stands under; "" where none does

    friend bool operator==(const Citation&, const Citation&) = default;
};

/// Gives a citation of a document, whose sources count from 0, the number that its source has in a
/// list where they stand from `first_source` on.
inline void renumber(Citation& citation, std::size_t first_source) {
    citation.source =
        static_cast<SourceId>(first_source + static_cast<std::size_t>(citation.source));
}

} // namespace fasti
