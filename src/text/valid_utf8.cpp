// SPDX-License-Identifier: Apache-2.0
#include "text/valid_utf8.hpp"

#include "text/utf8.hpp"

#include <algorithm>

namespace fasti {
std::size_t valid_code_point(std::string_view text) {
    const Sequence found = sequence_at(text, 0);
    return found.sound ? found.size : 0;
}

std::string valid_utf8(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const std::size_t size = valid_code_point(text);
        if (size == 0)
            append_utf8(out, U'\uFFFD');
        else
            out += text.substr(0, size);
        text.remove_prefix(std::max<std::size_t>(size, 1));
    }
    return out;
}

std::size_t unfinished_bytes(std::string_view text) {
    for (std::size_t back = 1; back <= std::min<std::size_t>(3, text.size()); ++back) {
        const std::size_t at = text.size() - back;
        if (continues_code_point(text[at])) continue;
        const Sequence found = sequence_at(text, at);
        return !found.sound && found.size == back ? back : 0;
    }
    return 0;
}

} // namespace fasti
