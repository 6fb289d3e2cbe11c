// SPDX-License-Identifier: Apache-2.0
#include "read/markdown/entities.hpp"

#include "read/encoding/windows_1252.hpp"
#include "read/markdown/named_characters.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <utility>

namespace fasti::markdown {
namespace {

constexpr bool by_name(const NamedCharacter& a, const NamedCharacter& b) {
    return a.name < b.name;
}

static_assert(std::is_sorted(named_characters.begin(), named_characters.end(), by_name));

constexpr std::size_t longest_name = 31; // bytes between `&` and `;`
constexpr std::size_t most_digits = 7;   // one less in hexadecimal [CommonMark 0.30, 2.5]

std::string utf8(char32_t first, char32_t second = 0) {
    std::string out;
    append_utf8(out, first);
    if (second != 0) append_utf8(out, second);
    return out;
}

// What HTML makes of a number: those of 0x80 to 0x9F mean Windows-1252 [HTML, 13.2.5.80].
char32_t character(std::uint32_t number) {
    if (number == '\t' || number == '\n') return number;
    const char32_t value = encoding::from_windows_1252(number);
    return is_control(value) ? char32_t{0xFFFD} : value;
}

std::string numbered(std::string_view digits) {
    const bool hexadecimal = digits.starts_with('x') || digits.starts_with('X');
    if (hexadecimal) digits.remove_prefix(1);
    if (digits.empty() || digits.size() > most_digits - (hexadecimal ? 1U : 0U)) return {};
    std::uint32_t number = 0;
    const char* const end = digits.data() + digits.size();
    const auto [stop, error] = std::from_chars(digits.data(), end, number, hexadecimal ? 16 : 10);
    return stop == end && error == std::errc() ? utf8(character(number)) : std::string{};
}

std::string named(std::string_view name) {
    const auto found = std::lower_bound(named_characters.begin(), named_characters.end(),
                                        NamedCharacter{name}, by_name);
    if (found == named_characters.end() || found->name != name) return {};
    return utf8(found->first, found->second);
}

} // namespace

Entity entity_at(std::string_view text, std::size_t at) {
    const std::string_view near = text.substr(at + 1, longest_name + 1);
    const auto end = near.find(';');
    if (end == std::string_view::npos || end == 0) return {};
    const std::string_view body = near.substr(0, end);
    std::string words = body[0] == '#' ? numbered(body.substr(1)) : named(body);
    if (words.empty()) return {};
    return {end + 2, std::move(words)};
}

} // namespace fasti::markdown
