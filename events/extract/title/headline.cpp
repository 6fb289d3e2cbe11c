// SPDX-License-Identifier: Apache-2.0
#include "events/extract/title/headline.hpp"

#include "events/extract/title/content.hpp"
#include "events/extract/title/nameless.hpp"
#include "events/extract/title/predicate.hpp"
#include "events/extract/title/title_subject.hpp"
#include "events/extract/title/title_verb.hpp"
#include "events/extract/trigger/trigger_subject.hpp"
#include "events/grammar/complement.hpp"
#include "events/grammar/constituent.hpp"
#include "events/grammar/distant_object.hpp"
#include "events/grammar/event_noun.hpp"
#include "events/grammar/phrase.hpp"
#include "events/grammar/sentence/capital.hpp"

#include <algorithm>
#include <array>

namespace fasti::title {
namespace {

constexpr std::size_t most_title_words = 12;
constexpr std::size_t most_title_circumstances = 2; // "with Norway", "in Oslo"

/// How much a title says, and what is lost by saying less.
struct Level {
    int depth;
    std::size_t longest;
    bool clauses, joined, of, content;
    int cost; ///< from 12 on the subject loses its "of" as well
};

constexpr auto levels = std::to_array<Level>({
    {2, 99, true, true, true, true, 0},
    {2, 9, true, true, true, true, 1},
    {1, 99, true, true, true, true, 1},
    {1, 6, true, true, true, true, 2},
    {0, 99, true, true, true, true, 2},
    {1, 99, false, true, true, true, 3},
    {0, 99, false, true, true, true, 4},
    {0, 99, true, true, false, true, 5},
    {0, 99, false, false, true, true, 8},
    {0, 99, false, false, false, true, 12},
    {1, 9, false, true, true, false, 16},
    {0, 99, false, false, false, false, 20},
});

class Writer {
public:
    Writer(const grammar::Tree& tree,
           const trigger::DatedTrigger& trigger,
           const std::optional<who::Antecedent>& antecedent)
        : tree_(tree), trigger_(trigger), antecedent_(antecedent) {
        keep_.path = trigger.path;
        keep_.alone = trigger.listed;
    }

    /// The version that fits and loses least.
    Headline run() {
        std::vector<grammar::Constituent> best;
        int least = 1000;
        for (const Level& level : levels) {
            if (level.cost >= least) break;
            keep_.depth = level.depth;
            keep_.longest = level.longest;
            keep_.clauses = level.clauses;
            keep_.joined = level.joined;
            keep_.of = level.of;
            content_ = level.content;
            subject_of_ = level.of || level.cost < 12;
            parts_.clear();
            write();
            const int cost = level.cost + grammar::thin(tree_, parts_, most_title_words);
            const bool fits = words() <= most_title_words;
            if (best.empty() || (fits && cost < least)) best = parts_;
            if (fits) least = std::min(least, cost);
        }
        parts_ = std::move(best);
        return finish();
    }

private:
    void write() {
        const auto there = tree_.child(trigger_.head, "expl");
        if (trigger_.kind != trigger::DatedTrigger::Kind::clause) return noun(trigger_.head);
        if (there && tree_.lower(*there) == "there") return existing();
        clause();
    }

    void noun(std::size_t head) {
        grammar::Keep keep = keep_;
        keep.verbal = tree_[head].xpos == "VBG" && head == trigger_.head; // "the coming to power"
        keep.asides = trigger_.kind == trigger::DatedTrigger::Kind::fragment;
        std::vector<std::size_t> tokens = grammar::phrase(tree_, head, keep);
        if (const auto way = tree_.child(head, "case"); way && *way < head)
            std::erase_if(tokens, [&](std::size_t token) { return token <= *way; });
        std::vector<grammar::TitleWord> words =
            grammar::as_words(grammar::bare(tree_, std::move(tokens)));
        if (head == trigger_.head)
            words = with_owner(tree_, trigger_, antecedent_, std::move(words));
        const bool unsaid = antecedent_ && head == trigger_.head && !words.empty() &&
                            words.front().token == 0 && tree_[0].xpos == "VBN" &&
                            !trigger::possessive_pronoun(tree_, trigger_);
        if (unsaid) { // "Appointed judge" of whom the section is about
            words.front().instead = tree_.lower(0);
            words.insert(words.begin(), {0, antecedent_->words});
        }
        if (!words.empty()) parts_.push_back({std::move(words), grammar::drop::never});
    }

    /// "There was a mutiny aboard the cruiser": the mutiny is the event.
    void existing() {
        const auto what = tree_.child(trigger_.head, "nsubj");
        if (what) noun(*what);
        complements();
    }

    void clause() {
        grammar::Keep keep = keep_;
        keep.of = subject_of_;
        const TitleSubject subject(tree_, trigger_, antecedent_, keep);
        parts_.push_back({subject.words(), grammar::drop::never});
        if (parts_.back().words.empty()) {
            parts_.pop_back();
            if (write_nameless(subject, keep)) return;
        }
        add_verb(subject);
        if (speechless())
            if (const auto where = content::occasion(tree_, trigger_.head))
                add(grammar::phrase(tree_, *where, keep_), grammar::drop::circumstance);
        const auto said = content::before(tree_, trigger_.head);
        const bool quoted = said && !content::tellable(tree_, *said);
        if (said && content_ && !quoted) add_clause(*said);
        complements();
        if (said && content_ && quoted) add_clause(*said);
    }

    bool write_nameless(const TitleSubject& subject, const grammar::Keep& keep) {
        const TitleVerb told(tree_, trigger_, subject.known(), subject.plural());
        auto begin = nameless(tree_, trigger_.head, told, keep);
        if (!begin) return false;
        parts_ = std::move(begin->parts);
        if (!begin->whole) complements(false);
        return true;
    }

    bool speechless() const { return content::lost(tree_, trigger_.head, content_); }

    void add_verb(const TitleSubject& subject) {
        const std::size_t verb = trigger_.head;
        const bool taken_for_adjective = tree_[verb].xpos == "VBN" || tree_[verb].xpos == "VBD";
        const bool ahead = tree_[verb].xpos == "VB"; // "are to travel"
        const auto cop = tree_.child(verb, "cop");
        const bool copula = cop && !ahead && !(taken_for_adjective && tree_[*cop].xpos == "VBD");
        const TitleVerb told(tree_, trigger_, subject.known(), subject.plural());
        if (speechless() && !told.open_modal() && !told.passive())
            return add_text(verb, subject.plural() ? "speak" : "speaks");
        if (told.open_modal()) {
            add(verbal_words(tree_, trigger_.head));
            if (copula) add(grammar::bare(tree_, grammar::phrase(tree_, verb, keep_)));
            return;
        }
        std::string text = told.text(copula);
        if (!text.empty()) add_text(copula ? *cop : verb, text);
        if (copula) {
            add(predicate(tree_, trigger_.head, keep_));
            add_first_to();
        }
    }

    /// "is the first woman [to fly alone]"
    void add_first_to() {
        for (const std::size_t child : tree_.children(trigger_.head))
            if (tree_.related(child, "acl") && grammar::complement::infinitive(tree_, child))
                for (grammar::Constituent& part : grammar::inner_clause(tree_, child, keep_))
                    parts_.push_back(std::move(part));
    }

    /// `objects`: are those of the verb still to be told?
    void complements(bool objects = true) {
        std::size_t circumstances = 0;
        bool object = !objects || far_objects();
        for (const std::size_t child : tree_.children(trigger_.head)) {
            if (child < trigger_.head || tree_.time(child) || tree_.only_time(child)) continue;
            if (grammar::complement::object(tree_, child)) {
                if (!objects) continue;
                add(told(child));
                object = true;
            } else if (grammar::complement::particle(tree_, child)) {
                add({child});
            } else if (grammar::complement::clausal(tree_, child)) {
                add_clause(child);
            } else if (grammar::complement::circumstance(tree_, child) &&
                       circumstances < most_title_circumstances) {
                const bool argument = circumstances == 0 && !object;
                if (add_circumstance(child, argument)) ++circumstances;
            }
        }
    }

    /// Objects that hang elsewhere: of relative clauses and those shared with another verb. Is
    /// there a shared one?
    bool far_objects() {
        if (const auto noun = grammar::relative_object(tree_, trigger_.head))
            add(bare_phrase(*noun));
        const auto shared = grammar::shared_object(tree_, trigger_.head);
        if (shared) add(grammar::phrase(tree_, *shared, keep_));
        return shared.has_value();
    }

    /// The phrase of an argument, with what a later date of a row has in its place.
    std::vector<std::size_t> told(std::size_t argument) const {
        std::vector<std::size_t> tokens = grammar::phrase(tree_, argument, keep_);
        for (const trigger::Elision& other : trigger_.elided) {
            const auto at = std::find(tokens.begin(), tokens.end(), other.instead_of);
            if (at == tokens.end()) continue;
            const grammar::TokenRange gone = tree_.range(other.instead_of);
            std::erase_if(tokens, [&](std::size_t token) { return gone.contains(token); });
            tokens.insert(tokens.end(), other.tokens.begin(), other.tokens.end());
        }
        return tokens;
    }

    /// "between the king and the towns" takes two.
    bool add_circumstance(std::size_t child, bool argument) {
        const std::vector<std::size_t> tokens = told(child);
        const bool and_other = std::any_of(tokens.begin(), tokens.end(), [&](std::size_t token) {
            return tree_.is(token, parse::Upos::cconj) || tree_[token].xpos == "NNS";
        });
        const std::string way = tree_.preposition(child);
        if ((way == "between" || way == "among") && !and_other) return false;
        add(tokens, argument ? grammar::drop::argument : grammar::drop::circumstance);
        return true;
    }

    /// What was said, wished or aimed at.
    void add_clause(std::size_t child) {
        if (content_ && tree_.related(child, "ccomp") && !content::tellable(tree_, child)) {
            const std::string words = content::quotation(tree_, child);
            if (!words.empty()) add_text(child, ": " + words);
            return;
        }
        const bool tellable = content_ && content::tellable(tree_, child);
        if (!grammar::complement::infinitive(tree_, child) && !tellable) return;
        std::vector<grammar::Constituent> parts = grammar::inner_clause(tree_, child, keep_);
        if (tree_.related(child, "ccomp")) content::introduce(tree_, trigger_.head, child, parts);
        if (grammar::complement::purpose(tree_, child)) {
            std::erase_if(
                parts, [](const auto& part) { return part.drop >= grammar::drop::circumstance; });
            parts_.push_back({grammar::joined(parts), grammar::drop::purpose});
            return;
        }
        for (grammar::Constituent& part : parts)
            parts_.push_back(std::move(part));
    }

    std::vector<std::size_t> bare_phrase(std::size_t noun) const {
        grammar::Keep keep = keep_;
        keep.clauses = false;
        std::vector<std::size_t> tokens = grammar::phrase(tree_, noun, keep);
        std::erase_if(tokens, [&](std::size_t token) {
            return tree_.related(token, "case") && tree_.head(token) == noun;
        });
        return tokens;
    }

    void add(const std::vector<std::size_t>& tokens, int how = grammar::drop::never) {
        if (!tokens.empty()) parts_.push_back({grammar::as_words(tokens), how});
    }

    void add_text(std::size_t token, std::string text) {
        parts_.push_back({{{token, std::move(text)}}, grammar::drop::never});
    }

    std::size_t words() const { return grammar::count_words(tree_, grammar::joined(parts_)); }

    Headline finish() {
        while (words() > most_title_words && parts_.size() > 1)
            parts_.pop_back();
        Headline out;
        const std::vector<grammar::TitleWord> all = grammar::joined(parts_);
        out.title = grammar::with_capital(grammar::line(tree_, all));
        for (const grammar::TitleWord& word : all)
            out.tokens.push_back(word.token);
        std::sort(out.tokens.begin(), out.tokens.end());
        out.tokens.erase(std::unique(out.tokens.begin(), out.tokens.end()), out.tokens.end());
        return out;
    }

    const grammar::Tree& tree_;
    const trigger::DatedTrigger& trigger_;
    const std::optional<who::Antecedent>& antecedent_;
    grammar::Keep keep_;
    bool subject_of_ = true;
    bool content_ = true; // is there room for what was said?
    std::vector<grammar::Constituent> parts_;
};

} // namespace

Headline headline(const grammar::Tree& tree,
                  const trigger::DatedTrigger& trigger,
                  const std::optional<who::Antecedent>& antecedent) {
    if (trigger.kind == trigger::DatedTrigger::Kind::none) return {};
    return Writer(tree, trigger, antecedent).run();
}

} // namespace fasti::title
