// SPDX-License-Identifier: Apache-2.0
#include "events/time/edtf_parser.hpp"
#include "events/time/edtf_readings.hpp"

#include <algorithm>

namespace fasti {
namespace {

constexpr std::size_t longest_text = 1000; // bytes

/// Qualifiers aside: a value does not become unreadable when edtf_approximate() puts "~" to each of
/// its dates. No date has more than one for each of its components.
bool is_long(std::string_view text) {
    if (text.size() > 2 * longest_text) return true;
    const auto qualifiers = std::count_if(text.begin(), text.end(),
                                          [](char c) { return c == '?' || c == '~' || c == '%'; });
    return text.size() - static_cast<std::size_t>(qualifiers) > longest_text;
}

} // namespace

bool EdtfParser::whole(Edtf& out) {
    if (text_.size() > longest_text && is_long(text_))
        return fail(longest_text, "longer than 1000 bytes");
    if (peek() == '[' || peek() == '{') return set(out) && (done() || unexpected("the end"));
    const bool has_slash = text_.find('/') != std::string_view::npos;
    if (has_slash) return interval(out) && (done() || unexpected("the end"));
    return date(out.begin.date) && (done() || unexpected("the end"));
}

/// An interval or set has no times of day [EDTF 2019, level 0].
bool EdtfParser::timeless_date(EdtfDate& out) {
    if (!date(out)) return false;
    return out.time.empty() ||
           fail(at_ - out.time.size() - 1, "a time of day stands in no interval and no set");
}

bool EdtfParser::interval(Edtf& out) {
    out.kind = Edtf::Kind::interval;
    if (!end(out.begin)) return false;
    if (!take("/")) return unexpected("'/'");
    const std::size_t second = at_;
    return end(out.end) && in_order(out.begin, out.end, second);
}

bool EdtfParser::end(EdtfEnd& out) {
    if (take("..")) {
        out.kind = EdtfEnd::Kind::open;
        return true;
    }
    if (done() || peek() == '/') {
        out.kind = EdtfEnd::Kind::unknown;
        return true;
    }
    return timeless_date(out.date);
}

bool EdtfParser::set(Edtf& out) {
    out.kind = peek() == '[' ? Edtf::Kind::one_of : Edtf::Kind::all_of;
    const char closing = peek() == '[' ? ']' : '}';
    do {
        ++at_; // the opening bracket or a comma
        if (!member(out.members.emplace_back())) return false;
    } while (peek() == ',');
    if (peek() != closing) return unexpected("',' or the end of the set");
    ++at_;
    return true;
}

bool EdtfParser::member(EdtfMember& out) {
    if (take("..")) {
        out.range = true;
        out.begin.kind = EdtfEnd::Kind::open;
        return timeless_date(out.end.date);
    }
    if (!timeless_date(out.begin.date)) return false;
    out.range = take("..");
    if (!out.range) return true;
    const std::size_t second = at_;
    if (peek() == ',' || peek() == ']' || peek() == '}') {
        out.end.kind = EdtfEnd::Kind::open;
        return true;
    }
    return timeless_date(out.end.date) && in_order(out.begin, out.end, second);
}

/// Readings are compared in any year; bounds(), which end at date::year's range, matter only where
/// "~" makes the ends soft.
bool EdtfParser::in_order(const EdtfEnd& begin, const EdtfEnd& end, std::size_t at) {
    if (fasti::in_order(begin, end)) return true;
    const Edtf interval = {Edtf::Kind::interval, begin, end, {}};
    return (approximate(interval) && bounds(interval).ok()) || fail(at, "it ends before it begins");
}

std::optional<Edtf> parse_edtf(std::string_view text, EdtfProblem* problem) {
    EdtfParser parser(text);
    Edtf edtf;
    if (parser.whole(edtf)) return edtf;
    if (problem != nullptr) *problem = parser.problem();
    return std::nullopt;
}

} // namespace fasti
