// SPDX-License-Identifier: Apache-2.0
#include "events/extract/mention/when.hpp"

#include "text/ascii.hpp"

namespace fasti::mention {
namespace {

Edtf open_before(const Edtf& edtf) {
    Edtf open = edtf;
    open.kind = Edtf::Kind::interval;
    open.end = edtf.kind == Edtf::Kind::interval ? edtf.end : edtf.begin;
    open.begin = {EdtfEnd::Kind::open, {}};
    return open;
}

Edtf open_after(const Edtf& edtf) {
    Edtf open = edtf;
    open.kind = Edtf::Kind::interval;
    open.begin = edtf.begin;
    open.end = {EdtfEnd::Kind::open, {}};
    return open;
}

void take_bound(When& when, TimexMod bound, std::string_view limit, const std::string& words) {
    const bool plain = when.edtf.kind == Edtf::Kind::date || when.edtf.kind == Edtf::Kind::interval;
    if (bound == TimexMod::none || !plain) return;
    const bool before = bound == TimexMod::on_or_before || bound == TimexMod::before;
    if (bound == TimexMod::before && when.bounds.bounded_below()) {
        when.edtf = open_before(edtf_day(when.bounds.begin - days{1}));
    } else {
        when.edtf = before ? open_before(when.edtf) : open_after(when.edtf);
    }
    when.bounds = bounds(when.edtf);
    if (words.empty()) return;
    when.label =
        limit.ends_with('-') || limit.empty() ? std::string(limit) : ascii_lower(limit) + " ";
    when.label += words;
}

/// The date in words that mean it anywhere; "" for "tomorrow", and for "March" of a year that only
/// the text around it names.
std::string words_of(const Document& document, const Timex& timex) {
    if (!timex.label.empty()) return timex.label;
    return timex.basis == Basis::stated ? std::string(document[timex.span]) : "";
}

When plain(const Timex& timex) {
    When when;
    when.edtf = *timex.edtf;
    when.bounds = timex.bounds;
    when.precision = timex.precision();
    when.label = timex.label;
    when.basis = timex.basis;
    when.as_written = timex.as_written;
    return when;
}

} // namespace

void add_time(When& when, const Timex& timex) {
    const std::size_t t = timex.value.find('T');
    const bool day = when.edtf.kind == Edtf::Kind::date && when.edtf.begin.date.is_day();
    constexpr std::string_view shape = "T00:00";
    if (timex.type != TimexType::time || !day || t == std::string::npos) return;
    std::string time = timex.value.substr(t + 1);
    if (time.size() == shape.size() - 1 && time[2] == ':') time += ":00";
    Edtf with_time = when.edtf;
    with_time.begin.date.time = time;
    if (const auto checked = parse_edtf(to_string(with_time))) when.edtf = *checked;
}

When when_of(const Document& document, const Timex& timex) {
    When when = plain(timex);
    take_bound(when, timex.bound, document[timex.bound_words], words_of(document, timex));
    return when;
}

When when_of_range(const Document& document, const Timex& begin, const Timex& end) {
    When when = plain(begin);
    if (!end.edtf) return when;
    const Edtf both = begin.alternative ? edtf_one_of(*begin.edtf, *end.edtf)
                                        : edtf_interval(*begin.edtf, *end.edtf);
    if (!bounds(both).ok()) return when;
    when.edtf = both;
    when.bounds = bounds(both);
    when.precision = granularity(both);
    when.label.clear();
    when.as_written.reset(); // it has two ends, each with its own
    if (begin.bound == TimexMod::on_or_before) {
        const bool stated = begin.basis == Basis::stated && end.basis == Basis::stated;
        take_bound(when, begin.bound, document[begin.bound_words],
                   stated ? std::string(document[hull(begin.span, end.span)]) : "");
    }
    return when;
}

} // namespace fasti::mention
