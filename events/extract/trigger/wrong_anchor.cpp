// SPDX-License-Identifier: Apache-2.0
#include "events/extract/trigger/wrong_anchor.hpp"

#include "events/chronicle/date_words.hpp"
#include "events/timex/value/messages.hpp"
#include "text/sentences/sentences.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

namespace fasti::trigger {
namespace {

constexpr int shift_of_writing = 1; // days between writing a letter and dating it

bool one_day(const Timex& timex) {
    return timex.type == TimexType::date && timex.precision() == Granularity::day &&
           timex.range == 0 && timex.bounds.ok() && timex.bounds.bounded() &&
           timex.bounds.last() == timex.bounds.begin;
}

// "Yesterday", "last Tuesday": by the document's day alone, with no month or number in its words.
bool counted(const Document& document, const Timex& timex, const Dct& dct) {
    const std::string_view words = document[timex.span];
    const bool digits = words.find_first_of("0123456789") != std::string_view::npos;
    return one_day(timex) && !digits && timex.basis == messages::document_date(dct);
}

// "yesterday, 12 May." or "yesterday (12 May)": nothing else is said of the second.
bool apposed(const Document& document, Span first, Span second) {
    const std::string_view text = document.text;
    const std::string_view gap = document[{first.end, std::max(first.end, second.begin)}];
    const char behind = second.end < text.size() ? text[second.end] : '.';
    if (gap == " (") return behind == ')';
    return gap == ", " && (behind == '.' || behind == ',' || behind == ';' || behind == '\n');
}

Span sentence_with(const Document& document, std::size_t block, Span words) {
    for (const Span sentence : sentences(document, document.blocks[block]))
        if (sentence.contains(words)) return sentence;
    return words;
}

Finding finding(const Document& document, const Timex& first, const Timex& second, const Dct& dct) {
    Finding out{"wrong-anchor", Severity::error, "", {}};
    out.message = fmt::format("“{}” is {}, counted from the document of {}, but beside it stands "
                              "{}",
                              document[first.span], words(*first.edtf), words(edtf_day(dct.day)),
                              words(*second.edtf));
    const sys_days written = dct.day + (second.bounds.begin - first.bounds.begin);
    out.help = {fmt::format("it would fit in a document of {}", words(edtf_day(written)))};
    const Span both = hull(first.span, second.span);
    out.citations = {cite(document, SourceId{}, sentence_with(document, first.block, both), both)};
    return out;
}

} // namespace

std::vector<Finding> wrong_anchors(const Document& document, const Tagged& tagged) {
    std::vector<Finding> out;
    std::size_t part = 0;
    for (std::size_t i = 0; i + 1 < tagged.timexes.size(); ++i) {
        const Timex& first = tagged.timexes[i];
        const Timex& second = tagged.timexes[i + 1];
        while (part + 1 < tagged.parts.size() && first.block >= tagged.parts[part].last_block)
            ++part;
        const auto& dct = tagged.parts[part].dct;
        if (!dct || dct->inferred || first.block != second.block || !counted(document, first, *dct))
            continue;
        const bool dated = one_day(second) && second.basis == Basis::stated;
        if (!dated || !apposed(document, first.span, second.span)) continue;
        if (std::abs((second.bounds.begin - first.bounds.begin).count()) > shift_of_writing)
            out.push_back(finding(document, first, second, *dct));
    }
    return out;
}

} // namespace fasti::trigger
