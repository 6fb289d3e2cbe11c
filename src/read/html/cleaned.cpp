// SPDX-License-Identifier: Apache-2.0
#include "read/html/cleaned.hpp"

#include "read/html/tags.hpp"
#include "text/ascii.hpp"

#include <algorithm>

namespace fasti::html {
namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr std::size_t deepest = 150;          // elements in one another; people write 40
constexpr std::size_t most_attributes = 32;   // of a tag; those with more lose all
constexpr std::size_t most_formatting = 8;    // <b><i>… open at a time: each block repeats them
constexpr std::size_t most_cost = 4'000'000;  // elements that the parser will make
constexpr std::size_t longest_json = 1 << 20; // bytes of JSON-LD

bool same_name(std::string_view text, std::size_t at, std::string_view name) {
    if (text.size() - at < name.size()) return false;
    for (std::size_t i = 0; i < name.size(); ++i)
        if (ascii::lower(text[at + i]) != name[i]) return false;
    return true;
}

// Where "</name" begins, at or after `at`.
std::size_t find_closing(std::string_view text, std::size_t at, std::string_view name) {
    for (at = text.find("</", at); at != npos; at = text.find("</", at + 2))
        if (same_name(text, at + 2, name)) return at;
    return npos;
}

class Cleaner {
public:
    explicit Cleaner(std::string_view text) : text_(text) {
        const std::string_view head = text.substr(0, 1024);
        xml_ = head.find("<?xml") != npos || head.find("www.w3.org/1999/xhtml") != npos;
        out_.markup.reserve(text.size());
    }

    Cleaned run() && {
        while (at_ < text_.size()) {
            const std::size_t sign = std::min(text_.find('<', at_), text_.size());
            out_.markup += text_.substr(at_, sign - at_);
            at_ = sign;
            if (at_ < text_.size()) sign_at();
            out_.too_large = cost_ > most_cost;
            if (out_.too_large) break;
        }
        return std::move(out_);
    }

private:
    void sign_at() {
        const std::string_view rest = text_.substr(at_);
        if (rest.starts_with("<!--")) return comment();
        if (rest.starts_with("<![CDATA[")) return character_data();
        if (rest.starts_with("<!") || rest.starts_with("<?")) return skip_to(text_.find('>', at_));
        const Tag tag = tag_at(text_, at_);
        if (!tag.name.empty()) return take(tag);
        if (tag.closing) return skip_to(text_.find('>', at_)); // "</ 3>" is a comment
        out_.markup += "&lt;";
        ++at_;
    }

    void skip_to(std::size_t last) { at_ = last == npos ? text_.size() : last + 1; }

    // One that nobody ends hides no page.
    void comment() {
        std::size_t end = text_.find("-->", at_ + 2);
        if (end == npos)
            end = text_.find('>', at_);
        else
            end += 2;
        skip_to(end);
    }

    void character_data() {
        at_ += 9;
        const std::size_t end = std::min(text_.find("]]>", at_), text_.size());
        for (; at_ < end; ++at_)
            if (text_[at_] == '<')
                out_.markup += "&lt;";
            else if (text_[at_] == '&')
                out_.markup += "&amp;";
            else
                out_.markup += text_[at_];
        at_ = std::min(end + 3, text_.size());
    }

    void take(const Tag& tag) {
        if (tag.end == npos) { // the text ends in it
            at_ = text_.size();
            return;
        }
        ++cost_;
        switch (handling(tag.name)) {
        case Handling::dropped:
            return drop(tag);
        case Handling::kept_raw:
            return keep_raw(tag);
        case Handling::ignored:
            break;
        case Handling::once:
            once(tag);
            break;
        case Handling::formatting:
            formatting(tag);
            break;
        case Handling::counted:
            counted(tag);
            break;
        case Handling::implied: // elements that these close may be open in each other's way
            cost_ += formatting_;
            copy(tag);
            break;
        case Handling::empty:
            copy(tag);
            break;
        }
        at_ = tag.end;
    }

    void copy(const Tag& tag) {
        const std::size_t end = tag.attributes > most_attributes ? tag.name_end : tag.end - 1;
        std::string_view words = text_.substr(at_, end - at_);
        out_.markup += words;
        out_.markup += '>';
        if (xml_ && tag.empty_element && handling(tag.name) != Handling::empty)
            out_.markup.append("</").append(tag.name).append(">");
    }

    void drop(const Tag& tag) {
        const bool alone = tag.closing || (xml_ && tag.empty_element);
        const std::size_t end = alone ? npos : find_closing(text_, tag.end, tag.name);
        const std::string head = ascii_lower(text_.substr(at_, tag.end - at_));
        if (!alone && head.find("ld+json") != npos && json_ < longest_json) {
            out_.json.emplace_back(text_.substr(tag.end, std::min(end, text_.size()) - tag.end));
            json_ += out_.json.back().size();
        }
        at_ = tag.end;
        if (!alone) skip_to(end == npos ? npos : text_.find('>', end));
    }

    void keep_raw(const Tag& tag) {
        copy(tag);
        at_ = tag.end;
        if (tag.closing || (xml_ && tag.empty_element)) return;
        const std::size_t end = std::min(find_closing(text_, at_, tag.name), text_.size());
        out_.markup += text_.substr(at_, end - at_);
        at_ = end;
    }

    void once(const Tag& tag) {
        const auto seen = std::find(once_.begin(), once_.end(), tag.name);
        if (tag.closing || seen != once_.end()) return;
        once_.push_back(tag.name);
        copy(tag);
    }

    void formatting(const Tag& tag) {
        if (xml_ && tag.empty_element) return copy(tag);
        std::size_t& open = tag.name == "a" ? links_ : formatting_;
        if (tag.closing) {
            if (open > 0) --open;
            return copy(tag);
        }
        const std::size_t most = tag.name == "a" ? 1 : most_formatting;
        if (open >= most && tag.name != "a") return;
        open = std::min(open + 1, most);
        cost_ += formatting_;
        copy(tag);
    }

    void counted(const Tag& tag) {
        if (xml_ && tag.empty_element) return copy(tag);
        if (tag.closing) return close(tag);
        if (open_.size() >= deepest) {
            ++flattened_;
            out_.markup += ' ';
            return;
        }
        cost_ += formatting_;
        open_.push_back(tag.name);
        copy(tag);
    }

    void close(const Tag& tag) {
        if (flattened_ > 0) {
            --flattened_;
            out_.markup += ' ';
            return;
        }
        const auto found = std::find(open_.rbegin(), open_.rend(), tag.name);
        if (found != open_.rend()) open_.erase(std::prev(found.base()), open_.end());
        copy(tag);
    }

    std::string_view text_;
    std::size_t at_ = 0;
    bool xml_ = false; // elements may end in "/>"
    Cleaned out_;
    std::vector<std::string> open_;
    std::size_t flattened_ = 0; // open elements that were left out
    std::size_t formatting_ = 0;
    std::size_t links_ = 0;
    std::vector<std::string> once_;
    std::size_t cost_ = 0;
    std::size_t json_ = 0;
};

} // namespace

Cleaned cleaned(std::string_view utf8) {
    return Cleaner(utf8).run();
}

} // namespace fasti::html
