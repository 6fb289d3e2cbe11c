// SPDX-License-Identifier: Apache-2.0
#include "events/grammar/sentence/dated_part.hpp"

#include "events/grammar/sentence/aside.hpp"
#include "events/grammar/sentence/label.hpp"

#include <algorithm>
#include <optional>

namespace fasti::grammar {
namespace {

std::string_view words(std::string_view text, Span span) {
    return text.substr(span.begin, span.size());
}

/// "1871: …", "12 April 1961 – …", "2031 (planned): …": the words behind the sign.
std::optional<Span> behind_separator(std::string_view all, Span rest) {
    constexpr std::size_t longest_note = 24; // bytes
    const std::string_view text = words(all, rest);
    std::size_t at = std::min(text.find_first_not_of(' '), text.size());
    if (text.substr(at).starts_with('(')) {
        const std::size_t close = text.substr(0, at + longest_note).find(')', at);
        if (close == std::string_view::npos) return std::nullopt;
        at = std::min(text.find_first_not_of(' ', close + 1), text.size());
    }
    for (const std::string_view sign : {":", "–", "—", "-"}) {
        if (!text.substr(at).starts_with(sign)) continue;
        at += sign.size();
        if (at >= text.size() || text[at] != ' ') return std::nullopt;
        return Span{rest.begin + at + 1, rest.end};
    }
    return std::nullopt;
}

} // namespace

std::size_t
leading_dates(std::string_view text, Span sentence, std::span<const SentenceDate> dates) {
    std::size_t end = sentence.begin;
    for (const SentenceDate& date : dates) {
        const std::string_view gap = words(text, {end, std::max(end, date.span.begin)});
        if (!gap.empty() && gap != ", " && gap != " ") break;
        end = date.span.end;
    }
    return end;
}

Span dated_part(std::string_view text, Span sentence, Span date, std::size_t rest) {
    const Span inner{date.begin - sentence.begin, date.end - sentence.begin};
    if (const auto aside = aside_around(words(text, sentence), inner))
        return {sentence.begin + aside->begin, sentence.begin + aside->end};
    if (rest >= date.end) return behind_separator(text, {rest, sentence.end}).value_or(sentence);
    if (const auto behind = behind_label(text, sentence, date)) return *behind;
    return behind_dateline(text, sentence, date).value_or(sentence);
}

} // namespace fasti::grammar
