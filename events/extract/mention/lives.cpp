// SPDX-License-Identifier: Apache-2.0
#include "events/extract/mention/lives.hpp"

#include "events/extract/mention/when.hpp"
#include "events/grammar/sentence/sentence_dates.hpp"
#include "events/lexicon/classes/lexicon.hpp"
#include "events/lexicon/en/event_words.hpp"
#include "events/zones/lives.hpp"
#include "events/zones/words.hpp"

#include <algorithm>
#include <array>

namespace fasti::mention {
namespace {

/// What a bracket says of its next date.
enum class Stage : std::uint8_t { none, born, married, died };

class LifeReader {
public:
    LifeReader(const Document& document, const Tagged& tagged, bool german)
        : document_(document), tagged_(tagged), german_(german) {}

    std::vector<Mention> run() {
        for (const zones::Stretch& stretch : tagged_.zones.stretches)
            if (stretch.role == zones::Role::life) read(stretch.span);
        return std::move(found_);
    }

private:
    void read(Span bracket) {
        const auto& all = tagged_.timexes;
        std::size_t at = tagged_.timex_from(bracket.begin);
        if (at == all.size() || all[at].span.begin >= bracket.end) return;
        const Span block = document_.blocks[all[at].block].span;
        if (!zones::gives(tagged_.zones.blocks[all[at].block]).events) return;
        name_ = zones::name_before(document_.text, {block.begin, bracket.begin});
        if (name_.empty()) return;
        Stage stage = Stage::none;
        std::size_t from = bracket.begin;
        for (; at < all.size() && all[at].span.begin < bracket.end; ++at) {
            const std::optional<Stage> marked = mark_in({from, all[at].span.begin});
            if (marked && *marked == Stage::none) return; // a reign
            stage = marked ? *marked : next(stage);
            from = all[at].span.end;
            if (stage != Stage::none && grammar::on_the_calendar(all[at]))
                add(stage, at, block, bracket);
        }
    }

    /// "1797–1877": birth, then death.
    static Stage next(Stage stage) { return stage == Stage::none ? Stage::born : Stage::died; }

    /// The last mark in a stretch; Stage::none for that of a reign, nullopt where there is none.
    std::optional<Stage> mark_in(Span stretch) const {
        const std::string_view signs = document_[stretch];
        if (signs.find("†") != std::string_view::npos) return Stage::died;
        if (signs.find('*') != std::string_view::npos) return Stage::born;
        std::optional<Stage> found;
        for (std::size_t at = stretch.begin;;) {
            const zones::Word word = zones::word_from(document_.text, at, stretch);
            if (!word) return found;
            at = word.span.end;
            const lexicon::Classes classes = lexicon::classes_of(word.lower);
            const bool written = !word.capital;
            if (written && classes.has(lexicon::born_mark)) found = Stage::born;
            if (written && classes.has(lexicon::died_mark)) found = Stage::died;
            if (written && classes.has(lexicon::married_mark)) found = Stage::married;
            if (written && classes.has(lexicon::reign_mark)) found = Stage::none;
        }
    }

    void add(Stage stage, std::size_t timex, Span block, Span bracket) {
        Mention mention;
        const Timex& date = tagged_.timexes[timex];
        mention.part = tagged_.part_of(date.block);
        mention.timex = timex;
        mention.date = date.span;
        mention.sentence = {std::max(block.begin, begin_of_name(block, bracket)), bracket.end};
        mention.told = bracket;
        mention.when = when_of(document_, date);
        const bool born = stage == Stage::born;
        const bool died = stage == Stage::died;
        const std::array<std::string_view, 3> words =
            german_ ? std::array<std::string_view, 3>{" geboren", " stirbt", " heiratet"}
                    : std::array<std::string_view, 3>{" born", " dies", " marries"};
        mention.title = name_;
        mention.title += words.at(born ? 0 : died ? 1 : 2);
        mention.word = born ? "bear" : died ? "die" : "marry";
        if (const auto word = lexicon::event_word(mention.word)) {
            mention.head = word->head;
            mention.kind = word->kind;
            mention.facts.act = word->act;
        }
        mention.facts.clear = true;
        (born ? mention.facts.patients : mention.facts.agents) = {name_};
        mention.names = {name_};
        found_.push_back(std::move(mention));
    }

    /// The quote begins with the name.
    std::size_t begin_of_name(Span block, Span bracket) const {
        const std::string_view before = document_[{block.begin, bracket.begin}];
        const std::string_view last = std::string_view(name_).substr(name_.rfind(' ') + 1);
        const std::string_view first =
            std::string_view(name_).substr(0, std::min(name_.find(' '), name_.size()));
        const std::size_t at = std::min(before.rfind(first), before.rfind(last));
        return at == std::string_view::npos ? block.begin : block.begin + at;
    }

    const Document& document_;
    const Tagged& tagged_;
    bool german_;
    std::string name_;
    std::vector<Mention> found_;
};

} // namespace

std::vector<Mention>
find_lives(const Document& document, const Tagged& tagged, std::string_view language) {
    return LifeReader(document, tagged, language == "de").run();
}

} // namespace fasti::mention
