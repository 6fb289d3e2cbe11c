// SPDX-License-Identifier: Apache-2.0
// Extended Date/Time Format, ISO 8601-2:2019 levels 0, 1 and 2: dates that say how much is known of them.
//
//     parse_edtf("1984-06?/2004-08~")      an interval from an uncertain to an approximate month
//     parse_edtf("199X"), ("-0043-03-15"), ("Y-17E7"), ("[1667,1668,1670..1672]"), ("2001-21"), ("156X-12-25")
//     to_string(*parse_edtf(text)) == text for every canonical text
//     bounds(edtf) is the smallest interval of days that contains every reading
//
// Year 0 is 1 BCE, -0043 is 44 BCE.
#pragma once

#include "events/time/granularity.hpp"
#include "events/time/interval.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fasti {

/// What is said about the trust in one component of a date [EDTF 2019, level 1 and 2].
enum class Qualifier : std::uint8_t { none = 0, uncertain = 1, approximate = 2, both = 3 };

/// One calendar date with holes: absent month or day, unspecified digits, qualifiers per component.
struct EdtfDate {
    std::int64_t year = 0;           ///< astronomical (0 = 1 BCE); unspecified digits count as 0
    std::uint8_t year_x = 0;         ///< bit i set: the digit of 10^i is unspecified ("199X": 1, "19XX": 3)
    std::uint8_t significant = 0;    ///< level 2: number of significant digits of the year, 0 = all
    std::uint8_t exponent = 0;       ///< level 2: "Y-17E7" is year -17·10^7, kept for printing
    bool long_year = false;          ///< written with Y
    std::uint8_t month = 0;          ///< 1–12; 21–41 season, quarter, quadrimester, semestral; 0 absent
    std::uint8_t month_x = 0;        ///< bit per unspecified digit, as year_x
    std::uint8_t day = 0;            ///< 1–31; 0 absent
    std::uint8_t day_x = 0;          ///< bit per unspecified digit
    Qualifier year_q = Qualifier::none;
    Qualifier month_q = Qualifier::none;
    Qualifier day_q = Qualifier::none;
    std::string time;                ///< level 0: what follows "T", checked, kept as written; "" absent

    friend bool operator==(const EdtfDate&, const EdtfDate&) = default;

    /// Nothing of it is missing below the month: a plain calendar date of full day precision.
    bool is_day() const { return day != 0 && year_x == 0 && month_x == 0 && day_x == 0; }
};

/// One end of an interval.
struct EdtfEnd {
    enum class Kind : std::uint8_t { date, open, unknown }; ///< a date, "..", or nothing
    Kind kind = Kind::date;
    EdtfDate date;

    friend bool operator==(const EdtfEnd&, const EdtfEnd&) = default;
};

/// A member of a set: one date, or the dates from begin to end ("1670..1672", "..1983", "1984..").
struct EdtfMember {
    EdtfEnd begin;
    EdtfEnd end;
    bool range = false; ///< false: `begin` alone counts

    friend bool operator==(const EdtfMember&, const EdtfMember&) = default;
};

/// An EDTF value: a date, an interval, or a set.
struct Edtf {
    enum class Kind : std::uint8_t { date, interval, one_of, all_of };
    Kind kind = Kind::date;
    EdtfEnd begin;                   ///< date: begin.date; interval: its begin
    EdtfEnd end;                     ///< interval: its end
    std::vector<EdtfMember> members; ///< one_of "[..]", all_of "{..}"

    friend bool operator==(const Edtf&, const Edtf&) = default;
};

/// Why a text is no EDTF.
struct EdtfProblem {
    std::size_t at = 0; ///< byte where it stops making sense
    std::string reason; ///< "month 13 does not exist"
};

/// Reads one EDTF value; nullopt when it is not valid, with the reason in `problem` when that is given.
/// Never throws; refuses anything longer than 1,000 bytes.
std::optional<Edtf> parse_edtf(std::string_view text, EdtfProblem* problem = nullptr);

/// The canonical text.
std::string to_string(const Edtf& edtf);

/// The smallest interval of days that contains every reading; no bound where the value has none or where it
/// lies outside date::year's range. Seasons are those of the northern hemisphere by months (21: Mar–May);
/// `~` widens by one unit of the precision on each side, as does `%`; `?` does not widen.
Interval bounds(const Edtf& edtf);

/// The precision it is stated in; of an interval the coarser of its ends, of a set the coarsest member.
Granularity granularity(const Edtf& edtf);

/// `~` or `%` on any component.
bool approximate(const Edtf& edtf);
/// `?` or `%` on any component.
bool uncertain(const Edtf& edtf);

/// Values from plain parts, for those who compute dates. `month` may be a season code (21–41).
Edtf edtf_year(std::int64_t year);
Edtf edtf_month(std::int64_t year, unsigned month);
Edtf edtf_day(sys_days day);
Edtf edtf_decade(std::int64_t first_year);  ///< 1990 → "199X"
Edtf edtf_century(std::int64_t first_year); ///< 1800 → "18XX"
/// From the begin of `a` to the end of `b`, each a date or an interval.
Edtf edtf_interval(const Edtf& a, const Edtf& b);
/// The same value, approximate ("~") on all components.
Edtf edtf_approximate(Edtf edtf);

} // namespace fasti
