// SPDX-License-Identifier: Apache-2.0
#include "text/csv.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <utility>

namespace fasti {
namespace {

constexpr std::size_t max_fields = 1000;
constexpr std::size_t farthest_separator = 65536; // bytes
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

bool is_separator(char c) {
    return c == ',' || c == ';' || c == '\t';
}

// Of the first line that has one, outside quotation marks: titles may stand above a table.
char separator_of(std::string_view text) {
    bool quoted = false;
    for (const char c : text.substr(0, farthest_separator)) {
        if (c == '"') quoted = !quoted;
        if (!quoted && is_separator(c)) return c;
    }
    return ',';
}

// Excel's way to say what separates: "sep=;" in a line of its own.
std::size_t end_of_sep_line(std::string_view text) {
    constexpr std::string_view shape = "sep=,";
    const bool says = text.size() > shape.size() && text.starts_with("sep=") &&
                      (text[shape.size()] == '\r' || text[shape.size()] == '\n');
    if (!says) return 0;
    return shape.size() + (text.substr(shape.size()).starts_with("\r\n") ? 2 : 1);
}

} // namespace

CsvRows::CsvRows(std::string_view text)
    : text_(text.starts_with(byte_order_mark) ? text.substr(byte_order_mark.size()) : text),
      separator_(separator_of(text_)), at_(end_of_sep_line(text_)), line_(at_ > 0 ? 2 : 1) {
    if (at_ > 0) separator_ = text_[std::string_view("sep=").size()];
}

bool CsvRows::next(Fields& fields) {
    do {
        if (at_ == text_.size()) return false;
        read_row(fields);
    } while (fields.size() == 1 && fields.front().empty());
    return true;
}

void CsvRows::read_row(Fields& fields) {
    const std::size_t begin = at_;
    row_line_ = line_;
    fields.assign(1, field());
    while (take(separator_)) {
        if (fields.size() == max_fields) throw CsvError("has more than 1000 fields");
        fields.push_back(field());
    }
    row_ = text_.substr(begin, at_ - begin);
    const bool cr = take('\r');
    const bool lf = take('\n');
    if (!cr && !lf && at_ < text_.size()) throw CsvError("text follows a closing \"");
    ++line_;
}

std::string CsvRows::field() {
    if (take('"')) return quoted();
    const std::string ends{separator_, '\r', '\n'};
    const std::size_t end = std::min(text_.find_first_of(ends, at_), text_.size());
    const std::size_t begin = std::exchange(at_, end);
    return std::string(text_.substr(begin, end - begin));
}

std::string CsvRows::quoted() {
    std::string out;
    do {
        const std::size_t end = text_.find('"', at_);
        if (end == std::string_view::npos) throw CsvError("a \" is opened and never closed");
        out += text_.substr(at_, end - at_);
        at_ = end + 1;
        if (text_.substr(at_, 1) == "\"") out += '"';
    } while (take('"'));
    line_ += static_cast<std::size_t>(std::count(out.begin(), out.end(), '\n'));
    return out;
}

bool CsvRows::take(char c) {
    const bool there = at_ < text_.size() && text_[at_] == c;
    if (there) ++at_;
    return there;
}

std::string csv_column(std::string_view header) {
    const std::size_t begin = header.find_first_not_of(" \t");
    if (begin == std::string_view::npos) return "";
    return ascii_lower(header.substr(begin, header.find_last_not_of(" \t") - begin + 1));
}

} // namespace fasti
