// SPDX-License-Identifier: Apache-2.0
#include "render/timeline/date_text.hpp"

#include "text/ascii.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace fasti::timeline {
namespace {

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

// Which third of a whole something is.
enum class Third : std::uint8_t { none, early, mid, late };

// That of the parts `first` to `last` (from 0) of a whole of `size` parts.
Third third(std::int64_t first, std::int64_t last, std::int64_t size) {
    if (last - first + 1 > size / 2) return Third::none;
    if (first == 0) return Third::early;
    if (last == size - 1) return Third::late;
    return first * 4 >= size - 1 && last * 4 <= size * 3 ? Third::mid : Third::none;
}

// A third of a decade, a century or a year.
struct Part {
    Third third = Third::none;
    EdtfDate whole;
};

bool same_trust(const EdtfDate& a, const EdtfDate& b) {
    return approximate(a) == approximate(b) && uncertain(a) == uncertain(b);
}

bool plain_years(const EdtfDate& a, const EdtfDate& b) {
    return a.month == 0 && b.month == 0 && a.year_x == 0 && b.year_x == 0 && same_trust(a, b) &&
           a.year > 0;
}

// An interval finer than its stated precision came from "early 1980s" or "late 19th century".
Part part_of_years(const EdtfDate& a, const EdtfDate& b, Granularity precision) {
    if (!plain_years(a, b)) return {};
    const std::int64_t size = precision == Granularity::decade    ? 10
                              : precision == Granularity::century ? 100
                                                                  : 0;
    if (size == 0 || a.year / size != b.year / size) return {};
    Part part{third(a.year % size, b.year % size, size), a};
    part.whole.year -= a.year % size;
    part.whole.year_x = size == 10 ? 1 : 3;
    return part;
}

// "early 2003" for the first months of a year that is stated as a year.
Part part_of_year(const EdtfDate& a, const EdtfDate& b, Granularity precision) {
    const bool months_of_year = precision == Granularity::year && a.year == b.year && a.day == 0 &&
                                b.day == 0 && a.month >= 1 && a.month <= 12 && b.month >= 1 &&
                                b.month <= 12 && same_trust(a, b);
    if (!months_of_year) return {};
    Part part{third(a.month - 1, b.month - 1, 12), a};
    part.whole.month = 0;
    return part;
}

bool between_dates(const Edtf& edtf) {
    return edtf.kind == Edtf::Kind::interval && edtf.begin.kind == EdtfEnd::Kind::date &&
           edtf.end.kind == EdtfEnd::Kind::date;
}

Part part_of(const Edtf& edtf, Granularity precision) {
    if (!between_dates(edtf)) return {};
    const Part part = part_of_years(edtf.begin.date, edtf.end.date, precision);
    return part.third != Third::none ? part
                                     : part_of_year(edtf.begin.date, edtf.end.date, precision);
}

bool known_year(const EdtfDate& d) {
    return d.year_x == 0 || d.year_x == 1 || d.year_x == 3 || d.year_x == 7;
}

bool has_words(const EdtfDate& d) {
    const bool known_month = d.month_x == 0 && (d.month <= 12 || (d.month >= 21 && d.month <= 41));
    const bool month_of_hole = d.year_x != 0 && d.month != 0;
    return known_year(d) && !month_of_hole && (known_month || d.month_x == 3);
}

// Says values in the words of one language.
class Speaker {
public:
    explicit Speaker(const Wording& wording) : wording_(wording) {}

    std::string date(const EdtfDate& d) const {
        return with_qualifiers(plain(d) + era(d.year) + time_of_day(d), d);
    }

    std::string interval(const Edtf& edtf, Granularity precision) const {
        const Part part = part_of(edtf, precision);
        return part.third == Third::none ? between(edtf.begin, edtf.end)
                                         : with_qualifiers(part_text(part), edtf.begin.date);
    }

    // A long set is cut in the middle: the first ones and the last.
    std::string set(const Edtf& edtf, std::string_view conjunction) const {
        constexpr std::size_t shown = 4;
        const std::size_t count = edtf.members.size();
        std::string text;
        for (std::size_t i = 0; i < count; ++i) {
            if (count > shown && i >= shown - 1 && i + 1 < count) continue;
            const bool last = i + 1 == count;
            if (i > 0) text += !last ? ", " : count > shown ? " … " : conjunction;
            const EdtfMember& member = edtf.members[i];
            text += member.range ? between(member.begin, member.end) : date(member.begin.date);
        }
        return text;
    }

private:
    // Years of three digits and fewer would be taken for something else without their era.
    std::string era(std::int64_t year) const {
        return std::string(year <= 0 ? wording_.bce : year < 1000 ? wording_.ce : "");
    }

    std::string count(std::int64_t n) const {
        std::string text = std::to_string(n);
        if (n < 10'000) return text;
        for (std::size_t at = text.size(); at > 3;)
            text.insert(at -= 3, 1, wording_.thousands);
        return text;
    }

    // "1904", "1990s", "19th century"; empty for holes that have no words ("19X4"). `part`: behind
    // "early".
    std::string year(const EdtfDate& d, bool part = false) const {
        const std::int64_t size = d.year < 0 ? -d.year : d.year;
        switch (d.year_x) {
        case 0:
            return count(d.year <= 0 ? 1 - d.year : d.year);
        case 1:
            return filled(part ? wording_.of_decade : wording_.decade, count(size));
        case 3:
            return filled(part ? wording_.of_century : wording_.century,
                          wording_.ordinal(size / 100 + 1));
        case 7:
            return filled(wording_.millennium, wording_.ordinal(size / 1000 + 1));
        default:
            return "";
        }
    }

    std::string day(const EdtfDate& d) const { return filled(wording_.day, std::to_string(d.day)); }

    // Everything of a date before its year: "8 Feb", "Feb", "spring"; "" for a year alone.
    std::string before_year(const EdtfDate& d) const {
        if (d.month == 0 || d.month_x != 0) return "";
        if (d.month > 12) return std::string(wording_.parts.at(d.month - 21U));
        std::string month(wording_.months.at(d.month - 1U));
        const bool has_day = d.day != 0 && d.day_x == 0;
        return has_day ? day(d).append(wording_.day_month).append(month) : month;
    }

    // A date without its era and qualifiers.
    std::string plain(const EdtfDate& d) const {
        const std::string front = before_year(d);
        if (front.empty()) return year(d);
        return front + std::string(d.month > 12 ? " " : wording_.month_year) + year(d);
    }

    // `d` is what `text` begins with.
    std::string about(const std::string& text, const EdtfDate& d) const {
        if (!approximate(d)) return text;
        return filled(d.is_day() ? wording_.about_day : wording_.about, text);
    }

    std::string with_qualifiers(const std::string& text, const EdtfDate& d) const {
        return about(text, d) + (uncertain(d) ? "?" : "");
    }

    static std::string time_of_day(const EdtfDate& d) {
        return d.time.empty() ? "" : ", " + d.time;
    }

    // "16–28 Oct 1962", "28 Jul – 11 Nov 1918", "28 Jul 1914 – 11 Nov 1918", "431 – 404 BCE": what
    // both ends share is said once.
    std::string range(const EdtfDate& a, const EdtfDate& b) const {
        const bool once = same_trust(a, b) && !uncertain(a) && a.time.empty() && b.time.empty();
        if (!once) return date(a) + " – " + date(b);
        const std::string end = plain(b) + era(b.year);
        const bool same_year = a.year == b.year && a.year_x == 0 && b.year_x == 0;
        const bool same_month = same_year && a.month == b.month && a.is_day() && b.is_day();
        if (same_month) return about(day(a) + "–" + end, a);
        std::string begin = same_year && a.month != 0 && b.month != 0 ? before_year(a) : plain(a);
        if (era(a.year) != era(b.year)) begin += era(a.year);
        return about(begin + " – " + end, a);
    }

    std::string between(const EdtfEnd& begin, const EdtfEnd& end) const {
        const bool from = begin.kind == EdtfEnd::Kind::date;
        const bool to = end.kind == EdtfEnd::Kind::date;
        if (from && to) return range(begin.date, end.date);
        if (from) return filled(wording_.from, date(begin.date));
        if (to) return filled(wording_.by, date(end.date));
        return std::string(wording_.undated);
    }

    std::string part_text(const Part& part) const {
        const std::string_view pattern = part.third == Third::early ? wording_.early
                                         : part.third == Third::mid ? wording_.mid
                                                                    : wording_.late;
        return filled(pattern, year(part.whole, true)) + era(part.whole.year);
    }

    const Wording& wording_;
};

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

// "by 2015-2016" as people wrote it; between years a dash is set, not a hyphen.
std::string with_dashes(const std::string& text) {
    const auto year = [&](std::size_t at) {
        const bool alone = (at == 0 || !ascii::is_digit(text[at - 1])) &&
                           (at + 4 >= text.size() || !ascii::is_digit(text[at + 4]));
        return alone && at + 4 <= text.size() &&
               std::all_of(text.begin() + static_cast<std::ptrdiff_t>(at),
                           text.begin() + static_cast<std::ptrdiff_t>(at) + 4, ascii::is_digit);
    };
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool range = text[i] == '-' && i >= 4 && year(i - 4) && year(i + 1);
        out += range ? std::string("–") : std::string(1, text[i]);
    }
    return out;
}

} // namespace

std::string date_text(const When& when, const Wording& wording) {
    if (!when.label.empty()) return with_dashes(when.label);
    if (!has_words(when.edtf)) return to_string(when.edtf);
    const Speaker speaker(wording);
    switch (when.edtf.kind) {
    case Edtf::Kind::interval:
        return speaker.interval(when.edtf, when.precision);
    case Edtf::Kind::one_of:
        return speaker.set(when.edtf, wording.either);
    case Edtf::Kind::all_of:
        return speaker.set(when.edtf, wording.both);
    case Edtf::Kind::date:
        break;
    }
    // A value made by default has year 0 and no bounds: an event without a date.
    if (when.edtf == Edtf{} && !when.bounds.bounded_below()) return std::string(wording.undated);
    return speaker.date(when.edtf.begin.date);
}

bool is_range(const When& when) {
    return when.label.empty() && between_dates(when.edtf) && has_words(when.edtf) &&
           part_of(when.edtf, when.precision).third == Third::none;
}

} // namespace fasti::timeline
