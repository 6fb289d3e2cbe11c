// SPDX-License-Identifier: Apache-2.0
#include "events/timex/settle/document_date.hpp"

#include "events/timex/settle/context.hpp"
#include "events/timex/value/calendar.hpp"
#include "events/timex/value/messages.hpp"
#include "events/timex/value/value.hpp"
#include "events/zones/editions.hpp"

#include <algorithm>
#include <charconv>
#include <vector>

namespace fasti::settle {
namespace {

constexpr int oldest_told = 60; // years between what a text tells, on the whole, and its day

/// "2021-03-04", "2021-03-04T10:00:00Z"
std::optional<sys_days> iso_day(std::string_view words) {
    if (words.size() < 10 || words[4] != '-' || words[7] != '-') return std::nullopt;
    const auto number = [&](std::size_t from, std::size_t size, int& value) {
        const char* end = words.data() + from + size;
        const auto result = std::from_chars(words.data() + from, end, value);
        return result.ec == std::errc() && result.ptr == end;
    };
    int year = 0;
    int month = 0;
    int day = 0;
    if (!number(0, 4, year) || !number(5, 2, month) || !number(8, 2, day)) return std::nullopt;
    if (month < 1 || month > 12 || day < 1 || day > 31) return std::nullopt;
    Fields fields = fields_of_year(year);
    fields.month = static_cast<std::int8_t>(month);
    fields.day = static_cast<std::int8_t>(day);
    return day_of(fields);
}

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

} // namespace

std::optional<Dct> dct_of_properties(const Document& document) {
    const StatedDate* best = nullptr;
    for (const StatedDate& stated : document.stated) {
        if (stated.kind != StatedDate::Kind::sent && stated.kind != StatedDate::Kind::published)
            continue;
        if (iso_day(stated.words) && (best == nullptr || stated.kind < best->kind)) best = &stated;
    }
    if (best == nullptr) return std::nullopt;
    return Dct{*iso_day(best->words), best->where, false};
}

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

std::optional<Dct> inferred_dct(const Document& document,
                                const zones::Zones& zones,
                                std::span<const match::Expression> part,
                                const Language& language) {
    std::optional<sys_days> latest;
    std::string_view words;
    bool wanted = false; // by something that is counted from the document
    for (const match::Expression& expression : part) {
        wanted = wanted || expression.meaning.shift.anchor == Anchor::document;
        if (!zones::gives(zones.at(expression.span.begin, expression.block)).events ||
            !dates_the_text(document, expression, language))
            continue;
        const auto value = edtf(expression.meaning.fields);
        if (!value || (latest && *latest >= bounds(*value).last())) continue;
        latest = bounds(*value).last();
        words = document[expression.span];
    }
    if (!latest || !wanted || comes_from_an_edition(part, zones, *latest)) return std::nullopt;
    return Dct{*latest, messages::inferred_from(words), true};
}

} // namespace fasti::settle
