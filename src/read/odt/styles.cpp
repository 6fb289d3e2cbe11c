// SPDX-License-Identifier: Apache-2.0
#include "read/odt/styles.hpp"

#include "text/ascii.hpp"

#include <algorithm>

namespace fasti::odt {
namespace {

constexpr int longest_chain = 16; // of parents; a circle of them ends as a long one does

int hex_digit(char c) {
    if (ascii::is_digit(c)) return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

// "Text_20_body" → "text body": a name holds no space [OpenDocument 1.3, 19.502].
std::string readable_name(std::string_view coded) {
    const std::string lower = ascii_lower(coded);
    std::string out;
    for (std::size_t at = 0; at < lower.size(); ++at) {
        const bool code = lower[at] == '_' && at + 3 < lower.size() && lower[at + 3] == '_' &&
                          hex_digit(lower[at + 1]) >= 0 && hex_digit(lower[at + 2]) >= 0;
        if (code) {
            out += static_cast<char>(hex_digit(lower[at + 1]) * 16 + hex_digit(lower[at + 2]));
            at += 3;
        } else {
            out += lower[at];
        }
    }
    return out;
}

bool is_heavy(std::string_view weight) {
    return weight == "bold" || weight == "600" || weight == "700" || weight == "800" ||
           weight == "900";
}

// A style that the file does not define is still called something: "Title".
template <typename Named, typename Step>
void for_chain(const Named& styles, std::string_view id, const Step& step) {
    for (int steps = 0; steps < longest_chain && !id.empty(); ++steps) {
        const auto found = styles.find(id);
        if (found == styles.end()) {
            Style unknown;
            unknown.name = readable_name(id);
            step(unknown);
            return;
        }
        if (!step(found->second)) return;
        id = found->second.parent;
    }
}

} // namespace

void Styles::start(std::string_view name, const xml::Attributes& attributes) {
    if (name == "style") {
        const std::string_view family = attributes["family"];
        if (family != "paragraph" && family != "text") return;
        const std::string id(attributes["name"]);
        style_ = family == "text" ? &words_[id] : &paragraphs_[id];
        style_->name = readable_name(id);
        style_->parent = attributes["parent-style-name"];
        if (!attributes["default-outline-level"].empty())
            style_->outline = attributes.number("default-outline-level", 10, 0);
    }
    if (name == "default-style") default_ = attributes["family"] == "paragraph";
    if (name == "text-properties") read_text(attributes);
}

void Styles::end(std::string_view name) {
    if (name == "style") style_ = nullptr;
    if (name == "default-style") default_ = false;
}

void Styles::read_text(const xml::Attributes& attributes) {
    const std::string_view language = attributes["language"];
    if (default_ && language != "none" && language != "zxx") {
        language_ = language;
        const std::string_view country = attributes["country"];
        if (!language.empty() && !country.empty() && country != "none")
            language_.append("-").append(country);
    }
    if (style_ == nullptr) return;
    if (const auto value = attributes["font-weight"]; !value.empty())
        style_->bold = is_heavy(value);
    if (const auto value = attributes["font-style"]; !value.empty())
        style_->italic = value != "normal";
    if (const auto value = attributes["display"]; !value.empty()) style_->hidden = value == "none";
}

office::Paragraph Styles::paragraph(std::string_view id) const {
    office::Paragraph out;
    for_chain(paragraphs_, id, [&](const Style& style) {
        out.contents = out.contents || style.name.starts_with("contents ");
        out.heads = out.heads || style.name == "table heading";
        if (style.outline.value_or(0) > 0) {
            out.kind = BlockKind::heading;
            out.level = std::min(*style.outline, 6);
        } else {
            out.kind = office::kind_of_style(style.name);
            out.level = out.kind == BlockKind::heading ? 1 : 0;
        }
        return out.kind == BlockKind::paragraph && !out.contents;
    });
    return out;
}

Look Styles::look(std::string_view id, Look around) const {
    std::optional<bool> bold;
    std::optional<bool> italic;
    std::optional<bool> hidden;
    for_chain(words_, id, [&](const Style& style) {
        if (!bold) bold = style.bold;
        if (!italic) italic = style.italic;
        if (!hidden) hidden = style.hidden;
        return true;
    });
    return {bold.value_or(false) || italic.value_or(false) || around.strong,
            hidden.value_or(around.hidden)};
}

bool Styles::hides(std::string_view id) const {
    std::optional<bool> hidden;
    for_chain(paragraphs_, id, [&](const Style& style) {
        hidden = style.hidden;
        return !hidden;
    });
    return hidden.value_or(false);
}

} // namespace fasti::odt
