// SPDX-License-Identifier: Apache-2.0
#include "read/html/metadata.hpp"

#include "read/html/facts.hpp"
#include "read/html/html_blocks.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <array>

namespace fasti::html {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::size_t longest_title = 300;

constexpr std::array separators = {" | "sv, " – "sv,  " — "sv, " - "sv, " · "sv,
                                   " • "sv, " :: "sv, " « "sv, " » "sv};
constexpr std::array date_classes = {"published"sv, "entry-date"sv, "dt-published"sv,
                                     "post-date"sv, "pubdate"sv,    "article-date"sv};

void take_metas(const GumboNode& node, Facts& facts) {
    const GumboVector& list = children(node);
    for (unsigned i = 0; i < list.length; ++i) {
        const GumboNode& inner = child(list, i);
        if (!is(inner, GUMBO_TAG_META)) continue;
        for (const char* name : {"property", "name", "itemprop", "http-equiv"})
            if (has_attribute(inner, name))
                facts.meta(ascii_lower(attribute(inner, name)), attribute(inner, "content"));
    }
}

// What the text of a page marks as its title, its author and its day.
class Marked {
public:
    explicit Marked(Facts& facts) : facts_(facts) {}

    std::string title;
    std::size_t titles = 0;

    void take(const GumboNode& node, bool byline, bool article) {
        const GumboVector& list = children(node);
        for (unsigned i = 0; i < list.length; ++i) {
            const GumboNode& inner = child(list, i);
            if (!is_element(inner) || is(inner, GUMBO_TAG_NAV)) continue;
            if (is(inner, GUMBO_TAG_H1)) take_title(inner, article);
            if (is(inner, GUMBO_TAG_META) && has_attribute(inner, "itemprop"))
                facts_.meta(ascii_lower(attribute(inner, "itemprop")), attribute(inner, "content"));
            if (is(inner, GUMBO_TAG_TIME)) take_time(inner, byline);
            if (inner.v.element.attributes.length > 0 &&
                (has_word(inner, "rel", "author") || has_word(inner, "itemprop", "author")))
                facts_.author(words_of(inner, 200));
            const bool head = is(inner, GUMBO_TAG_HEADER) || has_word(inner, "class", "byline");
            take(inner, byline || head,
                 article || is(inner, GUMBO_TAG_ARTICLE) || is(inner, GUMBO_TAG_MAIN));
        }
    }

private:
    // One in the article is better than one above it.
    void take_title(const GumboNode& node, bool article) {
        if (article && !in_article_) {
            titles = 0;
            in_article_ = true;
        }
        if (article != in_article_ || ++titles > 1) return;
        title = words_of(node, longest_title + 1);
    }

    void take_time(const GumboNode& node, bool byline) {
        const bool classed = std::any_of(date_classes.begin(), date_classes.end(),
                                         [&](auto word) { return has_word(node, "class", word); });
        const bool modified =
            has_word(node, "itemprop", "dateModified") || has_word(node, "class", "updated");
        const bool stated = classed || modified || has_attribute(node, "pubdate") ||
                            has_word(node, "itemprop", "datePublished");
        if (!stated && !byline) return;
        std::string words(attribute(node, "datetime"));
        if (words.empty()) words = words_of(node, 100);
        facts_.date(modified && !classed ? StatedDate::Kind::modified : StatedDate::Kind::published,
                    words, "time element");
    }

    Facts& facts_;
    bool in_article_ = false;
};

std::string joined(const std::vector<std::string>& parts) {
    std::string out;
    for (const std::string& part : parts)
        out.append(out.empty() ? "" : "; ").append(part);
    return out;
}

} // namespace

std::string without_site(const std::string& title, const std::string& site) {
    if (!site.empty())
        for (const std::string_view between : separators)
            if (const std::string tail = std::string(between) + site;
                title.size() > tail.size() && title.ends_with(tail))
                return title.substr(0, title.size() - tail.size());
    const std::size_t bar = title.rfind(" | ");
    return bar == std::string::npos || bar == 0 ? title : title.substr(0, bar);
}

void write_metadata(const Tree& tree,
                    const std::vector<std::string>& json,
                    canonical::Writer& writer) {
    const Head head = head_of(tree);
    Facts facts;
    if (const GumboNode* top = tree.child(GUMBO_TAG_HEAD); top != nullptr) take_metas(*top, facts);
    for (const std::string& script : json)
        facts.json(script);
    Marked marked(facts);
    if (const GumboNode* body = tree.child(GUMBO_TAG_BODY); body != nullptr) {
        take_metas(*body, facts);
        marked.take(*body, false, false);
    }
    Source& source = writer.source();
    const bool one =
        marked.titles == 1 && marked.title.size() <= longest_title && marked.title != facts.site;
    source.title = one ? marked.title : without_site(facts.title, facts.site);
    if (source.title.empty()) source.title = without_site(head.title, facts.site);
    source.language = head.language;
    source.author = joined(facts.authors);
    source.publisher = facts.publisher.empty() ? facts.site : facts.publisher;
    for (const StatedDate& date : facts.dates) {
        if (date.kind == StatedDate::Kind::published && source.published.empty())
            source.published = date.words;
        writer.state(date);
    }
}

} // namespace fasti::html
