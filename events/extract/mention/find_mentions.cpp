// SPDX-License-Identifier: Apache-2.0
#include "events/extract/mention/find_mentions.hpp"

#include "events/extract/mention/coreference.hpp"
#include "events/extract/mention/describe.hpp"
#include "events/extract/mention/when.hpp"
#include "events/extract/trigger/elision.hpp"
#include "events/extract/who/pronouns.hpp"
#include "events/grammar/grammarian.hpp"
#include "events/grammar/sentence/dated_part.hpp"
#include "events/grammar/sentence/entry.hpp"
#include "events/grammar/sentence/label.hpp"
#include "events/grammar/sentence/pieces.hpp"
#include "events/grammar/sentence/sentence_dates.hpp"
#include "events/lexicon/classes/lexicon.hpp"
#include "events/lexicon/en/event_words.hpp"
#include "events/order/document_relations.hpp"
#include "events/timex/value/messages.hpp"
#include "events/zones/entries.hpp"
#include "text/sentences/sentences.hpp"

#include <algorithm>
#include <map>

namespace fasti::mention {
namespace {

/// Words of a kind between the two ends, or after the first of them, make two dates one: "Four
/// years later in a September 2019 visit".
constexpr std::size_t nearest_dates = 24; // bytes

constexpr std::size_t longest_side = 500; // bytes of a sentence on either side of its date

/// How many events of its date a caption is compared with.
constexpr int most_beside = 50;

/// How many dates of one sentence may have such a stretch to themselves, which costs a parse each.
constexpr std::size_t most_stretches = 8;

/// "the 21st century", "today's level": said of an age, not of an event.
bool speaks_of_an_age(const Timex& timex, const Part& part) {
    if (timex.traits.fixed && timex.basis != Basis::stated)
        return part.dct && timex.bounds.contains(part.dct->day);
    const bool long_age = timex.precision() <= Granularity::century;
    return long_age && part.dct && timex.bounds.contains(part.dct->day);
}

/// "post-1992 debt", "pre-war": the date only helps to name something else.
bool inside_a_word(const Document& document, const Timex& timex) {
    const Span date = timex.span;
    const bool limit = timex.bound_words.end == date.begin; // "built pre-1914"
    return date.begin > 0 && !limit &&
           (document.text[date.begin - 1] == '-' || document.text[date.begin - 1] == '/');
}

bool counted_again(const Tagged& tagged, std::size_t i) {
    const Timex& timex = tagged.timexes[i];
    const auto beside = [&](std::size_t j) {
        if (j >= tagged.timexes.size()) return false;
        const Timex& other = tagged.timexes[j];
        if (other.block != timex.block || other.counted_from || !grammar::on_the_calendar(other))
            return false;
        const std::size_t gap = j > i
                                    ? other.span.begin - std::min(other.span.begin, timex.span.end)
                                    : timex.span.begin - std::min(timex.span.begin, other.span.end);
        return gap <= nearest_dates;
    };
    return timex.counted_from && beside(i + 1);
}

class MentionFinder {
public:
    MentionFinder(const Document& document,
                  const Tagged& tagged,
                  const parse::Model& model,
                  std::vector<order::PlacedRelation>* relations)
        : document_(document), tagged_(tagged), grammarian_(document, model),
          pronouns_(document, tagged, grammarian_), relations_(relations) {}

    std::vector<Mention> run() {
        for (std::size_t i = 0; i < tagged_.timexes.size(); ++i) {
            advance_part(i);
            if (wanted(i)) add(i);
        }
        settle_captions();
        return std::move(found_);
    }

private:
    void advance_part(std::size_t i) {
        while (part_ + 1 < tagged_.parts.size() &&
               tagged_.timexes[i].block >= tagged_.parts[part_].last_block)
            ++part_;
    }

    bool wanted(std::size_t i) const {
        const Timex& timex = tagged_.timexes[i];
        if (!grammar::on_the_calendar(timex) || timex.range == 2) return false;
        const Block& block = document_.blocks[timex.block];
        if (timex.dateline) return names_an_event(timex);
        if (block.kind == BlockKind::heading) return names_event_of(block, timex);
        if (block.kind == BlockKind::table) return false;
        const zones::Role role = tagged_.zones.at(timex.span.begin, timex.block);
        if (!zones::gives(role).events && role != zones::Role::caption) return false;
        if (inside_a_word(document_, timex) || counted_again(tagged_, i)) return false;
        return !speaks_of_an_age(timex, tagged_.parts[part_]);
    }

    bool in_caption(const Mention& mention) const {
        const Timex& timex = tagged_.timexes[mention.timex];
        return tagged_.zones.at(timex.span.begin, timex.block) == zones::Role::caption;
    }

    /// The caption of a picture tells no event of its own; it may show one that the text tells.
    void settle_captions() {
        std::multimap<std::pair<sys_days, sys_days>, Mention*> told;
        const auto key = [](const Mention& each) {
            return std::pair(each.when.bounds.begin, each.when.bounds.end);
        };
        for (Mention& mention : found_)
            if (!in_caption(mention)) told.emplace(key(mention), &mention);
        for (const Mention& caption : found_) {
            if (!in_caption(caption)) continue;
            int looked_at = 0;
            const auto [first, last] = told.equal_range(key(caption));
            for (auto at = first; at != last && ++looked_at <= most_beside; ++at) {
                if (!names_of_one_in(caption.sentence, at->second->sentence)) continue;
                at->second->coreferent.push_back(caption.sentence);
                break;
            }
        }
        std::erase_if(found_, [&](const Mention& mention) { return in_caption(mention); });
    }

    bool in_a_date(Span word) const {
        const auto behind = std::upper_bound(
            tagged_.timexes.begin(), tagged_.timexes.end(), word.begin,
            [](std::size_t at, const Timex& each) { return at < each.span.begin; });
        return behind != tagged_.timexes.begin() && std::prev(behind)->span.contains(word.begin);
    }

    /// Does a name that stands in one stretch stand in the other?
    bool names_of_one_in(Span one, Span other) const {
        constexpr std::size_t shortest_name = 4;
        const std::string_view words = document_[other];
        const std::vector<grammar::Piece> pieces = grammar::pieces_of(document_.text, one);
        return std::any_of(pieces.begin(), pieces.end(), [&](const grammar::Piece& piece) {
            return piece.capital && piece.span.size() >= shortest_name && !in_a_date(piece.span) &&
                   words.find(document_[piece.span]) != std::string_view::npos;
        });
    }

    /// A heading such as "The crash of 1929" names an event; "The winter of 1847" only says when.
    bool names_event_of(const Block& block, const Timex& timex) const {
        if (block.level < 2 || timex.range != 0 || timex.basis != Basis::stated) return false;
        const std::vector<grammar::Piece> before =
            grammar::pieces_of(document_.text, {block.span.begin, timex.span.begin});
        if (before.size() < 3 || before.back().lower != "of" || before.front().lower != "the")
            return false;
        const auto word = lexicon::event_form(before[before.size() - 2].lower);
        return word && word->noun;
    }

    /// A text that is itself an event says so in its title: "Joint statement by …, Moscow,
    /// September 11, 2020".
    bool names_an_event(const Timex& timex) const {
        const std::vector<grammar::Piece> pieces =
            grammar::pieces_of(document_.text, document_.blocks[timex.block].span);
        if (pieces.size() < 6) return false;
        const auto word = lexicon::event_form(pieces.front().lower);
        const auto second = lexicon::event_form(pieces[1].lower);
        return (word && word->noun && word->strong) || (second && second->noun && second->strong);
    }

    Span sentence_of(const Timex& timex) {
        if (!sentences_block_ || *sentences_block_ != timex.block) {
            sentences_ = sentences(document_, document_.blocks[timex.block]);
            sentences_block_ = timex.block;
            stretches_ = {};
        }
        const auto behind =
            std::upper_bound(sentences_.begin(), sentences_.end(), timex.span.begin,
                             [](std::size_t at, Span sentence) { return at < sentence.begin; });
        const bool inside =
            behind != sentences_.begin() && std::prev(behind)->contains(timex.span.begin);
        return inside ? stretch_of(hull(*std::prev(behind), timex.span), timex.span) : timex.span;
    }

    /// The sentence, or what of one that never ends is looked at for a date. Where such a sentence
    /// has many dates, those that stand close together share a stretch: each of its words is parsed
    /// a few times, not once for every date around it.
    Span stretch_of(Span sentence, Span date) {
        const Span own = clipped(sentence, date);
        if (own == sentence) return own;
        if (stretches_.sentence != sentence.begin) stretches_ = {sentence.begin, 0, {}};
        const Span& last = stretches_.last;
        const bool enough = last.end == sentence.end || last.end >= date.end + longest_side / 2;
        if (stretches_.count >= most_stretches && last.contains(date) && enough) return last;
        ++stretches_.count;
        stretches_.last = own;
        return own;
    }

    /// Sentences that never end are cut at a word, so that a text of one sentence costs no more
    /// than others.
    Span clipped(Span sentence, Span around) const {
        const std::string_view text = document_.text;
        if (around.begin - sentence.begin > longest_side) {
            sentence.begin = text.find(' ', around.begin - longest_side) + 1;
            if (sentence.begin == 0 || sentence.begin > around.begin) sentence.begin = around.begin;
        }
        if (sentence.end - around.end > longest_side) {
            sentence.end = text.rfind(' ', around.end + longest_side);
            if (sentence.end == std::string_view::npos || sentence.end < around.end)
                sentence.end = around.end;
        }
        return sentence;
    }

    void add(std::size_t i) {
        const Timex& timex = tagged_.timexes[i];
        Mention mention;
        mention.part = part_;
        mention.timex = i;
        mention.sentence = sentence_of(timex);
        const bool range =
            timex.range == 1 && i + 1 < tagged_.timexes.size() && tagged_.timexes[i + 1].range == 2;
        mention.date = range ? hull(timex.span, tagged_.timexes[i + 1].span) : timex.span;
        mention.sentence = hull(mention.sentence, mention.date);
        mention.when = range ? when_of_range(document_, timex, tagged_.timexes[i + 1])
                             : when_of(document_, timex);
        // of an entry of a log the time is wanted, in prose the day
        if (timex.span.begin == document_.blocks[timex.block].span.begin)
            add_time(mention.when, timex);
        tell(mention, timex);
        if (mention.title.empty() || repeats(mention) || told_as_habit(mention, timex)) return;
        found_.push_back(std::move(mention));
    }

    /// "The custom was that at Christmas …": a day that no year is told of.
    bool told_as_habit(const Mention& mention, const Timex& timex) const {
        if (timex.basis == Basis::stated || timex.precision() < Granularity::month ||
            timex.distance)
            return false;
        // "shall" of a letter is of its writer's day, that of a law is of every year
        const std::optional<Dct>& dct = tagged_.parts[mention.part].dct;
        const std::string_view sentence = document_[mention.sentence];
        return zones::tells_of_habit(sentence) ||
               ((!dct || dct->inferred) && zones::sets_a_rule(sentence));
    }

    /// What the sentence said already: "in 44 BC, on the Ides of March" is one date, the finer of
    /// the two, and in "… asked on 25 May to land a man before the decade is out" the aim is no
    /// second event.
    bool repeats(const Mention& mention) {
        if (found_.empty() || !found_.back().sentence.overlaps(mention.sentence)) return false;
        const Mention& last = found_.back();
        if (!mention.when.bounds.bounded_below())
            return last.title == mention.title || last.when.bounds.bounded();
        if (last.title != mention.title) return false;
        if (last.when.bounds.contains(mention.when.bounds)) {
            found_.pop_back();
            return false;
        }
        return mention.when.bounds.contains(last.when.bounds);
    }

    /// What the sentence tells of the date; the title stays empty where that is no event.
    void tell(Mention& mention, const Timex& timex) {
        if (grammar::in_citation(document_.text, mention.sentence, mention.date) ||
            grammar::in_lifespan(document_.text, mention.sentence, mention.date))
            return;
        const std::vector<grammar::SentenceDate> dates =
            grammar::dates_in(tagged_, mention.sentence);
        const std::size_t rest = grammar::leading_dates(document_.text, mention.sentence, dates);
        const Span body = grammar::dated_part(document_.text, mention.sentence, mention.date, rest);
        const grammar::Parsed& parsed = grammarian_.at(body, dates);
        if (parsed.tree->size() == 0) return;
        const trigger::DatedTrigger trigger = body.contains(mention.date)
                                                  ? trigger_in(parsed, mention, timex)
                                                  : trigger::whole_of(*parsed.tree);
        if (no_event(*parsed.tree, trigger, timex)) return;
        relate(parsed);
        const Span told = (*parsed.tree)[trigger.head].span;
        if (trigger.kind == trigger::DatedTrigger::Kind::clause) {
            if (!content_of_another(*parsed.tree, trigger.head))
                mention.tense = grammar::tense_of(*parsed.tree, trigger.head);
            mention.done_by = done_by(*parsed.tree, trigger.head);
        }
        mention.told = {body.begin + told.begin, body.begin + told.end};
        describe(*parsed.tree, trigger, pronouns_.stands_for(parsed, trigger, sentences_), mention);
        if (std::string title = title_of_entry(mention, body, rest); !title.empty())
            mention.title = std::move(title);
    }

    /// "The pact establishes that troops will leave", "the promise that …": what it says is told
    /// from when it was made.
    static bool content_of_another(const grammar::Tree& tree, std::size_t clause) {
        const auto above = tree.head(clause);
        if (!above || lexicon::is(tree[*above].lemma, lexicon::say, lexicon::find_out))
            return false;
        const auto mark = tree.child(clause, "mark");
        return tree.related(clause, "ccomp") || (mark && tree.lower(*mark) == "that");
    }

    /// What is told as done was over when the document was written.
    std::optional<sys_days> done_by(const grammar::Tree& tree, std::size_t clause) const {
        const std::optional<Dct>& dct = tagged_.parts[part_].dct;
        if (!dct || dct->inferred || !order::told_as_done(tree, clause)) return std::nullopt;
        return dct->day;
    }

    static trigger::DatedTrigger
    trigger_in(const grammar::Parsed& parsed, const Mention& mention, const Timex& timex) {
        if (grammar::marks_anniversary(timex))
            if (const auto marked = marked_by(*parsed.tree)) return *marked;
        const grammar::TreeDate* date = parsed.date_at(mention.date.begin);
        if (date == nullptr) return {};
        trigger::DatedTrigger trigger = trigger::dated_trigger(*parsed.tree, *date);
        trigger::fill_elision(*parsed.tree, parsed.dates, *date, trigger);
        return trigger;
    }

    /// "the 75th anniversary of the end of the war": what followed is what happened then.
    static std::optional<trigger::DatedTrigger> marked_by(const grammar::Tree& tree) {
        for (std::size_t i = 0; i < tree.size(); ++i)
            if (tree[i].lemma == "anniversary")
                for (const std::size_t child : tree.children(i))
                    if (tree.related(child, "nmod") && child > i && !tree.time(child))
                        return trigger::DatedTrigger{
                            trigger::DatedTrigger::Kind::nominal, child, {}, {}, false, {}};
        return std::nullopt;
    }

    /// An entry of a chronology tells its event in its own words.
    std::string title_of_entry(const Mention& mention, Span body, std::size_t rest) const {
        const bool item =
            document_.blocks[tagged_.timexes[mention.timex].block].kind == BlockKind::list_item;
        if (rest < mention.date.end) return "";
        if (body == mention.sentence && item) body.begin = rest;
        return body == mention.sentence ? "" : grammar::entry_title(document_[body]);
    }

    /// What the sentence says about order, once.
    void relate(const grammar::Parsed& parsed) {
        if (relations_ == nullptr || related_ == parsed.span) return;
        related_ = parsed.span;
        for (const order::PlacedRelation& relation :
             order::order_of_events(parsed, document_, tagged_))
            relations_->push_back(relation);
    }

    const Document& document_;
    const Tagged& tagged_;
    grammar::Grammarian grammarian_;
    who::Pronouns pronouns_;
    std::vector<order::PlacedRelation>* relations_;
    Span related_;
    std::vector<Mention> found_;
    std::size_t part_ = 0;

    /// What was looked at of a sentence that never ends.
    struct Stretches {
        std::size_t sentence = std::string_view::npos; ///< its begin
        std::size_t count = 0;
        Span last;
    };

    std::optional<std::size_t> sentences_block_;
    Stretches stretches_;
    std::vector<Span> sentences_;
};

} // namespace

std::vector<Mention> find_mentions(const Document& document,
                                   const Tagged& tagged,
                                   const parse::Model& model,
                                   std::vector<order::PlacedRelation>* relations) {
    std::vector<Mention> mentions = MentionFinder(document, tagged, model, relations).run();
    find_coreferences(document, tagged, mentions);
    return mentions;
}

} // namespace fasti::mention
