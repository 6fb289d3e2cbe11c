// SPDX-License-Identifier: Apache-2.0
// The tree of a page in the nodes of gumbo, and short questions about its nodes. Each element knows
// how much text stands in it, and how much of that in links.
#pragma once

#include <gumbo.h>

#include <memory>
#include <memory_resource>
#include <string>
#include <string_view>

namespace fasti::html {

/// A parsed page.
class Tree {
public:
    explicit Tree(std::string_view markup); ///< of cleaned(); is to outlive the tree

    /// Of nodes that somebody else made in `memory`; nothing in it needs a destructor.
    Tree(GumboNode& root, std::unique_ptr<std::pmr::monotonic_buffer_resource> memory);

    GumboNode& root() const { return *root_; } ///< html

    /// The first element with this tag below the root; nullptr where there is none.
    GumboNode* child(GumboTag tag) const;

private:
    struct Destroy {
        void operator()(GumboOutput* output) const;
    };

    std::unique_ptr<std::pmr::monotonic_buffer_resource> memory_;
    std::unique_ptr<GumboOutput, Destroy> output_;
    GumboNode* root_;
};

inline bool is_element(const GumboNode& node) {
    return node.type == GUMBO_NODE_ELEMENT;
}

/// Words, white space, character data.
inline bool is_text(const GumboNode& node) {
    return node.type == GUMBO_NODE_TEXT || node.type == GUMBO_NODE_WHITESPACE ||
           node.type == GUMBO_NODE_CDATA;
}

/// An element of this tag.
inline bool is(const GumboNode& node, GumboTag tag) {
    return is_element(node) && node.v.element.tag == tag;
}

/// Of any node.
inline const GumboVector& children(const GumboNode& node) {
    static constexpr GumboVector none{nullptr, 0, 0};
    return is_element(node) ? node.v.element.children : none;
}

inline GumboNode& child(const GumboVector& list, unsigned i) {
    return *static_cast<GumboNode*>(list.data[i]);
}

std::string_view text(const GumboNode& node);                        ///< of a node that is_text()
bool is_blank_text(const GumboNode& node);                           ///< text of white space
bool is_block(const GumboNode& node);                                ///< stands on lines of its own
std::string_view attribute(const GumboNode& node, const char* name); ///< "" where there is none
bool has_attribute(const GumboNode& node, const char* name);

/// Whether one of the words of an attribute is `word`, ASCII's case being the same.
bool has_word(const GumboNode& node, const char* name, std::string_view word);

/// Bytes of text in an element but white space, and of those in links with an address.
std::size_t text_size(const GumboNode& node);
std::size_t link_size(const GumboNode& node);

/// An element that is not to be written.
bool is_left_out(const GumboNode& node);
void leave_out(GumboNode& node, bool left_out = true);

/// The words in a node that were not left out, white space collapsed; at most about `most` bytes.
std::string words_of(const GumboNode& node, std::size_t most = 2000);

} // namespace fasti::html
