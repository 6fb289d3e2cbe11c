// SPDX-License-Identifier: Apache-2.0
#include "events/extract/mention/section_mentions.hpp"

#include "events/extract/mention/cell_title.hpp"
#include "events/extract/mention/describe.hpp"
#include "events/extract/mention/when.hpp"
#include "events/grammar/grammarian.hpp"
#include "events/grammar/sentence/sentence_dates.hpp"
#include "events/grammar/tense.hpp"
#include "events/zones/entries.hpp"
#include "text/ascii.hpp"
#include "text/sentences/sentences.hpp"

#include <algorithm>

namespace fasti::mention {
namespace {

constexpr std::size_t longest_margin = 24; // bytes of a paragraph that is a date and nothing else

class SectionReader {
public:
    SectionReader(const Document& document, const Tagged& tagged, const parse::Model* model)
        : document_(document), tagged_(tagged) {
        if (model != nullptr) grammarian_.emplace(document, *model);
    }

    std::vector<Mention> run() {
        for (std::size_t i = 0; i < document_.blocks.size(); ++i) {
            while (timex_ < tagged_.timexes.size() && tagged_.timexes[timex_].block < i)
                ++timex_;
            read(i);
        }
        return std::move(found_);
    }

private:
    /// A date that holds for what follows.
    struct Standing {
        std::size_t timex = 0;
        int level = 0;      ///< of its heading; 7 for one in the margin
        bool items = false; ///< it dates the items of lists
        bool prose = false; ///< it dates the first sentence of the next paragraph
    };

    std::string_view words(std::size_t block) const {
        return document_[document_.blocks[block].span];
    }

    /// The one date of a block; nullopt where it has none, several, or a range.
    std::optional<std::size_t> date_of(std::size_t block) const {
        std::optional<std::size_t> date;
        for (std::size_t t = timex_; t < tagged_.timexes.size(); ++t) {
            const Timex& timex = tagged_.timexes[t];
            if (timex.block != block) break;
            if (!grammar::on_the_calendar(timex)) continue;
            if (date || timex.range != 0) return std::nullopt;
            date = t;
        }
        return date;
    }

    bool has_date(std::size_t block) const {
        return timex_ < tagged_.timexes.size() && tagged_.timexes[timex_].block == block;
    }

    void read(std::size_t i) {
        const Block& block = document_.blocks[i];
        if (block.kind == BlockKind::heading) return read_heading(i);
        const zones::Role role = tagged_.zones.blocks[i];
        if (const auto margin = margin_of(i)) return stand(*margin, 7, false, true);
        if (role == zones::Role::narrative && opens_with_date(i)) return;
        if (!standing_) return;
        if (role == zones::Role::list_item && standing_->items && !has_date(i)) return tell_item(i);
        if (role != zones::Role::narrative) return;
        const bool prose = standing_->prose;
        standing_->prose = false;
        if (prose && !has_date(i)) tell_first_sentence(i, block.span, standing_->timex);
    }

    void stand(std::size_t timex, int level, bool items, bool prose) {
        standing_ = Standing{timex, level, items, prose};
    }

    void read_heading(std::size_t i) {
        const Block& block = document_.blocks[i];
        if (standing_ && block.level <= standing_->level) standing_.reset();
        const std::optional<std::size_t> date = date_of(i);
        if (!date) return;
        const Timex& timex = tagged_.timexes[*date];
        const bool day = timex.precision() >= Granularity::day;
        if (zones::names_a_version(words(i)) && day) return tell_release(i, *date);
        if (timex.basis != Basis::stated || timex.precision() < Granularity::year) return;
        // "1871 — The founding", "Tuesday, 4 August 1914"; not "The crash of 1929"
        const std::string_view before = document_[{block.span.begin, timex.span.begin}];
        if (ascii::letters_in(before) > 0) return;
        stand(*date, block.level, true, day);
    }

    /// The date of a block that is nothing else: "1266." alone.
    std::optional<std::size_t> margin_of(std::size_t i) const {
        const Block& block = document_.blocks[i];
        if (block.kind != BlockKind::paragraph || block.span.size() > longest_margin)
            return std::nullopt;
        const std::optional<std::size_t> date = date_of(i);
        if (!date || tagged_.timexes[*date].dateline) return std::nullopt;
        const Span span = tagged_.timexes[*date].span;
        const bool alone = ascii::letters_in(document_[{block.span.begin, span.begin}]) == 0 &&
                           ascii::letters_in(document_[{span.end, block.span.end}]) == 0;
        return alone && tagged_.timexes[*date].precision() >= Granularity::year ? date
                                                                                : std::nullopt;
    }

    /// "A.D. 541. The plague reached the city.": the first sentence is a date and nothing else.
    bool opens_with_date(std::size_t i) {
        const Span block = document_.blocks[i].span;
        if (!has_date(i) || tagged_.timexes[timex_].span.begin != block.begin) return false;
        const Timex& timex = tagged_.timexes[timex_];
        const std::string_view behind = document_[{timex.span.end, block.end}];
        if (!grammar::on_the_calendar(timex) || !behind.starts_with(". ")) return false;
        const bool other =
            timex_ + 1 < tagged_.timexes.size() && tagged_.timexes[timex_ + 1].block == i;
        if (other) return false;
        standing_.reset();
        tell_first_sentence(i, {timex.span.end + 2, block.end}, timex_);
        return true;
    }

    Mention begin(Span quote, std::size_t date) const {
        Mention mention;
        const Timex& timex = tagged_.timexes[date];
        mention.timex = date;
        mention.date = timex.span;
        mention.sentence = quote;
        mention.told = quote;
        mention.when = when_of(document_, timex);
        mention.part = tagged_.part_of(timex.block);
        return mention;
    }

    void tell_item(std::size_t i) {
        Mention mention = begin(document_.blocks[i].span, standing_->timex);
        if (grammarian_ && !describe_clause(mention, mention.sentence, false)) return;
        mention.title = cell_title(words(i), mention.title, "", grammarian_.has_value());
        found_.push_back(std::move(mention));
    }

    /// Of prose only a clause that tells of something that happened.
    void tell_first_sentence(std::size_t i, Span from, std::size_t date) {
        if (!grammarian_) return;
        for (const Span sentence : sentences(document_, document_.blocks[i])) {
            if (sentence.end <= from.begin) continue;
            Mention mention = begin({std::max(sentence.begin, from.begin), sentence.end}, date);
            if (describe_clause(mention, mention.sentence, true) && !mention.title.empty())
                found_.push_back(std::move(mention));
            return;
        }
    }

    bool describe_clause(Mention& mention, Span stretch, bool needed) {
        constexpr std::size_t longest = 600; // bytes
        if (stretch.size() > longest) return !needed;
        const grammar::Parsed& parsed =
            grammarian_->at(stretch, grammar::dates_in(tagged_, stretch));
        const grammar::Tree& tree = *parsed.tree;
        if (tree.size() == 0) return !needed;
        const trigger::DatedTrigger trigger = trigger::whole_of(tree);
        mention.tense = grammar::tense_of(tree, tree.root());
        if (needed && (trigger.kind != trigger::DatedTrigger::Kind::clause ||
                       no_event(tree, trigger, tagged_.timexes[mention.timex])))
            return false;
        describe(tree, trigger, std::nullopt, mention);
        return true;
    }

    /// "Version 2.4.1 released"
    void tell_release(std::size_t i, std::size_t date) {
        standing_.reset();
        const Span heading = document_.blocks[i].span;
        Mention mention = begin(heading, date);
        const std::string_view text = document_[heading];
        const std::size_t digit = text.find_first_of("0123456789");
        const std::size_t end = std::min(text.find_first_of(" ]),", digit), text.size());
        const std::string version(text.substr(digit, end - digit));
        mention.title = "Version " + version + " released";
        mention.word = "release";
        mention.names = {version};
        mention.proper = "Version " + version;
        found_.push_back(std::move(mention));
    }

    const Document& document_;
    const Tagged& tagged_;
    std::optional<grammar::Grammarian> grammarian_;
    std::size_t timex_ = 0; // the first of this block or behind it
    std::optional<Standing> standing_;
    std::vector<Mention> found_;
};

} // namespace

std::vector<Mention>
find_section_mentions(const Document& document, const Tagged& tagged, const parse::Model* model) {
    return SectionReader(document, tagged, model).run();
}

} // namespace fasti::mention
