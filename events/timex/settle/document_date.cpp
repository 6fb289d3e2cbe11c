// SPDX-License-Identifier: Apache-2.0
#include "events/timex/settle/document_date.hpp"

#include "events/timex/settle/context.hpp"
#include "events/timex/value/calendar.hpp"
#include "events/timex/value/messages.hpp"
#include "events/timex/value/value.hpp"
#include "events/zones/editions.hpp"
#include "text/stated_day.hpp"

#include <algorithm>
#include <vector>

namespace fasti::settle {
namespace {

constexpr int oldest_told = 60; // years between what a text tells, on the whole, and its day
constexpr date::days longest_writing{366}; // from the last day that a text tells of

/// The days from which the stated dates of the story begin.
std::vector<sys_days> told_days(std::span<const match::Expression> expressions,
                                const zones::Zones& zones) {
    std::vector<sys_days> days;
    for (const match::Expression& expression : expressions) {
        const auto& meaning = expression.meaning;
        const bool stated = meaning.kind == Meaning::Kind::point && meaning.fields.year &&
                            !meaning.fields.short_year && meaning.shift.anchor == Anchor::none &&
                            meaning.fields.year_grain == Granularity::year;
        if (!stated || !zones::gives(zones.at(expression.span.begin, expression.block)).events)
            continue;
        const auto value = edtf(meaning.fields);
        if (value && bounds(*value).bounded_below()) days.push_back(bounds(*value).begin);
    }
    return days;
}

/// A full date of at least a month that the text does not call future.
bool dates_the_text(const Document& document,
                    const match::Expression& expression,
                    const Language& language) {
    const Meaning& meaning = expression.meaning;
    const Fields& fields = meaning.fields;
    const bool full = meaning.kind == Meaning::Kind::point && fields.year && !fields.short_year &&
                      fields.month != 0 && fields.week == 0 && !fields.ambiguous_order;
    if (!full || meaning.shift.anchor != Anchor::none || fields.stated_era) return false;
    if (expression.bound == TimexMod::on_or_before) return false;
    const Block& block = document.blocks[expression.block];
    if (zones::tells_of_an_edition(
            document[sentence_around(document, block, expression.span, language)]))
        return false;
    return tense_around(document, block, expression.span, language) != Tense::future;
}

/// What the latest past date of a part is, and whether anything is counted from the part's own.
struct Latest {
    std::optional<sys_days> day;
    std::string_view words;
    bool wanted = false;
};

Latest latest_told(const Document& document,
                   const zones::Zones& zones,
                   std::span<const match::Expression> part,
                   const Language& language) {
    Latest latest;
    for (const match::Expression& expression : part) {
        latest.wanted = latest.wanted || expression.meaning.shift.anchor == Anchor::document;
        if (!zones::gives(zones.at(expression.span.begin, expression.block)).events ||
            !dates_the_text(document, expression, language))
            continue;
        const auto value = edtf(expression.meaning.fields);
        if (!value || (latest.day && *latest.day >= bounds(*value).last())) continue;
        latest.day = bounds(*value).last();
        latest.words = document[expression.span];
    }
    return latest;
}

DateCandidate candidate_of(const StatedDate& stated) {
    DateCandidate out{stated.words, std::nullopt, {}};
    const std::optional<sys_days> day = stated_day(stated.words);
    out.dct = Dct{day.value_or(sys_days{}), stated.where, false};
    if (!day) out.against = messages::no_day;
    return out;
}

} // namespace

bool makes_a_prophecy(std::span<const match::Expression> expressions,
                      const zones::Zones& zones,
                      sys_days day) {
    constexpr std::size_t fewest = 3; // dates that can say so
    const std::vector<sys_days> told = told_days(expressions, zones);
    const auto later = static_cast<std::size_t>(
        std::count_if(told.begin(), told.end(), [&](sys_days each) { return each > day; }));
    return told.size() >= fewest && 2 * later > told.size();
}

bool comes_from_an_edition(std::span<const match::Expression> expressions,
                           const zones::Zones& zones,
                           sys_days day) {
    std::vector<sys_days> told = told_days(expressions, zones);
    if (told.empty()) return false;
    const auto middle = told.begin() + static_cast<std::ptrdiff_t>(told.size() / 2);
    std::nth_element(told.begin(), middle, told.end());
    return day - *middle > date::years{oldest_told};
}

void refute(DateCandidate& candidate,
            const zones::Zones& zones,
            std::span<const match::Expression> part) {
    if (!candidate.against.empty()) return;
    if (makes_a_prophecy(part, zones, candidate.dct->day))
        candidate.against = messages::makes_prophecy;
    else if (comes_from_an_edition(part, zones, candidate.dct->day))
        candidate.against = messages::of_edition;
}

std::optional<DateCandidate> head_date(const Document& document) {
    for (const StatedDate& stated : document.stated)
        if (stated.kind == StatedDate::Kind::sent && stated_day(stated.words))
            return candidate_of(stated);
    if (document.source.dct) return DateCandidate{"", document.source.dct, ""};
    return std::nullopt;
}

std::vector<DateCandidate> stated_candidates(const Document& document,
                                             const zones::Zones& zones,
                                             std::span<const match::Expression> part) {
    std::vector<DateCandidate> out;
    for (const auto kind : {StatedDate::Kind::sent, StatedDate::Kind::published})
        for (const StatedDate& stated : document.stated) {
            if (stated.kind != kind) continue;
            out.push_back(candidate_of(stated));
            if (kind == StatedDate::Kind::published) refute(out.back(), zones, part);
        }
    return out;
}

std::vector<DateCandidate> last_resorts(const Document& document,
                                        const zones::Zones& zones,
                                        std::span<const match::Expression> part,
                                        const Language& language,
                                        bool dated) {
    std::vector<DateCandidate> out;
    const Latest latest = latest_told(document, zones, part, language);
    for (const StatedDate& stated : document.stated) {
        const bool created = stated.kind == StatedDate::Kind::created;
        if (!created && stated.kind != StatedDate::Kind::modified) continue;
        out.push_back(candidate_of(stated));
        DateCandidate& each = out.back();
        each.dct->inferred = true;
        if (!each.against.empty()) continue;
        const sys_days day = each.dct->day;
        if (!created)
            each.against = messages::of_change;
        else if (!latest.day || day < *latest.day || day - *latest.day > longest_writing)
            each.against = messages::of_file;
    }
    if (latest.day && !dated)
        out.push_back(
            {std::string(latest.words),
             Dct{*latest.day, messages::inferred_from(latest.words), true},
             comes_from_an_edition(part, zones, *latest.day) ? messages::of_edition : ""});
    for (DateCandidate& each : out)
        if (each.against.empty() && !latest.wanted) each.against = messages::nothing_counted;
    return out;
}

} // namespace fasti::settle
