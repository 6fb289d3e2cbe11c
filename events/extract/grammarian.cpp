// SPDX-License-Identifier: Apache-2.0
#include "events/extract/grammarian.hpp"

#include "events/parse/parse.hpp"

#include <algorithm>

namespace fasti {
namespace {

/// The dates inside a stretch, in its own bytes.
std::vector<SentenceDate> within(Span span, std::span<const SentenceDate> dates) {
    std::vector<SentenceDate> local;
    for (SentenceDate date : dates) {
        if (date.span.begin < span.begin || date.span.end > span.end) continue;
        date.span = {date.span.begin - span.begin, date.span.end - span.begin};
        local.push_back(date);
    }
    return local;
}

/// Where the dates ended up among the tokens, which count bytes of the undated text.
std::vector<TreeDate>
places(const Undated& undated, const Sentence& sentence, std::span<const SentenceDate> dates) {
    std::vector<TreeDate> out;
    const auto first_from = [&](std::size_t at) {
        const auto begins = [](const Token& token, std::size_t place) {
            return token.span.begin < place;
        };
        const auto found =
            std::lower_bound(sentence.tokens.begin(), sentence.tokens.end(), at, begins);
        return static_cast<std::size_t>(found - sentence.tokens.begin());
    };
    for (std::size_t i = 0; i < undated.places.size(); ++i) {
        const UndatedPlace& place = undated.places[i];
        const std::size_t first = first_from(place.at.begin);
        out.push_back({place.kind,
                       place.span,
                       {first, std::max(first, first_from(place.at.end))},
                       dates[i].range});
    }
    return out;
}

} // namespace

const TreeDate* Parsed::date_at(std::size_t begin) const {
    for (const TreeDate& date : dates)
        if (date.span.begin + span.begin <= begin && begin < date.span.end + span.begin)
            return &date;
    return nullptr;
}

const Parsed& Grammarian::at(Span span, std::span<const SentenceDate> dates) {
    for (const Parsed& parsed : recent_)
        if (parsed.tree && parsed.span == span) return parsed;
    Parsed& parsed = recent_.at(next_);
    next_ = (next_ + 1) % recent_.size();
    parsed.span = span;
    const std::vector<SentenceDate> local = within(span, dates);
    const Undated undated = without_dates(document_[span], local);
    parsed.sentence = parse(undated.text, model_);
    parsed.dates = places(undated, parsed.sentence, local);
    for (Token& token : parsed.sentence.tokens)
        token.span = undated.original(token.span);
    std::vector<Span> times;
    times.reserve(local.size());
    for (const SentenceDate& date : local)
        times.push_back(date.span);
    parsed.tree = std::make_unique<const Tree>(parsed.sentence, document_[span], times);
    return parsed;
}

} // namespace fasti
