// SPDX-License-Identifier: Apache-2.0
#include "read/epub/package.hpp"

#include "read/html/addresses.hpp"
#include "read/xml/parse.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace fasti::epub {
namespace {

constexpr std::string_view blanks = " \t\r\n";

class Container : public xml::Listener {
public:
    void start(std::string_view name, const xml::Attributes& attributes) override {
        if (name != "rootfile" || !found.empty()) return;
        const std::string_view type = attributes["media-type"];
        if (type.empty() || type == "application/oebps-package+xml")
            found = html::joined("", attributes["full-path"]);
    }

    void end(std::string_view /*name*/) override {}

    void words(std::string_view /*utf8*/) override {}

    std::string found;
};

bool is_page(std::string_view media_type, std::string_view href) {
    if (media_type == "application/xhtml+xml" || media_type == "text/html" ||
        media_type == "text/x-oeb1-document")
        return true;
    const std::string lower = ascii_lower(href);
    return media_type.empty() && (lower.ends_with("html") || lower.ends_with(".htm"));
}

bool holds_word(std::string_view words, std::string_view word) {
    while (!words.empty()) {
        const std::size_t end = std::min(words.find(' '), words.size());
        if (words.substr(0, end) == word) return true;
        words.remove_prefix(std::min(end + 1, words.size()));
    }
    return false;
}

// Programs that know no date write the year 101.
bool is_date(std::string_view words) {
    return !words.empty() && ascii::is_digit(words.front()) && !words.starts_with("0101");
}

bool has_time(std::string_view date) {
    return date.find('T') != std::string_view::npos;
}

class PackageReader : public xml::Listener {
public:
    PackageReader(std::string part, canonical::Writer& writer)
        : part_(std::move(part)), writer_(writer) {}

    void start(std::string_view name, const xml::Attributes& attributes) override {
        value_.clear();
        if (name == "metadata") in_metadata_ = true;
        if (in_metadata_) {
            role_ = attributes["role"];
            event_ = attributes["event"];
            property_ = attributes["property"];
        }
        if (name == "item") start_item(attributes);
        if (name == "itemref") order_.emplace_back(attributes["idref"]);
        if (name == "reference" && attributes["type"] == "toc")
            lists_.insert(path_of(attributes["href"]));
    }

    void words(std::string_view utf8) override {
        if (in_metadata_) value_ += utf8;
    }

    void end(std::string_view name) override {
        if (name == "metadata") {
            in_metadata_ = false;
            state_dates();
        }
        const std::string value(ascii::trimmed(std::exchange(value_, {}), blanks));
        if (in_metadata_ && !value.empty()) state(name, value);
    }

    std::vector<std::string> contents;

    /// The pages of the spine, each once.
    std::vector<std::string> chapters(bool with_lists) const {
        std::vector<std::string> out;
        std::set<std::string_view> seen;
        for (const std::string& id : order_) {
            const auto found = pages_.find(id);
            if (found == pages_.end() || !seen.insert(found->second).second) continue;
            if (with_lists || !lists_.contains(found->second)) out.push_back(found->second);
        }
        return out;
    }

private:
    std::string path_of(std::string_view href) const {
        return html::joined(part_, href.substr(0, href.find('#')));
    }

    void start_item(const xml::Attributes& attributes) {
        const std::string_view href = attributes["href"];
        if (attributes["media-type"] == "application/x-dtbncx+xml")
            contents.push_back(path_of(href));
        if (html::leads_out(href) || !is_page(attributes["media-type"], href)) return;
        const std::string path = path_of(href);
        if (holds_word(attributes["properties"], "nav")) {
            lists_.insert(path);
            contents.push_back(path);
        }
        pages_.emplace(attributes["id"], path);
    }

    void state(std::string_view name, const std::string& value) {
        Source& source = writer_.source();
        if (name == "title" && source.title.empty()) source.title = value;
        const bool tongue = value.size() > 1 && value != "und"; // "C" is where a program ran
        if (name == "language" && tongue && source.language.empty()) source.language = value;
        if (name == "publisher" && source.publisher.empty()) source.publisher = value;
        if (name == "creator" && (role_.empty() || role_ == "aut"))
            source.author.append(source.author.empty() ? "" : "; ").append(value);
        if (name == "date" && is_date(value)) dates_.emplace_back(event_, value);
        if (name == "meta" && property_ == "dcterms:modified") modified_ = value;
    }

    // A time of day that is also that of the last change is the one of making the file.
    void state_dates() {
        for (const auto& [event, value] : dates_) {
            const bool made = event == "creation" || (value == modified_ && has_time(value));
            const bool changed = event == "modification" || event == "conversion";
            const auto kind = changed ? StatedDate::Kind::modified
                              : made  ? StatedDate::Kind::created
                                      : StatedDate::Kind::published;
            writer_.state({kind, value, "dc:date"});
            Source& source = writer_.source();
            if (kind == StatedDate::Kind::published && source.published.empty())
                source.published = value.substr(0, value.find('T'));
        }
        if (!modified_.empty())
            writer_.state({StatedDate::Kind::modified, modified_, "dcterms:modified"});
    }

    std::string part_;
    canonical::Writer& writer_;
    bool in_metadata_ = false;
    std::string value_;
    std::string role_;
    std::string event_;
    std::string property_;
    std::string modified_;
    std::vector<std::pair<std::string, std::string>> dates_; // what happened, and when
    std::map<std::string, std::string, std::less<>> pages_;  // paths by name
    std::vector<std::string> order_;                         // names
    std::set<std::string, std::less<>> lists_;               // paths of what only lists the others
};

} // namespace

std::string package_path(std::string_view container, const std::string& path) {
    Container reader;
    xml::parse(container, path, "META-INF/container.xml", reader);
    return reader.found;
}

Package read_package(std::string_view bytes,
                     const std::string& path,
                     const std::string& part,
                     canonical::Writer& writer) {
    PackageReader reader(part, writer);
    xml::parse(bytes, path, part, reader);
    std::vector<std::string> chapters = reader.chapters(false);
    if (chapters.empty()) chapters = reader.chapters(true);
    return {std::move(chapters), reader.contents};
}

} // namespace fasti::epub
