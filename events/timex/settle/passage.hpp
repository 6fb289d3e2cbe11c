// SPDX-License-Identifier: Apache-2.0
// What a text has spoken of so far, as anchors for what follows.
#pragma once

#include "events/timex/value/meaning.hpp"

#include <array>
#include <optional>
#include <string>

namespace fasti::settle {

/// A date the text spoke of.
struct ToldDate {
    Fields fields;
    Span span;
    std::size_t block = 0;
    std::string words;
    std::optional<std::size_t> timex; ///< its index in Tagged::timexes; none for a year in a name
    bool opens = false;               ///< its sentence begins with it: "In 1870 …"
    bool stated = true;               ///< the year stands in its words
    bool assumed = false;             ///< a time of day whose day no words name
    /// The block of the last date with words of its own for year or month: "the same winter" of
    /// "the following winter" is known no better than that.
    std::size_t origin = 0;
    /// A later year than that of the month told before, told as done in a sentence of its own: the
    /// story goes on from there.
    bool moves = false;
};

/// The latest mention of each precision, and of each day and month of the calendar.
class Passage {
public:
    /// How many blocks back a bare day or month may find its year.
    static constexpr std::size_t blocks_remembered = 12;

    /// Whether a date is told near enough to count from: steps from steps lead astray.
    static bool near(const ToldDate& told, std::size_t block) {
        return block - told.block <= blocks_remembered && block - told.origin <= blocks_remembered;
    }

    /// Notes a settled date. One that has no year says nothing.
    void remember(const ToldDate& mention);

    const ToldDate* year() const { return get(year_); }

    const ToldDate* month() const { return get(month_); } ///< month or day

    const ToldDate* day() const { return get(day_); }

    const ToldDate* coarse() const { return get(coarse_); } ///< decade or longer

    /// Where a story stands: the last month or day, unless a year was told in a later block, began
    /// a sentence since, or was a later one that had a sentence for itself. "The troops wintered in
    /// May 1866, for a war planned for 1870. In June" is of 1866.
    const ToldDate* story() const;

    /// The year that a heading gives its section: "2005: Elections".
    const ToldDate* section() const { return get(section_); }

    /// Begins or ends (nullopt) a section under a year.
    void head(const std::optional<ToldDate>& year) { section_ = year; }

    /// The quarter that a report is about.
    const ToldDate* quarter() const { return get(quarter_); }

    void report(const ToldDate& quarter) { quarter_ = quarter; }

    /// The last mention of the same day, or lately of the same month, of whatever year.
    const ToldDate* same_date(const Fields& fields, std::size_t block) const;

private:
    using Slot = std::optional<ToldDate>;

    static const ToldDate* get(const Slot& slot) { return slot ? &*slot : nullptr; }

    Slot year_, month_, day_, coarse_, section_, quarter_;
    std::array<Slot, 13> months_;
    std::array<Slot, std::size_t{13} * 32> days_;
};

} // namespace fasti::settle
