// SPDX-License-Identifier: Apache-2.0
#include "read/pdf/furniture.hpp"

#include "text/ascii.hpp"

#include <algorithm>
#include <map>

namespace fasti::pdf {
namespace {

constexpr std::size_t edge_lines = 3; // from either edge, that may be furniture
constexpr std::size_t longest_furniture = 160;

/// The words with one sign for each number: "Annual report # of #".
std::string shape(std::string_view text) {
    std::string out;
    for (const char c : text) {
        const bool digit = ascii::is_digit(c);
        if (digit && !out.empty() && out.back() == '#') continue;
        out += digit ? '#' : c;
    }
    return out;
}

bool is_roman(std::string_view word) {
    return !word.empty() && word.size() <= 6 &&
           word.find_first_not_of("ivxlc") == std::string_view::npos;
}

bool is_number(std::string_view word) {
    return !word.empty() && word.size() <= 4 &&
           std::all_of(word.begin(), word.end(), ascii::is_digit);
}

/// The number that a line of furniture prints: its last word or its first.
std::string printed_number(std::string_view text) {
    const std::string_view trimmed = ascii::trimmed(text, " -–—|·");
    const std::size_t last = trimmed.rfind(' ') + 1; // npos + 1 is 0
    const std::string_view end = trimmed.substr(last);
    const std::string_view begin = trimmed.substr(0, std::min(trimmed.find(' '), trimmed.size()));
    // "Page 3 of 12"
    const std::size_t of = trimmed.find(" of ");
    if (of != std::string_view::npos) {
        const std::string_view head = trimmed.substr(0, of);
        const std::string_view number = head.substr(head.rfind(' ') + 1);
        if (is_number(number)) return std::string(number);
    }
    for (const std::string_view word : {end, begin})
        if (is_number(word) || is_roman(word)) return std::string(word);
    return "";
}

bool alone(std::string_view text) {
    const std::string_view trimmed = ascii::trimmed(text, " -–—|·");
    return is_number(trimmed) || is_roman(trimmed);
}

/// The lines at the edges of a page, by number.
std::vector<std::size_t> edges(const std::vector<Line>& page) {
    std::vector<std::size_t> by_height(page.size());
    for (std::size_t i = 0; i < page.size(); ++i)
        by_height[i] = i;
    std::sort(by_height.begin(), by_height.end(),
              [&](std::size_t a, std::size_t b) { return page[a].box.top < page[b].box.top; });
    if (by_height.size() > 2 * edge_lines)
        by_height.erase(by_height.begin() + edge_lines, by_height.end() - edge_lines);
    return by_height;
}

} // namespace

std::vector<std::string> take_furniture(std::vector<std::vector<Line>>& pages) {
    std::map<std::string, std::size_t> seen;
    for (const std::vector<Line>& page : pages)
        for (const std::size_t i : edges(page))
            if (page[i].text.size() <= longest_furniture)
                ++seen[std::to_string(static_cast<int>(page[i].box.top / 12)) +
                       shape(page[i].text)];
    // Right and left pages may differ.
    const std::size_t enough = pages.size() < 6 ? 2 : std::max<std::size_t>(3, pages.size() / 4);
    std::vector<std::string> labels;
    for (std::vector<Line>& page : pages) {
        std::string& label = labels.emplace_back();
        std::vector<bool> gone(page.size(), false);
        for (const std::size_t i : edges(page)) {
            const Line& line = page[i];
            const auto found =
                seen.find(std::to_string(static_cast<int>(line.box.top / 12)) + shape(line.text));
            const bool repeats = found != seen.end() && found->second >= enough;
            const bool number =
                alone(line.text) && (i == edges(page).front() || i == edges(page).back());
            if (!repeats && !number) continue;
            gone[i] = true;
            if (label.empty()) label = printed_number(line.text);
        }
        std::size_t at = 0;
        std::erase_if(page, [&](const Line&) { return gone[at++]; });
    }
    return labels;
}

} // namespace fasti::pdf
