// SPDX-License-Identifier: Apache-2.0
#include "events/zones/captions.hpp"

#include "events/lexicon/classes/lexicon.hpp"
#include "events/zones/words.hpp"
#include "text/ascii.hpp"

namespace fasti::zones {
namespace {

constexpr std::size_t longest_caption = 600; // bytes

/// "Above: The mill in May 1931."
bool is_placed(std::string_view block, const Word& first) {
    return first.capital && first.span.begin == 0 && block.substr(first.span.end, 1) == ":" &&
           lexicon::is(first.lower, lexicon::caption_place);
}

/// "Fields in 1850 (extract, after Strunz)": a title of a table or picture; no stop ends it.
bool names_its_source(std::string_view block) {
    constexpr std::size_t longest_title = 160;
    if (!block.ends_with(')') || block.size() > longest_title ||
        block.find(". ") != std::string_view::npos)
        return false;
    const Span whole{0, block.size()};
    const Word name = word_before(block, block.size() - 1, whole);
    if (!name.capital || name.span.end + 1 != block.size()) return false;
    const Word after = word_before(block, name.span.begin, whole);
    if (!lexicon::is(after.lower, lexicon::cited_by)) return false;
    return after.span.begin > 0 && (block[after.span.begin - 1] == '(' ||
                                    block.substr(0, after.span.begin).ends_with(", "));
}

/// "Figure 3.", "Table 2:"
bool is_labelled(std::string_view block, const Word& first) {
    if (!first || first.span.begin != 0 || !first.capital) return false;
    if (!lexicon::is(first.lower, lexicon::caption_label)) return false;
    const Word number = word_from(block, first.span.end, {0, block.size()});
    const bool counted = number && number.span.begin <= first.span.end + 2 &&
                         ascii::is_digit(number.lower.front()) && number.span.size() <= 5;
    const std::string_view behind = counted ? block.substr(number.span.end) : std::string_view();
    return behind.starts_with('.') || behind.starts_with(':');
}

/// "The mill in 1911 (photograph: A. Hall)"
bool ends_in_credit(std::string_view block) {
    if (!block.ends_with(')') && !block.ends_with(").")) return false;
    const std::size_t open = block.rfind('(');
    if (open == std::string_view::npos || block.size() - open > 60) return false;
    const auto credits = [](const Word& word) { return lexicon::is(word.lower, lexicon::credit); };
    return any_word(block, credits, open);
}

} // namespace

bool is_caption_line(std::string_view block) {
    if (block.size() > longest_caption) return false;
    if (block.starts_with("[Illustration")) return true;
    const Word first = word_from(block, 0, {0, block.size()});
    return is_labelled(block, first) || is_placed(block, first) || names_its_source(block) ||
           ends_in_credit(block);
}

} // namespace fasti::zones
