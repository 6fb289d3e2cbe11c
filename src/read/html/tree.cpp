// SPDX-License-Identifier: Apache-2.0
#include "read/html/tree.hpp"

#include "text/ascii.hpp"

#include <algorithm>
#include <array>
#include <functional>

namespace fasti::html {
namespace {

constexpr std::string_view tree_blanks = " \t\n\r\f";

bool is_tree_blank(char c) {
    return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
}

constexpr std::array blocks = {
    GUMBO_TAG_ADDRESS, GUMBO_TAG_ARTICLE,  GUMBO_TAG_ASIDE,  GUMBO_TAG_BLOCKQUOTE,
    GUMBO_TAG_BODY,    GUMBO_TAG_CAPTION,  GUMBO_TAG_CENTER, GUMBO_TAG_DD,
    GUMBO_TAG_DETAILS, GUMBO_TAG_DIR,      GUMBO_TAG_DIV,    GUMBO_TAG_DL,
    GUMBO_TAG_DT,      GUMBO_TAG_FIELDSET, GUMBO_TAG_FIGURE, GUMBO_TAG_FIGCAPTION,
    GUMBO_TAG_FOOTER,  GUMBO_TAG_FORM,     GUMBO_TAG_H1,     GUMBO_TAG_H2,
    GUMBO_TAG_H3,      GUMBO_TAG_H4,       GUMBO_TAG_H5,     GUMBO_TAG_H6,
    GUMBO_TAG_HEADER,  GUMBO_TAG_HGROUP,   GUMBO_TAG_HR,     GUMBO_TAG_LEGEND,
    GUMBO_TAG_LI,      GUMBO_TAG_LISTING,  GUMBO_TAG_MAIN,   GUMBO_TAG_MENU,
    GUMBO_TAG_NAV,     GUMBO_TAG_OL,       GUMBO_TAG_P,      GUMBO_TAG_PRE,
    GUMBO_TAG_SECTION, GUMBO_TAG_SUMMARY,  GUMBO_TAG_TABLE,  GUMBO_TAG_TBODY,
    GUMBO_TAG_TD,      GUMBO_TAG_TFOOT,    GUMBO_TAG_TH,     GUMBO_TAG_THEAD,
    GUMBO_TAG_TR,      GUMBO_TAG_UL};

// Places in the file are of no use here, so their fields hold what was measured: the tree is the
// only thing that lives as long as its nodes, and a table beside it would cost more than it does.
void measure(GumboNode& node) {
    std::size_t text_bytes = 0;
    std::size_t link_bytes = 0;
    const GumboVector& list = children(node);
    for (unsigned i = 0; i < list.length; ++i) {
        GumboNode& inner = child(list, i);
        if (is_text(inner)) {
            const std::string_view words = text(inner);
            text_bytes += static_cast<std::size_t>(
                std::count_if(words.begin(), words.end(), std::not_fn(is_tree_blank)));
        } else if (is_element(inner)) {
            measure(inner);
            text_bytes += text_size(inner);
            link_bytes += link_size(inner);
        }
    }
    if (!is_element(node)) return;
    if (is(node, GUMBO_TAG_A) && has_attribute(node, "href")) link_bytes = text_bytes;
    node.v.element.start_pos.offset = static_cast<unsigned>(text_bytes);
    node.v.element.end_pos.offset = static_cast<unsigned>(link_bytes);
    node.v.element.start_pos.line = 0;
}

void collect_words(const GumboNode& node, std::size_t most, std::string& out) {
    const GumboVector& list = children(node);
    for (unsigned i = 0; i < list.length && out.size() < most; ++i) {
        const GumboNode& inner = child(list, i);
        if (is_element(inner) && !is_left_out(inner)) {
            const bool apart = is_block(inner) || is(inner, GUMBO_TAG_BR);
            if (apart) out += ' ';
            collect_words(inner, most, out);
            if (apart) out += ' ';
        }
        if (is_text(inner)) out += text(inner);
    }
}

} // namespace

Tree::Tree(std::string_view markup) : root_(nullptr) {
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0; // each keeps a copy of the stack of open elements
    output_.reset(gumbo_parse_with_options(&options, markup.data(), markup.size()));
    root_ = output_->root;
    measure(*root_);
}

Tree::Tree(GumboNode& root, std::unique_ptr<std::pmr::monotonic_buffer_resource> memory)
    : memory_(std::move(memory)), root_(&root) {
    measure(root);
}

void Tree::Destroy::operator()(GumboOutput* output) const {
    gumbo_destroy_output(&kGumboDefaultOptions, output);
}

GumboNode* Tree::child(GumboTag tag) const {
    const GumboVector& list = children(root());
    for (unsigned i = 0; i < list.length; ++i)
        if (is(html::child(list, i), tag)) return &html::child(list, i);
    return nullptr;
}

std::string_view text(const GumboNode& node) {
    return node.v.text.text;
}

bool is_blank_text(const GumboNode& node) {
    return is_text(node) && text(node).find_first_not_of(tree_blanks) == std::string_view::npos;
}

bool is_block(const GumboNode& node) {
    return is_element(node) &&
           std::find(blocks.begin(), blocks.end(), node.v.element.tag) != blocks.end();
}

std::string_view attribute(const GumboNode& node, const char* name) {
    if (!is_element(node)) return {};
    const GumboAttribute* found = gumbo_get_attribute(&node.v.element.attributes, name);
    return found == nullptr ? std::string_view() : std::string_view(found->value);
}

bool has_attribute(const GumboNode& node, const char* name) {
    return is_element(node) && gumbo_get_attribute(&node.v.element.attributes, name) != nullptr;
}

bool has_word(const GumboNode& node, const char* name, std::string_view word) {
    std::string_view rest = attribute(node, name);
    while (!rest.empty()) {
        rest = ascii::trimmed_front(rest, tree_blanks);
        const std::string_view next = rest.substr(0, rest.find_first_of(tree_blanks));
        if (next.size() == word.size() && ascii_lower(next) == word) return true;
        rest.remove_prefix(next.size());
    }
    return false;
}

std::size_t text_size(const GumboNode& node) {
    return is_element(node) ? node.v.element.start_pos.offset : 0;
}

std::size_t link_size(const GumboNode& node) {
    return is_element(node) ? node.v.element.end_pos.offset : 0;
}

bool is_left_out(const GumboNode& node) {
    return is_element(node) && node.v.element.start_pos.line == 1;
}

void leave_out(GumboNode& node, bool left_out) {
    node.v.element.start_pos.line = left_out ? 1 : 0;
}

std::string words_of(const GumboNode& node, std::size_t most) {
    std::string words;
    collect_words(node, most, words);
    std::string out;
    for (const char c : words)
        if (!is_tree_blank(c))
            out += c;
        else if (!out.empty() && out.back() != ' ')
            out += ' ';
    return std::string(ascii::trimmed(out));
}

} // namespace fasti::html
