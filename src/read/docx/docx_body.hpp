// SPDX-License-Identifier: Apache-2.0
// Listens to a body or the notes of a Word document.
#pragma once

#include "read/docx/styles.hpp"
#include "read/office/body.hpp"
#include "read/xml/parse.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace fasti::docx {

/// Tells `body` the paragraphs, tables and notes of one file of the container.
class BodyReader : public xml::Listener {
public:
    /// `note_tag`: the tag of the notes that the file is of, "footnote"; "" in the main file.
    BodyReader(const Styles& styles, office::Body& body, std::string_view note_tag = {})
        : styles_(styles), body_(body), note_tag_(note_tag) {}

    void start(std::string_view name, const xml::Attributes& attributes) override;
    void end(std::string_view name) override;
    void words(std::string_view utf8) override;

private:
    bool start_note(std::string_view name, const xml::Attributes& attributes);
    bool start_table(std::string_view name, const xml::Attributes& attributes);
    void start_paragraph(std::string_view name, const xml::Attributes& attributes);
    void settle_paragraph();
    void start_run(std::string_view name, const xml::Attributes& attributes);
    void put(std::string_view utf8);

    const Styles& styles_;
    office::Body& body_;
    std::string note_tag_;
    int skipped_ = 0;
    // properties of a paragraph
    bool in_properties_ = false;
    int list_level_ = 0;
    std::optional<bool> listed_;
    std::optional<int> outline_;
    // a run
    bool in_run_ = false;
    bool in_words_ = false;
    bool strong_ = false;
    bool hidden_ = false;
    // a table
    int rows_ = 0;
    bool first_row_heads_ = false;
    bool head_ = false;
};

} // namespace fasti::docx
