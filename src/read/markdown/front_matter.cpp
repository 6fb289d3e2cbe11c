// SPDX-License-Identifier: Apache-2.0
#include "read/markdown/front_matter.hpp"

#include "text/ascii.hpp"
#include "text/utf8.hpp"

#include <charconv>
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

std::optional<int> digits_value(std::string_view digits) {
    int value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
    if (error != std::errc() || end != digits.data() + digits.size() || !ascii::is_digit(digits[0]))
        return std::nullopt;
    return value;
}

// "2020-09-11", perhaps with a time behind.
std::optional<date::sys_days> iso_day(std::string_view value) {
    if (value.size() < 10 || value[4] != '-' || value[7] != '-') return std::nullopt;
    if (value.size() > 10 && value[10] != 'T' && value[10] != ' ') return std::nullopt;
    const auto year = digits_value(value.substr(0, 4));
    const auto month = digits_value(value.substr(5, 2));
    const auto day = digits_value(value.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    const date::year_month_day found{date::year{*year}, date::month{static_cast<unsigned>(*month)},
                                     date::day{static_cast<unsigned>(*day)}};
    if (!found.ok()) return std::nullopt;
    return date::sys_days{found};
}

void read_field(std::string_view line, std::size_t digits_value, Source& source) {
    const auto colon = line.find(':');
    if (colon == std::string_view::npos) return;
    const std::string key = ascii_lower(line.substr(0, colon));
    const std::string_view value = unquoted(line.substr(colon + 1));
    if (key == "title" && source.title.empty()) source.title = value;
    if (key != "date" || source.dct) return;
    if (const auto day = iso_day(value))
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
