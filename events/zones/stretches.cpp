// SPDX-License-Identifier: Apache-2.0
#include "events/zones/stretches.hpp"

#include "events/zones/brackets.hpp"
#include "events/zones/numbers.hpp"
#include "events/zones/place.hpp"
#include "events/zones/sources.hpp"
#include "text/ascii.hpp"

#include <algorithm>
#include <optional>

namespace fasti::zones {
namespace {

using ascii::is_digit;

class Finder {
public:
    Finder(std::string_view text,
           Span block,
           const std::vector<int>& notes,
           std::vector<Stretch>& out)
        : text_(text), block_(block), place_(text, block, notes), out_(out) {}

    void run() {
        for (std::size_t at = block_.begin; at < block_.end;) {
            const std::optional<Stretch> found = look_at(at);
            if (found) out_.push_back(*found);
            at = found ? std::max(found->span.end, at + 1) : next(at);
        }
    }

private:
    /// Where something could begin next: at a word, a bracket.
    std::size_t next(std::size_t at) const {
        const bool inside = ascii::in_letter(text_[at]) || is_digit(text_[at]);
        ++at;
        while (inside && at < block_.end && (ascii::in_letter(text_[at]) || is_digit(text_[at])))
            ++at;
        return at;
    }

    std::optional<Stretch> look_at(std::size_t at) const {
        const char c = text_[at];
        if (c == '[' || c == '(') return bracket_at(place_, at);
        if (at > block_.begin && text_[at - 1] != ' ' && text_[at - 1] != '(') {
            if (!is_digit(c) || is_digit(text_[at - 1])) return std::nullopt;
        }
        if (!is_digit(c)) return ascii::is_letter(c) ? token_at(place_, at) : std::nullopt;
        const Stretch* last = out_.empty() ? nullptr : &out_.back();
        if (auto source = source_date_at(place_, at, free_from())) return source;
        return number_at(place_, at, last);
    }

    /// Where what has no role yet begins.
    std::size_t free_from() const {
        return out_.empty() ? block_.begin : std::max(block_.begin, out_.back().span.end);
    }

    std::string_view text_;
    Span block_;
    Place place_;
    std::vector<Stretch>& out_;
};

} // namespace

void find_stretches(std::string_view text,
                    Span block,
                    const std::vector<int>& notes,
                    std::vector<Stretch>& out) {
    const std::string_view words = text.substr(block.begin, block.size());
    if (std::none_of(words.begin(), words.end(), ascii::is_digit)) return;
    Finder(text, block, notes, out).run();
}

void overlay(std::vector<Stretch>& stretches, std::vector<Stretch> over) {
    if (over.empty()) return;
    std::erase_if(stretches, [&](const Stretch& each) {
        const auto after =
            std::upper_bound(over.begin(), over.end(), each.span.begin,
                             [](std::size_t at, const Stretch& o) { return at < o.span.end; });
        return after != over.end() && after->span.overlaps(each.span);
    });
    stretches.insert(stretches.end(), over.begin(), over.end());
    std::sort(stretches.begin(), stretches.end(), [](const Stretch& one, const Stretch& other) {
        return one.span.begin < other.span.begin;
    });
}

} // namespace fasti::zones
