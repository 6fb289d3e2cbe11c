// SPDX-License-Identifier: Apache-2.0
#include "events/time/edtf_parser.hpp"
#include "events/time/edtf_readings.hpp"
#include "text/ascii.hpp"

#include <utility>

namespace fasti {
namespace {

constexpr std::size_t longest_year = 18; // digits; all such years fit 64 bits

bool month_exists(const EdtfDate& date) {
    if (date.month_x == 0 && date.month >= 21) return date.month <= 41;
    EdtfDate any;
    any.month = date.month;
    any.month_x = date.month_x;
    return any.has_month() && reading(any, Which::first).has_value();
}

} // namespace

bool EdtfParser::take(std::string_view token) {
    if (!text_.substr(at_).starts_with(token)) return false;
    at_ += token.size();
    return true;
}

bool EdtfParser::fail(std::size_t at, std::string reason) {
    problem_ = {at, std::move(reason)};
    return false;
}

bool EdtfParser::unexpected(std::string_view wanted) {
    std::string found = "the end of the text";
    if (!done())
        found = peek() > ' ' && peek() <= '~' ? std::string{'\'', peek(), '\''}
                                              : "a byte of no use here";
    return fail(at_, found + " where " + std::string(wanted) + " is expected");
}

Qualifier EdtfParser::qualifier() {
    if (take("?")) return Qualifier::uncertain;
    if (take("~")) return Qualifier::approximate;
    if (take("%")) return Qualifier::both;
    return Qualifier::none;
}

/// Exactly `width` digits, any of them "X".
bool EdtfParser::digits(std::size_t width,
                        std::string_view what,
                        std::int64_t& value,
                        std::uint8_t& mask) {
    value = 0;
    unsigned unknown = 0;
    for (std::size_t i = 0; i < width; ++i) {
        const char c = peek();
        if (c != 'X' && !ascii::is_digit(c)) return unexpected(what);
        value = value * 10 + (c == 'X' ? 0 : c - '0');
        unknown = unknown << 1U | (c == 'X' ? 1U : 0U);
        ++at_;
    }
    mask = static_cast<std::uint8_t>(unknown);
    return true;
}

/// As many digits as there are, the first not 0.
bool EdtfParser::number(std::string_view what, std::uint64_t& value) {
    if (!ascii::is_digit(peek()) || peek() == '0') return unexpected(what);
    const std::size_t begin = at_;
    for (value = 0; ascii::is_digit(peek()); ++at_) {
        if (at_ - begin == longest_year) return fail(begin, "more than 18 digits");
        value = value * 10 + static_cast<std::uint64_t>(peek() - '0');
    }
    return true;
}

bool EdtfParser::two_digits(std::string_view what, unsigned limit, unsigned& value) {
    const std::size_t begin = at_;
    std::int64_t read = 0;
    std::uint8_t mask = 0;
    if (!digits(2, what, read, mask)) return false;
    value = static_cast<unsigned>(read);
    return (mask == 0 && value <= limit) ||
           fail(begin, "'" + std::string(text_.substr(begin, 2)) + "' is not " + std::string(what));
}

bool EdtfParser::date(EdtfDate& out) {
    const Qualifier before = qualifier();
    const bool has_year = peek() == 'Y' ? long_year(out) : year(out);
    if (!has_year || !significant(out)) return false;
    out.year_q = before | qualifier();
    if (peek() == '-' && (out.long_year || out.significant != 0))
        return fail(at_, "a year written with Y or S has no months");
    if (take("-") && !month(out)) return false;
    return peek() != 'T' || time(out);
}

bool EdtfParser::year(EdtfDate& out) {
    const std::size_t begin = at_;
    const bool minus = take("-");
    if (!digits(4, "a digit of a four-digit year", out.year, out.year_x)) return false;
    if (ascii::is_digit(peek()))
        return fail(begin, "a year of more than four digits is written with Y");
    if (minus && out.year == 0 && out.year_x == 0)
        return fail(begin, "year -0000 does not exist: 0000 is 1 BCE");
    out.minus_zero = minus && out.year == 0;
    if (minus) out.year = -out.year;
    return true;
}

bool EdtfParser::long_year(EdtfDate& out) {
    const std::size_t begin = at_;
    take("Y");
    const bool minus = take("-");
    std::uint64_t value = 0;
    if (!number("a digit of a year", value)) return false;
    out.year = static_cast<std::int64_t>(value);
    out.long_year = true;
    if (take("E") && !exponent(out)) return false;
    if (out.exponent == 0 && out.year <= 9999)
        return fail(begin, "a year of up to four digits is written without Y");
    if (minus) out.year = -out.year;
    return true;
}

bool EdtfParser::exponent(EdtfDate& out) {
    const std::size_t begin = at_;
    std::uint64_t power = 0;
    if (!number("a digit of an exponent", power)) return false;
    constexpr std::int64_t limit = 1'000'000'000'000'000'000; // 10^longest_year
    for (std::uint64_t i = 0; i < power; ++i) {
        if (out.year >= limit / 10) return fail(begin, "a year of more than 18 digits");
        out.year *= 10;
    }
    out.exponent = static_cast<std::uint8_t>(power);
    return true;
}

bool EdtfParser::significant(EdtfDate& out) {
    const std::size_t begin = at_;
    if (!take("S")) return true;
    std::uint64_t count = 0;
    if (!number("a number of significant digits", count)) return false;
    if (out.year_x != 0) return fail(begin, "a year with X has no significant digits");
    const std::size_t size = std::to_string(out.year).size() - (out.year < 0 ? 1 : 0);
    if (count > size)
        return fail(begin + 1, "the year has only " + std::to_string(size) + " digits");
    out.significant = static_cast<std::uint8_t>(count);
    return true;
}

bool EdtfParser::month(EdtfDate& out) {
    const Qualifier before = qualifier();
    const std::size_t begin = at_;
    std::int64_t value = 0;
    if (!digits(2, "a digit of a month", value, out.month_x)) return false;
    out.month = static_cast<std::uint8_t>(value);
    const std::string text(text_.substr(begin, 2));
    if (!month_exists(out)) return fail(begin, "month " + text + " does not exist");
    const Qualifier after = qualifier();
    out.month_q = before | after;
    out.year_q = out.year_q | after;
    if (peek() == '-' && out.month >= 21) return fail(at_, "season " + text + " has no days");
    return !take("-") || day(out);
}

bool EdtfParser::day(EdtfDate& out) {
    const Qualifier before = qualifier();
    const std::size_t begin = at_;
    std::int64_t value = 0;
    if (!digits(2, "a digit of a day", value, out.day_x)) return false;
    out.day = static_cast<std::uint8_t>(value);
    if (!out.has_day() || !reading(out, Which::first))
        return fail(begin,
                    "day " + std::string(text_.substr(begin, 2)) + " does not exist in that month");
    const Qualifier after = qualifier();
    out.day_q = before | after;
    out.month_q = out.month_q | after;
    out.year_q = out.year_q | after;
    return true;
}

bool EdtfParser::time(EdtfDate& out) {
    const Qualifier any = out.year_q | out.month_q | out.day_q;
    if (!out.is_day() || any != Qualifier::none)
        return fail(at_, "a time of day needs a plain day before it");
    take("T");
    const std::size_t begin = at_;
    unsigned hour = 0;
    unsigned minute = 0;
    unsigned second = 0;
    const bool read = two_digits("an hour", 24, hour) && (take(":") || unexpected("':'")) &&
                      two_digits("a minute", 59, minute) && (take(":") || unexpected("':'")) &&
                      two_digits("a second", minute == 59 ? 60 : 59, second); // 60: a leap second
    if (!read) return false;
    if (hour == 24 && minute + second > 0) return fail(begin, "no time is later than 24:00:00");
    if (!zone()) return false;
    out.time = text_.substr(begin, at_ - begin);
    return true;
}

/// "", "Z", "+05", "+05:30"; up to 14 hours, which is as far as clocks differ.
bool EdtfParser::zone() {
    const std::size_t begin = at_;
    if (take("Z") || (peek() != '+' && peek() != '-')) return true;
    const bool minus = take("-");
    if (!minus) take("+");
    unsigned hour = 0;
    unsigned minute = 0;
    if (!two_digits("a zone of up to 14 hours", 14, hour)) return false;
    if (take(":") && !two_digits("a minute", hour == 14 ? 0 : 59, minute)) return false;
    return !minus || hour + minute > 0 || fail(begin, "a zone of zero is written Z or +00:00");
}

} // namespace fasti
