// SPDX-License-Identifier: Apache-2.0
#include "events/extract/headline.hpp"

#include "events/extract/complement.hpp"
#include "events/extract/phrase.hpp"
#include "events/extract/told_verb.hpp"
#include "text/one_of.hpp"

#include <algorithm>
#include <array>

namespace fasti {
namespace {

constexpr std::size_t most_words = 12;
constexpr std::size_t most_circumstances = 2; // "with Norway", "in Oslo"

/// A part of a title that stays or goes as a whole.
struct Constituent {
    std::vector<TitleWord> words;
    bool needed = true;
};

std::vector<TitleWord> as_words(const std::vector<std::size_t>& tokens) {
    std::vector<TitleWord> words;
    words.reserve(tokens.size());
    for (const std::size_t token : tokens)
        words.push_back({token, ""});
    return words;
}

class Writer {
public:
    Writer(const Tree& tree, const EventAnchor& anchor, const std::optional<Antecedent>& antecedent)
        : tree_(tree), anchor_(anchor), antecedent_(antecedent) {
        keep_.path = anchor.path;
        keep_.alone = anchor.listed;
    }

    Headline run() {
        for (const int depth : {2, 1, 0}) {
            keep_.depth = depth;
            keep_.clauses = depth > 0;
            keep_.joined = depth > 0;
            parts_.clear();
            tell();
            thin();
            if (words() <= most_words) break;
        }
        return finish();
    }

private:
    void tell() {
        const auto there = tree_.child(anchor_.head, "expl");
        if (anchor_.kind != EventAnchor::Kind::clause) return noun(anchor_.head);
        if (there && tree_.lower(*there) == "there") return existing();
        clause();
    }

    void noun(std::size_t head) {
        Keep keep = keep_;
        keep.verbal = false;
        keep.asides = anchor_.kind == EventAnchor::Kind::fragment;
        add(bare(tree_, phrase(tree_, head, keep)));
    }

    /// "There was a mutiny aboard the cruiser": the mutiny is the event.
    void existing() {
        const auto what = tree_.child(anchor_.head, "nsubj");
        if (what) noun(*what);
        complements();
    }

    void clause() {
        subject_ = subject_of(tree_, anchor_);
        add_subject();
        add_verb();
        complements();
    }

    bool borrowed_noun() const {
        return subject_ && tree_.range(*subject_).contains(anchor_.head) &&
               *subject_ != anchor_.head;
    }

    void add_subject() {
        if (!subject_) return;
        if (tree_.is(*subject_, Upos::pron)) {
            if (antecedent_)
                add_text(*subject_, antecedent_->words);
            else if (!personal(*subject_))
                add(bare(tree_, phrase(tree_, *subject_, keep_)));
            return;
        }
        Keep keep = keep_;
        keep.verbal = false;
        if (borrowed_noun() || anchor_.noun) keep.clauses = false;
        std::vector<std::size_t> tokens = phrase(tree_, *subject_, keep);
        if (keep_.joined) finish_row(tokens);
        add(bare(tree_, std::move(tokens)));
    }

    /// "Norway, Sweden, Denmark, and Finland": parsers lose the end of long rows; up to the verb
    /// nothing but names and commas can stand.
    void finish_row(std::vector<std::size_t>& tokens) const {
        if (tokens.empty() || tree_.range(*subject_).contains(anchor_.head)) return;
        const std::size_t begin = tokens.back() + 1;
        bool joined = false;
        for (std::size_t i = begin; i < anchor_.head && !tree_.related(i, "aux"); ++i) {
            joined = joined || tree_.is(i, Upos::cconj);
            const bool fits = tree_.form(i) == "," || tree_.is(i, Upos::cconj) ||
                              tree_.is(i, Upos::propn) || tree_.is(i, Upos::noun) ||
                              tree_.is(i, Upos::det) || tree_.is(i, Upos::adj);
            if (!fits || tree_.time(i) || i - begin > 8) return;
        }
        if (!joined || begin >= anchor_.head || !tree_.is(begin, Upos::punct)) return;
        if (tree_.is(anchor_.head - 1, Upos::punct)) return;
        for (std::size_t i = begin; i < anchor_.head && !tree_.related(i, "aux"); ++i)
            tokens.push_back(i);
    }

    bool personal(std::size_t token) const {
        return tree_[token].xpos == "PRP" || tree_[token].xpos == "WP" ||
               tree_[token].xpos == "WDT" || tree_[token].xpos == "DT";
    }

    bool plural_subject() const {
        if (!subject_) return false;
        if (antecedent_ && tree_.is(*subject_, Upos::pron)) return antecedent_->plural;
        const std::string_view tag = tree_[*subject_].xpos;
        if (tag == "NNS" || (tag == "NNPS" && !one_country())) return true;
        const std::string form = tree_.lower(*subject_);
        if (form == "they" || form == "we" || form == "both" || form == "many" || form == "few" ||
            form == "several")
            return true;
        if (tree_.is(*subject_, Upos::num) && form != "one") return true;
        return keep_.joined && tree_.leads_row(*subject_);
    }

    /// "the United States": a plural in form only.
    bool one_country() const {
        static constexpr auto names = std::to_array<std::string_view>(
            {"states", "nations", "netherlands", "philippines", "emirates", "maldives", "bahamas"});
        return one_of(tree_.lower(*subject_), names);
    }

    void add_verb() {
        const std::size_t verb = anchor_.head;
        const auto copula = tree_.child(verb, "cop");
        const ToldVerb told(tree_, anchor_, plural_subject());
        if (told.open_modal()) {
            verbal_words();
            if (copula) add(bare(tree_, phrase(tree_, verb, keep_)));
            return;
        }
        std::string text = told.text(copula.has_value());
        if (!text.empty()) add_text(copula ? *copula : verb, text);
        if (copula) add(predicate());
    }

    /// Auxiliaries and verb as they stand.
    void verbal_words() {
        std::vector<std::size_t> tokens;
        for (const std::size_t child : tree_.children(anchor_.head)) {
            const bool verbal = tree_.related(child, "aux") || tree_.related(child, "cop") ||
                                tree_[child].lemma == "not";
            if (verbal && child < anchor_.head) tokens.push_back(child);
        }
        if (!tree_.child(anchor_.head, "cop")) tokens.push_back(anchor_.head);
        add(tokens);
    }

    /// The predicate of "is": the phrase without subject, copula and circumstances.
    std::vector<std::size_t> predicate() const {
        std::vector<std::size_t> tokens = phrase(tree_, anchor_.head, keep_);
        const auto clausal = [&](std::size_t child) {
            return tree_.related(child, "nsubj") || tree_.related(child, "cop") ||
                   tree_.related(child, "aux") || tree_.related(child, "obl") ||
                   tree_.related(child, "mark") || tree_[child].lemma == "not";
        };
        const auto children = tree_.children(anchor_.head);
        const auto outside = [&](std::size_t token) {
            return std::any_of(children.begin(), children.end(), [&](std::size_t child) {
                return clausal(child) && tree_.range(child).contains(token);
            });
        };
        std::erase_if(tokens, outside);
        return tokens;
    }

    void complements() {
        std::size_t circumstances = 0;
        if (const auto noun = relative_object()) add(bare_phrase(*noun));
        for (const std::size_t child : tree_.children(anchor_.head)) {
            if (child < anchor_.head || tree_.time(child) || tree_.only_time(child)) continue;
            if (complement::object(tree_, child)) {
                add(phrase(tree_, child, keep_));
            } else if (complement::particle(tree_, child)) {
                add({child});
            } else if (complement::clausal(tree_, child)) {
                add(phrase(tree_, child, keep_), tree_.related(child, "xcomp"));
            } else if (complement::circumstance(tree_, child) &&
                       circumstances < most_circumstances) {
                add(phrase(tree_, child, keep_), false);
                ++circumstances;
            }
        }
    }

    /// "the general, whom the council dismissed": the noun is the object.
    std::optional<std::size_t> relative_object() const {
        const auto object = tree_.child(anchor_.head, "obj");
        if (!object || tree_[anchor_.head].relation != "acl:relcl") return std::nullopt;
        const std::string_view tag = tree_[*object].xpos;
        return tag == "WDT" || tag == "WP" ? tree_.head(anchor_.head) : std::nullopt;
    }

    std::vector<std::size_t> bare_phrase(std::size_t noun) const {
        Keep keep = keep_;
        keep.clauses = false;
        std::vector<std::size_t> tokens = phrase(tree_, noun, keep);
        std::erase_if(tokens, [&](std::size_t token) {
            return tree_.related(token, "case") && tree_.head(token) == noun;
        });
        return tokens;
    }

    void add(const std::vector<std::size_t>& tokens, bool needed = true) {
        if (!tokens.empty()) parts_.push_back({as_words(tokens), needed});
    }

    void add_text(std::size_t token, std::string text) {
        parts_.push_back({{{token, std::move(text)}}, true});
    }

    std::vector<TitleWord> joined() const {
        std::vector<TitleWord> words;
        for (const Constituent& part : parts_)
            words.insert(words.end(), part.words.begin(), part.words.end());
        return words;
    }

    std::size_t words() const {
        const std::vector<TitleWord> all = joined();
        return count_words(tree_, all);
    }

    /// Leaves out what need not stay, last first, until the title is short enough.
    void thin() {
        for (std::size_t i = parts_.size(); i-- > 0 && words() > most_words;)
            if (!parts_[i].needed) parts_.erase(parts_.begin() + long(i));
    }

    Headline finish() {
        while (words() > most_words && parts_.size() > 1)
            parts_.pop_back();
        Headline out;
        const std::vector<TitleWord> all = joined();
        out.title = line(tree_, all);
        if (!out.title.empty() && out.title.front() >= 'a' && out.title.front() <= 'z')
            out.title.front() = static_cast<char>(out.title.front() - 32);
        for (const TitleWord& word : all)
            out.tokens.push_back(word.token);
        std::sort(out.tokens.begin(), out.tokens.end());
        out.tokens.erase(std::unique(out.tokens.begin(), out.tokens.end()), out.tokens.end());
        return out;
    }

    const Tree& tree_;
    const EventAnchor& anchor_;
    const std::optional<Antecedent>& antecedent_;
    Keep keep_;
    std::optional<std::size_t> subject_;
    std::vector<Constituent> parts_;
};

} // namespace

Headline
headline(const Tree& tree, const EventAnchor& anchor, const std::optional<Antecedent>& antecedent) {
    if (anchor.kind == EventAnchor::Kind::none) return {};
    return Writer(tree, anchor, antecedent).run();
}

} // namespace fasti
