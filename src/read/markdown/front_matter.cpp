// SPDX-License-Identifier: Apache-2.0
#include "read/markdown/front_matter.hpp"

#include "text/ascii.hpp"
#include "text/stated_day.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <string>

namespace fasti::markdown {
namespace {

constexpr std::size_t most_lines = 200;

std::string_view unquoted(std::string_view value) {
    value = ascii::trimmed(value);
    if (value.empty()) return {};
    const char quote = value.front();
    const bool quoted =
        value.size() > 1 && (quote == '"' || quote == '\'') && value.back() == quote;
    return quoted ? value.substr(1, value.size() - 2) : value;
}

/// Reads what stands behind each key, and the lists below some.
class Fields {
public:
    explicit Fields(Source& source) : source_(source) {}

    void read(std::string_view words, std::size_t number, bool inner) {
        const auto colon = words.find(':');
        if (words.starts_with("- ")) {
            if (is_author()) add_author(words.substr(2));
            return;
        }
        if (colon == std::string_view::npos) return;
        if (!inner)
            key_ = ascii_lower(words.substr(0, colon));
        else if (is_author())
            return add_author(words);
        else
            return;
        take(unquoted(words.substr(colon + 1)), number);
    }

private:
    bool is_author() const { return key_ == "author" || key_ == "authors"; }

    void take(std::string_view value, std::size_t number) {
        if (key_ == "title" && source_.title.empty()) source_.title = value;
        if (key_ == "publisher" && source_.publisher.empty()) source_.publisher = value;
        if (is_author()) add_authors(value);
        if (key_ != "date" || source_.dct) return;
        source_.published = value;
        if (const auto day = stated_day(value))
            source_.dct = Dct{*day, "front matter, line " + std::to_string(number), false};
    }

    /// "Ann Miller", "[Ann Miller, Karl Roth]"
    void add_authors(std::string_view value) {
        if (!value.starts_with('[')) return add_author(value);
        value = value.substr(1, value.find(']') - 1);
        while (!value.empty()) {
            const std::size_t end = std::min(value.find(','), value.size());
            add_author(value.substr(0, end));
            value.remove_prefix(std::min(end + 1, value.size()));
        }
    }

    /// "Ann Miller", "name: Ann Miller"; nothing of "email: …".
    void add_author(std::string_view value) {
        value = ascii::trimmed(value);
        const auto colon = value.find(": ");
        if (colon != std::string_view::npos) {
            if (value.substr(0, colon) != "name") return;
            value.remove_prefix(colon + 2);
        }
        value = unquoted(value);
        if (value.empty()) return;
        if (!source_.author.empty()) source_.author += "; ";
        source_.author += value;
    }

    Source& source_;
    std::string key_;
};

} // namespace

std::size_t
read_front_matter(std::string_view text, const std::vector<lines::Line>& lines, Source& source) {
    const auto words = [&](std::size_t at) {
        return text.substr(lines[at].span.begin, lines[at].span.size());
    };
    if (lines.empty() || words(0) != "---") return 0;
    std::size_t end = 1;
    while (end < lines.size() && end < most_lines && words(end) != "---" && words(end) != "...")
        ++end;
    if (end == lines.size() || end == most_lines) return 0;
    Fields fields(source);
    for (std::size_t at = 1; at < end; ++at)
        if (!words(at).empty()) fields.read(words(at), at + 1, lines[at].indent > 0);
    return end + 1;
}

} // namespace fasti::markdown
