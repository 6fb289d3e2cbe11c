// SPDX-License-Identifier: Apache-2.0
// Listens to the main file of an OpenDocument text.
#pragma once

#include "read/odt/styles.hpp"
#include "read/office/body.hpp"
#include "read/xml/parse.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace fasti::odt {

/// Tells `body` the text, and `styles` the automatic styles that stand before it.
class BodyReader : public xml::Listener {
public:
    BodyReader(Styles& styles, office::Body& body) : styles_(styles), body_(body) {}

    void start(std::string_view name, const xml::Attributes& attributes) override;
    void end(std::string_view name) override;
    void words(std::string_view utf8) override;

private:
    bool start_paragraph(std::string_view name, const xml::Attributes& attributes);
    bool start_words(std::string_view name, const xml::Attributes& attributes);
    bool start_aside(std::string_view name, const xml::Attributes& attributes);
    void start_table(std::string_view name, const xml::Attributes& attributes);
    void start_cell(const xml::Attributes& attributes);
    void cover_cells(int count);
    void end_text(std::string_view name);
    void put(std::string_view utf8);

    Styles& styles_;
    office::Body& body_;
    bool in_text_ = false;
    int skipped_ = 0;
    int lists_ = 0;
    std::vector<Look> looks_; // of paragraphs and spans that are open
    int notes_ = 0;
    bool endnote_ = false;
    // a table
    bool head_ = false; // in the rows that head it
    int spanned_ = 0;   // cells to come that the last one covers
};

} // namespace fasti::odt
