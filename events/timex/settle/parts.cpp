// SPDX-License-Identifier: Apache-2.0
#include "events/timex/settle/parts.hpp"

#include "events/timex/settle/context.hpp"
#include "events/timex/settle/datelines.hpp"
#include "events/timex/settle/document_date.hpp"
#include "events/timex/value/messages.hpp"

#include <algorithm>

namespace fasti::settle {
namespace {

std::string title_of(const Document& document, std::size_t block) {
    return std::string(document[document.blocks[block].span]);
}

DateCandidate candidate_at(const Document& document,
                           const Dateline& line,
                           const match::Expression& expression,
                           bool dateline) {
    const int at = document.index.line(document.offsets.original(expression.span.begin));
    return {std::string(document[expression.span]),
            Dct{line.day, dateline ? messages::dateline(at) : messages::at_line(at), false},
            line.against};
}

/// Cuts a document at its datelines, one after the other.
class Cutter {
public:
    Cutter(const Document& document, const std::optional<DateCandidate>& head)
        : document_(document), current_{0,
                                        document.blocks.size(),
                                        document.source.title,
                                        std::nullopt,
                                        {}} {
        if (head) date(*head);
    }

    void take(const Dateline& line, const match::Expression& expression) {
        const std::size_t block = expression.block;
        const bool same_head = dated_ && block <= last_line_ + 1;
        last_line_ = block;
        DateCandidate candidate = candidate_at(document_, line, expression, true);
        if (same_head) { // the date once more, in figures
            candidate.against = messages::said_again;
            current_.weighed.push_back(std::move(candidate));
            return;
        }
        const bool own_title = line.kind == Line::in_title;
        const bool under_title = !own_title && titled(block);
        begin_part(under_title ? block - 1 : block, block, line.expression == 0);
        if ((own_title || under_title) && !titled_above(block))
            current_.title = title_of(document_, own_title ? block : block - 1);
        date(candidate);
    }

    std::vector<Part> parts() && {
        parts_.push_back(std::move(current_));
        return std::move(parts_);
    }

private:
    void date(const DateCandidate& candidate) {
        current_.weighed.push_back(candidate);
        if (!candidate.against.empty()) return;
        current_.dct = candidate.dct;
        dated_ = true;
    }

    bool titled(std::size_t block) const {
        return block > 0 && looks_like_title(document_, document_.blocks[block - 1]);
    }

    /// Does the part have the title of the document, which stands above the line? Then what stands
    /// between them, such as a name, is none.
    bool titled_above(std::size_t line) const {
        const std::vector<Block>& blocks = document_.blocks;
        const auto end = blocks.begin() + static_cast<std::ptrdiff_t>(line);
        return current_.first_block == 0 &&
               std::any_of(blocks.begin(), end, [&](const Block& block) {
                   return block.kind == BlockKind::heading &&
                          document_[block.span] == document_.source.title;
               });
    }

    void begin_part(std::size_t begin, std::size_t line, bool first_words_of_time) {
        constexpr std::size_t longest_head = 40; // blocks, in which nothing is told
        const std::size_t head = first_words_of_time ? longest_head : head_blocks;
        if (!dated_ && line < head) begin = 0;
        if (begin == 0) return; // what stands further down dates nothing above it
        current_.last_block = begin;
        parts_.push_back(std::move(current_));
        current_ = Part{begin, document_.blocks.size(), "", std::nullopt, {}};
    }

    const Document& document_;
    std::vector<Part> parts_;
    Part current_;
    bool dated_ = false;
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

std::optional<DateCandidate> head_of(const Document& document,
                                     const zones::Zones& zones,
                                     std::span<const match::Expression> expressions) {
    std::optional<DateCandidate> head = head_date(document);
    if (head && document.source.dct == head->dct) refute(*head, zones, expressions);
    return head;
}

/// Takes the first of some candidates that nothing speaks against, if the part has no date yet.
void weigh(std::vector<DateCandidate> candidates, Part& part) {
    for (DateCandidate& each : candidates) {
        if (part.dct && each.dct == part.dct) continue; // it heads the text already
        if (each.against.empty() && part.dct) each.against = messages::better_one;
        if (each.against.empty()) part.dct = each.dct;
        part.weighed.push_back(std::move(each));
    }
}

/// Dates a part that has no dateline, or says why what could have dated it does not.
void date_part(const Document& document,
               const zones::Zones& zones,
               std::span<const match::Expression> own,
               const TagOptions& options,
               const Language& language,
               Part& part) {
    if (part.dct && !options.derivations) return;
    weigh(stated_candidates(document, zones, own), part);
    if (options.dct) weigh({{"", options.dct, ""}}, part);
    if (!options.infer_dct || (part.dct && !options.derivations)) return;
    const bool edition =
        std::any_of(part.weighed.begin(), part.weighed.end(),
                    [](const DateCandidate& each) { return each.against == messages::of_edition; });
    std::vector<DateCandidate> guesses =
        last_resorts(document, zones, own, language, part.dct.has_value());
    for (DateCandidate& each : guesses)
        if (edition && each.against.empty()) each.against = messages::guess_beside_edition;
    weigh(std::move(guesses), part);
}

} // namespace

std::vector<Part> find_parts(const Document& document,
                             const zones::Zones& zones,
                             std::span<const match::Expression> expressions,
                             const TagOptions& options,
                             const Language& language,
                             std::vector<bool>& dateline) {
    dateline.assign(expressions.size(), false);
    std::vector<Dateline> lost;
    Cutter cutter(document, head_of(document, zones, expressions));
    for (const Dateline& line : find_datelines(document, zones, expressions, options.dct, language,
                                               options.derivations ? &lost : nullptr)) {
        dateline[line.expression] = true;
        cutter.take(line, expressions[line.expression]);
    }
    std::vector<Part> parts = std::move(cutter).parts();
    for (Part& part : parts) {
        date_part(document, zones, expressions_of(part, expressions), options, language, part);
        for (const Dateline& line : lost)
            if (const auto& expression = expressions[line.expression];
                expression.block >= part.first_block && expression.block < part.last_block)
                part.weighed.push_back(candidate_at(document, line, expression, false));
        if (!options.derivations) part.weighed.clear();
    }
    return parts;
}

} // namespace fasti::settle
