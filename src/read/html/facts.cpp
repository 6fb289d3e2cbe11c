// SPDX-License-Identifier: Apache-2.0
#include "read/html/facts.hpp"

#include "text/ascii.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace fasti::html {
namespace {

using Json = nlohmann::json;
using Kind = StatedDate::Kind;
using std::string_view_literals::operator""sv;

constexpr std::size_t longest_value = 500;
constexpr std::size_t most_authors = 50;
constexpr std::size_t most_dates = 20;
constexpr int deepest_json = 6;

enum class Means : unsigned char { title, site, publisher, author, published, created, modified };

struct Name {
    std::string_view name;
    Means means;
};

// As Open Graph, Dublin Core, Highwire Press and the makers of pages call them.
constexpr std::array names = {
    Name{"citation_title", Means::title},
    Name{"og:title", Means::title},
    Name{"dc.title", Means::title},
    Name{"dcterms.title", Means::title},
    Name{"og:site_name", Means::site},
    Name{"application-name", Means::site},
    Name{"dc.publisher", Means::publisher},
    Name{"dcterms.publisher", Means::publisher},
    Name{"citation_publisher", Means::publisher},
    Name{"citation_journal_title", Means::publisher},
    Name{"author", Means::author},
    Name{"dc.creator", Means::author},
    Name{"dcterms.creator", Means::author},
    Name{"citation_author", Means::author},
    Name{"article:author", Means::author},
    Name{"parsely-author", Means::author},
    Name{"article:published_time", Means::published},
    Name{"og:published_time", Means::published},
    Name{"citation_publication_date", Means::published},
    Name{"citation_date", Means::published},
    Name{"datepublished", Means::published},
    Name{"dcterms.issued", Means::published},
    Name{"dc.date.issued", Means::published},
    Name{"dc.date", Means::published},
    Name{"dcterms.date", Means::published},
    Name{"date", Means::published},
    Name{"pubdate", Means::published},
    Name{"publish-date", Means::published},
    Name{"parsely-pub-date", Means::published},
    Name{"sailthru.date", Means::published},
    Name{"dcterms.created", Means::created},
    Name{"dc.date.created", Means::created},
    Name{"datecreated", Means::created},
    Name{"created", Means::created},
    Name{"article:modified_time", Means::modified},
    Name{"og:updated_time", Means::modified},
    Name{"dcterms.modified", Means::modified},
    Name{"dc.date.modified", Means::modified},
    Name{"datemodified", Means::modified},
    Name{"last-modified", Means::modified},
    Name{"revised", Means::modified},
};

// The name of a person or body in JSON-LD: a text, an object with a name, or several.
void add_names(const Json& value, std::vector<std::string>& out, int depth = 0) {
    if (value.is_string()) out.push_back(value.get<std::string>());
    if (value.is_object() && value.contains("name") && value["name"].is_string())
        out.push_back(value["name"].get<std::string>());
    if (value.is_array() && depth < deepest_json)
        for (const Json& each : value)
            add_names(each, out, depth + 1);
}

std::string text_of(const Json& object, const char* name) {
    const auto found = object.find(name);
    return found != object.end() && found->is_string() ? found->get<std::string>() : "";
}

void take_object(const Json& object, Facts& facts) {
    const auto date = [&](Kind kind, const char* name) {
        if (const std::string words = text_of(object, name); !words.empty())
            facts.date(kind, words, std::string("JSON-LD ") + name);
    };
    if (!object.contains("headline") && !object.contains("datePublished")) return;
    date(Kind::published, "datePublished");
    date(Kind::created, "dateCreated");
    date(Kind::modified, "dateModified");
    if (facts.title.empty()) facts.title = text_of(object, "headline");
    std::vector<std::string> found;
    if (object.contains("author")) add_names(object["author"], found);
    for (const std::string& name : found)
        facts.author(name);
    found.clear();
    if (object.contains("publisher")) add_names(object["publisher"], found);
    if (facts.publisher.empty() && !found.empty()) facts.publisher = found.front();
}

void take_json(const Json& value, Facts& facts, int depth) {
    if (depth > deepest_json) return;
    if (value.is_array())
        for (const Json& each : value)
            take_json(each, facts, depth + 1);
    if (!value.is_object()) return;
    take_object(value, facts);
    for (const char* name : {"@graph", "mainEntity", "mainEntityOfPage"})
        if (value.contains(name)) take_json(value[name], facts, depth + 1);
}

} // namespace

void Facts::meta(std::string_view name, std::string_view content) {
    content = ascii::trimmed(content, " \t\n\r");
    const auto* const found = std::find_if(names.begin(), names.end(),
                                           [&](const Name& known) { return known.name == name; });
    if (found == names.end() || content.empty() || content.size() > longest_value) return;
    const auto first = [&](std::string& fact) {
        if (fact.empty()) fact = content;
    };
    const std::string where = "meta " + std::string(name);
    switch (found->means) {
    case Means::title:
        return first(title);
    case Means::site:
        return first(site);
    case Means::publisher:
        return first(publisher);
    case Means::author:
        return author(content);
    case Means::published:
        return date(Kind::published, content, where);
    case Means::created:
        return date(Kind::created, content, where);
    case Means::modified:
        return date(Kind::modified, content, where);
    }
}

void Facts::json(const std::string& script) {
    const Json value = Json::parse(script, nullptr, false, true);
    if (!value.is_discarded()) take_json(value, *this, 0);
}

void Facts::author(std::string_view name) {
    name = ascii::trimmed(name, " \t\n\r");
    if (name.empty() || name.size() > longest_value || name.find("://") != std::string_view::npos)
        return;
    if (authors.size() < most_authors &&
        std::find(authors.begin(), authors.end(), name) == authors.end())
        authors.emplace_back(name);
}

void Facts::date(Kind kind, std::string_view words, const std::string& where) {
    words = ascii::trimmed(words, " \t\n\r");
    if (words.empty() || words.size() > longest_value || dates.size() >= most_dates) return;
    dates.push_back({kind, std::string(words), where});
}

} // namespace fasti::html
