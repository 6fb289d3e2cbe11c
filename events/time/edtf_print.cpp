// SPDX-License-Identifier: Apache-2.0
#include "events/time/edtf.hpp"

#include <array>

namespace fasti {
namespace {

/// A component of a date as it will stand in the text.
struct Part {
    std::string text;
    Qualifier qualifier = Qualifier::none;
};

std::string_view mark(Qualifier qualifier) {
    static constexpr std::array<std::string_view, 4> marks = {"", "?", "~", "%"};
    return marks.at(static_cast<std::size_t>(qualifier));
}

std::string digits(std::uint64_t value, unsigned mask, std::size_t width) {
    std::string text(width, '0');
    for (std::size_t i = width; i-- > 0; value /= 10, mask >>= 1U)
        text[i] = (mask & 1U) != 0 ? 'X' : static_cast<char>('0' + value % 10);
    return text;
}

std::string year_text(const EdtfDate& date) {
    const bool minus = date.year < 0 || date.minus_zero;
    const auto bits = static_cast<std::uint64_t>(date.year);
    std::uint64_t number = date.year < 0 ? 0 - bits : bits;
    const bool beyond = date.long_year || number > 9999;
    for (int i = 0; i < date.exponent; ++i)
        number /= 10;

    std::string text = beyond ? "Y" : "";
    if (minus) text += '-';
    text += beyond ? std::to_string(number) : digits(number, date.year_x, 4);
    if (date.exponent != 0) text += "E" + std::to_string(date.exponent);
    if (date.significant != 0) text += "S" + std::to_string(date.significant);
    return text;
}

std::vector<Part> parts(const EdtfDate& date) {
    std::vector<Part> parts = {{year_text(date), date.year_q}};
    if (date.has_month()) parts.push_back({digits(date.month, date.month_x, 2), date.month_q});
    if (date.has_day()) parts.push_back({digits(date.day, date.day_x, 2), date.day_q});
    return parts;
}

/// How many of the first parts share the qualifier of the first.
std::size_t shared(const std::vector<Part>& parts) {
    std::size_t count = 1;
    while (count < parts.size() && parts[count].qualifier == parts[0].qualifier)
        ++count;
    return count;
}

std::string to_string(const EdtfDate& date) {
    const std::vector<Part> all = parts(date);
    const std::size_t group = shared(all);
    std::string text;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (i > 0) text += '-';
        if (i >= group) text += mark(all[i].qualifier);
        text += all[i].text;
        if (i + 1 == group) text += mark(all[i].qualifier);
    }
    if (!date.time.empty()) text += "T" + date.time;
    return text;
}

/// The end of an interval; that of a range in a set passes "" for what stands around its dots.
std::string to_string(const EdtfEnd& end, std::string_view open) {
    if (end.kind == EdtfEnd::Kind::date) return to_string(end.date);
    return std::string(end.kind == EdtfEnd::Kind::open ? open : "");
}

std::string to_string(const EdtfMember& member) {
    if (!member.range) return to_string(member.begin, "");
    return to_string(member.begin, "") + ".." + to_string(member.end, "");
}

std::string to_string(const std::vector<EdtfMember>& members) {
    std::string text;
    for (const EdtfMember& member : members) {
        if (!text.empty()) text += ',';
        text += to_string(member);
    }
    return text;
}

} // namespace

std::string to_string(const Edtf& edtf) {
    switch (edtf.kind) {
    case Edtf::Kind::date:
        return to_string(edtf.begin.date);
    case Edtf::Kind::interval:
        return to_string(edtf.begin, "..") + "/" + to_string(edtf.end, "..");
    case Edtf::Kind::one_of:
        return "[" + to_string(edtf.members) + "]";
    case Edtf::Kind::all_of:
        return "{" + to_string(edtf.members) + "}";
    }
    return {};
}

} // namespace fasti
