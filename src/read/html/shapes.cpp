// SPDX-License-Identifier: Apache-2.0
#include "read/html/shapes.hpp"

#include "text/ascii.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace fasti::html {

int heading_level(const GumboNode& node) {
    const GumboTag tag = node.v.element.tag;
    return tag >= GUMBO_TAG_H1 && tag <= GUMBO_TAG_H6 ? tag - GUMBO_TAG_H1 + 1 : 0;
}

bool is_list(const GumboNode& node) {
    return is(node, GUMBO_TAG_UL) || is(node, GUMBO_TAG_OL) || is(node, GUMBO_TAG_MENU) ||
           is(node, GUMBO_TAG_DIR) || is(node, GUMBO_TAG_DL);
}

bool is_emphasis(const GumboNode& node) {
    static constexpr auto tags =
        std::to_array({GUMBO_TAG_I, GUMBO_TAG_EM, GUMBO_TAG_B, GUMBO_TAG_STRONG, GUMBO_TAG_CITE,
                       GUMBO_TAG_CODE, GUMBO_TAG_DFN});
    return std::any_of(tags.begin(), tags.end(), [&](GumboTag tag) { return is(node, tag); });
}

bool begins_with_digit(std::string_view words) {
    words = ascii::trimmed_front(words, " \t\n\r");
    return !words.empty() && ascii::is_digit(words.front());
}

bool has_dated_lines(const GumboNode& node) {
    const GumboVector& list = children(node);
    unsigned lines = 0;
    unsigned dated = 0;
    bool begin = true;
    for (unsigned i = 0; i < list.length; ++i) {
        const GumboNode& inner = child(list, i);
        if (is(inner, GUMBO_TAG_BR)) {
            begin = true;
        } else if (begin && !is_blank_text(inner)) {
            begin = false;
            ++lines;
            const bool digit =
                begins_with_digit(is_text(inner) ? std::string(text(inner)) : words_of(inner, 20));
            dated += digit ? 1U : 0U;
        }
    }
    return lines >= 3 && dated * 3 >= lines * 2;
}

bool is_program(const GumboNode& node, std::size_t all) {
    const GumboVector& list = children(node);
    for (unsigned i = 0; i < list.length; ++i)
        if (is(child(list, i), GUMBO_TAG_CODE)) return true;
    return text_size(node) * 10 < all * 6; // a page that is one text of fixed width is no program
}

} // namespace fasti::html
