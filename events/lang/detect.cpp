// SPDX-License-Identifier: Apache-2.0
#include "events/lang/detect.hpp"

#include "events/lang/languages.hpp"
#include "events/timex/language/glyphs.hpp"
#include "events/timex/language/lower.hpp"
#include "events/timex/match/grammar.hpp"

#include <algorithm>
#include <string>
#include <tuple>
#include <unordered_set>

namespace fasti {
namespace {

constexpr std::size_t enough = 65'536; // bytes that show what a text is written in

/// Calls `visit` with every run of letters, in lower case.
template <typename Visit>
void for_each_lower_word(std::string_view text, Visit visit) {
    detail::for_each_run_of_letters(text, [&](std::size_t begin, std::size_t end) {
        if (end - begin <= detail::longest_word) visit(detail::Lower(text, {begin, end}));
    });
}

/// How many words of the text are among the most frequent of the language, or, where no language
/// has any, how many of its words about time the text has.
struct Score {
    std::size_t frequent = 0;
    std::size_t known = 0;

    friend bool operator>(const Score& a, const Score& b) {
        return std::tie(a.frequent, a.known) > std::tie(b.frequent, b.known);
    }
};

Score score(std::string_view text, const Language& language) {
    const std::unordered_set<std::string_view> frequent(language.function_words.begin(),
                                                        language.function_words.end());
    const match::Grammar& words = match::grammar(language);
    Score score;
    for_each_lower_word(text, [&](const detail::Lower& word) {
        std::string letters;
        for (std::size_t i = 0; i < word.size(); ++i)
            letters += word[i];
        if (frequent.contains(letters)) ++score.frequent;
        const match::WordInfo* info = words.find(word);
        if (info != nullptr && (info->classes.bits | info->capital_classes.bits) != 0)
            ++score.known;
    });
    return score;
}

} // namespace

const Language& language_of(std::string_view text) {
    text = text.substr(0, enough);
    const Language* best = languages().front();
    Score highest = score(text, *best);
    for (const Language* each : languages().subspan(1)) {
        const Score other = score(text, *each);
        if (!(other > highest)) continue;
        best = each;
        highest = other;
    }
    return *best;
}

} // namespace fasti
