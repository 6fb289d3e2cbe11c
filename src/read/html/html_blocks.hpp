// SPDX-License-Identifier: Apache-2.0
// What a page of HTML or XHTML says, written block by block: for HTML files, chapters of an EPUB
// and the HTML part of a mail.
//
//     html::Shape shape;
//     shape.file = "text/chapter1.xhtml";                // names of notes begin with it
//     html::write_blocks(utf8, shape, writer);           // headings, paragraphs, tables, notes
//
// Scripts, styles, forms, hidden and deleted text give nothing. Broken markup is read as browsers
// read it; what nests deeper than people write is flattened. A mark of a note is written as "[1]".
#pragma once

#include "read/canonical/writer.hpp"
#include "read/html/tree.hpp"

#include <set>
#include <string>
#include <string_view>

namespace fasti::html {

/// How a page is read.
struct Shape {
    /// Leave out menus, banners, heads and feet around the article of a page of the web. A chapter
    /// of a book or a mail has none.
    bool article_only = false;
    /// Path of this file inside its container; "" where there is none. The note of
    /// `<a href="notes.xhtml#n1">` in "text/one.xhtml" is called "text/notes.xhtml#n1".
    std::string file = {};
    /// What the contents of the book call this file; "" where they do not. Where the page has no
    /// heading of its own, the first paragraphs with these words are one.
    std::string_view title = {};
    /// Names of notes that files of the same container led to so far; this one's are added. May be
    /// nullptr.
    std::set<std::string>* notes = nullptr;
};

/// What the page says of itself.
struct Head {
    std::string title;    ///< `<title>`
    std::string language; ///< `lang` of `<html>`: "de-AT"
};

/// Writes the body of a page (UTF-8) to `writer`, and nothing of its head. Blocks that are open are
/// ended first; all are ended afterwards. Throws ReadError where it has more tags than can be held.
Head write_blocks(std::string_view utf8, const Shape& shape, canonical::Writer& writer);

/// The same of a page that was parsed.
void write_tree(Tree& tree, const Shape& shape, canonical::Writer& writer);

/// What a parsed page says of itself.
Head head_of(const Tree& tree);

} // namespace fasti::html
