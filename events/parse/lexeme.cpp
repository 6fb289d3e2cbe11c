// SPDX-License-Identifier: Apache-2.0
#include "events/parse/lexeme.hpp"

#include "events/parse/hash.hpp"
#include "text/ascii.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace fasti::parse {
namespace {

constexpr std::size_t longest_word = 64; // bytes that are looked at

bool is_year(std::string_view word) {
    return word.size() == 4 && (word[0] == '1' || (word[0] == '2' && word[1] == '0')) &&
           std::all_of(word.begin(), word.end(), ascii::is_digit);
}

// The plain sign for one of print, or nothing.
std::string_view plain_sign(char32_t c) {
    switch (c) {
    case U'‘':
    case U'’':
    case U'´':
    case U'`':
        return "'";
    case U'“':
    case U'”':
    case U'„':
    case U'«':
    case U'»':
        return "\"";
    case U'–':
    case U'‑':
        return "-";
    case U'—':
        return "--";
    default:
        return {};
    }
}

std::uint64_t shape_of(std::string_view word) {
    unsigned shape = is_upper(code_point_at(word, 0).value) ? 1U : 0U;
    std::size_t uppers = 0;
    std::size_t letters = 0;
    for (std::size_t at = 0; at < word.size();) {
        const CodePoint c = code_point_at(word, at);
        if (c.size == 0) break;
        letters += is_letter(c.value) ? 1U : 0U;
        uppers += is_upper(c.value) ? 1U : 0U;
        if (is_digit(c.value)) shape |= 2U;
        if (c.value == U'-') shape |= 4U;
        if (c.value == U'.') shape |= 8U;
        at += c.size;
    }
    if (uppers > 1) shape |= uppers == letters ? 16U : 32U;
    if (letters == 0) shape |= 64U;
    if (letters == 1) shape |= 128U;
    return shape + 1;
}

} // namespace

std::string plain(std::string_view word) {
    std::string out;
    for (std::size_t at = 0; at < word.size() && out.size() < longest_word;) {
        const CodePoint c = code_point_at(word, at);
        if (c.size == 0) break;
        const std::string_view sign = plain_sign(c.value);
        if (!sign.empty())
            out += sign;
        else if (!is_invisible(c.value))
            out += word.substr(at, c.size);
        at += c.size;
    }
    return out;
}

std::string normalised(std::string_view word) {
    std::string out = plain(word);
    if (is_year(out)) return "1000";
    std::replace_if(out.begin(), out.end(), ascii::is_digit, '0');
    return out;
}

std::uint64_t lexicon_key(std::string_view word) {
    return hash_of(ascii_lower(normalised(word)));
}

Lexeme lexeme(std::string_view word, const KeyTable& lexicon) {
    const std::string form = normalised(word);
    const std::string lower = ascii_lower(form);
    Lexeme out;
    out.form = hash_of(form);
    out.lower = hash_of(lower);
    for (std::size_t i = 0; i < out.prefixes.size(); ++i)
        if (i < lower.size())
            out.prefixes[i] = hash_of(std::string_view(lower).substr(0, i + 1), 1);
    for (std::size_t i = 0; i < out.suffixes.size(); ++i)
        if (i < lower.size())
            out.suffixes[i] = hash_of(std::string_view(lower).substr(lower.size() - i - 1), 2);
    out.shape = shape_of(form);
    out.ambiguity = lexicon.find(out.lower).value_or(0);
    return out;
}

} // namespace fasti::parse
