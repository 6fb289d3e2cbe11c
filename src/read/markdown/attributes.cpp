// SPDX-License-Identifier: Apache-2.0
#include "read/markdown/attributes.hpp"

#include "text/ascii.hpp"

#include <algorithm>

namespace fasti::markdown {
namespace {

constexpr std::string_view blanks = " \t\n";

bool is_name(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return ascii::is_letter(c) || ascii::is_digit(c) ||
               std::string_view("-_:.").find(c) != std::string_view::npos;
    });
}

/// The bytes of one of them at `at`: "#mill", ".note", "number=\"1\"", "-"; 0 for anything else.
std::size_t one_at(std::string_view inside, std::size_t at) {
    const std::string_view rest = inside.substr(at);
    const std::size_t end = std::min(rest.find_first_of(blanks), rest.size());
    const std::string_view word = rest.substr(0, end);
    if (word == "-") return end;
    if ((word.starts_with('#') || word.starts_with('.')) && is_name(word.substr(1))) return end;
    const std::size_t sign = word.find('=');
    if (sign == std::string_view::npos || !is_name(word.substr(0, sign))) return 0;
    const std::string_view value = rest.substr(sign + 1);
    if (!value.starts_with('"')) return end;
    const std::size_t close = value.find('"', 1);
    return close == std::string_view::npos ? 0 : sign + 1 + close + 1;
}

bool are_attributes(std::string_view inside) {
    std::size_t at = inside.starts_with(':') ? 1 : 0; // kramdown's
    bool some = false;
    for (;;) {
        at = std::min(inside.find_first_not_of(blanks, at), inside.size());
        if (at == inside.size()) return some;
        const std::size_t size = one_at(inside, at);
        if (size == 0) return false;
        some = true;
        at += size;
    }
}

} // namespace

std::size_t attributes_at(std::string_view block, std::size_t at) {
    constexpr std::size_t longest = 300; // bytes
    const std::string_view near = block.substr(at, longest);
    const std::size_t end = near.find('}');
    if (end == std::string_view::npos || !are_attributes(near.substr(1, end - 1))) return 0;
    const char before = at == 0 ? ' ' : block[at - 1];
    const bool behind = before == ']' || before == ')' || before == '`';
    const bool last = block.find_first_not_of(blanks, at + end + 1) == std::string_view::npos;
    return behind || (last && before == ' ') ? end + 1 : 0;
}

} // namespace fasti::markdown
