// SPDX-License-Identifier: Apache-2.0
#include "read/docx/styles.hpp"

#include "text/ascii.hpp"

#include <algorithm>

namespace fasti::docx {

bool is_off(std::string_view value) {
    return value == "0" || value == "false" || value == "off" || value == "none";
}

void StyleReader::start(std::string_view name, const xml::Attributes& attributes) {
    if (name == "style") style_ = &styles_[std::string(attributes["styleId"])];
    if (style_ == nullptr) return;
    if (name == "name") style_->name = ascii_lower(attributes["val"]);
    if (name == "basedOn") style_->parent = attributes["val"];
    if (name == "outlineLvl") style_->outline = attributes.number("val", 9, 9);
    if (name == "numId") style_->list = attributes["val"] != "0";
}

void StyleReader::end(std::string_view name) {
    if (name == "style") style_ = nullptr;
}

void outline(office::Paragraph& paragraph, int level) {
    if (level > 8) return;
    paragraph.kind = BlockKind::heading;
    paragraph.level = std::min(level + 1, 6);
}

// Chains of styles are short; a circle of them ends as a long one does.
office::Paragraph paragraph_of(const Styles& styles, std::string_view id) {
    office::Paragraph out;
    for (int steps = 0; steps < 16; ++steps) {
        const auto found = styles.find(id);
        if (found == styles.end()) break;
        const Style& style = found->second;
        out.contents = out.contents || style.name.starts_with("toc ");
        if (style.outline) {
            outline(out, *style.outline);
            break;
        }
        out.kind = office::kind_of_style(style.name);
        out.level = out.kind == BlockKind::heading ? 1 : 0;
        if (out.kind == BlockKind::paragraph && style.list)
            out = {BlockKind::list_item, 1, false, false};
        if (out.kind != BlockKind::paragraph || out.contents) break;
        id = style.parent;
    }
    return out;
}

} // namespace fasti::docx
