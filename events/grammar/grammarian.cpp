// SPDX-License-Identifier: Apache-2.0
#include "events/grammar/grammarian.hpp"

#include "events/grammar/mend_tree.hpp"
#include "events/parse/parse.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace fasti::grammar {
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

bool dated(Span token, std::span<const SentenceDate> dates) {
    return std::any_of(dates.begin(), dates.end(),
                       [&](const SentenceDate& date) { return date.span.overlaps(token); });
}

/// Where the dates ended up among the tokens, which count bytes of the undated text.
std::vector<TreeDate> tree_dates(const Undated& undated,
                                 const parse::Sentence& sentence,
                                 std::span<const SentenceDate> dates) {
    std::vector<TreeDate> out;
    const auto first_from = [&](std::size_t at) {
        const auto begins = [](const parse::Token& token, std::size_t gap) {
            return token.span.begin < gap;
        };
        const auto found =
            std::lower_bound(sentence.tokens.begin(), sentence.tokens.end(), at, begins);
        return static_cast<std::size_t>(found - sentence.tokens.begin());
    };
    for (std::size_t i = 0; i < undated.gaps.size(); ++i) {
        const DateGap& gap = undated.gaps[i];
        const std::size_t first = first_from(gap.at.begin);
        out.push_back(
            {gap.kind, gap.span, {first, std::max(first, first_from(gap.at.end))}, dates[i].range});
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

std::vector<Span> Grammarian::emphasised(Span span) const {
    const auto ends = [](const Span& each, std::size_t at) { return each.end <= at; };
    auto found =
        std::lower_bound(document_.emphasis.begin(), document_.emphasis.end(), span.begin, ends);
    std::vector<Span> local; // of those inside one another the outer one, which comes last
    for (; found != document_.emphasis.end() && found->end <= span.end; ++found) {
        if (found->begin < span.begin) continue;
        const Span inside{found->begin - span.begin, found->end - span.begin};
        while (!local.empty() && local.back().begin >= inside.begin)
            local.pop_back();
        local.push_back(inside);
    }
    return local;
}

const Parsed& Grammarian::at(Span span, std::span<const SentenceDate> dates) {
    for (const Parsed& parsed : recent_)
        if (parsed.tree && parsed.span == span) return parsed;
    Parsed& parsed = recent_.at(next_);
    next_ = (next_ + 1) % recent_.size();
    parsed.span = span;
    const std::vector<SentenceDate> local = within(span, dates);
    const Undated undated = without_dates(document_[span], local, emphasised(span));
    parsed.sentence = parse::parse(undated.text, model_);
    parsed.dates = tree_dates(undated, parsed.sentence, local);
    std::vector<bool> is_date(parsed.sentence.tokens.size(), false);
    for (std::size_t i = 0; i < local.size(); ++i) {
        if (local[i].keep) continue; // an anniversary is of something
        const TokenRange range = parsed.dates[i].tokens;
        std::fill(is_date.begin() + long(range.begin), is_date.begin() + long(range.end), true);
    }
    mend_tree(parsed.sentence, undated.text, is_date);
    for (parse::Token& token : parsed.sentence.tokens) {
        const std::size_t seen = token.span.size();
        token.span = undated.original(token.span);
        if (token.span.size() > seen && !dated(token.span, local)) // one word for many
            token.lemma = ascii_lower(document_[span].substr(token.span.begin, token.span.size()));
    }
    std::vector<Span> times;
    times.reserve(local.size());
    for (const SentenceDate& date : local)
        times.push_back(date.span);
    parsed.tree = std::make_unique<const Tree>(parsed.sentence, document_[span], times);
    return parsed;
}

} // namespace fasti::grammar
