// SPDX-License-Identifier: Apache-2.0
#include "events/grammar/phrase.hpp"

#include "events/lexicon/classes/lexicon.hpp"
#include "text/ascii.hpp"
#include "text/one_of.hpp"

#include <algorithm>
#include <array>

namespace fasti::grammar {
namespace {

constexpr std::size_t longest_clause = 7; // tokens of a participle that may stay with its noun
constexpr int deepest_tree = 40;          // of a tree that is walked; sentences are not nested so

/// What belongs to a word wherever it goes.
constexpr auto inseparable = std::to_array<std::string_view>(
    {"det", "case", "amod", "compound", "flat", "nummod", "fixed", "goeswith", "mark", "aux", "cop",
     "nsubj", "obj", "iobj", "xcomp", "ccomp", "obl", "expl", "csubj"});

/// What a noun has only when a sentence says something of it.
constexpr auto of_verbs = std::to_array<std::string_view>(
    {"aux", "cop", "nsubj", "obj", "iobj", "xcomp", "ccomp", "obl", "expl", "csubj", "mark"});

bool opening_quote(std::string_view form) {
    return form == "“" || form == "\"" || form == "``" || form == "‘" || form == "«";
}

bool closing_quote(std::string_view form) {
    return form == "”" || form == "\"" || form == "''" || form == "’" || form == "»";
}

bool links(std::string_view form) {
    return form == "-" || form == "–" || form == "/" || form == "+";
}

class Picker {
public:
    Picker(const Tree& tree, const Keep& keep) : tree_(tree), keep_(keep) {}

    std::vector<std::size_t> run(std::size_t head) {
        kept_.assign(tree_.size(), false);
        head_ = head;
        take(head, keep_.depth, deepest_tree);
        add_signs();
        std::vector<std::size_t> out;
        for (std::size_t i = 0; i < kept_.size(); ++i)
            if (kept_[i]) out.push_back(i);
        return out;
    }

private:
    void take(std::size_t head, int depth, int more) {
        if (more == 0) return;
        if (const auto meant = dated_member(head)) {
            if (const auto preposition = tree_.child(head, "case")) kept_[*preposition] = true;
            take(*meant, depth, more - 1);
            return;
        }
        kept_[head] = true;
        const bool alone = (keep_.alone && on_path(head)) || has_dated_members(head);
        for (const std::size_t child : tree_.children(head)) {
            if (alone && (tree_.related(child, "conj") || tree_.related(child, "cc"))) continue;
            if (!stays(child, head, depth)) continue;
            const bool hangs = tree_.related(child, "nmod") && !of(child);
            take(child, depth - (hangs ? 1 : 0), more - 1);
        }
    }

    /// "Riga (1868), Reval (1870)": the members of such a row are told one by one. In "Kenya and
    /// Tanzania last year" one date is said of both.
    bool has_dated_members(std::size_t head) const {
        std::size_t dates = 0;
        TokenRange first = tree_.range(head);
        for (const std::size_t child : tree_.children(head)) {
            if (!tree_.related(child, "conj")) continue;
            dates += dated(child);
            first.end = std::min(first.end, tree_.range(child).begin);
        }
        return dates + dated(first) >= 2;
    }

    std::optional<std::size_t> dated_member(std::size_t head) const {
        if (!keep_.alone && !has_dated_members(head)) return std::nullopt;
        for (const std::size_t child : tree_.children(head))
            if (tree_.related(child, "conj") && !tree_.clause(child) && on_path(child))
                return child;
        return std::nullopt;
    }

    bool dated(std::size_t token) const { return dated(tree_.range(token)); }

    bool dated(TokenRange range) const {
        for (std::size_t i = range.begin; i < range.end; ++i)
            if (tree_.time(i)) return true;
        return false;
    }

    bool on_path(std::size_t token) const {
        return std::find(keep_.path.begin(), keep_.path.end(), token) != keep_.path.end();
    }

    bool stays(std::size_t child, std::size_t head, int depth) const {
        if (tree_.time(child) || tree_.only_time(child)) return false;
        const std::string_view relation = tree_[child].relation;
        if (relation == "acl:relcl" || relation == "punct") return false;
        const std::string_view plain = parse::universal(relation);
        if (plain == "nmod") return relation != "nmod" || (hangs_on(child, depth) && !aside(child));
        if (plain == "acl") return names(child) || participle_stays(child, head, depth);
        const bool age = plain == "nummod" && child > head && tree_.form(child - 1) == ",";
        if (age && tree_.is(head, parse::Upos::propn)) return false; // "James Kopp, 44, …"
        if (plain == "conj" || plain == "cc") return in_row(child, head);
        if (plain == "advmod") return belongs(child, head);
        if (plain == "appos") return apposed(child) || name_beside(child, head);
        if (!keep_.verbal && head == head_ && one_of(plain, of_verbs)) return false;
        return one_of(plain, inseparable);
    }

    bool participle_stays(std::size_t child, std::size_t head, int depth) const {
        return keep_.clauses && (depth > 0 || head == head_) && short_clause(child);
    }

    /// "four hundred", "both … and", and rows where they are wanted.
    bool in_row(std::size_t child, std::size_t head) const {
        if (tree_[child].relation == "cc:preconj") return true;
        if (tree_.related(child, "cc")) return keep_.joined && joins_nouns(head);
        if (tree_.is(child, parse::Upos::num) && tree_.is(head, parse::Upos::num)) return true;
        return keep_.joined && !tree_.clause(child) && closed_row(head);
    }

    bool hangs_on(std::size_t child, int depth) const {
        if (of(child)) return keep_.of;
        return depth > 0 && tree_.range(child).size() <= keep_.longest;
    }

    bool of(std::size_t child) const { return tree_.preposition(child) == "of"; }

    /// "the magazine Die Zeit", "Stock Exchange": an apposition with no sign before it is a name.
    bool apposed(std::size_t child) const {
        const bool goes_on =
            !tree_.set_off(child) && !tree_.is(tree_.range(child).begin, parse::Upos::det);
        return (keep_.asides || goes_on) && !tree_.is(child, parse::Upos::verb);
    }

    /// "a loose club, the Ash Five", "the director of the mint, Anna Webb": a name tells more than
    /// what it is the name of.
    bool name_beside(std::size_t child, std::size_t head) const {
        constexpr std::size_t longest_name = 6; // tokens
        return tree_.is(child, parse::Upos::propn) && tree_.is(head, parse::Upos::noun) &&
               child > head && tree_.range(child).size() <= longest_name && !dated(child);
    }

    /// "an exercise, dubbed Shield"; "a charge remembered as Red Friday"
    bool names(std::size_t participle) const {
        constexpr std::size_t longest_name = 7; // tokens
        if (tree_[participle].xpos != "VBN" || dated(participle) ||
            !lexicon::is(tree_[participle].lemma, lexicon::naming) ||
            tree_.range(participle).size() > longest_name)
            return false;
        const auto children = tree_.children(participle);
        return std::any_of(children.begin(), children.end(), [&](std::size_t child) {
            return child > participle && tree_.is(child, parse::Upos::propn);
        });
    }

    /// A row ends in "and"; without it the parser made one of things that are none.
    bool closed_row(std::size_t head) const {
        const auto members = tree_.children(head);
        return std::any_of(members.begin(), members.end(), [&](std::size_t child) {
            if (tree_.related(child, "cc")) return true;
            if (!tree_.related(child, "conj") || child < head) return false;
            return tree_.child(child, "cc") ||
                   closed_row(child); // "the king, his wife and his sons"
        });
    }

    bool joins_nouns(std::size_t head) const {
        // the conjunction hangs on the word it introduces
        return tree_.related(head, "conj") && !tree_.clause(head);
    }

    /// "about 30", "not", "far north": words that change what they stand with.
    bool belongs(std::size_t child, std::size_t head) const {
        if (lexicon::is(tree_[child].lemma, lexicon::negation, lexicon::near_miss,
                        lexicon::restriction))
            return true;
        const bool modest = tree_.is(head, parse::Upos::num) || tree_.is(head, parse::Upos::adj) ||
                            tree_.is(head, parse::Upos::adv);
        return modest && child < head && head - child <= 3;
    }

    bool aside(std::size_t child) const {
        const std::size_t begin = tree_.range(child).begin;
        const auto parts = [&](std::string_view form) {
            return form == "," || form == "(" || form == "—";
        };
        return !keep_.asides &&
               (parts(tree_.form(begin)) || (begin > 0 && parts(tree_.form(begin - 1))));
    }

    bool short_clause(std::size_t child) const {
        // a participle that acts on something is a finite verb the tagger missed
        if (tree_[child].xpos == "VBN" && tree_.child(child, "obj")) return false;
        const auto aux = tree_.child(child, "aux"); // "could do": a clause of its own
        if (aux && tree_[*aux].xpos != "VBG") return false;
        const auto mark = tree_.child(child, "mark");
        if (mark && tree_[*mark].lemma == "that" && !tree_.child(child, "nsubj")) return false;
        return tree_.range(child).size() <= longest_clause && !aside(child) && !dated(child);
    }

    void add_signs() {
        for (std::size_t i = 1; i + 1 < kept_.size(); ++i) {
            if (kept_[i] || !tree_.is(i, parse::Upos::punct)) continue;
            const std::string_view form = tree_.form(i);
            const auto head = tree_.head(i);
            const bool row = form == "," && head && kept_[*head] && *head > i && kept_[i - 1] &&
                             tree_.related(*head, "conj");
            const bool name = form == "," && head && kept_[*head] && *head > i && kept_[i + 1] &&
                              tree_.related(*head, "appos") && tree_.is(i + 1, parse::Upos::det);
            kept_[i] = row || name || (links(form) && kept_[i - 1] && kept_[i + 1]);
            if (form == "-" && glued(i) && kept_[i - 1] != kept_[i + 1])
                kept_[i - 1] = kept_[i] = kept_[i + 1] = true; // "road-blocking" is one word
        }
        add_quotes();
    }

    bool glued(std::size_t i) const {
        return tree_[i - 1].span.end == tree_[i].span.begin &&
               tree_[i].span.end == tree_[i + 1].span.begin && !tree_.time(i - 1) &&
               !tree_.time(i + 1);
    }

    /// Quotation marks stay where both do and nothing between them went.
    void add_quotes() {
        std::optional<std::size_t> open;
        for (std::size_t i = 0; i < kept_.size(); ++i) {
            const std::string_view form = tree_.form(i);
            if (open && closing_quote(form)) {
                if (i > *open + 1) kept_[*open] = kept_[i] = true;
                open.reset();
            } else if (opening_quote(form)) {
                open = i;
            } else if (!kept_[i]) {
                open.reset();
            }
        }
    }

    const Tree& tree_;
    const Keep& keep_;
    std::size_t head_ = 0;
    std::vector<bool> kept_;
};

bool opens_badly(const Tree& tree, std::size_t token) {
    if (tree.is(token, parse::Upos::det)) {
        return lexicon::is(tree.lower(token), lexicon::left_off);
    }
    if (tree[token].relation == "cc:preconj") return false; // "neither Norland nor Sele"
    const auto whole = tree.head(token);                    // "according to"
    if (tree.related(token, "fixed") && whole && opens_badly(tree, *whole)) return true;
    if (tree.related(token, "case") || tree.related(token, "cc") || tree.related(token, "mark"))
        return true;
    return tree[token].xpos == "PRP$" || tree[token].xpos == "WP$" ||
           (tree.is(token, parse::Upos::punct) && tree.form(token) == ",");
}

bool starts_word(const Tree& tree, std::span<const TitleWord> words, std::size_t i) {
    if (i == 0 || !words[i].instead.empty()) return i == 0 || words[i].instead.front() != ':';
    const std::size_t token = words[i].token;
    const std::string_view form = tree.form(token);
    if (form == "," || form == "'s" || form == "’s" || form == "'" || form == "%" || form == ")" ||
        form == ":" || closing_quote(form))
        return opening_quote(form) && tree[token].span.begin != tree[token - 1].span.end;
    const std::size_t before = words[i - 1].token;
    if (!words[i - 1].instead.empty()) return true;
    return before + 1 != token || tree[before].span.end != tree[token].span.begin;
}

/// A word as it stands inside a line: one that began the sentence may be capital for that alone.
std::string inside_line(const Tree& tree, std::size_t token) {
    const bool small = tree.is(token, parse::Upos::det) || tree.is(token, parse::Upos::adp) ||
                       tree.is(token, parse::Upos::sconj) || tree.is(token, parse::Upos::cconj) ||
                       tree.is(token, parse::Upos::part) || tree[token].xpos == "PRP$" ||
                       (tree.is(token, parse::Upos::pron) && tree.form(token) != "I") ||
                       (token == 0 && (tree[token].xpos == "NNS" || tree[token].xpos == "NN"));
    std::string word(tree.form(token));
    const bool one_capital = word.size() < 2 || ascii::is_lower(word[1]);
    if (small && one_capital) word[0] = ascii::lower(word[0]);
    return word;
}

} // namespace

std::vector<std::size_t> phrase(const Tree& tree, std::size_t head, const Keep& keep) {
    return Picker(tree, keep).run(head);
}

std::vector<std::size_t> bare(const Tree& tree, std::vector<std::size_t> tokens) {
    const auto first = std::find_if(tokens.begin(), tokens.end(),
                                    [&](std::size_t token) { return !opens_badly(tree, token); });
    tokens.erase(tokens.begin(), first);
    while (!tokens.empty() && tree.form(tokens.back()) == ",")
        tokens.pop_back();
    return tokens;
}

std::string line(const Tree& tree, std::span<const TitleWord> words) {
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (i > 0 && starts_word(tree, words, i)) out += ' ';
        const bool follows = i > 0 && words[i - 1].token + 1 != words[i].token;
        if (!words[i].instead.empty())
            out += words[i].instead;
        else
            out += follows ? inside_line(tree, words[i].token)
                           : std::string(tree.form(words[i].token));
    }
    return out;
}

std::size_t count_words(const Tree& tree, std::span<const TitleWord> words) {
    const std::string text = line(tree, words);
    return text.empty() ? 0
                        : static_cast<std::size_t>(std::count(text.begin(), text.end(), ' ')) + 1;
}

} // namespace fasti::grammar
