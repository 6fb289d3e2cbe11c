// SPDX-License-Identifier: Apache-2.0
#include "read/lines/hyphens.hpp"

#include "text/bytes.hpp"
#include "text/one_of.hpp"
#include "text/utf8.hpp"

#include <array>
#include <cstdint>

namespace fasti::lines {
namespace {

constexpr std::size_t longest_word = 64; // bytes; longer ones are no words

constexpr std::array<std::string_view, 14> hyphen_lovers = {"all",  "anti", "ex",   "half", "neo",
                                                            "non",  "post", "pre",  "pro",  "quasi",
                                                            "self", "semi", "vice", "well"};

constexpr std::array<std::string_view, 4> suspenders = {"and", "or", "to", "nor"};

// Halves that are words by themselves, but far oftener the beginning of a longer one.
constexpr std::array<std::string_view, 12> particles = {"after", "back",    "down",  "fore",
                                                        "in",    "inter",   "out",   "over",
                                                        "some",  "through", "under", "with"};

// What a byte can be in a word. General punctuation (0xE2 …) and Latin-1 signs (0xC2 …) are in
// none; a hyphen, and what continues a code point, only behind a letter.
enum class Role : std::uint8_t { none, letter, inner };

constexpr std::array<Role, 256> make_roles() {
    std::array<Role, 256> roles{};
    for (unsigned c = 0x80; c < 0xC0; ++c)
        roles[c] = Role::inner;
    for (unsigned c = 0xC3; c < 0x100; ++c)
        roles[c] = c == 0xE2 ? Role::none : Role::letter;
    for (unsigned c = 0; c < 26; ++c)
        roles['a' + c] = roles['A' + c] = Role::letter;
    roles['-'] = Role::inner;
    return roles;
}

constexpr std::array<Role, 256> roles = make_roles();

Role role(char c) {
    return roles[static_cast<unsigned char>(c)];
}

bool goes_on(char c, bool started) {
    return started ? role(c) != Role::none : role(c) == Role::letter;
}

Span next_word(std::string_view text, std::size_t at) {
    while (at < text.size() && !goes_on(text[at], false))
        ++at;
    std::size_t end = bytes::end_of_letters(text, at, text.size());
    while (end < text.size() && goes_on(text[end], true))
        ++end;
    return {at, end};
}

std::string_view trailing_word(std::string_view line) {
    std::size_t begin = line.size();
    while (begin > 0 && goes_on(line[begin - 1], true) && line.size() - begin < longest_word)
        --begin;
    return line.substr(begin);
}

std::string_view leading_word(std::string_view line) {
    std::size_t end = 0;
    while (end < line.size() && end < longest_word && goes_on(line[end], end > 0))
        ++end;
    return line.substr(0, end);
}

std::size_t hyphen_size(std::string_view line) {
    if (line.ends_with("\u2010")) return std::string_view("\u2010").size();
    return line.ends_with('-') && !line.ends_with("--") ? 1 : 0;
}

bool is_cut(std::string_view left, std::string_view right) {
    const std::size_t size = hyphen_size(left);
    return size > 0 && is_letter(code_point_before(left, left.size() - size).value) &&
           is_word_character(code_point_at(right, 0).value);
}

// A small table of "could begin like this" spares most words the look-up.
std::size_t slot(std::string_view word) {
    const auto low = [](char c) { return static_cast<unsigned char>(c) | 0x20U; };
    return word.size() < 2 ? 0 : low(word[0]) << 8U | low(word[1]);
}

} // namespace

Hyphens::Hyphens(std::string_view text, const std::vector<Line>& lines) : text_(text) {
    const Line* left = nullptr;
    for (const Line& line : lines) {
        if (line.blank()) continue;
        if (left != nullptr)
            ask_for(text.substr(left->span.begin, left->span.size()),
                    text.substr(line.span.begin, line.span.size()));
        left = &line;
    }
    if (!words_.empty()) look_up();
}

void Hyphens::ask_for(std::string_view left, std::string_view right) {
    if (!is_cut(left, right)) return;
    const std::string first =
        ascii_lower(trailing_word(left.substr(0, left.size() - hyphen_size(left))));
    const std::string second = ascii_lower(leading_word(right));
    std::string hyphened = first;
    hyphened.append("-").append(second);
    for (const std::string& word : {first + second, hyphened, first, second})
        words_.emplace(word, false);
}

void Hyphens::look_up() {
    std::vector<bool> wanted(std::size_t{1} << 16U);
    for (const auto& [word, _] : words_)
        wanted[slot(word)] = true;
    bool second_half = false; // behind a hyphen that ends a line: no witness for itself
    for (Span word = next_word(text_, 0); !word.empty(); word = next_word(text_, word.end)) {
        const std::string_view found = text_.substr(word.begin, word.size());
        if (!second_half && wanted[slot(found)] && found.size() <= 2 * longest_word)
            if (auto entry = words_.find(ascii_lower(found)); entry != words_.end())
                entry->second = true;
        second_half = found.ends_with('-');
    }
}

bool Hyphens::seen(const std::string& word) const {
    const auto entry = words_.find(word);
    return entry != words_.end() && entry->second;
}

Seam Hyphens::seam(Span left, Span right) const {
    // split_lines() cuts a soft hyphen off the end of a line.
    if (text_.substr(left.end).starts_with("\u00AD")) return Seam::glue;
    const std::string_view before = text_.substr(left.begin, left.size());
    const std::string_view after = text_.substr(right.begin, right.size());
    if (is_cut(before, after)) return choose(before, after);
    const bool dash = before.ends_with("—") && !before.ends_with(" —");
    return dash ? Seam::glue : Seam::space;
}

Seam Hyphens::choose(std::string_view left, std::string_view right) const {
    const std::string first =
        ascii_lower(trailing_word(left.substr(0, left.size() - hyphen_size(left))));
    const std::string second = ascii_lower(leading_word(right));
    if (one_of(second, suspenders)) return Seam::space;
    if (!is_lower(code_point_at(right, 0).value)) return Seam::glue;
    if (seen(first + second)) return Seam::mend;
    if (seen(first + '-' + second) || first.find('-') != std::string::npos) return Seam::glue;
    if (one_of(first, hyphen_lovers)) return Seam::glue;
    const bool compound = first.size() > 2 && second.size() > 2 && !one_of(first, particles);
    return compound && seen(first) && seen(second) ? Seam::glue : Seam::mend;
}

} // namespace fasti::lines
