// SPDX-License-Identifier: Apache-2.0
// Extended Date/Time Format, ISO 8601-2:2019 levels 0, 1 and 2: dates that say how much is known of
// them.
//
//     parse_edtf("1984-06?/2004-08~")      an interval from an uncertain to an approximate month
//     parse_edtf("199X"), ("-0043-03-15"), ("Y-17E7"), ("[1667,1668,1670..1672]"), ("2001-21"),
//     ("156X-12-25") to_string(*parse_edtf(text)) == text for every canonical text bounds(edtf) is
//     the smallest interval of days that contains every reading
//
// All three levels are read in full. Year 0 is 1 BCE, -0043 is 44 BCE. Stricter than the letter of
// the format only where no reading exists: "2004-02-30", "XXXX-02-30" and "2005/2004" are refused.
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

/// What either of them says.
constexpr Qualifier operator|(Qualifier a, Qualifier b) {
    return static_cast<Qualifier>(static_cast<unsigned>(a) | static_cast<unsigned>(b));
}

/// `qualifier` says `part`, alone or together with the other.
constexpr bool says(Qualifier qualifier, Qualifier part) {
    return (static_cast<unsigned>(qualifier) & static_cast<unsigned>(part)) != 0;
}

/// One calendar date with holes: absent month or day, unspecified digits, qualifiers per component.
struct EdtfDate {
    std::int64_t year = 0;   ///< astronomical (0 = 1 BCE); unspecified digits count as 0
    std::uint8_t year_x = 0; ///< bit i: the digit of 10^i is unspecified ("199X": 1, "19XX": 3)
    bool minus_zero = false; ///< "-00XX", 100 to 1 BCE: a minus that a year of 0 cannot carry
    std::uint8_t significant = 0; ///< level 2: number of significant digits of the year, 0 = all
    std::uint8_t exponent = 0;    ///< level 2: "Y-17E7" is year -17·10^7, kept for printing
    bool long_year = false;       ///< written with Y
    std::uint8_t month = 0;       ///< 1–12; 21–41 seasons and other parts; 0 absent or "XX"
    std::uint8_t month_x = 0;     ///< bit per unspecified digit, as year_x
    std::uint8_t day = 0;         ///< 1–31; 0 absent or "XX"
    std::uint8_t day_x = 0;       ///< bit per unspecified digit
    Qualifier year_q = Qualifier::none;
    Qualifier month_q = Qualifier::none;
    Qualifier day_q = Qualifier::none;
    std::string time; ///< level 0: what follows "T", checked, kept as written; "" absent

    friend bool operator==(const EdtfDate&, const EdtfDate&) = default;

    bool has_month() const { return month != 0 || month_x != 0; }

    bool has_day() const { return day != 0 || day_x != 0; }

    /// All its digits are there: a plain calendar date of full day precision, qualified or not.
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

/// Reads one EDTF value; nullopt when it is not valid, with the reason in `problem` when that is
/// given. Never throws; refuses anything longer than 1,000 bytes, qualifiers aside, and years of
/// more than 18 digits.
/// An interval or a range that has no reading ("2005/2004") is refused too.
std::optional<Edtf> parse_edtf(std::string_view text, EdtfProblem* problem = nullptr);

/// The canonical text: a qualifier stands behind the last of the leading components that share it
/// ("2004-06~-11"), or before a single later component ("2004-~06-11").
std::string to_string(const Edtf& edtf);

/// The smallest interval of days that contains every reading; no bound where the value has none or
/// where it lies outside date::year's range. Seasons are those of the northern hemisphere by months
/// (21: Mar–May; 24: December to February of the next year), 29–32 those of the southern (29:
/// Sep–Nov).
/// `~` and `%` widen by one unit of the finest component they stand for on each side: a day for
/// "2004-06-11~", a month for "2004-06~-11", ten years for "199X~"; `?` does not widen. A time of
/// day is within its day, whatever the zone. Not ok() for hand-made values that have no reading.
Interval bounds(const Edtf& edtf);

/// The finest component whose digits are all given ("XXXX-12-XX": month); of a year with
/// unspecified or insignificant last digits the decade, century or millennium ("199X", "1950S2").
/// Of an interval the coarser of its dates, of a set the coarsest member.
Granularity granularity(const Edtf& edtf);

/// `~` or `%` on any component.
bool approximate(const Edtf& edtf);
/// `?` or `%` on any component.
bool uncertain(const Edtf& edtf);

/// Values from plain parts, for those who compute dates; their text is always valid EDTF where the
/// parts exist.
Edtf edtf_year(std::int64_t year);
/// `month` may be a season code (21–41). Years beyond ±9999 have no months in EDTF: the year alone.
Edtf edtf_month(std::int64_t year, unsigned month);
/// `day` must lie in date::year's range. The year alone beyond ±9999.
Edtf edtf_day(sys_days day);
/// The decade or century that `year` lies in, as its digits have it: 1990 → "199X", 1800 → "18XX"
/// (1800 to 1899), -499 → "-04XX" (500 to 401 BCE), 0 → "00XX", -99 → "-00XX" (100 to 1 BCE).
Edtf edtf_decade(std::int64_t year);
Edtf edtf_century(std::int64_t year);
/// From the begin of `a` to the end of `b`, each a date, an interval or a set; times of day are
/// left out, as EDTF has none there. Not ok() bounds when `b` ends before `a` begins, and then its
/// text is no EDTF: check.
Edtf edtf_interval(const Edtf& a, const Edtf& b);
/// The same value, approximate ("~") on all components; a time of day is left out. What is
/// approximate already stays as it is: "1984-06~-06" to a month, which a "~" at the day would
/// narrow.
Edtf edtf_approximate(Edtf edtf);
/// The same value, uncertain ("?") on all components; a time of day is left out.
Edtf edtf_uncertain(Edtf edtf);
/// One of two dates: "[1914,1915]"; where one of them is no date, the stretch from the one to the
/// other.
Edtf edtf_one_of(const Edtf& a, const Edtf& b);
/// The same value without "~" and "?". Ends that only these put in order come in the order of time:
/// "2004-06-11%/2004-06-10" is 2004-06-10/2004-06-11.
Edtf edtf_exact(Edtf edtf);

} // namespace fasti
