// SPDX-License-Identifier: Apache-2.0
#include "events/grammar/sentence/capital.hpp"

#include "text/utf8.hpp"

namespace fasti::grammar {

std::string with_capital(std::string title) {
    std::size_t at = 0;
    while (at < title.size() && is_opening(code_point_at(title, at).value))
        at += code_point_at(title, at).size;
    const CodePoint first = code_point_at(title, at);
    const bool ascii = first.value >= U'a' && first.value <= U'z';
    const bool latin = first.value >= U'à' && first.value <= U'þ' && first.value != U'÷';
    // both alphabets have their capitals 32 places before, in the same number of bytes
    if (ascii || latin)
        title[at + first.size - 1] = static_cast<char>(title[at + first.size - 1] - 32);
    return title;
}

} // namespace fasti::grammar
