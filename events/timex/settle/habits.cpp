// SPDX-License-Identifier: Apache-2.0
#include "events/timex/settle/habits.hpp"

#include "events/timex/language/lower.hpp"
#include "events/timex/settle/context.hpp"
#include "events/timex/settle/tense.hpp"

#include <algorithm>

namespace fasti::settle {
namespace {

/// Which kinds of telling words a sentence holds.
struct Words {
    bool habit = false;
    bool custom = false;
    bool present = false;
    bool speaker = false;
    bool nowadays = false;
};

bool among(const detail::Lower& word, std::span<const std::string_view> list) {
    return std::any_of(list.begin(), list.end(),
                       [&](std::string_view each) { return word == each; });
}

Words words_of(std::string_view text, const Language& language) {
    Words found;
    detail::for_each_run_of_letters(text, [&](std::size_t begin, std::size_t end) {
        const detail::Lower word(text, {begin, end});
        found.habit = found.habit || among(word, language.habit_cues);
        found.custom = found.custom || among(word, language.custom_cues);
        found.present = found.present || among(word, language.present_cues);
        found.speaker = found.speaker || among(word, language.speaker_words);
        found.nowadays = found.nowadays || among(word, language.nowadays_cues);
    });
    return found;
}

Span sentence_of(const Setting& setting, const match::Expression& expression) {
    const Block& block = setting.document.blocks[expression.block];
    return sentence_around(setting.document, block, expression.span, setting.language);
}

} // namespace

bool is_habit(const Setting& setting, const match::Expression& expression) {
    if (tense_of(setting, expression) != Tense::unknown) return false;
    const Words words =
        words_of(setting.document[sentence_of(setting, expression)], setting.language);
    // "it is hot in July", but "the show is on 5 May" and "polls open on Monday"
    const bool custom = words.custom && words.present && expression.meaning.fields.day == 0;
    // "the best time to go is from May to June"
    const bool season = expression.meaning.range != 0 && words.present &&
                        expression.meaning.fields.month != 0 && expression.meaning.fields.day == 0;
    // "in winter it is shut"
    const Fields& fields = expression.meaning.fields;
    const bool of_year =
        words.present && fields.season != 0 && !fields.year && !expression.meaning.directed;
    return words.habit || custom || season || of_year;
}

bool means_nowadays(const Setting& setting, const match::Expression& expression) {
    constexpr std::size_t near = 40; // bytes: a clause
    constexpr std::size_t short_title = 32;
    const Block& block = setting.document.blocks[expression.block];
    if (block.kind == BlockKind::heading && block.span.size() <= short_title) return true;
    const Span sentence = sentence_of(setting, expression);
    Span clause = sentence;
    if (clause.begin + near < expression.span.begin) clause.begin = expression.span.begin - near;
    clause.end = std::min(clause.end, expression.span.end + near / 2);
    if (words_of(setting.document[clause], setting.language).nowadays) return true;
    const Words words = words_of(setting.document[sentence], setting.language);
    return setting.timeless && words.present && !words.speaker &&
           tense_of(setting, expression) == Tense::unknown;
}

} // namespace fasti::settle
