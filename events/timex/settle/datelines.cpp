// SPDX-License-Identifier: Apache-2.0
#include "events/timex/settle/datelines.hpp"

#include "events/timex/settle/context.hpp"
#include "events/timex/settle/document_date.hpp"
#include "events/timex/value/calendar.hpp"
#include "events/timex/value/messages.hpp"
#include "events/timex/value/value.hpp"
#include "events/zones/entries.hpp"
#include "text/ascii.hpp"

#include <algorithm>

namespace fasti::settle {
namespace {

constexpr std::size_t longest_dateline = 60; // bytes besides the date
constexpr std::size_t longest_title_line = 240;
constexpr std::size_t most_datelines = 40; // more of them are a chronicle, not texts

bool full_day(const Meaning& meaning) {
    const Fields& fields = meaning.fields;
    return meaning.kind == Meaning::Kind::point && fields.year && !fields.short_year &&
           fields.month != 0 && fields.day != 0 && meaning.shift.anchor == Anchor::none;
}

std::string_view trimmed(std::string_view text) {
    return ascii::trimmed(text, " ,.():-");
}

/// A run of three capital letters and no small one: the place of an opening dateline.
bool names_place(std::string_view text) {
    std::size_t run = 0;
    bool found = false;
    for (const char c : text) {
        run = ascii::is_upper(c) ? run + 1 : 0;
        found = found || run >= 3;
    }
    return found;
}

/// Whether `text` is a dash, or an agency in parentheses and a dash.
bool begins_with_dash(std::string_view text) {
    while (!text.empty() && (text.front() == ' ' || text.front() == ','))
        text.remove_prefix(1);
    if (text.starts_with('(')) {
        const std::size_t close = text.substr(0, longest_dateline).find(')');
        if (close == std::string_view::npos) return false;
        text.remove_prefix(close + 1);
        while (!text.empty() && text.front() == ' ')
            text.remove_prefix(1);
    }
    return text.starts_with('-') || text.starts_with("–") || text.starts_with("—") ||
           text.starts_with('_');
}

bool opens_paragraph(const Document& document, const match::Expression& expression) {
    const Span block = document.blocks[expression.block].span;
    const std::string_view before = document[{block.begin, expression.span.begin}];
    return before.size() <= longest_dateline && before.ends_with(", ") && names_place(before) &&
           begins_with_dash(document[{expression.span.end, block.end}]);
}

/// A block that is a date and hardly more, or a heading that ends with one after a comma.
Line dateline_kind(const Document& document, const match::Expression& expression) {
    const Block& block = document.blocks[expression.block];
    const std::string_view text = document.text;
    if (expression.span.begin > block.span.begin && text[expression.span.begin - 1] == '(')
        return Line::none; // "(Nov. 29, 2018)": of what is cited
    const std::string_view before =
        trimmed(text.substr(block.span.begin, expression.span.begin - block.span.begin));
    const std::string_view after =
        trimmed(text.substr(expression.span.end, block.span.end - expression.span.end));
    if (before.empty() && after.empty()) return Line::alone;
    if (opens_paragraph(document, expression)) return Line::opening;
    const bool sentence = text[block.span.end - 1] == '.' && !before.empty();
    if (sentence || block.kind == BlockKind::caption || block.kind == BlockKind::list_item)
        return Line::none;
    const bool short_rest = before.size() + after.size() <= longest_dateline && after.size() <= 20;
    // "Posted", "Moscow,", "Published on": few words, no verb phrase follows
    if (short_rest && after.empty() && std::count(before.begin(), before.end(), ' ') < 5)
        return ascii::letters_in(before) > 0 ? Line::with_place : Line::alone; // "18:15 3 May 2011"
    const std::string_view comma =
        text.substr(expression.span.begin - std::min<std::size_t>(expression.span.begin, 2), 2);
    const bool ends_title =
        after.empty() && comma == ", " && block.span.size() <= longest_title_line;
    // elsewhere such a line is a reference: "Ian Hart, The Vote, Marlow Post, 3 May 2011"
    const bool heads = block.kind == BlockKind::heading || expression.block < head_blocks;
    return ends_title && heads ? Line::in_title : Line::none;
}

/// The day of the words; one without a year is the last before the given date, or a week after it.
std::optional<sys_days>
dateline_day(const Meaning& meaning, const std::optional<Dct>& given, const Language& language) {
    Fields fields = meaning.fields;
    if (fields.ambiguous_order && language.month_first) std::swap(fields.day, fields.month);
    if (full_day(meaning)) return day_of(fields);
    const bool yearless = meaning.kind == Meaning::Kind::point && !fields.year &&
                          fields.month != 0 && fields.day != 0 &&
                          meaning.shift.anchor == Anchor::none;
    if (!yearless || !given) return std::nullopt;
    fields.year = static_cast<int>(date::year_month_day{given->day}.year());
    const std::optional<sys_days> day = day_of(fields);
    if (!day || *day <= given->day + days{7}) return day;
    --*fields.year;
    return day_of(fields);
}

/// Why the words are no dateline; "" where they may be one of this kind.
std::string no_dateline(const Document& document,
                        const zones::Zones& zones,
                        const match::Expression& expression,
                        Line kind) {
    const zones::Role role = zones.at(expression.span.begin, expression.block);
    if (!zones::gives(role).of_text) return messages::stands_in(zones::name(role));
    if (kind == Line::none) return messages::in_running_text;
    if (kind != Line::opening && !full_day(expression.meaning)) return messages::without_year;
    const std::size_t block = expression.block;
    const bool under_title = block > 0 && looks_like_title(document, document.blocks[block - 1]);
    if (block >= head_blocks && !under_title && kind == Line::alone)
        return messages::under_no_title;
    if (zones::names_a_version(document[document.blocks[block].span])) return messages::of_version;
    return "";
}

/// Parts those that most of what stands below them is later than.
void lose_prophecies(std::vector<Dateline>& lines,
                     const zones::Zones& zones,
                     std::span<const match::Expression> expressions,
                     std::vector<Dateline>* lost) {
    std::vector<Dateline> kept;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::size_t begin = lines[i].expression + 1;
        const std::size_t end = i + 1 < lines.size() ? lines[i + 1].expression : expressions.size();
        if (!makes_a_prophecy(expressions.subspan(begin, end - begin), zones, lines[i].day))
            kept.push_back(lines[i]);
        else if (lost != nullptr)
            lost->push_back(
                {lines[i].expression, lines[i].kind, lines[i].day, messages::makes_prophecy});
    }
    lines = std::move(kept);
}

/// Of a chronicle, which is no row of texts, the one that heads it alone.
void lose_chronicle(std::vector<Dateline>& lines,
                    std::span<const match::Expression> expressions,
                    std::vector<Dateline>* lost) {
    if (lines.size() <= most_datelines) return;
    const std::size_t kept = expressions[lines.front().expression].block < head_blocks ? 1 : 0;
    for (std::size_t i = kept; lost != nullptr && i < lines.size(); ++i) {
        lost->push_back(lines[i]);
        lost->back().against = messages::in_chronicle;
    }
    lines.resize(kept);
}

} // namespace

bool opens_as_wire(const Document& document, const Part& part) {
    constexpr std::size_t head_blocks = 3; // a title and a byline may stand above
    const std::size_t last = std::min(part.last_block, part.first_block + head_blocks);
    for (std::size_t block = part.first_block; block < last; ++block) {
        const std::string_view text = document[document.blocks[block].span];
        const std::string_view head = text.substr(0, longest_dateline);
        const std::size_t agency = head.find('(');
        if (agency == std::string_view::npos || !names_place(head.substr(0, agency))) continue;
        if (begins_with_dash(text.substr(agency))) return true;
    }
    return false;
}

std::vector<Dateline> find_datelines(const Document& document,
                                     const zones::Zones& zones,
                                     std::span<const match::Expression> expressions,
                                     const std::optional<Dct>& given,
                                     const Language& language,
                                     std::vector<Dateline>* lost) {
    std::vector<Dateline> found;
    for (std::size_t i = 0; i < expressions.size(); ++i) {
        const std::optional<sys_days> day = dateline_day(expressions[i].meaning, given, language);
        if (!day) continue;
        const Line kind = dateline_kind(document, expressions[i]);
        std::string against = no_dateline(document, zones, expressions[i], kind);
        if (against.empty())
            found.push_back({i, kind, *day, {}});
        else if (lost != nullptr)
            lost->push_back({i, kind, *day, std::move(against)});
    }
    lose_prophecies(found, zones, expressions, lost);
    lose_chronicle(found, expressions, lost);
    return found;
}

} // namespace fasti::settle
