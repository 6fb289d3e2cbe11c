// SPDX-License-Identifier: Apache-2.0
#include "events/extract/headline.hpp"

#include "events/extract/complement.hpp"
#include "events/extract/constituent.hpp"
#include "events/extract/phrase.hpp"
#include "events/extract/told_verb.hpp"
#include "events/extract/verbs.hpp"
#include "text/one_of.hpp"

#include <algorithm>
#include <array>

namespace fasti {
namespace {

constexpr std::size_t most_words = 12;
constexpr std::size_t most_circumstances = 2; // "with Norway", "in Oslo"

/// How much a title says, and what is lost by saying less.
struct Level {
    int depth;
    bool clauses, joined, of, content;
    int cost;
};

constexpr auto levels = std::to_array<Level>({
    {2, true, true, true, true, 0},
    {1, true, true, true, true, 1},
    {0, true, true, true, true, 2},
    {1, false, true, true, true, 3},
    {0, false, true, true, true, 4},
    {0, false, false, true, true, 8},
    {0, false, false, false, true, 12},
    {1, false, true, true, false, 16},
    {0, false, false, false, false, 20},
});

class Writer {
public:
    Writer(const Tree& tree, const EventAnchor& anchor, const std::optional<Antecedent>& antecedent)
        : tree_(tree), anchor_(anchor), antecedent_(antecedent) {
        keep_.path = anchor.path;
        keep_.alone = anchor.listed;
    }

    /// The version that fits and loses least.
    Headline run() {
        std::vector<Constituent> best;
        int least = 1000;
        for (const Level& level : levels) {
            if (level.cost >= least) break;
            keep_.depth = level.depth;
            keep_.clauses = level.clauses;
            keep_.joined = level.joined;
            keep_.of = level.of;
            content_ = level.content;
            parts_.clear();
            tell();
            const int cost = level.cost + thin(tree_, parts_, most_words);
            const bool fits = words() <= most_words;
            if (best.empty() || (fits && cost < least)) best = parts_;
            if (fits) least = std::min(least, cost);
        }
        parts_ = std::move(best);
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
        if (says_nothing()) add_occasion();
        if (const auto content = content_before()) add_clause(*content);
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
        const ToldVerb told(tree_, anchor_, subject_.has_value(), plural_subject());
        if (says_nothing() && !told.open_modal() && !told.passive())
            return add_text(verb, plural_subject() ? "speak" : "speaks");
        if (told.open_modal()) {
            verbal_words();
            if (copula) add(bare(tree_, phrase(tree_, verb, keep_)));
            return;
        }
        std::string text = told.text(copula.has_value());
        if (!text.empty()) add_text(copula ? *copula : verb, text);
        if (copula) {
            add(predicate());
            add_first_to();
        }
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

    /// "is the first woman [to fly alone]"
    void add_first_to() {
        for (const std::size_t child : tree_.children(anchor_.head))
            if (tree_.related(child, "acl") && complement::infinitive(tree_, child))
                for (Constituent& part : inner_clause(tree_, child, keep_))
                    parts_.push_back(std::move(part));
    }

    /// The predicate of "is": the phrase without subject, copula and circumstances.
    std::vector<std::size_t> predicate() const {
        std::vector<std::size_t> tokens = phrase(tree_, anchor_.head, keep_);
        const auto clausal = [&](std::size_t child) {
            return complement::infinitive(tree_, child) || tree_.related(child, "nsubj") ||
                   tree_.related(child, "cop") || tree_.related(child, "aux") ||
                   tree_.related(child, "obl") || tree_.related(child, "mark") ||
                   tree_[child].lemma == "not";
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
        bool object = false;
        if (const auto noun = relative_object()) add(bare_phrase(*noun));
        for (const std::size_t child : tree_.children(anchor_.head)) {
            if (child < anchor_.head || tree_.time(child) || tree_.only_time(child)) continue;
            if (complement::object(tree_, child)) {
                add(phrase(tree_, child, keep_));
                object = true;
            } else if (complement::particle(tree_, child)) {
                add({child});
            } else if (complement::clausal(tree_, child)) {
                add_clause(child);
            } else if (complement::circumstance(tree_, child) &&
                       circumstances < most_circumstances) {
                const bool argument = circumstances == 0 && !object;
                add(phrase(tree_, child, keep_), argument ? drop::argument : drop::circumstance);
                ++circumstances;
            }
        }
    }

    /// What was said, wished or aimed at.
    void add_clause(std::size_t child) {
        if (!complement::infinitive(tree_, child) && !tells_content(child)) return;
        std::vector<Constituent> parts = inner_clause(tree_, child, keep_);
        if (tree_.related(child, "ccomp")) introduce(child, parts);
        if (complement::purpose(tree_, child)) {
            std::erase_if(parts, [](const auto& part) { return part.drop >= drop::circumstance; });
            parts_.push_back({joined(parts), drop::purpose});
            return;
        }
        for (Constituent& part : parts)
            parts_.push_back(std::move(part));
    }

    /// "writes that the programs …" where the text goes on with a quotation.
    void introduce(std::size_t child, std::vector<Constituent>& parts) const {
        const auto mark = tree_.child(child, "mark");
        if (mark || parts.empty() || child < anchor_.head || tree_.is(child, Upos::noun)) return;
        TitleWord& first = parts.front().words.front();
        if (first.token < anchor_.head || !tree_.is(first.token - 1, Upos::punct)) return;
        const bool name = tree_.is(first.token, Upos::propn) || !first.instead.empty();
        if (!name) first.instead = tree_.lower(first.token);
        parts.insert(parts.begin(), {{{first.token - 1, "that"}}, drop::that});
    }

    /// Can the title say it? What speakers say of themselves, in their own words, it cannot.
    bool tells_content(std::size_t child) const {
        if (!content_) return false;
        const bool finite = tree_.related(child, "ccomp") && tree_[child].xpos != "VB" &&
                            tree_[child].xpos != "VBG";
        const bool whole = tree_.child(child, "nsubj") || tree_.child(child, "csubj") ||
                           tree_.child(child, "expl");
        if (finite && !whole) return false; // the parser lost its subject
        static constexpr auto own = std::to_array<std::string_view>(
            {"i", "we", "you", "my", "our", "your", "us", "me", "ours", "myself", "ourselves"});
        const TokenRange range = tree_.range(child);
        for (std::size_t i = range.begin; i < range.end; ++i)
            if (tree_.is(i, Upos::pron) && one_of(tree_.lower(i), own)) return false;
        return true;
    }

    /// "Prices will rise, the bank said": what comes before the verb that says it.
    std::optional<std::size_t> content_before() const {
        if (!says(tree_[anchor_.head].lemma)) return std::nullopt;
        for (const std::size_t child : tree_.children(anchor_.head))
            if (child < anchor_.head && tree_.related(child, "ccomp") && tree_.clause(child) &&
                tells_content(child))
                return child;
        return std::nullopt;
    }

    /// "stated": without what was said the verb tells that somebody spoke, and perhaps where.
    bool says_nothing() const {
        if (!says_nothing_alone(tree_[anchor_.head].lemma)) return false;
        if (content_before()) return false;
        for (const std::size_t child : tree_.children(anchor_.head)) {
            if (tree_.related(child, "obj") || tree_.related(child, "xcomp")) return false;
            const bool content = child > anchor_.head && complement::clausal(tree_, child);
            if (content && !tree_.time(child) && tells_content(child)) return false;
        }
        return true;
    }

    /// "In an interview with a local station …"
    void add_occasion() {
        for (const std::size_t child : tree_.children(anchor_.head)) {
            if (child > anchor_.head || !tree_.related(child, "obl")) continue;
            if (!event_noun(tree_, child) || tree_.only_time(child)) continue;
            add(phrase(tree_, child, keep_), drop::circumstance);
            return;
        }
    }

    /// "the general, whom the council dismissed": the noun is the object.
    std::optional<std::size_t> relative_object() const {
        const auto object = tree_.child(anchor_.head, "obj");
        if (!object) return std::nullopt;
        const std::string_view tag = tree_[*object].xpos;
        if (tag != "WDT" && tag != "WP") return std::nullopt;
        if (tree_[anchor_.head].relation == "acl:relcl") return tree_.head(anchor_.head);
        std::size_t noun = *object;
        while (noun > 0 && (noun == *object || tree_.is(noun, Upos::punct)))
            --noun;
        const bool plain = tree_.is(noun, Upos::noun) || tree_.is(noun, Upos::propn);
        return plain ? std::optional(noun) : std::nullopt;
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

    void add(const std::vector<std::size_t>& tokens, int how = drop::never) {
        if (!tokens.empty()) parts_.push_back({as_words(tokens), how});
    }

    void add_text(std::size_t token, std::string text) {
        parts_.push_back({{{token, std::move(text)}}, drop::never});
    }

    std::size_t words() const { return count_words(tree_, joined(parts_)); }

    Headline finish() {
        while (words() > most_words && parts_.size() > 1)
            parts_.pop_back();
        Headline out;
        const std::vector<TitleWord> all = joined(parts_);
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
    bool content_ = true; // is there room for what was said?
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
