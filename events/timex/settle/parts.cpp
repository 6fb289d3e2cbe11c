// SPDX-License-Identifier: Apache-2.0
#include "events/timex/settle/parts.hpp"

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
constexpr std::size_t head_blocks = 6;     // of a file, that may stand above its dateline
constexpr std::size_t most_datelines = 40; // more of them are a chronicle, not texts

bool full_day(const Sense& sense) {
    const Fields& fields = sense.fields;
    return sense.kind == Sense::Kind::point && fields.year && !fields.short_year &&
           fields.month != 0 && fields.day != 0 && sense.shift.anchor == Anchor::none;
}

std::string_view trimmed(std::string_view text) {
    return ascii::trimmed(text, " ,.():-");
}

/// What kind of dateline a block is; `opening` begins a paragraph: "LONDON, March 3 (Agency) —".
enum class Line : std::uint8_t { none, alone, with_place, in_title, opening };

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
        return Line::with_place;
    const std::string_view comma =
        text.substr(expression.span.begin - std::min<std::size_t>(expression.span.begin, 2), 2);
    const bool ends_title =
        after.empty() && comma == ", " && block.span.size() <= longest_title_line;
    // elsewhere such a line is a reference: "Ian Hart, The Vote, Marlow Post, 3 May 2011"
    const bool heads = block.kind == BlockKind::heading || expression.block < head_blocks;
    return ends_title && heads ? Line::in_title : Line::none;
}

struct Dateline {
    std::size_t expression;
    Line kind;
    sys_days day;
};

/// The day of the words; one without a year is the last before the given date, or a week after it.
std::optional<sys_days>
dateline_day(const Sense& sense, const std::optional<Dct>& given, const Language& language) {
    Fields fields = sense.fields;
    if (fields.ambiguous_order && language.month_first) std::swap(fields.day, fields.month);
    if (full_day(sense)) return day_of(fields);
    const bool yearless = sense.kind == Sense::Kind::point && !fields.year && fields.month != 0 &&
                          fields.day != 0 && sense.shift.anchor == Anchor::none;
    if (!yearless || !given) return std::nullopt;
    fields.year = static_cast<int>(date::year_month_day{given->day}.year());
    const std::optional<sys_days> day = day_of(fields);
    if (!day || *day <= given->day + days{7}) return day;
    --*fields.year;
    return day_of(fields);
}

/// Whether where it stands may tell when the text was written.
bool dates_text(const zones::Zones& zones, const match::Expression& expression) {
    return zones::gives(zones.at(expression.span.begin, expression.block)).of_text;
}

/// Without those that most of what stands below them is later than.
std::vector<Dateline> without_prophecies(const std::vector<Dateline>& lines,
                                         const zones::Zones& zones,
                                         std::span<const match::Expression> expressions) {
    std::vector<Dateline> kept;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const std::size_t begin = lines[i].expression + 1;
        const std::size_t end = i + 1 < lines.size() ? lines[i + 1].expression : expressions.size();
        if (!makes_a_prophecy(expressions.subspan(begin, end - begin), zones, lines[i].day))
            kept.push_back(lines[i]);
    }
    return kept;
}

std::vector<Dateline> datelines(const Document& document,
                                const zones::Zones& zones,
                                std::span<const match::Expression> expressions,
                                const std::optional<Dct>& given,
                                const Language& language) {
    std::vector<Dateline> found;
    for (std::size_t i = 0; i < expressions.size(); ++i) {
        const std::optional<sys_days> day = dateline_day(expressions[i].sense, given, language);
        if (!day || !dates_text(zones, expressions[i])) continue;
        const Line kind = dateline_kind(document, expressions[i]);
        if (kind == Line::none || (kind != Line::opening && !full_day(expressions[i].sense)))
            continue;
        const std::size_t block = expressions[i].block;
        const bool near_top = block < head_blocks;
        const bool under_title =
            block > 0 && looks_like_title(document, document.blocks[block - 1]);
        const bool placed = near_top || under_title || kind != Line::alone;
        if (placed && !zones::names_a_version(document[document.blocks[block].span]))
            found.push_back({i, kind, *day});
    }
    found = without_prophecies(found, zones, expressions);
    if (found.size() > most_datelines) found.erase(found.begin() + 1, found.end());
    return found;
}

std::string title_of(const Document& document, std::size_t block) {
    return std::string(document[document.blocks[block].span]);
}

/// Cuts a document at its datelines, one after the other.
class Cutter {
public:
    explicit Cutter(const Document& document)
        : document_(document), current_{0, document.blocks.size(), document.source.title,
                                        document.source.dct},
          dated_(current_.dct.has_value()) {}

    void take(const Dateline& line, const match::Expression& expression) {
        const std::size_t block = expression.block;
        const bool same_head = dated_ && block <= last_line_ + 1;
        last_line_ = block;
        if (same_head) return; // the date once more, in figures
        const bool own_title = line.kind == Line::in_title;
        const bool under_title = !own_title && titled(block);
        begin_part(under_title ? block - 1 : block, block);
        if (own_title || under_title)
            current_.title = title_of(document_, own_title ? block : block - 1);
        const int at = document_.index.line(document_.offsets.original(expression.span.begin));
        current_.dct = Dct{line.day, messages::dateline(at), false};
        dated_ = true;
    }

    std::vector<Part> parts() && {
        parts_.push_back(std::move(current_));
        return std::move(parts_);
    }

private:
    bool titled(std::size_t block) const {
        return block > 0 && looks_like_title(document_, document_.blocks[block - 1]);
    }

    void begin_part(std::size_t begin, std::size_t line) {
        if (!dated_ && line < head_blocks) begin = 0;
        if (begin == 0) return; // what stands further down dates nothing above it
        current_.last_block = begin;
        parts_.push_back(std::move(current_));
        current_ = Part{begin, document_.blocks.size(), "", std::nullopt};
    }

    const Document& document_;
    std::vector<Part> parts_;
    Part current_;
    bool dated_;
    std::size_t last_line_ = 0; // block of the last dateline
};

std::span<const match::Expression> expressions_of(const Part& part,
                                                  std::span<const match::Expression> expressions) {
    const auto before = [](const match::Expression& each, std::size_t at) {
        return each.block < at;
    };
    const auto first =
        std::lower_bound(expressions.begin(), expressions.end(), part.first_block, before);
    const auto last = std::lower_bound(first, expressions.end(), part.last_block, before);
    return {first, last};
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

std::vector<Part> find_parts(const Document& document,
                             const zones::Zones& zones,
                             std::span<const match::Expression> expressions,
                             const TagOptions& options,
                             const Language& language,
                             std::vector<bool>& dateline) {
    dateline.assign(expressions.size(), false);
    Cutter cutter(document);
    for (const Dateline& line : datelines(document, zones, expressions, options.dct, language)) {
        dateline[line.expression] = true;
        cutter.take(line, expressions[line.expression]);
    }
    std::vector<Part> parts = std::move(cutter).parts();
    const std::optional<Dct> properties = dct_of_properties(document);
    for (Part& part : parts) {
        const auto own = expressions_of(part, expressions);
        if (!part.dct && properties && !makes_a_prophecy(own, zones, properties->day) &&
            !comes_from_an_edition(own, zones, properties->day))
            part.dct = properties;
        if (!part.dct) part.dct = options.dct;
        if (!part.dct && options.infer_dct) part.dct = inferred_dct(document, zones, own, language);
    }
    return parts;
}

} // namespace fasti::settle
