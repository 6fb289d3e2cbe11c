// SPDX-License-Identifier: Apache-2.0
#include "read/html/notes.hpp"

#include "read/html/addresses.hpp"
#include "text/ascii.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>

namespace fasti::html {
namespace {

using std::string_view_literals::operator""sv;

constexpr std::size_t longest_mark = 12;   // bytes: "[note 12]"
constexpr std::size_t longest_note = 8000; // bytes: what is longer is the part with all notes

constexpr std::array mark_classes = {"footnote-ref"sv, "footnote-reference"sv, "noteref"sv,
                                     "fnref"sv,        "footnote_reference"sv, "footref"sv};
constexpr std::array back_classes = {
    "footnote-back"sv,    "footnote-backref"sv, "reversefootnote"sv,  "fn-backref"sv,
    "mw-cite-backlink"sv, "backlink"sv,         "footnote-backlink"sv};
constexpr std::array note_roles = {"doc-footnote"sv, "doc-endnote"sv};
constexpr std::array note_types = {"footnote"sv, "endnote"sv, "rearnote"sv, "note"sv};

template <std::size_t N>
bool has_any(const GumboNode& node,
             const char* name,
             const std::array<std::string_view, N>& words) {
    return has_attribute(node, name) && std::any_of(words.begin(), words.end(), [&](auto word) {
               return has_word(node, name, word);
           });
}

std::string_view id_of(const GumboNode& node) {
    const std::string_view id = attribute(node, "id");
    return id.empty() && is(node, GUMBO_TAG_A) ? attribute(node, "name") : id;
}

// "12", "[12]", "*", "a", "iv": no words.
bool looks_like_mark(std::string_view words) {
    return !words.empty() && words.size() <= longest_mark && ascii::letters_in(words) <= 5;
}

bool raises(const GumboNode& node) {
    return is(node, GUMBO_TAG_SUP);
}

bool holds_raised(const GumboNode& link) {
    const GumboVector& list = children(link);
    for (unsigned i = 0; i < list.length; ++i)
        if (raises(child(list, i))) return true;
    return false;
}

} // namespace

Notes::Notes(const GumboNode& root, std::string_view file, std::set<std::string>& known)
    : file_(file), known_(known) {
    collect(root, false);
    seen_.clear();
}

// A note stands below its mark: a mark's target above it is the way back from a note.
void Notes::collect(const GumboNode& node, bool raised) {
    const GumboVector& list = children(node);
    for (unsigned i = 0; i < list.length; ++i) {
        const GumboNode& inner = child(list, i);
        if (!is_element(inner)) continue;
        if (const std::string_view id = id_of(inner); !id.empty())
            seen_.insert(file_ + '#' + std::string(id));
        if (is(inner, GUMBO_TAG_A) && is_mark(inner, raised)) {
            marks_.insert(&inner);
            known_.insert(name(attribute(inner, "href")));
        }
        collect(inner, raised || raises(inner));
    }
}

std::string Notes::name(std::string_view address) const {
    const std::size_t sign = address.find('#');
    if (sign == std::string_view::npos || sign + 1 == address.size()) return "";
    if (leads_out(address)) return "";
    const std::string_view path = address.substr(0, sign);
    return (path.empty() ? file_ : joined(file_, path)) + std::string(address.substr(sign));
}

bool Notes::is_mark(const GumboNode& link, bool raised) const {
    const std::string target = name(attribute(link, "href"));
    if (target.empty() || seen_.contains(target) || text_size(link) > longest_mark) return false;
    if (file_.empty() && !attribute(link, "href").starts_with('#')) return false;
    if (has_any(link, "class", back_classes)) return false;
    if (has_word(link, "role", "doc-noteref") || has_word(link, "epub:type", "noteref"))
        return true;
    return looks_like_mark(words_of(link, 40)) &&
           (raised || holds_raised(link) || has_any(link, "class", mark_classes));
}

std::string Notes::led_to(const GumboNode& link) const {
    return marks_.contains(&link) ? name(attribute(link, "href")) : "";
}

std::string Notes::known_id(const GumboNode& element) const {
    const std::string_view id = id_of(element);
    if (id.empty()) return "";
    std::string full = file_ + '#' + std::string(id);
    return known_.contains(full) ? full : "";
}

std::string Notes::name_of(const GumboNode& element) const {
    if (has_any(element, "role", note_roles) || has_any(element, "epub:type", note_types))
        return file_ + '#' + std::string(id_of(element));
    if (known_.empty() || text_size(element) > longest_note) return "";
    const GumboNode* at = &element;
    for (int depth = 0; depth < 4; ++depth) { // the number in front may have the id
        if (std::string found = known_id(*at); !found.empty()) return found;
        const GumboVector& list = children(*at);
        unsigned i = 0;
        while (i < list.length && is_blank_text(child(list, i)))
            ++i;
        if (i == list.length || !is_element(child(list, i)) || is_block(child(list, i))) break;
        at = &child(list, i);
    }
    return "";
}

bool Notes::leads_back(const GumboNode& link, bool in_note) {
    if (has_word(link, "role", "doc-backlink") || has_word(link, "epub:type", "backlink") ||
        has_any(link, "class", back_classes))
        return true;
    if (attribute(link, "href").find('#') == std::string_view::npos) return false;
    const std::string words = words_of(link, 20);
    if (words == "↩" || words == "↩︎" || words == "↑" || words == "^" || words == "⏎")
        return true;
    return in_note && words.size() <= 6 && ascii::letters_in(words) <= 1;
}

} // namespace fasti::html
