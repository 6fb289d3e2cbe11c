// SPDX-License-Identifier: Apache-2.0
#include "read/pdf/foot_notes.hpp"

#include <algorithm>
#include <functional>
#include <set>
#include <string>

namespace fasti::pdf {
namespace {

constexpr float note_size = 0.93F; // the most, times that of the body

/// Smaller lines at the foot, the first with a number or sign.
std::size_t begin_of_small(const std::vector<Line>& page, float body) {
    std::size_t begin = page.size();
    while (begin > 0 && page[begin - 1].size <= note_size * body)
        --begin;
    if (begin == 0) return page.size(); // a page of small print is no page of notes
    while (begin < page.size() && mark_of(page[begin]).empty())
        ++begin;
    return begin;
}

/// The first line in the lower half that begins with a small raised number which stands in the text
/// above.
std::size_t begin_of_raised(const std::vector<Line>& page) {
    std::set<std::string, std::less<>> marks;
    float foot = 0;
    for (const Line& line : page)
        foot = std::max(foot, line.box.bottom);
    for (std::size_t i = 0; i < page.size(); ++i) {
        if (page[i].opens_note && 2 * page[i].box.top > foot && marks.contains(mark_of(page[i])))
            return i;
        for (const auto& [begin, end] : page[i].marks)
            marks.insert(page[i].text.substr(begin, end - begin));
    }
    return page.size();
}

} // namespace

std::size_t begin_of_notes(const std::vector<Line>& page, float body) {
    return std::min(begin_of_small(page, body), begin_of_raised(page));
}

bool opens_note(const Line& line, const Line& first) {
    return first.opens_note ? line.opens_note : !mark_of(line).empty();
}

std::string_view mark_of(const Line& line) {
    constexpr std::size_t longest = 3; // digits: "1905" is a year
    const std::string_view text = line.text;
    const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
    if (digits > 0 && digits <= longest) return text.substr(0, digits);
    for (const std::string_view sign : {"*", "†", "‡", "§"})
        if (text.starts_with(sign)) return text.substr(0, sign.size());
    return {};
}

} // namespace fasti::pdf
