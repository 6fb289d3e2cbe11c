// SPDX-License-Identifier: Apache-2.0
// Small worlds of EDTF, in full: every text over a small alphabet, every pattern of digits of some
// years, every combination of qualifiers. What is accepted must print and read back as the same
// value, and bounds must be exactly those found by trying every day of the calendar against the
// text.
#include "events/time/edtf.hpp"

#include <catch2/catch.hpp>

#include <array>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

using namespace fasti;

namespace {

/// Calls `visit` with every sequence of up to `length` tokens.
template <typename Visit>
void for_each_text(const std::vector<std::string>& tokens,
                   int length,
                   std::string& text,
                   Visit visit) {
    visit(text);
    if (length == 0) return;
    for (const std::string& token : tokens) {
        text += token;
        for_each_text(tokens, length - 1, text, visit);
        text.resize(text.size() - token.size());
    }
}

struct Count {
    int accepted = 0;
    int refused = 0;
};

/// What must hold of any text at all.
void check_text(const std::string& text, Count& count) {
    EdtfProblem problem = {text.size() + 1, ""};
    const auto edtf = parse_edtf(text, &problem);
    if (!edtf) {
        ++count.refused;
        if (problem.at > text.size() || problem.reason.empty()) FAIL(text << ": no reason");
        return;
    }
    ++count.accepted;
    const std::string canonical = to_string(*edtf);
    if (canonical.size() > text.size() + 2) FAIL(text << ": long-winded as " << canonical);
    if (parse_edtf(canonical) != edtf) FAIL(text << ": is not " << canonical);
    if (!bounds(*edtf).ok()) FAIL(text << ": no reading");
}

Count check_texts(const std::vector<std::string>& tokens, int length, std::string text = {}) {
    Count count;
    for_each_text(tokens, length, text, [&](const std::string& t) { check_text(t, count); });
    return count;
}

bool matches(std::string_view pattern, int number) {
    for (std::size_t i = pattern.size(); i-- > 0; number /= 10)
        if (pattern[i] != 'X' && pattern[i] - '0' != number % 10) return false;
    return number == 0;
}

std::vector<int> matching(std::string_view pattern, int from, int to) {
    std::vector<int> all;
    for (int n = from; n <= to; ++n)
        if (matches(pattern, n)) all.push_back(n);
    return all;
}

/// The bounds of a date without qualifiers, by trying; nothing where there is no such day.
std::optional<Interval>
by_trying(const std::vector<int>& years, std::string_view month, std::string_view day) {
    std::optional<Interval> all;
    const auto months = matching(month, 1, 12);
    const auto days_of_month = matching(day, 1, 31);
    for (const int y : years)
        for (const int m : months)
            for (const int d : days_of_month) {
                const date::year_month_day civil = date::year{y} /
                                                   date::month{static_cast<unsigned>(m)} /
                                                   date::day{static_cast<unsigned>(d)};
                if (!civil.ok()) continue;
                const Interval found = on(sys_days{civil});
                all = all ? hull(*all, found) : found;
            }
    return all;
}

/// All two-character patterns that start with one of `tens`.
std::vector<std::string> pairs(std::string_view tens) {
    std::vector<std::string> all;
    for (const char a : tens)
        for (const char b : std::string_view("0123456789X"))
            all.push_back({a, b});
    return all;
}

} // namespace

TEST_CASE(
    "every text over the characters of level 1 reads back as itself or is refused with a reason") {
    const Count count = check_texts({"0", "1", "X", "-", "~", "/", ".."}, 7);
    CHECK(count.accepted > 1'000);
    CHECK(count.refused > 500'000);
}

TEST_CASE("every text that goes on from a year reads back") {
    CHECK(check_texts({"-", "0", "1", "2", "X", "?", "/", "1985"}, 6, "1984").accepted > 1'000);
    CHECK(check_texts({"S", "E", "Y", "1", "0", "-", "%"}, 6, "Y12").accepted > 300);
    CHECK(check_texts({"1984", "-06", "..", ",", "]", "~", "1X85"}, 7, "[").accepted > 1'000);
}

TEST_CASE(
    "one wrong byte anywhere is refused with a reason, or makes another value that reads back") {
    Count count;
    for (const std::string text :
         {"2004-06-11T23:59:59+05:30", "-0043~-?03-15/Y-17E7S3", "156X-12-25/..",
          "[..1760-12-03,1762%,1764-24..1766]", "{199X?,1950S2,XXXX-12-XX}"})
        for (std::size_t at = 0; at < text.size(); ++at) {
            std::string changed = text;
            for (int byte = 0; byte < 256; ++byte) {
                changed[at] = static_cast<char>(byte);
                check_text(changed, count);
            }
            check_text(text.substr(0, at), count);
            check_text(text.substr(at), count);
            check_text(std::string(text).erase(at, 1), count);
        }
    CHECK(count.accepted > 500);
    CHECK(count.refused > 20'000);
}

TEST_CASE("every combination of qualifiers prints one way and reads back") {
    const std::vector<std::string> marks = {"", "?", "~", "%"};
    std::set<std::string> canonical;
    std::string text;
    for (int code = 0; code < 4096; ++code) {
        const auto mark = [&](int i) { return marks[std::size_t(code >> (2 * i)) % 4]; };
        text = mark(0) + "2004" + mark(1) + "-" + mark(2) + "06" + mark(3) + "-" + mark(4) + "11" +
               mark(5);
        const auto edtf = parse_edtf(text);
        if (!edtf || parse_edtf(to_string(*edtf)) != edtf) FAIL(text);
        canonical.insert(to_string(*edtf));
        const auto q = [&](int i) { return Qualifier(code >> (2 * i) & 3); };
        const EdtfDate& date = edtf->begin.date;
        if (date.day_q != (q(4) | q(5)) || date.month_q != (q(2) | q(3) | q(5)) ||
            date.year_q != (q(0) | q(1) | q(3) | q(5)))
            FAIL(text);
    }
    CHECK(canonical.size() == 64); // four for each component
}

TEST_CASE("bounds of every pattern of month and day are those of the days that match it") {
    struct Pattern {
        const char* text;
        std::vector<int> years;
    };

    const std::vector<Pattern> patterns = {{"2003", {2003}},
                                           {"2004", {2004}},
                                           {"200X", matching("200X", 0, 9999)},
                                           {"1X00", matching("1X00", 0, 9999)}};
    for (const auto& [year, years] : patterns)
        for (const std::string& month : pairs("01X"))
            for (const std::string& day : pairs("0123X")) {
                const std::string text = std::string(year) + "-" + month + "-" + day;
                const auto edtf = parse_edtf(text);
                const auto expected = by_trying(years, month, day);
                if (edtf.has_value() != expected.has_value()) FAIL(text);
                if (edtf && bounds(*edtf) != *expected) FAIL(text);
                if (edtf && to_string(*edtf) != text) FAIL(text);
            }
}

TEST_CASE("bounds of every pattern of year are those of the years that match it, in both eras") {
    std::string text;
    for_each_text({"0", "1", "4", "9", "X"}, 4, text, [](const std::string& year) {
        if (year.size() != 4) return;
        const std::vector<int> years = matching(year, 0, 9999);
        const std::vector<int> ends = {years.front(), years.back()};
        const std::vector<int> ends_bce = {-years.back(), -years.front()};
        for (const std::string day : {"12-25", "XX-31"}) {
            const auto expected = [&](const std::vector<int>& some) {
                return by_trying(some, day.substr(0, 2), day.substr(3));
            };
            if (bounds(*parse_edtf(year + "-" + day)) != *expected(ends)) FAIL(year + "-" + day);
            const auto bce = parse_edtf("-" + year + "-" + day);
            CHECK(bce.has_value() == (year != "0000"));
            if (bce && bounds(*bce) != *expected(ends_bce)) FAIL("-" + year + "-" + day);
        }
    });
}

TEST_CASE("leap days of every pattern of year, by trying") {
    std::string text;
    for_each_text({"0", "1", "4", "X"}, 4, text, [](const std::string& year) {
        if (year.size() != 4 || year.find_first_of('X') == std::string::npos) return;
        const auto expected = by_trying(matching(year, 0, 9999), "02", "29");
        const auto edtf = parse_edtf(year + "-02-29");
        if (edtf.has_value() != expected.has_value()) FAIL(year);
        if (edtf && bounds(*edtf) != *expected) FAIL(year);
    });
}

TEST_CASE("every day reads back, is its own bounds and follows the day before") {
    sys_days expected = date::year{-5} / date::January / 1;
    for (int y = -5; y <= 5; ++y) {
        for (const std::string& month : pairs("01"))
            for (const std::string& day : pairs("0123")) {
                if (month.find('X') != std::string::npos || day.find('X') != std::string::npos)
                    continue;
                const auto edtf = parse_edtf(to_string(edtf_year(y)) + "-" + month + "-" + day);
                if (!edtf) continue;
                CHECK(bounds(*edtf) == on(expected));
                CHECK(*edtf == edtf_day(expected));
                expected += days{1};
            }
    }
    CHECK(expected == sys_days{date::year{6} / date::January / 1});
}

TEST_CASE("every decade and century holds the years it is made from, and only those") {
    for (int y = -2100; y <= 2100; ++y) {
        const Interval year = bounds(edtf_year(y));
        const Interval decade = bounds(edtf_decade(y));
        const Interval century = bounds(edtf_century(y));
        if (!decade.contains(year) || !century.contains(decade)) FAIL(y);
        if (granularity(edtf_decade(y)) != Granularity::decade) FAIL(y);
        if (granularity(edtf_century(y)) != Granularity::century) FAIL(y);
        if (parse_edtf(to_string(edtf_century(y))) != edtf_century(y)) FAIL(y);
        const auto years = [](const Interval& i) { return (i.end - i.begin).count() / 365; };
        if (years(decade) != 10 || years(century) != 100) FAIL(y);
    }
}

TEST_CASE("approximate values contain the plain ones, and more") {
    for (const char* text :
         {"1984", "1984-06", "1984-06-30", "2001-24", "2001-34", "199X", "18XX", "1984-XX",
          "156X-12-25", "XXXX-12-XX", "1950S2", "-0043-03-15", "2003-02-28", "2004-XX-31"}) {
        const Edtf plain = *parse_edtf(text);
        const Interval wide = bounds(edtf_approximate(plain));
        CAPTURE(text);
        CHECK(wide.contains(bounds(plain)));
        CHECK(wide.begin < bounds(plain).begin);
        CHECK(wide.end > bounds(plain).end);
        CHECK(bounds(*parse_edtf(std::string(text) + "?")) == bounds(plain));
    }
}

TEST_CASE("an interval contains both of its ends, a set each of its members") {
    const std::vector<std::string> dates = {"1984",    "1984-06", "1984-06-30", "198X",
                                            "1984-22", "-0043",   "Y17E7"};
    for (const std::string& a : dates)
        for (const std::string& b : dates) {
            CAPTURE(a, b);
            const Edtf from = *parse_edtf(a);
            const Edtf to = *parse_edtf(b);
            const Interval set = bounds(*parse_edtf("[" + a + "," + b + "]"));
            CHECK(set == hull(bounds(from), bounds(to)));
            const Edtf interval = edtf_interval(from, to);
            CHECK(parse_edtf(to_string(interval)).has_value() ==
                  parse_edtf(a + "/" + b).has_value());
            if (!parse_edtf(a + "/" + b)) continue;
            CHECK(bounds(interval) == Interval{bounds(from).begin, bounds(to).end});
            CHECK(bounds(*parse_edtf("{" + a + ".." + b + "}")) == bounds(interval));
            CHECK(granularity(interval) == std::min(granularity(from), granularity(to)));
        }
}

namespace {

/// A value that was made, not read: what it prints is read back as the same, or it has no bounds.
void check_made(const Edtf& made, const std::string& how) {
    const std::string text = to_string(made);
    const auto again = parse_edtf(text);
    if (again.has_value() != bounds(made).ok()) FAIL(how << ": " << text);
    if (again && to_string(*again) != text) FAIL(how << ": " << text << " comes back otherwise");
}

void check_derived(const std::string& text) {
    const auto edtf = parse_edtf(text);
    if (!edtf) return;
    for (const Edtf& made : {edtf_exact(*edtf), edtf_approximate(*edtf),
                             edtf_exact(edtf_approximate(*edtf)), edtf_interval(*edtf, *edtf)}) {
        check_made(made, text);
        if (!parse_edtf(to_string(made))) FAIL(text << ": makes " << to_string(made));
    }
    const Edtf exact = edtf_exact(*edtf);
    if (approximate(exact) || uncertain(exact)) FAIL(text << ": is not exact");
}

} // namespace

TEST_CASE("what is made of any value can be read again") {
    std::string text;
    for_each_text({"0", "1", "X", "-", "~", "/", ".."}, 7, text, check_derived);
    for (const std::vector<std::string>& tokens :
         {std::vector<std::string>{"-", "0", "1", "2", "X", "?", "/", "1985"},
          {"1985/", "-06", "-11", "-10", "/1984", "%", "~"}}) {
        text = "1984";
        for_each_text(tokens, 6, text, check_derived);
    }
    text = "Y12";
    for_each_text({"S", "E", "Y", "1", "0", "-", "%", "/"}, 6, text, check_derived);
    text = "[";
    for_each_text({"1984", "-06", "..", ",", "]", "~", "1X85"}, 7, text, check_derived);
    CHECK(to_string(edtf_exact(*parse_edtf("2004-06-11%/2004-06-10"))) == "2004-06-10/2004-06-11");
    CHECK(to_string(edtf_exact(*parse_edtf("[1985~..1984,1990]"))) == "[1984..1985,1990]");
}

TEST_CASE("what is made of plain parts can be read, or says that it has no bounds") {
    std::vector<Edtf> made;
    for (const std::int64_t year : std::to_array<std::int64_t>(
             {-999'999'999'999'999'999, -32'768, -12'000, -9999, -100, -99, -1, 0, 1, 99, 1990,
              9999, 10'000, 40'000, 999'999'999'999'999'999})) {
        for (const Edtf& edtf : {edtf_year(year), edtf_decade(year), edtf_century(year)})
            made.push_back(edtf);
        for (unsigned month = 1; month <= 41; ++month)
            if (month <= 12 || month > 20) made.push_back(edtf_month(year, month));
    }
    for (const sys_days day : {sys_days{date::year::min() / date::January / 1}, sys_days{},
                               sys_days{date::year{-9999} / date::January / 1},
                               sys_days{date::year{9999} / date::December / 31},
                               sys_days{date::year::max() / date::December / 31}})
        made.push_back(edtf_day(day));
    for (const std::string text : {"../1985", "1985/..", "/1985", "1985/", "[..1985]", "{1985..}"})
        made.push_back(*parse_edtf(text));
    for (std::size_t i = made.size(); i-- > 0;)
        made.push_back(edtf_approximate(made[i]));
    for (const Edtf& a : made) {
        check_made(a, "alone");
        if (!bounds(a).ok()) FAIL(to_string(a));
        for (const Edtf& b : made)
            check_made(edtf_interval(a, b), to_string(a) + " to " + to_string(b));
    }
    for (int year = -12'000; year <= 12'000; ++year)
        for (const Edtf& edtf : {edtf_year(year), edtf_decade(year), edtf_century(year)})
            if (parse_edtf(to_string(edtf)) != edtf) FAIL(year);
}

TEST_CASE("a set that was just short enough to be read is still when all its dates are circa") {
    std::string text = "[1984";
    while (text.size() < 990)
        text += ",1984";
    const Edtf circa = edtf_approximate(*parse_edtf(text + "]"));
    CHECK(to_string(circa).size() > 1000);
    CHECK(parse_edtf(to_string(circa)) == circa);
    CHECK_FALSE(parse_edtf(text + ",1984,1984,1984]"));
    CHECK_FALSE(parse_edtf(std::string(1'000'000, '~')));
}
