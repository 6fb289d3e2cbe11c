// SPDX-License-Identifier: Apache-2.0
#include "read/html/page_breaks.hpp"

namespace fasti::html {

bool is_page_break(const GumboNode& node) {
    if (node.v.element.attributes.length == 0) return false;
    return has_word(node, "epub:type", "pagebreak") || has_word(node, "role", "doc-pagebreak");
}

std::string page_label(const GumboNode& node) {
    constexpr std::size_t longest = 12; // bytes: "xxxviii"
    std::string label(attribute(node, "title"));
    if (label.empty()) label = attribute(node, "aria-label");
    if (label.empty()) label = words_of(node, 40);
    label = label.substr(label.rfind(' ') + 1); // "page 13"
    return label.size() <= longest ? label : "";
}

} // namespace fasti::html
