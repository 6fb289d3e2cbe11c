// SPDX-License-Identifier: Apache-2.0
#include "events/grammar/sentence/aside.hpp"

#include <algorithm>

namespace fasti::grammar {
namespace {

constexpr std::size_t longest_aside = 300; // bytes

std::optional<Span>
closed_by(std::string_view text, std::size_t at, std::string_view open, std::string_view close) {
    if (!text.substr(at).starts_with(open)) return std::nullopt;
    const std::size_t end =
        text.substr(0, std::min(text.size(), at + longest_aside)).find(close, at + open.size());
    if (end == std::string_view::npos) return std::nullopt;
    return Span{at, end + close.size()};
}

/// ", who had ignored every warning," without its last comma, which the sentence goes on with. The
/// comma of "1,000" closes nothing.
std::optional<Span> relative_at(std::string_view text, std::size_t at) {
    for (const std::string_view open :
         {", who ", ", which ", ", whom ", ", whose ", ", by the way"}) {
        auto span = closed_by(text, at, open, ", ");
        if (!span) continue;
        --span->end;
        return span;
    }
    return std::nullopt;
}

} // namespace

std::optional<Span> aside_at(std::string_view text, std::size_t at) {
    if (text.substr(at).starts_with("so-called ")) return Span{at, at + 10};
    if (text[at] == ',') return relative_at(text, at);
    if (text[at] == '(') return closed_by(text, at, "(", ")");
    if (auto span = closed_by(text, at, "— ", " —")) return span;
    if (auto span = closed_by(text, at, " – ", " – ")) return span;
    if (at > 0 && text[at - 1] != ' ') return closed_by(text, at, "—", "—");
    return std::nullopt;
}

std::optional<Span> aside_around(std::string_view sentence, Span date) {
    for (std::size_t at = 0; at < date.begin;) {
        const auto aside = sentence[at] == ',' ? std::nullopt : aside_at(sentence, at);
        if (!aside) {
            ++at;
            continue;
        }
        const std::size_t open = sentence[at] == '(' ? 1 : std::string_view("— ").size();
        const Span inner{aside->begin + open, aside->end - open};
        if (inner.begin <= date.begin && date.end <= inner.end)
            return inner.size() > date.size() + 15 ? std::optional(inner) : std::nullopt;
        at = aside->end;
    }
    return std::nullopt;
}

} // namespace fasti::grammar
