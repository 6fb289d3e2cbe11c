#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""Writes the HTML standard's table of named character references, as Python knows it.

    python3 named_characters.py > named_characters.hpp

Only the names that end in a semicolon: CommonMark (2.5) knows no others.
"""
import html.entities

HEAD = """// SPDX-License-Identifier: Apache-2.0
// The named character references of HTML [HTML, 13.5] that end in a semicolon, sorted by name.
// Written by named_characters.py; not to be changed by hand.
#pragma once

#include <array>
#include <string_view>

namespace fasti {

/// A name without `&` and `;`, and the one or two code points that it stands for.
struct NamedCharacter {
    std::string_view name;
    char32_t first = 0;
    char32_t second = 0; ///< 0 when there is none
};

// clang-format off
inline constexpr auto named_characters = std::to_array<NamedCharacter>({
"""

TAIL = """});
// clang-format on

} // namespace fasti
"""


def row(name: str, words: str) -> str:
    return f'{{"{name}", {", ".join(f"0x{ord(c):X}" for c in words)}}}'


def lines(rows: list[str], width: int = 120):
    line = "   "
    for i, each in enumerate(rows):
        each += "," if i + 1 < len(rows) else ""
        if len(line) + 1 + len(each) > width:
            yield line
            line = "   "
        line += " " + each
    yield line


def main() -> None:
    names = sorted((name[:-1], words) for name, words in html.entities.html5.items() if name.endswith(";"))
    print(HEAD + "\n".join(lines([row(*each) for each in names])) + TAIL, end="")


main()
