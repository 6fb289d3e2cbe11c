// SPDX-License-Identifier: Apache-2.0
// Tags in markup that nobody parsed yet [HTML, 13.2.5.8 to 13.2.5.38].
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace fasti::html {

/// A tag and where it stands.
struct Tag {
    std::string name; ///< lower case; empty where none begins
    bool closing = false;
    bool empty_element = false; ///< ends with "/>"
    std::size_t attributes = 0;
    std::size_t name_end = 0;
    std::size_t end = 0; ///< behind '>'; npos where the text ends in it
};

/// The tag at byte `at`, a '<'.
Tag tag_at(std::string_view text, std::size_t at);

/// What the cleaner does with an element.
enum class Handling : unsigned char {
    counted,    ///< nests
    implied,    ///< is closed by its like: p, li, td
    empty,      ///< has no content: br, img
    formatting, ///< is opened again in the next block when nobody closed it
    ignored,    ///< says nothing: font
    dropped,    ///< with its content, which is no markup: script
    kept_raw,   ///< its content is no markup, but words: title
    once        ///< html, body
};

/// By the name of an element in lower case.
Handling handling(std::string_view name);

} // namespace fasti::html
