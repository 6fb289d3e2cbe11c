// SPDX-License-Identifier: Apache-2.0
#include "events/zones/section_numbers.hpp"

#include "text/ascii.hpp"

#include <algorithm>
#include <set>
#include <string_view>

namespace fasti::zones {
namespace {

/// A number with dots: "5.6.12".
struct Dotted {
    std::string_view words;
    std::size_t parts = 0;
};

// At most two digits a part, without the stop behind it.
Dotted dotted_at(std::string_view text) {
    Dotted out;
    std::size_t at = 0;
    while (at < text.size() && out.parts < 8) {
        std::size_t end = at;
        while (end < text.size() && ascii::is_digit(text[end]))
            ++end;
        if (end == at || end > at + 2) return {};
        ++out.parts;
        out.words = text.substr(0, end);
        if (end + 1 >= text.size() || text[end] != '.' || !ascii::is_digit(text[end + 1])) break;
        at = end + 1;
    }
    return out;
}

std::string_view parent_of(std::string_view number) {
    return number.substr(0, number.rfind('.'));
}

/// The numbers of three parts that headings begin with, where their parents head something too.
std::set<std::string_view> numbers_of_headings(const Document& document) {
    std::set<std::string_view> all;
    std::set<std::string_view> out;
    for (const std::size_t heading : document.headings) {
        const Dotted number = dotted_at(document[document.blocks[heading].span]);
        if (number.parts == 2 || number.parts == 3) all.insert(number.words);
    }
    std::copy_if(all.begin(), all.end(), std::inserter(out, out.end()), [&](auto number) {
        return dotted_at(number).parts == 3 && all.contains(parent_of(number));
    });
    return out;
}

} // namespace

std::vector<Stretch> section_numbers(const Document& document) {
    std::vector<Stretch> out;
    const std::set<std::string_view> known = numbers_of_headings(document);
    if (known.empty()) return out;
    const std::string_view text = document.text;
    for (std::size_t at = text.find('.'); at != std::string_view::npos; at = text.find('.', at)) {
        std::size_t begin = at++;
        while (begin > 0 && ascii::is_digit(text[begin - 1]))
            --begin;
        if (begin > 0 && text[begin - 1] == '.') continue;
        const Dotted number = dotted_at(text.substr(begin, 24));
        if (!known.contains(number.words)) continue;
        out.push_back({{begin, begin + number.words.size()}, Role::catalogue});
        at = begin + number.words.size();
    }
    return out;
}

} // namespace fasti::zones
