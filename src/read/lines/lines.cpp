// SPDX-License-Identifier: Apache-2.0
#include "read/lines/lines.hpp"

#include "text/utf8.hpp"

#include <algorithm>

namespace fasti::lines {
namespace {

bool is_blank(CodePoint c) {
    return c.size > 0 && (is_space(c.value) || is_invisible(c.value));
}

Line measured(std::string_view text, Span span, bool new_page) {
    Line line;
    line.new_page = new_page;
    for (auto c = code_point_at(text, span.begin); span.begin < span.end && is_blank(c);
         c = code_point_at(text, span.begin)) {
        if (!is_invisible(c.value)) line.indent += c.value == U'\t' ? 4 - line.indent % 4 : 1;
        span.begin += c.size;
    }
    for (auto c = code_point_before(text, span.end); span.begin < span.end && is_blank(c);
         c = code_point_before(text, span.end))
        span.end -= c.size;
    line.span = span;
    line.length = count_code_points(text.substr(span.begin, span.size()));
    return line;
}

// The ends of lines, found with memchr's speed when only '\n' is about.
class LineEnds {
public:
    explicit LineEnds(std::string_view text)
        : text_(text), rare_(text.find('\r') < text.size() || text.find('\f') < text.size()) {}

    std::size_t next(std::size_t at) const {
        if (!rare_) return std::min(text_.find('\n', at), text_.size());
        while (at < text_.size() && text_[at] != '\n' && text_[at] != '\r' && text_[at] != '\f')
            ++at;
        return at;
    }

private:
    std::string_view text_;
    bool rare_;
};

} // namespace

void take_quotes(std::string_view text, std::vector<Line>& lines) {
    for (Line& line : lines)
        while (!line.blank() && text[line.span.begin] == '>') {
            line.quoted = true;
            line.span.begin =
                std::min(text.find_first_not_of(" \t", line.span.begin + 1), line.span.end);
        }
}

std::vector<Line> split_lines(std::string_view text, std::size_t begin) {
    std::vector<Line> lines;
    const LineEnds ends(text);
    bool new_page = false;
    while (begin < text.size()) {
        const std::size_t end = ends.next(begin);
        lines.push_back(measured(text, {begin, end}, new_page));
        new_page = end < text.size() && text[end] == '\f';
        begin = end + (text.substr(end, 2) == "\r\n" ? 2 : 1);
    }
    return lines;
}

} // namespace fasti::lines
