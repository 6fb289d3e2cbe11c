// SPDX-License-Identifier: Apache-2.0
#include "read/markdown/evidence.hpp"

#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace fasti::markdown {
namespace {

constexpr int enough = 2;
constexpr std::size_t longest_emphasis = 80; // bytes

bool is_link(std::string_view text, std::size_t at) {
    static constexpr std::array<std::string_view, 6> targets = {"](#",  "](http",    "](/",
                                                                "](./", "](mailto:", "](www."};
    return std::any_of(targets.begin(), targets.end(), [&](std::string_view target) {
        return text.substr(at, target.size()) == target;
    });
}

bool is_escape(std::string_view text, std::size_t at) {
    const std::string_view next = text.substr(at + 1, 1);
    return !next.empty() && std::string_view("$*_[]#").find(next) != std::string_view::npos;
}

// `*word` or `**word` with its end in the same line and near.
int emphasis(std::string_view text, std::size_t at) {
    const std::size_t size = text.substr(at, 2) == "**" ? 2 : 1;
    const char32_t before = code_point_before(text, at).value;
    const bool opens = before == 0 || is_space(before) || is_opening(before) || before == U'—';
    if (!opens || !is_letter(code_point_at(text, at + size).value)) return 0;
    const std::string_view near = text.substr(at + size, longest_emphasis);
    const auto end = near.find_first_of("*\n");
    if (end == std::string_view::npos || near.substr(end, size) != text.substr(at, size)) return 0;
    const bool closes = !is_space(code_point_before(near, end).value) &&
                        !is_word_character(code_point_at(near, end + size).value);
    return closes ? static_cast<int>(size) : 0;
}

// Adds up what `worth` says of each `sign`, until it is enough.
template <class Worth>
int evidence_of(std::string_view text, char sign, Worth worth) {
    int sum = 0;
    for (auto at = text.find(sign); at < text.size() && sum < enough; at = text.find(sign, at + 1))
        sum += worth(text, at);
    return sum;
}

} // namespace

bool uses_markdown(std::string_view text) {
    const auto link = [](std::string_view all, std::size_t at) { return is_link(all, at) ? 2 : 0; };
    const auto escape = [](std::string_view all, std::size_t at) {
        return is_escape(all, at) ? 1 : 0;
    };
    const int links = evidence_of(text, ']', link);
    if (links >= enough) return true;
    return evidence_of(text, '*', emphasis) + evidence_of(text, '\\', escape) >= enough;
}

} // namespace fasti::markdown
