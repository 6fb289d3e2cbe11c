// SPDX-License-Identifier: Apache-2.0
#include "read/pdf/running_titles.hpp"

#include "read/pdf/measures.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <string_view>

namespace fasti::pdf {
namespace {

/// "definitions and overview" of "CHAPTER 1. DEFINITIONS AND OVERVIEW" and of "1.6. DEFINITIONS AND
/// OVERVIEW …".
std::string words_of_title(std::string_view text) {
    constexpr std::string_view around = " .0123456789";
    constexpr std::string_view chapter = "chapter ";
    constexpr std::string_view cut_off = "…";
    const std::string lower = ascii_lower(text);
    std::string_view words = ascii::trimmed(lower);
    if (words.starts_with(chapter)) words.remove_prefix(chapter.size());
    if (words.ends_with(cut_off)) words.remove_suffix(cut_off.size());
    return std::string(ascii::trimmed(words, around));
}

} // namespace

RunningTitles::RunningTitles(const std::vector<std::vector<Line>>& pages) {
    std::map<long, std::size_t> letters; // by size in points
    for (const std::vector<Line>& page : pages)
        for (const Line& line : page)
            letters[std::lround(line.size)] += line.text.size();
    const auto body =
        std::max_element(letters.begin(), letters.end(),
                         [](const auto& a, const auto& b) { return a.second < b.second; });
    if (body != letters.end()) body_ = static_cast<float>(body->first);
    for (const std::vector<Line>& page : pages)
        for (const Line& line : page)
            if (is_large(line)) titles_.insert(words_of_title(line.text));
}

bool RunningTitles::repeats(const Line& line) const {
    constexpr std::size_t most_parts = 2; // of a chapter and a section
    if (is_large(line) || line.parts.empty() || line.parts.size() > most_parts) return false;
    for (std::size_t i = 0; i < line.parts.size(); ++i) {
        const std::size_t begin = line.parts[i].first;
        const std::size_t end =
            i + 1 < line.parts.size() ? line.parts[i + 1].first : line.text.size();
        if (!is_title(words_of_title(std::string_view(line.text).substr(begin, end - begin))))
            return false;
    }
    return true;
}

bool RunningTitles::is_large(const Line& line) const {
    return line.size >= Measures::heading_size * body_;
}

bool RunningTitles::is_title(const std::string& words) const {
    constexpr std::size_t shortest = 8; // bytes
    if (words.size() < shortest) return false;
    const auto at = titles_.lower_bound(words); // the first that it can be the begin of
    const bool several = words.find(' ') != std::string::npos; // one word may begin anything
    if (at != titles_.end() && (*at == words || (several && at->starts_with(words)))) return true;
    // the heading goes on in its next line
    return at != titles_.begin() && std::prev(at)->size() >= shortest &&
           words.starts_with(*std::prev(at));
}

} // namespace fasti::pdf
