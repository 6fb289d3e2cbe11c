// SPDX-License-Identifier: Apache-2.0
#include "text/csv.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <utility>

namespace fasti {
namespace {

constexpr std::size_t max_fields = 1000;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

char separator_of(std::string_view text) {
    const std::string_view header = text.substr(0, text.find_first_of("\r\n"));
    const std::size_t first = header.find_first_of(",;\t");
    return first == std::string_view::npos ? ',' : header[first];
}

} // namespace

CsvRows::CsvRows(std::string_view text)
    : text_(text.starts_with(byte_order_mark) ? text.substr(byte_order_mark.size()) : text),
      separator_(separator_of(text_)) {}

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
