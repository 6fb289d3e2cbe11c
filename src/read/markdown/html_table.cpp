// SPDX-License-Identifier: Apache-2.0
#include "read/markdown/html_table.hpp"

#include "text/ascii.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <string>

namespace fasti::markdown {
namespace {

constexpr int most_columns = 1000;

struct TableTag {
    Span span; ///< from < to behind >
    std::string name;
    bool closes = false;
};

TableTag next_table_tag(std::string_view text, std::size_t at, std::size_t limit) {
    for (at = text.find('<', at); at < limit; at = text.find('<', at + 1)) {
        TableTag tag;
        std::size_t begin = at + 1;
        tag.closes = begin < limit && text[begin] == '/';
        begin += tag.closes ? 1 : 0;
        std::size_t end = begin;
        while (end < limit && ascii::is_letter(text[end]))
            ++end;
        const std::size_t close = text.find('>', end);
        if (end == begin || close >= limit) continue;
        tag.name = ascii_lower(text.substr(begin, end - begin));
        tag.span = {at, close + 1};
        return tag;
    }
    return {};
}

/// The number of an attribute such as colspan="2"; 1 where there is none.
int number_of(std::string_view tag, std::string_view attribute) {
    const std::string lower = ascii_lower(tag);
    const std::size_t at = lower.find(attribute);
    if (at == std::string::npos) return 1;
    const std::size_t digit = lower.find_first_of("0123456789", at);
    int value = 1;
    if (digit == std::string::npos || digit > at + attribute.size() + 3) return 1;
    std::from_chars(lower.data() + digit, lower.data() + lower.size(), value);
    return std::clamp(value, 1, most_columns);
}

class TableReader {
public:
    TableReader(std::string_view text, std::size_t limit) : text_(text), limit_(limit) {}

    HtmlTable read(std::size_t at) {
        int depth = 0;
        for (TableTag tag = next_table_tag(text_, at, limit_); !tag.span.empty();
             tag = next_table_tag(text_, tag.span.end, limit_)) {
            if (tag.name == "table") depth += tag.closes ? -1 : 1;
            if (depth == 0) {
                end_cell(tag.span.begin);
                table_.end = tag.span.end;
                return std::move(table_);
            }
            if (depth == 1) take(tag);
        }
        return {};
    }

private:
    void take(const TableTag& tag) {
        if (tag.name == "caption" && !tag.closes) caption_ = tag.span.end;
        if (tag.name == "caption" && tag.closes && caption_ > 0)
            table_.caption = lines::trimmed(text_, {caption_, tag.span.begin});
        const bool cell = tag.name == "td" || tag.name == "th";
        if (cell || tag.name == "tr") end_cell(tag.span.begin);
        if (tag.name == "tr" && tag.closes && !table_.rows.empty()) reach_down();
        if (tag.name == "tr" && !tag.closes) begin_row();
        if (cell && !tag.closes) begin_cell(tag);
    }

    void begin_row() {
        table_.rows.emplace_back();
        column_ = 0;
    }

    void begin_cell(const TableTag& tag) {
        if (table_.rows.empty()) begin_row();
        const std::string_view words = text_.substr(tag.span.begin, tag.span.size());
        reach_down();
        cell_.span = {tag.span.end, tag.span.end};
        cell_.column = column_;
        cell_.columns = number_of(words, "colspan");
        cell_.heading = tag.name == "th";
        column_ = std::min(column_ + cell_.columns, most_columns);
        rows_ = number_of(words, "rowspan");
        ++cells_;
        open_ = true;
    }

    /// Cells of rows above that cover this place too.
    void reach_down() {
        constexpr std::size_t most = 4; // for each cell that is written
        for (auto found = hanging_.find(column_); found != hanging_.end() && found->second > 0;
             found = hanging_.find(column_)) {
            --found->second;
            if (++repeated_ > most * cells_) {
                ++column_;
                continue;
            }
            lines::RawCell above;
            above.above = true;
            above.column = column_++;
            table_.rows.back().push_back(above);
        }
    }

    void end_cell(std::size_t at) {
        if (!open_) return;
        open_ = false;
        cell_.span = lines::trimmed(text_, {cell_.span.begin, at});
        table_.rows.back().push_back(cell_);
        if (rows_ > 1) hanging_[cell_.column] = rows_ - 1;
    }

    std::string_view text_;
    std::size_t limit_;
    HtmlTable table_;
    lines::RawCell cell_;
    std::map<int, int> hanging_; ///< columns that a cell above still covers, and for how many rows
    std::size_t caption_ = 0;
    std::size_t cells_ = 0;    ///< that are written
    std::size_t repeated_ = 0; ///< that cells above cover
    int column_ = 0;
    int rows_ = 1;
    bool open_ = false;
};

} // namespace

HtmlTable read_html_table(std::string_view text, std::size_t at, std::size_t limit) {
    return TableReader(text, limit).read(at);
}

} // namespace fasti::markdown
