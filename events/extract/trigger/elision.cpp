// SPDX-License-Identifier: Apache-2.0
#include "events/extract/trigger/elision.hpp"

#include "events/extract/trigger/trigger_subject.hpp"

#include <algorithm>

namespace fasti::trigger {
namespace {

class Stretch {
public:
    Stretch(const grammar::Tree& tree, DatedTrigger& trigger) : tree_(tree), trigger_(trigger) {}

    /// The words between the date before and this one, without what joins them and the preposition
    /// of the date; false where they are no member of a row.
    bool take(const grammar::TreeDate& before, const grammar::TreeDate& date) {
        std::size_t begin = before.tokens.end;
        std::size_t end = date.tokens.begin;
        const std::size_t first = begin;
        while (begin < end && joins(begin))
            ++begin;
        if (begin == first || begin == end) return false;
        while (end > begin &&
               (tree_.is(end - 1, parse::Upos::adp) || tree_.is(end - 1, parse::Upos::det)))
            --end;
        for (std::size_t i = begin; i < end; ++i) {
            if (!nominal(i) && !tree_.is(i, parse::Upos::adp)) return false;
            tokens_.push_back(i);
        }
        return !tokens_.empty();
    }

    void fill() {
        const std::size_t verb = trigger_.head;
        if (tree_.is(tokens_.front(), parse::Upos::adp)) return fill_circumstance();
        const auto subject = subject_of(tree_, trigger_);
        const auto object = tree_.child(verb, "obj");
        const bool has_object = object && *object < tokens_.front();
        const auto second =
            std::find_if(tokens_.begin() + 1, tokens_.end(), [&](std::size_t token) {
                return tree_.is(token, parse::Upos::det) && tree_.is(token - 1, parse::Upos::propn);
            });
        if (second != tokens_.end()) { // "Webb the barn in 1864"
            if (!has_object || !subject) return lose();
            put(*subject, {tokens_.begin(), second});
            return put(*object, {second, tokens_.end()});
        }
        // "declared war on 2 November and Britain on the 5th": who, where the first has a name too
        const bool who = subject && tree_.is(tokens_.back(), parse::Upos::propn) &&
                         tree_.is(*subject, parse::Upos::propn) &&
                         (!object || !tree_.is(*object, parse::Upos::propn));
        if (has_object && !who) return put(*object, tokens_);
        if (!subject) return lose();
        put(*subject, tokens_);
    }

private:
    bool joins(std::size_t token) const {
        const std::string_view form = tree_.form(token);
        return form == "," || form == ";" || tree_.is(token, parse::Upos::cconj);
    }

    bool nominal(std::size_t token) const {
        return tree_.is(token, parse::Upos::noun) || tree_.is(token, parse::Upos::propn) ||
               tree_.is(token, parse::Upos::det) || tree_.is(token, parse::Upos::adj) ||
               tree_.is(token, parse::Upos::num) || tree_.lower(token) == "'s";
    }

    /// "at Leeds in 1841": in place of what the verb has with the same preposition.
    void fill_circumstance() {
        const std::string way = tree_.lower(tokens_.front());
        for (std::size_t i = trigger_.head + 1; i < tokens_.front(); ++i) {
            const bool place = tree_.related(i, "obl") || tree_.related(i, "nmod");
            if (place && tree_.preposition(i) == way && !tree_.time(i)) return put(i, tokens_);
        }
        lose();
    }

    void put(std::size_t instead_of, std::vector<std::size_t> tokens) {
        trigger_.elided.push_back({instead_of, std::move(tokens)});
    }

    void lose() { trigger_ = DatedTrigger(); }

    const grammar::Tree& tree_;
    DatedTrigger& trigger_;
    std::vector<std::size_t> tokens_;
};

} // namespace

void fill_elision(const grammar::Tree& tree,
                  std::span<const grammar::TreeDate> dates,
                  const grammar::TreeDate& date,
                  DatedTrigger& trigger) {
    if (trigger.kind != DatedTrigger::Kind::clause || date.tokens.size() == 0) return;
    const auto at = std::find(dates.begin(), dates.end(), date);
    if (at == dates.begin() || at == dates.end()) return;
    const grammar::TreeDate& before = *std::prev(at);
    const bool row = before.tokens.size() > 0 && before.tokens.begin > trigger.head &&
                     before.tokens.end <= date.tokens.begin;
    if (!row) return;
    Stretch stretch(tree, trigger);
    if (stretch.take(before, date)) stretch.fill();
}

} // namespace fasti::trigger
