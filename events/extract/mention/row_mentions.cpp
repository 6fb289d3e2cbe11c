// SPDX-License-Identifier: Apache-2.0
#include "events/extract/mention/row_mentions.hpp"

#include "events/extract/mention/cell_title.hpp"
#include "events/extract/mention/columns.hpp"
#include "events/extract/mention/describe.hpp"
#include "events/extract/mention/when.hpp"
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
            for (std::size_t i = columns->first_row; i < table.rows.size(); ++i)
                read(table.rows[i], table.first_block + i, *columns, section);
        }
        return std::move(found_);
    }

private:
    /// The date of the heading or caption that a table stands under.
    std::optional<std::size_t> date_above(const Table& table) const {
        if (!table.caption.empty())
            if (const auto found = date_in(table.caption)) return found;
        const auto behind = std::upper_bound(document_.headings.begin(), document_.headings.end(),
                                             table.first_block);
        if (behind == document_.headings.begin()) return std::nullopt;
        return date_in(document_.blocks[*std::prev(behind)].span);
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

    std::optional<std::size_t> date_of_cell(const std::vector<Cell>& row,
                                            const std::optional<int>& column) const {
        const Cell* cell = column ? cell_at(row, *column) : nullptr;
        return cell == nullptr ? std::nullopt : date_of(document_, tagged_, *cell);
    }

    void read(const std::vector<Cell>& row,
              std::size_t block,
              const Columns& columns,
              const std::optional<std::size_t>& section) {
        const Cell* cell = cell_at(row, columns.date);
        const Cell* event = cell_at(row, columns.event);
        if (cell == nullptr || event == nullptr || is_blank(document_[event->span])) return;
        std::optional<std::size_t> date = date_of(document_, tagged_, *cell);
        const bool dash = !cell->span.empty() && is_blank(document_[cell->span]);
        if (!date && dash) date = section;
        if (!date || !grammar::on_the_calendar(tagged_.timexes[*date])) return;
        Mention mention;
        mention.sentence = document_.blocks[block].span;
        date_it(mention, *date, date_of_cell(row, columns.time), date_of_cell(row, columns.end));
        tell(mention, event->span, columns);
        if (!mention.title.empty()) found_.push_back(std::move(mention));
    }

    void date_it(Mention& mention,
                 std::size_t date,
                 const std::optional<std::size_t>& time,
                 const std::optional<std::size_t>& end) const {
        const auto& all = tagged_.timexes;
        const Timex& first = all[date];
        mention.timex = date;
        mention.date = first.span;
        mention.when = when_of(document_, first);
        add_time(mention.when, first);
        mention.part = tagged_.part_of(first.block);
        const bool range = first.range == 1 && date + 1 < all.size() && all[date + 1].range == 2;
        if (range) return extend(mention, first, all[date + 1]);
        if (end && grammar::on_the_calendar(all[*end])) return extend(mention, first, all[*end]);
        if (!time || !grammar::on_the_calendar(all[*time])) return;
        if (!first.bounds.contains(all[*time].bounds)) return;
        mention.when = when_of(document_, all[*time]);
        add_time(mention.when, all[*time]);
        mention.date = hull(first.span, all[*time].span);
    }

    void extend(Mention& mention, const Timex& begin, const Timex& end) const {
        if (end.bounds.begin < begin.bounds.begin) return;
        mention.when = when_of_range(document_, begin, end);
        mention.date = hull(begin.span, end.span);
    }

    void tell(Mention& mention, Span event, const Columns& columns) {
        mention.told = event;
        if (grammarian_) describe_cell(mention, event);
        mention.title = cell_title(document_[event], mention.title, columns.event_name,
                                   grammarian_.has_value());
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
    std::vector<Mention> found_;
};

} // namespace

std::vector<Mention>
find_row_mentions(const Document& document, const Tagged& tagged, const parse::Model* model) {
    return RowReader(document, tagged, model).run();
}

} // namespace fasti::mention
