// SPDX-License-Identifier: Apache-2.0
#include "read/html/chapter_title.hpp"

#include "read/html/shapes.hpp"
#include "text/ascii.hpp"

#include <string>
#include <vector>

namespace fasti::html {
namespace {

constexpr std::size_t longest_chapter_title = 200; // bytes
constexpr std::size_t most_title_lines = 3;        // of a title

// Letters and digits without case, so that stops and capitals make no difference.
std::string letters_of(std::string_view words) {
    std::string out;
    for (const char c : words)
        if (ascii::is_letter(c) || ascii::is_digit(c) || static_cast<unsigned char>(c) >= 0x80)
            out += ascii::lower(c);
    return out;
}

class TitleFinder {
public:
    explicit TitleFinder(std::string_view title) : rest_(letters_of(title)) {}

    /// False where nothing more is to be looked at.
    bool look_below(GumboNode& node) {
        const GumboVector& list = children(node);
        for (unsigned i = 0; i < list.length; ++i) {
            GumboNode& inner = child(list, i);
            if (is_text(inner) && !is_blank_text(inner)) return false;
            if (!is_element(inner) || is_left_out(inner) || text_size(inner) == 0) continue;
            if (!is_block(inner) || heading_level(inner) > 0) return false;
            if (!(holds_blocks(inner) ? look_below(inner) : take(inner))) return false;
        }
        return true;
    }

    void set() const {
        if (!rest_.empty()) return;
        for (GumboNode* line : lines_)
            line->v.element.tag = GUMBO_TAG_H1;
    }

private:
    static bool holds_blocks(const GumboNode& node) {
        const GumboVector& list = children(node);
        for (unsigned i = 0; i < list.length; ++i)
            if (is_block(child(list, i))) return true;
        return false;
    }

    bool take(GumboNode& node) {
        const std::string words = letters_of(words_of(node, longest_chapter_title));
        if (words.empty() || !rest_.starts_with(words)) return false;
        rest_.erase(0, words.size());
        lines_.push_back(&node);
        return !rest_.empty() && lines_.size() < most_title_lines;
    }

    std::string rest_; // of the title, not yet found
    std::vector<GumboNode*> lines_;
};

} // namespace

void set_title(GumboNode& body, std::string_view title) {
    if (title.empty() || title.size() > longest_chapter_title) return;
    TitleFinder finder(title);
    finder.look_below(body);
    finder.set();
}

} // namespace fasti::html
