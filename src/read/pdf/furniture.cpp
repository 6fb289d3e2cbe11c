// SPDX-License-Identifier: Apache-2.0
#include "read/pdf/furniture.hpp"

#include "read/pdf/running_titles.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace fasti::pdf {
namespace {

constexpr std::size_t edge_lines = 3; // from either edge, that may be furniture
constexpr std::size_t longest_furniture = 160;
constexpr std::string_view around_numbers = " -–—|·";

bool is_roman(std::string_view word) {
    return !word.empty() && word.size() <= 6 &&
           word.find_first_not_of("ivxlc") == std::string_view::npos;
}

/// 14 of "xiv".
long roman_value(std::string_view word) {
    constexpr std::string_view letters = "ivxlc";
    constexpr std::array<long, 5> values = {1, 5, 10, 50, 100};
    long sum = 0;
    long last = 0;
    for (const char letter : word) { // a smaller one before a larger is taken off
        const long value = values.at(letters.find(letter));
        sum += value > last ? value - 2 * last : value;
        last = value;
    }
    return sum;
}

bool is_number(std::string_view word) {
    return !word.empty() && word.size() <= 4 &&
           std::all_of(word.begin(), word.end(), ascii::is_digit);
}

/// The number that a line of furniture prints, a part of `text`: "3" of "Page 3 of 12", else its
/// last word or its first.
std::string_view printed_number(std::string_view text) {
    const std::string_view trimmed = ascii::trimmed(text, around_numbers);
    if (const std::size_t of = trimmed.find(" of "); of != std::string_view::npos) {
        const std::string_view head = trimmed.substr(0, of);
        const std::string_view number = head.substr(head.rfind(' ') + 1); // npos + 1 is 0
        if (is_number(number)) return number;
    }
    const std::string_view end = trimmed.substr(trimmed.rfind(' ') + 1);
    const std::string_view begin = trimmed.substr(0, std::min(trimmed.find(' '), trimmed.size()));
    for (const std::string_view word : {end, begin})
        if (is_number(word) || is_roman(word)) return word;
    return {};
}

bool alone(std::string_view text) {
    return ascii::trimmed(text, around_numbers) == printed_number(text) &&
           !printed_number(text).empty();
}

/// A line as it would come back on other pages. Its number counts with the pages or is a word like
/// others: "3 May 1916" above one page of a diary and "9 May 1916" above the next are no furniture.
struct Shape {
    std::string exact;   // as it stands
    std::string counted; // with the distance of its number to the page's; empty without a number
    std::string distance;
    bool year = false; // that number has four digits
};

Shape shape_of(const Line& line, std::size_t page) {
    const std::string place = std::to_string(static_cast<int>(line.box.top / 12)) + ' ';
    Shape shape;
    shape.exact = place + line.text;
    const std::string_view text = line.text;
    const std::string_view number = printed_number(text);
    if (number.empty()) return shape;
    const auto at = static_cast<std::size_t>(number.data() - text.data());
    const long value = is_number(number) ? std::stol(std::string(number)) : roman_value(number);
    const std::string distance =
        (is_number(number) ? "" : "roman ") + std::to_string(value - static_cast<long>(page));
    shape.counted = place;
    shape.counted.append(text.substr(0, at)).append("\n").append(distance).append("\n");
    shape.counted.append(text.substr(at + number.size()));
    shape.distance = distance;
    shape.year = is_number(number) && number.size() == 4;
    return shape;
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

/// What comes back at the edges of pages.
class Repeated {
public:
    explicit Repeated(const std::vector<std::vector<Line>>& pages)
        : // right and left pages may differ
          enough_(pages.size() < 6 ? 2 : std::max<std::size_t>(3, pages.size() / 4)) {
        for (std::size_t p = 0; p < pages.size(); ++p) {
            std::set<std::string> distances;
            for (const std::size_t i : edges(pages[p])) {
                if (pages[p][i].text.size() > longest_furniture) continue;
                const Shape shape = shape_of(pages[p][i], p);
                ++seen_[shape.exact];
                if (!shape.counted.empty()) ++seen_[shape.counted];
                if (!shape.distance.empty() && !shape.year) distances.insert(shape.distance);
            }
            for (const std::string& distance : distances)
                ++distances_[distance];
        }
        usual_ = std::max<std::size_t>(3, pages.size() / 3);
    }

    bool exact(const Shape& shape) const { return count(shape.exact) >= enough_; }

    /// Years of two pages may follow one another by chance; preliminary pages are few.
    bool counted(const Shape& shape) const {
        const bool roman = shape.distance.starts_with('r');
        return !shape.counted.empty() &&
               count(shape.counted) >= (shape.year ? std::max<std::size_t>(enough_, 4)
                                        : roman    ? 2
                                                   : enough_);
    }

    /// Does its number keep the distance to the page's that it has on most pages? Then the words
    /// beside it may be those of a chapter.
    bool usual(const Shape& shape) const {
        const auto found = distances_.find(shape.distance);
        return !shape.year && found != distances_.end() && found->second >= usual_;
    }

private:
    std::size_t count(const std::string& key) const {
        const auto found = seen_.find(key);
        return found == seen_.end() ? 0 : found->second;
    }

    std::size_t enough_;
    std::size_t usual_ = 0;
    std::map<std::string, std::size_t> seen_;
    std::map<std::string, std::size_t> distances_; // on how many pages
};

/// "file:///home/ann/notes.html 1/4", as browsers print it below each page.
bool is_address_of_page(std::string_view text) {
    const std::string_view end = text.substr(text.rfind(' ') + 1);
    const std::size_t slash = end.find('/');
    return text.find("://") != std::string_view::npos && slash != std::string_view::npos &&
           is_number(end.substr(0, slash)) && is_number(end.substr(slash + 1));
}

/// "12/1/26, 5:24 AM The harbour", as they print it above: when they did so.
bool is_time_of_printing(std::string_view text) {
    const std::string_view day = text.substr(0, std::min(text.find(' '), text.size()));
    const std::size_t colon = text.substr(0, 24).find(':');
    return day.find_first_not_of("0123456789/.-,") == std::string_view::npos && day.size() >= 6 &&
           colon != std::string_view::npos && ascii::is_digit(text[colon - 1]);
}

/// What a browser printed around a page.
void take_print(std::vector<Line>& page) {
    const std::vector<std::size_t> edge = edges(page);
    if (edge.size() < 2 || !is_address_of_page(page[edge.back()].text)) return;
    const bool both = is_time_of_printing(page[edge.front()].text);
    page.erase(page.begin() + static_cast<std::ptrdiff_t>(edge.back()));
    if (!both) return;
    const std::size_t head = edge.front() - (edge.front() > edge.back() ? 1 : 0);
    page.erase(page.begin() + static_cast<std::ptrdiff_t>(head));
}

/// Takes the furniture of one page; the number printed there.
std::string take_from(std::vector<Line>& page,
                      std::size_t number,
                      const Repeated& repeated,
                      const RunningTitles& titles) {
    std::string label;
    std::vector<bool> gone(page.size(), false);
    const std::vector<std::size_t> edge = edges(page);
    for (const std::size_t i : edge) {
        const Shape shape = shape_of(page[i], number);
        const bool outermost = i == edge.front() || i == edge.back();
        const bool one_page = page[i].text.size() <= longest_furniture && outermost &&
                              (repeated.usual(shape) || (alone(page[i].text) && !shape.year));
        const bool counts = one_page || repeated.counted(shape);
        gone[i] = counts || repeated.exact(shape) || (i == edge.front() && titles.repeats(page[i]));
        if (counts && label.empty()) label = printed_number(page[i].text);
    }
    std::size_t at = 0;
    std::erase_if(page, [&](const Line&) { return gone[at++]; });
    return label;
}

} // namespace

std::vector<std::string> take_furniture(std::vector<std::vector<Line>>& pages) {
    std::for_each(pages.begin(), pages.end(), take_print);
    const Repeated repeated(pages);
    const RunningTitles titles(pages);
    std::vector<std::string> labels;
    for (std::size_t p = 0; p < pages.size(); ++p)
        labels.push_back(take_from(pages[p], p, repeated, titles));
    return labels;
}

} // namespace fasti::pdf
