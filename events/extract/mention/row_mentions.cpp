// SPDX-License-Identifier: Apache-2.0
#include "events/extract/mention/row_mentions.hpp"

#include "events/extract/mention/cell_title.hpp"
#include "events/extract/mention/columns.hpp"
#include "events/extract/mention/describe.hpp"
#include "events/extract/mention/row_dates.hpp"
#include "events/grammar/grammarian.hpp"
#include "events/grammar/sentence/sentence_dates.hpp"

#include <algorithm>

namespace fasti::mention {
namespace {

class RowReader {
public:
    RowReader(const Document& document, const Tagged& tagged, const parse::Model* model)
        : document_(document), tagged_(tagged) {
        if (model != nullptr) grammarian_.emplace(document, *model);
    }

    std::vector<Mention> run() {
        for (const Table& table : document_.tables) {
            if (!zones::gives(tagged_.zones.blocks[table.first_block]).events) continue;
            const std::optional<std::size_t> section = date_above(table);
            const std::optional<Columns> columns =
                columns_of(document_, tagged_, table, section.has_value());
            if (!columns) continue;
            above_ = columns->name_alone ? words_above(table) : "";
            RowDates dates(document_, tagged_, *columns, section);
            for (std::size_t i = columns->first_row; i < table.rows.size(); ++i)
                read(table.rows[i], table.first_block + i, *columns, dates);
        }
        return std::move(found_);
    }

private:
    /// The date of the heading or caption that a table stands under.
    std::optional<std::size_t> date_above(const Table& table) const {
        if (!table.caption.empty())
            if (const auto found = date_in(table.caption)) return found;
        if (table.first_block > 0 && is_caption(table.first_block - 1))
            if (const auto found = date_in(document_.blocks[table.first_block - 1].span))
                return found;
        const auto behind = std::upper_bound(document_.headings.begin(), document_.headings.end(),
                                             table.first_block);
        if (behind == document_.headings.begin()) return std::nullopt;
        return date_in(document_.blocks[*std::prev(behind)].span);
    }

    bool is_caption(std::size_t block) const {
        return tagged_.zones.blocks[block] == zones::Role::caption;
    }

    /// The only date, or range of dates, in a stretch.
    std::optional<std::size_t> date_in(Span stretch) const {
        const auto& all = tagged_.timexes;
        std::optional<std::size_t> date;
        for (std::size_t at = tagged_.timex_from(stretch.begin);
             at < all.size() && all[at].span.begin < stretch.end; ++at) {
            if (!grammar::on_the_calendar(all[at])) continue;
            if (date) return std::nullopt;
            if (all[at].range == 0) date = at;
        }
        return date;
    }

    void
    read(const std::vector<Cell>& row, std::size_t block, const Columns& columns, RowDates& dates) {
        const Span whole = document_.blocks[block].span;
        Mention mention;
        if (!dates.date(row, mention)) return;
        const Cell* event = cell_at(row, columns.event);
        if (event == nullptr || is_blank(document_[event->span])) return;
        if (event->span.begin < whole.begin) return; // told by a row above
        if (mention.date.empty()) mention.date = tagged_.timexes[mention.timex].span;
        mention.sentence = whole;
        tell(mention, event->span, columns);
        if (!mention.title.empty()) found_.push_back(std::move(mention));
    }

    void tell(Mention& mention, Span event, const Columns& columns) {
        mention.told = event;
        if (grammarian_) describe_cell(mention, event);
        mention.title = cell_title(document_[event], mention.title, columns.event_name,
                                   grammarian_.has_value());
        if (columns.name_alone && !above_.empty()) mention.title += " (" + above_ + ")";
    }

    /// What a table of names is of: its caption, else the heading above.
    std::string words_above(const Table& table) const {
        constexpr std::size_t longest = 48; // bytes
        const auto behind = std::upper_bound(document_.headings.begin(), document_.headings.end(),
                                             table.first_block);
        Span words = table.caption;
        if (words.empty() && behind != document_.headings.begin())
            words = document_.blocks[*std::prev(behind)].span;
        return words.size() <= longest ? std::string(document_[words]) : "";
    }

    void describe_cell(Mention& mention, Span event) {
        const std::vector<grammar::SentenceDate> dates = grammar::dates_in(tagged_, event);
        const grammar::Parsed& parsed = grammarian_->at(first_sentence(event), dates);
        const grammar::Tree& tree = *parsed.tree;
        if (tree.size() == 0) return;
        const trigger::DatedTrigger trigger = trigger::whole_of(tree);
        describe(tree, trigger, std::nullopt, mention);
    }

    /// A cell may tell a story; its first sentence says what happened.
    Span first_sentence(Span cell) const {
        const std::size_t stop = document_[cell].find(". ");
        return stop == std::string_view::npos ? cell : Span{cell.begin, cell.begin + stop + 1};
    }

    const Document& document_;
    const Tagged& tagged_;
    std::optional<grammar::Grammarian> grammarian_;
    std::string above_; ///< of a table of names: whose
    std::vector<Mention> found_;
};

} // namespace

std::vector<Mention>
find_row_mentions(const Document& document, const Tagged& tagged, const parse::Model* model) {
    return RowReader(document, tagged, model).run();
}

} // namespace fasti::mention
