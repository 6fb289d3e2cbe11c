// SPDX-License-Identifier: Apache-2.0
#include "render/timeline/date_text.hpp"

#include "text/ordinal.hpp"

#include <algorithm>
#include <array>

namespace fasti {
namespace {

constexpr std::array<const char*, 12> months = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

// What the codes 21–41 stand for, before a year.
constexpr std::array<const char*, 21> part_names = {"spring",
                                                    "summer",
                                                    "autumn",
                                                    "winter",
                                                    "spring",
                                                    "summer",
                                                    "autumn",
                                                    "winter",
                                                    "spring",
                                                    "summer",
                                                    "autumn",
                                                    "winter",
                                                    "Q1",
                                                    "Q2",
                                                    "Q3",
                                                    "Q4",
                                                    "first third of",
                                                    "second third of",
                                                    "last third of",
                                                    "first half of",
                                                    "second half of"};

std::string grouped(std::int64_t n) {
    std::string text = std::to_string(n);
    if (n < 10'000) return text;
    for (std::size_t at = text.size(); at > 3;)
        text.insert(at -= 3, ",");
    return text;
}

// Years of three digits and fewer would be taken for something else without their era.
std::string era(std::int64_t year) {
    return year <= 0 ? " BCE" : year < 1000 ? " CE" : "";
}

bool approximate(Qualifier q) {
    return q == Qualifier::approximate || q == Qualifier::both;
}

bool uncertain(Qualifier q) {
    return q == Qualifier::uncertain || q == Qualifier::both;
}

bool approximate(const EdtfDate& d) {
    return approximate(d.year_q) || approximate(d.month_q) || approximate(d.day_q);
}

bool uncertain(const EdtfDate& d) {
    return uncertain(d.year_q) || uncertain(d.month_q) || uncertain(d.day_q);
}

// "1904", "1990s", "19th century"; empty for holes that have no words ("19X4").
std::string year_words(const EdtfDate& d) {
    const std::int64_t size = d.year < 0 ? -d.year : d.year;
    switch (d.year_x) {
    case 0:
        return grouped(d.year <= 0 ? 1 - d.year : d.year);
    case 1:
        return grouped(size) + "s";
    case 3:
        return ordinal(size / 100 + 1) + " century";
    case 7:
        return ordinal(size / 1000 + 1) + " millennium";
    default:
        return "";
    }
}

// Everything of a date before its year: "8 Feb ", "Feb ", "spring ".
std::string before_year(const EdtfDate& d) {
    if (d.month == 0 || d.month_x != 0) return "";
    if (d.month > 12) return std::string(part_names.at(d.month - 21U)) + " ";
    const std::string month = std::string(months.at(d.month - 1U)) + " ";
    const bool day = d.day != 0 && d.day_x == 0;
    return day ? std::to_string(d.day) + " " + month : month;
}

bool has_words(const EdtfDate& d) {
    const bool known_month = d.month_x == 0 && (d.month <= 12 || (d.month >= 21 && d.month <= 41));
    const bool month_of_hole = d.year_x != 0 && d.month != 0;
    return !year_words(d).empty() && !month_of_hole && (known_month || d.month_x == 3);
}

// A date without its era and qualifiers.
std::string plain(const EdtfDate& d) {
    return before_year(d) + year_words(d);
}

std::string with_qualifiers(const std::string& text, const EdtfDate& d) {
    return (approximate(d) ? "c. " : "") + text + (uncertain(d) ? "?" : "");
}

std::string time_of_day(const EdtfDate& d) {
    return d.time.empty() ? "" : ", " + d.time;
}

std::string words(const EdtfDate& d) {
    return with_qualifiers(plain(d) + era(d.year) + time_of_day(d), d);
}

bool same_trust(const EdtfDate& a, const EdtfDate& b) {
    return approximate(a) == approximate(b) && uncertain(a) == uncertain(b);
}

// "16–28 Oct 1962", "28 Jul – 11 Nov 1918", "28 Jul 1914 – 11 Nov 1918", "431 – 404 BCE": what both
// ends share is said once.
std::string range_words(const EdtfDate& a, const EdtfDate& b) {
    const bool once = same_trust(a, b) && !uncertain(a) && a.time.empty() && b.time.empty();
    if (!once) return words(a) + " – " + words(b);
    const std::string c = approximate(a) ? "c. " : "";
    const bool same_year = a.year == b.year && a.year_x == 0 && b.year_x == 0;
    const bool same_month = same_year && a.month == b.month && a.is_day() && b.is_day();
    if (same_month) return c + std::to_string(a.day) + "–" + plain(b) + era(b.year);
    std::string begin = same_year && a.month != 0 && b.month != 0 ? before_year(a) : plain(a);
    if (begin.ends_with(' ')) begin.pop_back();
    if (era(a.year) != era(b.year)) begin += era(a.year);
    return c + begin + " – " + plain(b) + era(b.year);
}

std::string or_now(const EdtfEnd& begin, const EdtfEnd& end) {
    const bool from = begin.kind == EdtfEnd::Kind::date;
    const bool to = end.kind == EdtfEnd::Kind::date;
    if (from && to) return range_words(begin.date, end.date);
    if (from) return "from " + words(begin.date);
    if (to) return "by " + words(end.date);
    return "undated";
}

bool plain_years(const EdtfDate& a, const EdtfDate& b) {
    return a.month == 0 && b.month == 0 && a.year_x == 0 && b.year_x == 0 && same_trust(a, b) &&
           a.year > 0;
}

// Which third of a whole of `size` parts the parts `first` to `last` (from 0) are in words; "" for
// none.
std::string third(std::int64_t first, std::int64_t last, std::int64_t size) {
    if (last - first + 1 > size / 2) return "";
    if (first == 0) return "early ";
    if (last == size - 1) return "late ";
    return first * 4 >= size - 1 && last * 4 <= size * 3 ? "mid-" : "";
}

// An interval finer than its stated precision came from "early 1980s" or "late 19th century".
std::string part_words(const EdtfDate& a, const EdtfDate& b, Granularity precision) {
    if (!plain_years(a, b)) return "";
    const std::int64_t size = precision == Granularity::decade    ? 10
                              : precision == Granularity::century ? 100
                                                                  : 0;
    if (size == 0 || a.year / size != b.year / size) return "";
    const std::string part = third(a.year % size, b.year % size, size);
    if (part.empty()) return "";
    EdtfDate whole = a;
    whole.year -= a.year % size;
    whole.year_x = size == 10 ? 1 : 3;
    return with_qualifiers(part + plain(whole) + era(whole.year), a);
}

// "early 2003" for the first months of a year that is stated as a year.
std::string part_of_year(const EdtfDate& a, const EdtfDate& b, Granularity precision) {
    const bool months_of_year = precision == Granularity::year && a.year == b.year && a.day == 0 &&
                                b.day == 0 && a.month >= 1 && a.month <= 12 && b.month >= 1 &&
                                b.month <= 12 && same_trust(a, b);
    if (!months_of_year) return "";
    const std::string part = third(a.month - 1, b.month - 1, 12);
    EdtfDate whole = a;
    whole.month = 0;
    return part.empty() ? "" : with_qualifiers(part + plain(whole) + era(whole.year), a);
}

std::string interval_words(const Edtf& edtf, Granularity precision) {
    const EdtfDate& a = edtf.begin.date;
    const EdtfDate& b = edtf.end.date;
    std::string words;
    if (edtf.begin.kind == EdtfEnd::Kind::date && edtf.end.kind == EdtfEnd::Kind::date) {
        words = part_words(a, b, precision);
        if (words.empty()) words = part_of_year(a, b, precision);
    }
    return words.empty() ? or_now(edtf.begin, edtf.end) : words;
}

std::string member_words(const EdtfMember& member) {
    return member.range ? or_now(member.begin, member.end) : words(member.begin.date);
}

// A long set is cut in the middle: the first ones and the last.
std::string set_words(const Edtf& edtf, const std::string& conjunction) {
    constexpr std::size_t shown = 4;
    const std::size_t count = edtf.members.size();
    std::string text;
    for (std::size_t i = 0; i < count; ++i) {
        if (count > shown && i >= shown - 1 && i + 1 < count) continue;
        if (i > 0)
            text += count > shown && i + 1 == count ? " … " : i + 1 == count ? conjunction : ", ";
        text += member_words(edtf.members[i]);
    }
    return text;
}

bool end_has_words(const EdtfEnd& end) {
    return end.kind != EdtfEnd::Kind::date || has_words(end.date);
}

bool has_words(const Edtf& edtf) {
    if (edtf.kind == Edtf::Kind::date) return has_words(edtf.begin.date);
    if (edtf.kind == Edtf::Kind::interval)
        return end_has_words(edtf.begin) && end_has_words(edtf.end);
    for (const EdtfMember& member : edtf.members)
        if (!end_has_words(member.begin) || !end_has_words(member.end)) return false;
    return !edtf.members.empty();
}

bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

// "by 2015-2016" as people wrote it; between years a dash is set, not a hyphen.
std::string with_dashes(const std::string& text) {
    const auto year = [&](std::size_t at) {
        const bool alone = (at == 0 || !is_digit(text[at - 1])) &&
                           (at + 4 >= text.size() || !is_digit(text[at + 4]));
        return alone && at + 4 <= text.size() &&
               std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at),
                           text.begin() + static_cast<std::ptrdiff_t>(at) + 4, is_digit);
    };
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool range = text[i] == '-' && i >= 4 && year(i - 4) && year(i + 1);
        out += range ? std::string("–") : std::string(1, text[i]);
    }
    return out;
}

} // namespace

std::string date_text(const When& when) {
    if (!when.label.empty()) return with_dashes(when.label);
    if (!has_words(when.edtf)) return to_string(when.edtf);
    switch (when.edtf.kind) {
    case Edtf::Kind::interval:
        return interval_words(when.edtf, when.precision);
    case Edtf::Kind::one_of:
        return set_words(when.edtf, " or ");
    case Edtf::Kind::all_of:
        return set_words(when.edtf, " and ");
    case Edtf::Kind::date:
        break;
    }
    // A value made by default has year 0 and no bounds: an event without a date.
    if (when.edtf == Edtf{} && !when.bounds.bounded_below()) return "undated";
    return words(when.edtf.begin.date);
}

} // namespace fasti
