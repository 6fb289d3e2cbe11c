// SPDX-License-Identifier: Apache-2.0
#include "read/html/html_blocks.hpp"

#include "read/html/article.hpp"
#include "read/html/chapter_title.hpp"
#include "read/html/cleaned.hpp"
#include "read/html/notes.hpp"
#include "read/html/walker.hpp"
#include "read/html/xhtml.hpp"
#include "text/ascii.hpp"
#include "text/error.hpp"

namespace fasti::html {

Head head_of(const Tree& tree) {
    Head head;
    head.language = ascii::trimmed(attribute(tree.root(), "lang"));
    if (head.language.empty()) head.language = ascii::trimmed(attribute(tree.root(), "xml:lang"));
    if (const GumboNode* top = tree.child(GUMBO_TAG_HEAD); top != nullptr) {
        const GumboVector& list = children(*top);
        for (unsigned i = 0; i < list.length && head.title.empty(); ++i)
            if (is(child(list, i), GUMBO_TAG_TITLE)) head.title = words_of(child(list, i));
    }
    return head;
}

void write_tree(Tree& tree, const Shape& shape, canonical::Writer& writer) {
    GumboNode* body = tree.child(GUMBO_TAG_BODY);
    if (body == nullptr) return;
    leave_out_hidden(*body);
    GumboNode& root = shape.article_only ? find_article(*body) : *body;
    set_title(root, shape.title);
    std::set<std::string> own;
    const Notes notes(root, shape.file, shape.notes == nullptr ? own : *shape.notes);
    Walker(writer, notes, text_size(root)).write(root);
}

Head write_blocks(std::string_view utf8, const Shape& shape, canonical::Writer& writer) {
    if (std::optional<Tree> tree = xhtml_tree(utf8)) {
        write_tree(*tree, shape, writer);
        return head_of(*tree);
    }
    const Cleaned page = cleaned(utf8);
    if (page.too_large) throw ReadError(writer.source().path, "more than 4 million tags; split it");
    Tree tree(page.markup);
    write_tree(tree, shape, writer);
    return head_of(tree);
}

} // namespace fasti::html
