// SPDX-License-Identifier: Apache-2.0
// C++ cut into tokens, as far as looking for literals needs it: no raw strings, no macros.
#pragma once

#include <algorithm>
#include <cctype>
#include <string>
#include <string_view>
#include <vector>

namespace fasti::code {

struct Token {
    std::string text;
    bool literal = false;
};

inline bool letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           static_cast<unsigned char>(c) >= 0x80;
}

inline std::size_t behind_quoted(const std::string& code, std::size_t at) {
    const char quote = code[at];
    for (++at; at < code.size() && code[at] != quote; ++at)
        if (code[at] == '\\') ++at;
    return std::min(at + 1, code.size());
}

// Without comments, includes and characters; literals side by side are one.
inline std::vector<Token> tokens_of(const std::string& code) {
    std::vector<Token> out;
    const auto starts = [&](std::size_t at, std::string_view what) {
        return code.compare(at, what.size(), what) == 0;
    };
    for (std::size_t at = 0; at < code.size();) {
        const char c = code[at];
        const bool line = starts(at, "//") || (c == '#' && (at == 0 || code[at - 1] == '\n'));
        if (line) {
            at = std::min(code.find('\n', at), code.size());
        } else if (starts(at, "/*")) {
            at = std::min(code.find("*/", at), code.size() - 2) + 2;
        } else if (c == '"') {
            const std::size_t end = behind_quoted(code, at);
            const std::string words = code.substr(at + 1, end - at - 2);
            if (!out.empty() && out.back().literal)
                out.back().text += words;
            else
                out.push_back({words, true});
            at = end;
        } else if (c == '\'' &&
                   (at == 0 || !std::isalnum(static_cast<unsigned char>(code[at - 1])))) {
            at = behind_quoted(code, at);
        } else if (letter(c) || c == '_' || std::isdigit(static_cast<unsigned char>(c)) != 0) {
            std::size_t end = at;
            while (end < code.size() && (letter(code[end]) || code[end] == '_' ||
                                         std::isdigit(static_cast<unsigned char>(code[end])) != 0))
                ++end;
            out.push_back({code.substr(at, end - at)});
            at = end;
        } else if (std::isspace(static_cast<unsigned char>(c)) != 0) {
            ++at;
        } else {
            const bool two = starts(at, "==") || starts(at, "!=") || starts(at, "&&") ||
                             starts(at, "||") || starts(at, "::") || starts(at, "->");
            out.push_back({code.substr(at, two ? 2 : 1)});
            at += two ? 2 : 1;
        }
    }
    return out;
}

} // namespace fasti::code
