// SPDX-License-Identifier: Apache-2.0
#include "events/extract/mention/told_out_of_time.hpp"

#include "events/chronicle/date_words.hpp"
#include "events/lexicon/classes/lexicon.hpp"
#include "events/timex/value/messages.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>

namespace fasti::mention {
namespace {

// Days. Who tells of older things with "will" is a historian; and what lies further ahead belongs
// to something else in the sentence ("notes due 15 March 2007").
constexpr int farthest_days = 366;

bool quotes(std::string_view sentence) {
    constexpr std::array<std::string_view, 6> signs = {"“", "”", "\"", "``", "«", "»"};
    return std::any_of(signs.begin(), signs.end(), [&](std::string_view sign) {
        return sentence.find(sign) != std::string_view::npos;
    });
}

bool told_as_fact(const Mention& mention) {
    return mention.certainty == Certainty::asserted || mention.certainty == Certainty::reported;
}

bool in_the_past(grammar::VerbTense tense) {
    return tense == grammar::VerbTense::past || tense == grammar::VerbTense::past_perfect ||
           tense == grammar::VerbTense::present_perfect;
}

Finding finding(const char* code, std::string message) {
    return {code, Severity::warning, std::move(message), {}};
}

} // namespace

std::optional<Finding>
told_out_of_time(const Document& document, const Mention& mention, const std::optional<Dct>& dct) {
    if (!dct || dct->inferred || mention.when.basis != Basis::stated) return std::nullopt;
    if (!mention.when.bounds.ok() || quotes(document[mention.sentence])) return std::nullopt;
    const Interval day{dct->day, dct->day + date::days{1}};
    const std::string written = words(edtf_day(dct->day));
    const bool later = before(day, mention.when.bounds) == Verdict::definite;
    if (in_the_past(mention.tense) && told_as_fact(mention) && later &&
        !lexicon::is(mention.word, lexicon::say, lexicon::find_out) &&
        (mention.when.bounds.begin - day.begin).count() <= farthest_days)
        return finding(
            "report-before-event",
            fmt::format("“{}” is told in the past and dated {}, but the document is of {}",
                        mention.title, words(mention.when), written));
    const bool over = before(mention.when.bounds, day) == Verdict::definite;
    if (mention.tense == grammar::VerbTense::future && over &&
        (day.begin - mention.when.bounds.last()).count() <= farthest_days)
        return finding(
            "announced-too-late",
            fmt::format("“{}” is told as yet to come and dated {}, but the document is of "
                        "{}",
                        mention.title, words(mention.when), written));
    return std::nullopt;
}

} // namespace fasti::mention
