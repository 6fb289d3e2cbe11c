// SPDX-License-Identifier: Apache-2.0
#include "read/markdown/front_matter.hpp"

#include "text/ascii.hpp"
#include "text/stated_day.hpp"
#include "text/utf8.hpp"

#include <string>

namespace fasti::markdown {
namespace {

constexpr std::size_t most_lines = 200;

std::string_view unquoted(std::string_view value) {
    value = ascii::trimmed(value);
    if (value.empty()) return {};
    const char quote = value.front();
    const bool quoted =
        value.size() > 1 && (quote == '"' || quote == '\'') && value.back() == quote;
    return quoted ? value.substr(1, value.size() - 2) : value;
}

void read_field(std::string_view line, std::size_t digits_value, Source& source) {
    const auto colon = line.find(':');
    if (colon == std::string_view::npos) return;
    const std::string key = ascii_lower(line.substr(0, colon));
    const std::string_view value = unquoted(line.substr(colon + 1));
    if (key == "title" && source.title.empty()) source.title = value;
    if (key != "date" || source.dct) return;
    if (const auto day = stated_day(value))
        source.dct = Dct{*day, "front matter, line " + std::to_string(digits_value), false};
}

} // namespace

std::size_t
read_front_matter(std::string_view text, const std::vector<lines::Line>& lines, Source& source) {
    const auto words = [&](std::size_t at) {
        return text.substr(lines[at].span.begin, lines[at].span.size());
    };
    if (lines.empty() || words(0) != "---") return 0;
    std::size_t end = 1;
    while (end < lines.size() && end < most_lines && words(end) != "---" && words(end) != "...")
        ++end;
    if (end == lines.size() || end == most_lines) return 0;
    for (std::size_t at = 1; at < end; ++at)
        read_field(words(at), at + 1, source);
    return end + 1;
}

} // namespace fasti::markdown
