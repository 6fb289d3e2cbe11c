// SPDX-License-Identifier: Apache-2.0
#include "events/extract/title/nameless.hpp"

#include "events/grammar/complement.hpp"
#include "events/grammar/sentence/inflect.hpp"
#include "events/lexicon/classes/lexicon.hpp"
#include "events/lexicon/en/nominal.hpp"

namespace fasti::title {
namespace {

/// Verbs whose object is nothing that they act on: six months are not taken.
bool acts_on_nothing(std::string_view lemma) {
    return lexicon::is(lemma, lexicon::no_effect, lexicon::no_passive);
}

class Nobody {
public:
    Nobody(const grammar::Tree& tree,
           std::size_t clause,
           const TitleVerb& told,
           const grammar::Keep& keep)
        : tree_(tree), verb_(clause), told_(told), keep_(keep) {}

    std::optional<Nameless> run() const {
        if (tree_.child(verb_, "cop")) return predicate();
        if (!finite() || told_.passive() || told_.open_modal()) return std::nullopt;
        const std::string_view lemma = tree_[verb_].lemma;
        if (const auto way = leads_to(lemma))
            if (const auto outcome = outcome_of(*way)) return Nameless{{as_part(*outcome)}, true};
        if (told_.negated() || !told_.limit().empty()) return done_to();
        if (const auto noun = nominal_of(lemma)) return by_noun(*noun);
        return done_to();
    }

private:
    bool finite() const {
        const std::string_view tag = tree_[verb_].xpos;
        return tag != "VBG" && (tag != "VB" || tree_.child(verb_, "aux"));
    }

    /// "was the first woman to fly": of what somebody was, only that is news.
    Nameless predicate() const {
        Nameless out;
        out.whole = true;
        for (const std::size_t child : tree_.children(verb_)) {
            const bool first_to =
                tree_.related(child, "acl") && grammar::complement::infinitive(tree_, child);
            if (!first_to || !tree_.is(verb_, parse::Upos::noun)) continue;
            out.parts.push_back(as_part(verb_));
            const std::size_t told = out.parts.back().words.back().token;
            if (told < child)
                for (grammar::Constituent& part : grammar::inner_clause(tree_, child, keep_))
                    out.parts.push_back(std::move(part));
            break;
        }
        return out;
    }

    /// What it is done to; nothing for "him" and "it".
    std::optional<std::size_t> object() const {
        const auto found = tree_.child(verb_, "obj");
        if (!found || *found < verb_ || lexicon::is(tree_[*found].lemma, lexicon::unit))
            return std::nullopt;
        const bool noun =
            tree_.is(*found, parse::Upos::noun) || tree_.is(*found, parse::Upos::propn);
        return noun ? found : std::nullopt;
    }

    grammar::Constituent as_part(std::size_t noun) const {
        grammar::Keep keep = keep_;
        keep.verbal = tree_[noun].xpos == "VBG"; // "fighting in the towns"
        std::vector<std::size_t> tokens = grammar::phrase(tree_, noun, keep);
        std::erase_if(tokens, [&](std::size_t token) {
            return tree_.related(token, "case") && tree_.head(token) == noun && token < noun;
        });
        return {grammar::as_words(grammar::bare(tree_, std::move(tokens))), grammar::drop::never};
    }

    std::optional<std::size_t> outcome_of(std::string_view way) const {
        if (way.empty()) return object();
        for (const std::size_t child : tree_.children(verb_))
            if (tree_.related(child, "obl") && tree_.preposition(child) == way &&
                (tree_.is(child, parse::Upos::noun) || tree_[child].xpos == "VBG"))
                return child;
        for (const std::size_t child : tree_.children(verb_)) { // "led to fighting"
            const auto mark = tree_.child(child, "mark");
            if (mark && tree_.lower(*mark) == way && tree_[child].xpos == "VBG") return child;
        }
        return std::nullopt;
    }

    std::optional<Nameless> by_noun(const Nominal& noun) const {
        const bool acted_on = tree_.child(verb_, "obj").has_value();
        if (acted_on && noun.way.empty()) return done_to();
        Nameless out;
        out.parts.push_back({{{verb_, std::string(noun.noun)}}, grammar::drop::never});
        const auto what = object();
        if (!what) return out;
        std::vector<grammar::TitleWord> words =
            grammar::as_words(grammar::phrase(tree_, *what, keep_));
        words.insert(words.begin(), {verb_, std::string(noun.way)});
        out.parts.push_back({std::move(words), grammar::drop::never});
        return out;
    }

    /// "House sold", "mine to be closed".
    std::optional<Nameless> done_to() const {
        const auto what = object();
        if (!what || acts_on_nothing(tree_[verb_].lemma)) return std::nullopt;
        const bool own = tree_[verb_].xpos == "VBN" || tree_[verb_].xpos == "VBD";
        const std::string done =
            grammar::past_participle(tree_[verb_].lemma, own ? tree_.lower(verb_) : "");
        const std::string said = (told_.negated() ? "not " : "") + told_.limit() +
                                 (told_.ahead() ? "to be " : "") + done;
        Nameless out;
        out.parts.push_back(as_part(*what));
        if (out.parts.back().words.empty()) return std::nullopt;
        out.parts.push_back({{{verb_, said}}, grammar::drop::never});
        return out;
    }

    const grammar::Tree& tree_;
    std::size_t verb_;
    const TitleVerb& told_;
    const grammar::Keep& keep_;
};

} // namespace

std::optional<Nameless> nameless(const grammar::Tree& tree,
                                 std::size_t clause,
                                 const TitleVerb& told,
                                 const grammar::Keep& keep) {
    return Nobody(tree, clause, told, keep).run();
}

} // namespace fasti::title
