// SPDX-License-Identifier: Apache-2.0
#include "read/html/article.hpp"

#include "text/ascii.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace fasti::html {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::size_t few_words = 200; // bytes: less is no article beside others

constexpr std::array never_text = {
    GUMBO_TAG_SCRIPT,   GUMBO_TAG_STYLE,  GUMBO_TAG_SVG,    GUMBO_TAG_MATH,   GUMBO_TAG_SELECT,
    GUMBO_TAG_TEXTAREA, GUMBO_TAG_BUTTON, GUMBO_TAG_OBJECT, GUMBO_TAG_IFRAME, GUMBO_TAG_TEMPLATE,
    GUMBO_TAG_DEL,      GUMBO_TAG_S,      GUMBO_TAG_STRIKE, GUMBO_TAG_RT,     GUMBO_TAG_RP,
    GUMBO_TAG_DATALIST, GUMBO_TAG_AUDIO,  GUMBO_TAG_VIDEO,  GUMBO_TAG_CANVAS, GUMBO_TAG_HEAD,
    GUMBO_TAG_TITLE,    GUMBO_TAG_METER,  GUMBO_TAG_APPLET, GUMBO_TAG_RTC};

// Classes of parts that are tools and no words: links to edit, to a heading, for readers of
// screens.
constexpr std::array tool_classes = {"mw-editsection"sv, "headerlink"sv,   "noprint"sv,
                                     "navbox"sv,         "anchorlink"sv,   "mw-jump-link"sv,
                                     "skip-link"sv,      "mw-empty-elt"sv, "printfooter"sv,
                                     "linenos"sv,        "lineno"sv,       "toc"sv};

// Parts of names of classes and ids around an article.
constexpr std::array around = {
    "nav"sv,    "menu"sv,       "sidebar"sv, "footer"sv, "header"sv,  "crumb"sv,
    "banner"sv, "share"sv,      "sharing"sv, "social"sv, "related"sv, "toolbar"sv,
    "pager"sv,  "pagination"sv, "toc"sv,     "promo"sv,  "widget"sv,  "sphinxsidebar"sv};
constexpr std::array asking = {"cookie"sv,     "consent"sv,   "gdpr"sv,
                               "newsletter"sv, "subscribe"sv, "paywall"sv};
constexpr std::array roles_around = {"navigation"sv, "banner"sv,      "contentinfo"sv, "search"sv,
                                     "dialog"sv,     "alertdialog"sv, "menu"sv,        "menubar"sv};

std::string without_blanks(std::string_view text) {
    std::string out = ascii_lower(text);
    std::erase_if(out, [](char c) { return c == ' ' || c == '\t' || c == '\n'; });
    return out;
}

bool is_hidden(const GumboNode& node) {
    if (node.v.element.attributes.length == 0) return false;
    if (has_attribute(node, "hidden")) return true;
    if (has_word(node, "aria-hidden", "true")) return true;
    const std::string_view style = attribute(node, "style");
    if (style.empty()) return false;
    const std::string rules = without_blanks(style);
    return rules.find("display:none") != std::string::npos ||
           rules.find("visibility:hidden") != std::string::npos;
}

bool is_tool(const GumboNode& node) {
    if (!has_attribute(node, "class")) return false;
    return std::any_of(tool_classes.begin(), tool_classes.end(),
                       [&](auto word) { return has_word(node, "class", word); });
}

// A page whose one form is around everything is no form to fill in.
bool is_form(const GumboNode& node, std::size_t all) {
    return is(node, GUMBO_TAG_FORM) && text_size(node) * 2 < all;
}

bool is_never_text(const GumboNode& node) {
    return node.v.element.tag_namespace != GUMBO_NAMESPACE_HTML ||
           std::find(never_text.begin(), never_text.end(), node.v.element.tag) != never_text.end();
}

// `all`: bytes of text of the page. What seems hidden and is most of a page is shown by a script.
void leave_out_below(GumboNode& node, std::size_t all) {
    const GumboVector& list = children(node);
    for (unsigned i = 0; i < list.length; ++i) {
        GumboNode& inner = child(list, i);
        if (!is_element(inner)) continue;
        const bool small = text_size(inner) * 2 < all;
        if (is_never_text(inner) || (small && (is_hidden(inner) || is_tool(inner))) ||
            is_form(inner, all))
            leave_out(inner);
        else
            leave_out_below(inner, all);
    }
}

bool names_any(const GumboNode& node, std::span<const std::string_view> words) {
    if (node.v.element.attributes.length == 0) return false;
    for (const char* name : {"class", "id"}) {
        const std::string value = ascii_lower(attribute(node, name));
        if (!value.empty() && std::any_of(words.begin(), words.end(), [&](auto word) {
                return value.find(word) != std::string::npos;
            }))
            return true;
    }
    return false;
}

bool mostly_links(const GumboNode& node, std::size_t percent) {
    return text_size(node) > 0 && link_size(node) * 100 >= text_size(node) * percent;
}

// What a list of links has.
struct Links {
    std::size_t count = 0;
    std::size_t inner = 0; // that lead into the same page
};

void count_links(const GumboNode& node, Links& links) {
    const GumboVector& list = children(node);
    for (unsigned i = 0; i < list.length; ++i) {
        const GumboNode& each = child(list, i);
        if (is(each, GUMBO_TAG_A) && has_attribute(each, "href")) {
            ++links.count;
            if (attribute(each, "href").starts_with('#')) ++links.inner;
        } else if (is_element(each)) {
            count_links(each, links);
        }
    }
}

// A table of contents of this page.
bool is_contents(const GumboNode& node) {
    if (!is(node, GUMBO_TAG_UL) && !is(node, GUMBO_TAG_OL) && !is(node, GUMBO_TAG_DL)) return false;
    if (!mostly_links(node, 80)) return false;
    Links links;
    count_links(node, links);
    return links.count >= 3 && links.inner * 10 >= links.count * 9;
}

GumboNode* first_below(GumboNode& node, bool (*fits)(const GumboNode&)) {
    const GumboVector& list = children(node);
    for (unsigned i = 0; i < list.length; ++i) {
        GumboNode& inner = child(list, i);
        if (!is_element(inner) || is_left_out(inner)) continue;
        if (fits(inner)) return &inner;
        if (GumboNode* found = first_below(inner, fits); found != nullptr) return found;
    }
    return nullptr;
}

bool is_main(const GumboNode& node) {
    return is(node, GUMBO_TAG_MAIN) || has_word(node, "role", "main");
}

bool is_article(const GumboNode& node) {
    return is(node, GUMBO_TAG_ARTICLE) || has_word(node, "itemprop", "articleBody");
}

bool is_title(const GumboNode& node) {
    return is(node, GUMBO_TAG_H1);
}

bool is_note_part(const GumboNode& node) {
    return attribute(node, "role").starts_with("doc-") || has_attribute(node, "epub:type") ||
           has_word(node, "class", "footnotes") || has_word(node, "class", "footnote");
}

bool has_role_around(const GumboNode& node) {
    const std::string_view role = attribute(node, "role");
    return !role.empty() && std::find(roles_around.begin(), roles_around.end(),
                                      ascii_lower(role)) != roles_around.end();
}

// Does this part stand around the article, and not in it? `page`: nothing said where that is.
bool is_around(GumboNode& node, std::size_t all, bool page) {
    if (is_note_part(node) || text_size(node) == 0) return false;
    if (is(node, GUMBO_TAG_NAV) || has_role_around(node) || is_contents(node)) return true;
    if (text_size(node) * 3 < all && names_any(node, asking) && is_block(node)) return true;
    if (is(node, GUMBO_TAG_FOOTER) || is(node, GUMBO_TAG_ASIDE))
        return page || mostly_links(node, 40);
    if (is(node, GUMBO_TAG_HEADER)) return page && first_below(node, is_title) == nullptr;
    if (!is_block(node) || is(node, GUMBO_TAG_BODY)) return false;
    return mostly_links(node, 50) && names_any(node, around);
}

// Bytes of words left; those of links count a fifth.
std::size_t leave_out_around(GumboNode& node, std::size_t all, bool page, bool quoted) {
    std::size_t left = text_size(node) - std::min(text_size(node), link_size(node));
    left += link_size(node) / 5;
    const GumboVector& list = children(node);
    for (unsigned i = 0; i < list.length; ++i) {
        GumboNode& inner = child(list, i);
        if (!is_element(inner) || is_left_out(inner)) continue;
        const std::size_t weight =
            text_size(inner) - std::min(text_size(inner), link_size(inner)) + link_size(inner) / 5;
        const bool footer_of_quotation = quoted && is(inner, GUMBO_TAG_FOOTER);
        if (!footer_of_quotation && is_around(inner, all, page)) {
            leave_out(inner);
            left -= std::min(left, weight);
            continue;
        }
        const bool inside = page && !is_article(inner);
        const std::size_t kept =
            leave_out_around(inner, all, inside, quoted || is(inner, GUMBO_TAG_BLOCKQUOTE));
        left -= std::min(left, weight - std::min(weight, kept));
    }
    return left;
}

void take_back(GumboNode& node) {
    const GumboVector& list = children(node);
    for (unsigned i = 0; i < list.length; ++i) {
        GumboNode& inner = child(list, i);
        if (!is_element(inner)) continue;
        leave_out(inner, false);
        take_back(inner);
    }
}

// The element that says of itself that it is the article, if it has enough words.
GumboNode* stated_article(GumboNode& body) {
    const std::size_t all = text_size(body);
    for (const auto fits : {is_main, is_article}) {
        GumboNode* found = first_below(body, fits);
        if (found != nullptr && text_size(*found) >= few_words && text_size(*found) * 10 >= all * 3)
            return found;
    }
    return nullptr;
}

} // namespace

void leave_out_hidden(GumboNode& body) {
    leave_out_below(body, text_size(body));
}

GumboNode& find_article(GumboNode& body) {
    GumboNode* stated = stated_article(body);
    GumboNode& root = stated == nullptr ? body : *stated;
    const std::size_t all = text_size(root);
    const std::size_t left = leave_out_around(root, all, stated == nullptr, false);
    const std::size_t before = all - std::min(all, link_size(root)) + link_size(root) / 5;
    if (left * 4 >= before) return root;
    take_back(root);
    leave_out_hidden(root);
    return root;
}

} // namespace fasti::html
