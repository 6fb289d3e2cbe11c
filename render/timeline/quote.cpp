// SPDX-License-Identifier: Apache-2.0
#include "render/timeline/quote.hpp"

#include "text/printable.hpp"
#include "text/utf8.hpp"

#include <algorithm>

namespace fasti::timeline {
namespace {

using Points = std::u32string;

// Whether `c` is absent, white space or punctuation: where Markdown's emphasis may begin or end.
bool is_edge(char32_t c) {
    constexpr std::u32string_view edges = U" \t\n\r.,;:!?()[]\"'“”‘’—–-*_";
    return c == 0 || edges.find(c) != std::u32string_view::npos;
}

// Copies a quote without its markup, remembering where the date words come to stand.
class Cleaner {
public:
    Cleaner(Points raw, std::size_t date) : raw_(std::move(raw)), date_(date) {}

    void run() {
        for (std::size_t at = 0; at < raw_.size();) {
            if (at >= date_ && !found_) found(clean.size());
            at = step(at);
        }
        if (!found_) found(0);
        if (clean.ends_with(U' ')) clean.pop_back();
    }

    Points clean;
    std::size_t date_at = 0;

private:
    void found(std::size_t at) {
        date_at = at;
        found_ = true;
    }

    char32_t peek(std::size_t at) const { return at < raw_.size() ? raw_[at] : U'\0'; }

    char32_t before(std::size_t at) const { return at > 0 ? raw_[at - 1] : U'\0'; }

    static bool is_space(char32_t c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

    // Handles what stands at `at`; returns where to go on.
    std::size_t step(std::size_t at) {
        const char32_t c = raw_[at];
        if (is_space(c)) return fold_space(at);
        if (c == U'[' || (c == U'!' && peek(at + 1) == U'['))
            return at + (opens_link(at) ? 1 : keep(c));
        if (c == U']' && peek(at + 1) == U'(' && in_link_) return close_link(at);
        if (is_emphasis(at)) return at + 1;
        return at + keep(c);
    }

    std::size_t keep(char32_t c) {
        clean += c;
        return 1;
    }

    // A line break may hide a word that was broken at its hyphen, or the sign of a quoted line.
    std::size_t fold_space(std::size_t at) {
        bool line = false;
        while (is_space(peek(at)) || (line && is_line_sign(at)))
            line = peek(at++) == U'\n' || line;
        const bool broken_word =
            line && clean.ends_with(U'-') && clean.size() > 1 && !is_edge(clean[clean.size() - 2]);
        if (!broken_word && !clean.empty() && !clean.ends_with(U' ')) clean += U' ';
        return at;
    }

    bool is_line_sign(std::size_t at) const {
        return peek(at) == U'>' && is_space(peek(at + 1)) && is_space(before(at));
    }

    bool opens_link(std::size_t at) {
        if (raw_[at] == U'!') return true;
        const std::size_t close = find_near(U']', at, 300);
        const bool found = close != Points::npos && peek(close + 1) == U'(';
        in_link_ = in_link_ || found;
        return found;
    }

    // Looks no further than `reach`, so that a row of brackets costs linear time.
    std::size_t find_near(char32_t c, std::size_t at, std::size_t reach) const {
        const std::u32string_view window = std::u32string_view(raw_).substr(at, reach);
        const std::size_t found = window.find(c);
        return found == std::u32string_view::npos ? Points::npos : at + found;
    }

    std::size_t close_link(std::size_t at) {
        const std::size_t close = find_near(U')', at, 2000);
        in_link_ = false;
        return close == Points::npos ? at + 1 : close + 1;
    }

    bool is_emphasis(std::size_t at) const {
        const char32_t c = raw_[at];
        if (c != U'*' && c != U'_' && c != U'`') return false;
        const char32_t left = before(at);
        const char32_t right = peek(at + 1);
        if (is_space(left) && is_space(right)) return false;
        return c != U'_' || is_edge(left) || is_edge(right);
    }

    Points raw_;
    std::size_t date_;
    bool found_ = false;
    bool in_link_ = false;
};

// The first place at or after `at` where a word begins, not further than `limit`.
std::size_t word_after(const Points& text, std::size_t at, std::size_t limit) {
    if (at == 0) return 0;
    const std::size_t space = text.find(U' ', at - 1);
    return space == Points::npos || space >= limit ? at : space + 1;
}

// The last place at or before `at` where a word ends, not before `limit`.
std::size_t word_before(const Points& text, std::size_t at, std::size_t limit) {
    if (at >= text.size()) return text.size();
    const std::size_t space = text.rfind(U' ', at);
    return space == Points::npos || space <= limit ? at : space;
}

std::string around(const Points& text, std::size_t date_at, std::size_t limit) {
    if (text.size() <= limit + limit / 10) return to_utf8(text);
    const std::size_t lead = limit * 2 / 5;
    const std::size_t latest = text.size() - limit;
    std::size_t begin = std::min(date_at > lead ? date_at - lead : 0, latest);
    begin = word_after(text, begin, std::max(begin, date_at));
    const std::size_t end = word_before(text, begin + limit, std::max(begin, date_at));
    std::string out = begin > 0 ? "…\u00A0" : "";
    out += to_utf8(text.substr(begin, end - begin));
    return end < text.size() ? out + "\u00A0…" : out;
}

} // namespace

std::string printed_quote(const Citation& citation, std::size_t limit) {
    const bool dated = !citation.date.empty() && citation.date.begin >= citation.span.begin;
    Cleaner cleaner(to_utf32(citation.quote),
                    dated ? citation.date.begin - citation.span.begin : 0);
    cleaner.run();
    return printable(around(cleaner.clean, cleaner.date_at, limit));
}

} // namespace fasti::timeline
