// SPDX-License-Identifier: Apache-2.0
#include "events/extract/mention/columns.hpp"

#include "events/grammar/sentence/pieces.hpp"
#include "events/lexicon/classes/lexicon.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

namespace fasti::mention {
namespace {

constexpr int most_columns = 40;
constexpr std::size_t most_rows = 200; // that are looked at to find out what a column holds

/// What the cells of a column hold.
struct Column {
    std::string_view name;
    std::size_t cells = 0;                ///< that are not blank
    std::size_t dates = 0;                ///< that are dates and nothing else
    std::size_t full = 0;                 ///< … to the month or finer
    std::size_t times = 0;                ///< … times of day
    std::size_t letters = 0;              ///< in all cells
    std::size_t days = 0;                 ///< cells that may be days of a month and nothing else
    std::size_t names = 0;                ///< cells that are names and nothing else
    std::set<std::string_view> different; ///< cells

    bool all_dates() const { return cells > 0 && 10 * dates >= 6 * cells; }

    bool all_days() const { return cells > 0 && days == cells; }

    /// The same few words again and again: a class, a party, a place of measuring.
    bool repeats() const { return cells > 2 && 2 * different.size() <= cells; }

    bool all_times() const { return all_dates() && times == dates; }

    bool all_names() const { return 10 * names >= 8 * cells; }

    bool full_dates() const { return 2 * full >= cells; }

    std::size_t mean_letters() const { return cells > 0 ? letters / cells : 0; }
};

/// Does a name of a column hold a word of a class?
bool names(std::string_view name, lexicon::Class of) {
    while (!name.empty()) {
        const auto letter = [](char c) {
            return ascii::is_letter(c) || (static_cast<unsigned char>(c) & 0x80U) != 0;
        };
        const auto begin = std::find_if(name.begin(), name.end(), letter);
        const auto end = std::find_if_not(begin, name.end(), letter);
        if (lexicon::is(ascii_lower({begin, end}), of)) return true;
        name.remove_prefix(static_cast<std::size_t>(end - name.begin()));
    }
    return false;
}

/// "Harrow on the Hill", "Pinner": a name and no more. Where every noun is capital, what looks like
/// one may be none.
bool is_proper(std::string_view cell) {
    const std::vector<grammar::Piece> pieces = grammar::pieces_of(cell, {0, cell.size()});
    return !pieces.empty() &&
           std::all_of(pieces.begin(), pieces.end(), [](const grammar::Piece& piece) {
               return piece.kind != grammar::Piece::Kind::word || piece.capital ||
                      lexicon::is(piece.lower, lexicon::function) ||
                      lexicon::is(piece.lower, lexicon::name_particle);
           });
}

class Survey {
public:
    Survey(const Document& document, const Tagged& tagged, const Table& table, bool dated)
        : document_(document), tagged_(tagged), table_(table), dated_(dated) {}

    std::optional<Columns> run() {
        count();
        Columns found;
        if (lists_books()) return std::nullopt;
        found.first_row = first_row_;
        const std::optional<std::size_t> date = date_column();
        if (!date) return std::nullopt;
        found.date = static_cast<int>(*date);
        const std::optional<std::size_t> event = event_column(*date);
        if (!event) return std::nullopt;
        found.event = static_cast<int>(*event);
        const Column& told = columns_.at(*event);
        if (columns_.at(*date).all_times() && told.all_names()) return std::nullopt; // a timetable
        found.name_alone = names(told.name, lexicon::name_column);
        const bool empty = found.name_alone || names(told.name, lexicon::event_column);
        if (!empty) found.event_name = told.name;
        second_dates(*date, found);
        return found;
    }

private:
    void count() {
        const auto heading = [](const std::vector<Cell>& row) {
            return std::all_of(row.begin(), row.end(),
                               [](const Cell& cell) { return cell.heading || cell.span.empty(); });
        };
        while (first_row_ < table_.rows.size() && heading(table_.rows[first_row_]))
            ++first_row_;
        if (first_row_ == 0 && names_columns(table_.rows.front())) first_row_ = 1;
        if (first_row_ > 0)
            for (const Cell& cell : table_.rows[first_row_ - 1])
                if (cell.column < most_columns) column(cell).name = document_[cell.span];
        const std::size_t last = std::min(table_.rows.size(), first_row_ + most_rows);
        for (std::size_t i = first_row_; i < last; ++i)
            for (const Cell& cell : table_.rows[i])
                if (cell.column < most_columns) count(cell);
    }

    /// A first row that was not set apart, of plain text: "Year   Event", "Year   Sheep".
    bool names_columns(const std::vector<Cell>& row) const {
        constexpr std::size_t longest_name = 30; // bytes
        const auto named = [&](const Cell& cell) {
            return names(document_[cell.span], lexicon::date_column);
        };
        const auto plain = [&](const Cell& cell) {
            const std::string_view words = document_[cell.span];
            return words.size() <= longest_name &&
                   std::none_of(words.begin(), words.end(), ascii::is_digit);
        };
        return std::any_of(row.begin(), row.end(), named) &&
               std::all_of(row.begin(), row.end(), plain);
    }

    /// Author, title, year, publisher: what was written of it, or who changed the document when.
    bool lists_books() const {
        return std::count_if(columns_.begin(), columns_.end(), [](const Column& each) {
                   return names(each.name, lexicon::book_column);
               }) > 1;
    }

    Column& column(const Cell& cell) { return columns_.at(static_cast<std::size_t>(cell.column)); }

    void count(const Cell& cell) {
        const std::string_view words = document_[cell.span];
        if (is_blank(words)) return;
        Column& here = column(cell);
        ++here.cells;
        here.letters += ascii::letters_in(words);
        here.different.insert(words);
        here.names += is_proper(words) ? 1U : 0U;
        here.days += day_of(words) > 0 ? 1U : 0U;
        const std::optional<std::size_t> date = date_of(document_, tagged_, cell);
        if (!date) return;
        ++here.dates;
        const Timex& timex = tagged_.timexes[*date];
        here.times += timex.type == TimexType::time ? 1U : 0U;
        const bool year_alone = words.size() <= 4 && ascii::letters_in(words) == 0;
        here.full += year_alone ? 0U : 1U;
    }

    /// The first column of dates. Bare numbers are years only where their name says so, or where
    /// nothing has a name.
    std::optional<std::size_t> date_column() const {
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const Column& each = columns_.at(i);
            if (!each.all_dates()) continue;
            const bool named = names(each.name, lexicon::date_column);
            const bool nameless = first_row_ == 0 && i == 0;
            if (named || nameless || (each.full_dates() && each.name.empty())) return i;
            if (each.full_dates() && i == 0) return i;
        }
        for (std::size_t i = 0; dated_ && i < columns_.size(); ++i)
            if (columns_.at(i).cells == 0 && names(columns_.at(i).name, lexicon::date_column))
                return i;
        return std::nullopt;
    }

    /// The column that is called so, else the one with most to read.
    std::optional<std::size_t> event_column(std::size_t date) const {
        constexpr std::size_t fewest_letters = 6; // a cell, on average; less is a sign or a tag
        std::optional<std::size_t> best;
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const Column& each = columns_.at(i);
            if (i == date || each.all_dates() || each.mean_letters() < fewest_letters) continue;
            if (each.repeats()) continue;
            if (names(each.name, lexicon::event_column)) return i;
            if (!best || each.mean_letters() > columns_.at(*best).mean_letters()) best = i;
        }
        return best;
    }

    void second_dates(std::size_t date, Columns& found) const {
        for (std::size_t i = 0; i < columns_.size(); ++i) {
            const Column& each = columns_.at(i);
            if (i == date) continue;
            if (each.all_days() && names(each.name, lexicon::day_column))
                found.day = static_cast<int>(i);
            if (!each.all_dates()) continue;
            const bool called = each.all_times() || names(each.name, lexicon::date_column);
            if (names(each.name, lexicon::end_column) && !found.end) {
                found.end = static_cast<int>(i);
            } else if (called || first_row_ == 0) {
                found.finer.push_back(static_cast<int>(i));
            }
        }
    }

    const Document& document_;
    const Tagged& tagged_;
    const Table& table_;
    bool dated_;
    std::size_t first_row_ = 0;
    std::array<Column, most_columns> columns_;
};

/// Whether what is left of a cell beside its dates says nothing: "c. ", "–", "(UTC)".
bool says_nothing(std::string_view rest) {
    return ascii::letters_in(rest) <= 3 && std::none_of(rest.begin(), rest.end(), ascii::is_digit);
}

} // namespace

const Cell* cell_at(const std::vector<Cell>& row, int column) {
    const auto found = std::find_if(row.begin(), row.end(), [&](const Cell& cell) {
        return cell.column <= column && column < cell.column + cell.columns;
    });
    return found == row.end() ? nullptr : &*found;
}

std::optional<std::size_t>
date_of(const Document& document, const Tagged& tagged, const Cell& cell) {
    const auto& all = tagged.timexes;
    std::size_t end = cell.span.begin;
    std::optional<std::size_t> date;
    for (std::size_t at = tagged.timex_from(cell.span.begin);
         at < all.size() && all[at].span.begin < cell.span.end; ++at) {
        const Timex& timex = all[at];
        if (timex.span.end > cell.span.end) return std::nullopt;
        if (!says_nothing(document[{end, timex.span.begin}])) return std::nullopt;
        if (!date && (timex.type == TimexType::date || timex.type == TimexType::time)) date = at;
        end = std::max(end, timex.span.end);
    }
    return says_nothing(document[{end, cell.span.end}]) ? date : std::nullopt;
}

unsigned day_of(std::string_view cell) {
    unsigned day = 0;
    if (cell.ends_with('.')) cell.remove_suffix(1);
    const auto read = std::from_chars(cell.data(), cell.data() + cell.size(), day);
    return cell.size() <= 2 && read.ptr == cell.data() + cell.size() && day <= 31 ? day : 0;
}

bool is_blank(std::string_view cell) {
    return std::none_of(cell.begin(), cell.end(),
                        [](char c) { return ascii::is_letter(c) || ascii::is_digit(c); }) &&
           cell.size() <= 8;
}

std::optional<Columns>
columns_of(const Document& document, const Tagged& tagged, const Table& table, bool dated) {
    if (table.rows.empty()) return std::nullopt;
    return Survey(document, tagged, table, dated).run();
}

} // namespace fasti::mention
