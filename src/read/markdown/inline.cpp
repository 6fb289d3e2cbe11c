// SPDX-License-Identifier: Apache-2.0
#include "read/markdown/inline.hpp"

#include "read/markdown/attributes.hpp"
#include "read/markdown/entities.hpp"
#include "read/markdown/links.hpp"
#include "text/utf8.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace fasti::markdown {
namespace {

using Kind = Mark::Kind;

bool is_ascii_punctuation(char32_t c) {
    return c > 0x20 && c < 0x7F && !is_word_character(c);
}

// General punctuation and the ASCII signs: what may stand beside an emphasis instead of a space.
bool is_punctuation(char32_t c) {
    return is_ascii_punctuation(c) || (c >= 0x2010 && c <= 0x205E) || c == U'«' || c == U'»' ||
           c == U'¿' || c == U'¡';
}

constexpr std::array<bool, 256> make_signs() {
    std::array<bool, 256> signs{};
    for (const char sign : std::string_view("\\`<&![]*_~{"))
        signs[static_cast<unsigned char>(sign)] = true;
    return signs;
}

constexpr std::array<bool, 256> signs = make_signs();

// A run of `*`, `_` or `~`, of which some at its left close and some at its right open.
struct SignRun {
    char sign;
    Span span;
    bool can_open, can_close;
    std::size_t closed = 0, opened = 0;

    std::size_t left() const { return span.size() - closed - opened; }
};

// Reads one block from left to right. Brackets wait on a stack for their partner, runs of emphasis
// on another; both only ever shrink when something matches, so the whole is linear.
class Scanner {
public:
    Scanner(std::string_view block, const Labels& labels) : block_(block), links_(block, labels) {}

    std::vector<Mark> scan() {
        while ((at_ = next_sign(at_)) < block_.size())
            read_sign();
        std::sort(marks_.begin(), marks_.end(),
                  [](const Mark& a, const Mark& b) { return a.span < b.span; });
        return std::move(marks_);
    }

private:
    std::size_t next_sign(std::size_t at) const {
        while (at < block_.size() && !signs[static_cast<unsigned char>(block_[at])])
            ++at;
        return at;
    }

    void read_sign() {
        switch (block_[at_]) {
        case '\\':
            return read_escape();
        case '`':
            return read_code();
        case '<':
            return read_tag();
        case '&':
            return read_entity();
        case '!':
            return read_image();
        case '[':
            return open_bracket(at_, at_ + 1);
        case ']':
            return close_bracket();
        case '{':
            return read_attributes();
        default:
            return read_run();
        }
    }

    void drop(Span span, std::string words = {}, Kind kind = Kind::drop) {
        marks_.push_back({span, std::move(words), kind});
    }

    void read_escape() {
        const char next = at_ + 1 < block_.size() ? block_[at_ + 1] : ' ';
        const bool escapes = is_ascii_punctuation(static_cast<unsigned char>(next));
        if (escapes) drop({at_, at_ + 1});
        at_ += escapes ? 2 : 1;
    }

    std::size_t run_end(std::size_t at) const {
        return std::min(block_.find_first_not_of(block_[at], at), block_.size());
    }

    // For each length of a run of backticks, beyond which place there is none of it any more.
    bool can_close_code(std::size_t size) const {
        return size < no_ticks_after_.size() && at_ < no_ticks_after_[size];
    }

    void read_code() {
        const std::size_t begin = run_end(at_);
        const std::size_t size = begin - at_;
        if (can_close_code(size)) {
            for (auto at = block_.find('`', begin); at < block_.size(); at = block_.find('`', at)) {
                const std::size_t end = run_end(at);
                if (end - at == size) return mark_code({at_, begin}, {at, end});
                at = end;
            }
            no_ticks_after_[size] = at_;
        }
        at_ = begin;
    }

    void mark_code(Span open, Span close) {
        drop(open, {}, Kind::open);
        drop(close, {}, Kind::close);
        at_ = close.end;
    }

    void read_tag() {
        const Tag tag = links_.tag_at(at_);
        if (tag.size == 0) {
            ++at_;
        } else if (tag.autolink) {
            drop({at_, at_ + 1});
            drop({at_ + tag.size - 1, at_ + tag.size});
            at_ += tag.size;
        } else {
            drop({at_, at_ + tag.size}, tag.breaks ? " " : "");
            at_ += tag.size;
        }
    }

    void read_entity() {
        const Entity entity = entity_at(block_, at_);
        if (entity.size > 0) drop({at_, at_ + entity.size}, entity.words);
        at_ += std::max<std::size_t>(entity.size, 1);
    }

    void read_attributes() {
        const std::size_t size = attributes_at(block_, at_);
        if (size > 0) drop({at_, at_ + size});
        at_ += std::max<std::size_t>(size, 1);
    }

    void read_image() {
        if (block_.substr(at_ + 1, 1) == "[")
            open_bracket(at_, at_ + 2);
        else
            ++at_;
    }

    void open_bracket(std::size_t begin, std::size_t end) {
        constexpr std::size_t most_brackets = 1000; // deeper ones are no links of anybody
        if (const std::size_t size = links_.footnote_at(begin); size > 0) {
            drop({begin, begin + size}, {}, Kind::note);
            at_ = begin + size;
            return;
        }
        if (brackets_.size() < most_brackets) brackets_.push_back({begin, end});
        at_ = end;
    }

    void close_bracket() {
        const std::size_t at = at_++;
        if (brackets_.empty()) return;
        const Span open = brackets_.back();
        brackets_.pop_back();
        std::size_t size = links_.target_at(at, {open.end, at});
        if (size == 0 && block_.substr(at + 1, 1) == "{" && attributes_at(block_, at + 1) > 0)
            size = 1; // "[Small caps]{.smallcaps}"
        if (size == 0) return;
        drop(open);
        drop({at, at + size});
        at_ = at + size;
    }

    void read_run() {
        SignRun run{block_[at_], {at_, run_end(at_)}, false, false};
        at_ = run.span.end;
        if (run.sign == '~' && run.span.size() != 2) return;
        find_flanks(run);
        if (run.can_close) close_runs(run);
        runs_.push_back(run);
        if (run.can_open && run.left() > 0) open(runs_.size() - 1);
    }

    // [CommonMark 6.2: left- and right-flanking delimiter runs]
    void find_flanks(SignRun& run) const {
        const char32_t before = code_point_before(block_, run.span.begin).value;
        const char32_t after = code_point_at(block_, run.span.end).value;
        const bool space_before = before == 0 || is_space(before);
        const bool space_after = after == 0 || is_space(after);
        const bool left =
            !space_after && (!is_punctuation(after) || space_before || is_punctuation(before));
        const bool right =
            !space_before && (!is_punctuation(before) || space_after || is_punctuation(after));
        const bool inside = is_word_character(before) && is_word_character(after);
        const bool sum = inside && (is_digit(before) || is_digit(after));
        const bool word = run.sign == '_' && (left && right) && inside;
        run.can_open = left && !sum && !word;
        run.can_close = right && !sum && !word;
    }

    std::size_t& waiting(char sign) { return waiting_[sign == '*' ? 0 : sign == '_' ? 1 : 2]; }

    void open(std::size_t run) {
        openers_.push_back(run);
        ++waiting(runs_[run].sign);
    }

    void pop() {
        --waiting(runs_[openers_.back()].sign);
        openers_.pop_back();
    }

    // Matches the run with the openers of its sign, nearest first; others in between are words
    // after all.
    void close_runs(SignRun& run) {
        while (run.left() > 0 && waiting(run.sign) > 0) {
            while (runs_[openers_.back()].sign != run.sign)
                pop();
            SignRun& opener = runs_[openers_.back()];
            const std::size_t used = std::min(opener.left(), run.left());
            mark_pair(opener, run, used);
            if (opener.left() == 0) pop();
        }
    }

    // The signs nearest to the words go first: `***a** b*`.
    void mark_pair(SignRun& opener, SignRun& closer, std::size_t used) {
        const std::size_t end = opener.span.end - opener.opened;
        const std::size_t begin = closer.span.begin + closer.closed;
        drop({end - used, end}, {}, Kind::open);
        drop({begin, begin + used}, {}, Kind::close);
        opener.opened += used;
        closer.closed += used;
    }

    std::string_view block_;
    Links links_;
    std::size_t at_ = 0;
    std::vector<Mark> marks_;
    std::vector<Span> brackets_;
    std::vector<SignRun> runs_;
    std::vector<std::size_t> openers_; // indices into runs_
    std::array<std::size_t, 3> waiting_{};
    std::array<std::size_t, 32> no_ticks_after_ = [] {
        std::array<std::size_t, 32> none{};
        none.fill(std::string_view::npos);
        return none;
    }();
};

} // namespace

std::vector<Mark> find_marks(std::string_view block, const Labels& labels) {
    return Scanner(block, labels).scan();
}

} // namespace fasti::markdown
