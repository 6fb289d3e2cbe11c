// SPDX-License-Identifier: Apache-2.0
// Pages of the web, saved or written by hand: HTML and XHTML.
#include "read/canonical/writer.hpp"
#include "read/formats.hpp"
#include "read/html/article.hpp"
#include "read/html/charset.hpp"
#include "read/html/cleaned.hpp"
#include "read/html/html_blocks.hpp"
#include "read/html/metadata.hpp"
#include "text/error.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <utility>

namespace fasti {

bool knows_html(std::string_view bytes) {
    if (bytes.starts_with("\xEF\xBB\xBF")) bytes.remove_prefix(3);
    bytes = ascii::trimmed_front(bytes.substr(0, 1024), " \t\r\n");
    std::string head = ascii_lower(bytes);
    while (head.starts_with("<?xml") || head.starts_with("<!--")) {
        const std::string_view end = head.starts_with("<?") ? "?>" : "-->";
        const std::size_t at = head.find(end);
        if (at == std::string::npos) return false;
        head = ascii::trimmed_front(std::string_view(head).substr(at + end.size()), " \t\r\n");
    }
    return head.starts_with("<!doctype html") || head.starts_with("<html");
}

Document read_html(std::string bytes, Source source) {
    const encoding::Decoded decoded = html::decode_page(std::move(bytes), source.path);
    const std::string path = source.path;
    canonical::Writer writer(std::move(source));
    const html::Cleaned page = html::cleaned(std::string_view(decoded.text).substr(decoded.begin));
    if (page.too_large) throw ReadError(path, "more than 4 million tags; split it");
    html::Tree tree(page.markup);
    if (GumboNode* body = tree.child(GUMBO_TAG_BODY); body != nullptr)
        html::leave_out_hidden(*body); // a title has no sign that links to it
    html::write_metadata(tree, page.json, writer);
    html::Shape shape;
    shape.article_only = true;
    html::write_tree(tree, shape, writer);
    Document document = std::move(writer).finish();
    if (!decoded.code.empty())
        document.findings.push_back({decoded.code,
                                     Severity::note,
                                     decoded.message,
                                     {cite(document, SourceId{0}, Span{0, 0})}});
    return document;
}

} // namespace fasti
