// SPDX-License-Identifier: Apache-2.0
// The styles of a Word document: what a paragraph is follows from its style and those that this
// one is based on.
#pragma once

#include "read/office/body.hpp"
#include "read/xml/parse.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace fasti::docx {

/// What a style says; what it does not say stands in the one that it is based on.
struct Style {
    std::string name; ///< lower case
    std::string parent;
    std::optional<int> outline; ///< from 0; 9 is body text
    bool list = false;
};

/// By the names that paragraphs call them.
using Styles = std::map<std::string, Style, std::less<>>;

/// Fills `styles` from word/styles.xml.
class StyleReader : public xml::Listener {
public:
    explicit StyleReader(Styles& styles) : styles_(styles) {}

    void start(std::string_view name, const xml::Attributes& attributes) override;
    void end(std::string_view name) override;

    void words(std::string_view /*utf8*/) override {}

private:
    Styles& styles_;
    Style* style_ = nullptr;
};

/// What a paragraph of the style `id` is.
office::Paragraph paragraph_of(const Styles& styles, std::string_view id);

/// Makes a heading of a paragraph that has this level of outline, from 0.
void outline(office::Paragraph& paragraph, int level);

/// Whether an attribute switches off what its tag switches on.
bool is_off(std::string_view value);

} // namespace fasti::docx
