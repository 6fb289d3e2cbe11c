// SPDX-License-Identifier: Apache-2.0
#include "read/markdown/labels.hpp"

#include "text/utf8.hpp"

namespace fasti::markdown {

std::string normal_label(std::string_view label) {
    std::string normal;
    for (std::size_t at = 0; at < label.size();) {
        const CodePoint c = code_point_at(label, at);
        if (!is_space(c.value))
            normal += label.substr(at, c.size);
        else if (!normal.empty() && normal.back() != ' ')
            normal += ' ';
        at += c.size;
    }
    if (normal.ends_with(' ')) normal.pop_back();
    return ascii_lower(normal);
}

} // namespace fasti::markdown
