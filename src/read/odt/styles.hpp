// SPDX-License-Identifier: Apache-2.0
// The styles of an OpenDocument text: those with names that people see, and the automatic ones
// that programs make of what was set by hand.
#pragma once

#include "read/office/body.hpp"
#include "read/xml/parse.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace fasti::odt {

/// What a style says; what it does not say stands in its parent.
struct Style {
    std::string name; ///< as people see it, lower case
    std::string parent;
    std::optional<int> outline; ///< from 1; 0 is body text
    std::optional<bool> bold;
    std::optional<bool> italic;
    std::optional<bool> hidden;
};

/// How words look: set apart, or not shown.
struct Look {
    bool strong = false;
    bool hidden = false;
};

/// The styles of paragraphs and of words.
class Styles : public xml::Listener {
public:
    void start(std::string_view name, const xml::Attributes& attributes) override;
    void end(std::string_view name) override;

    void words(std::string_view /*utf8*/) override {}

    /// What a paragraph of the style `id` is.
    office::Paragraph paragraph(std::string_view id) const;

    /// How words of the style `id` look in words of another.
    Look look(std::string_view id, Look around) const;

    /// Whether a paragraph of this style is not shown.
    bool hides(std::string_view id) const;

    /// The language of most words, BCP 47; "" where none is said.
    const std::string& language() const { return language_; }

private:
    using Named = std::map<std::string, Style, std::less<>>;

    void read_text(const xml::Attributes& attributes);

    Named paragraphs_;
    Named words_;
    Style* style_ = nullptr;
    bool default_ = false; // in the style of all paragraphs
    std::string language_;
};

} // namespace fasti::odt
