// SPDX-License-Identifier: Apache-2.0
// The subject of a title: the phrase, the whole of a row, or whom a pronoun stands for.
#pragma once

#include "events/extract/trigger/trigger_subject.hpp"
#include "events/extract/who/antecedent.hpp"
#include "events/grammar/phrase.hpp"

#include <optional>
#include <vector>

namespace fasti::title {

/// The subject of a dated clause. Holds on to what it is given.
class TitleSubject {
public:
    TitleSubject(const grammar::Tree& tree,
                 const trigger::DatedTrigger& trigger,
                 const std::optional<who::Antecedent>& antecedent,
                 const grammar::Keep& keep)
        : tree_(tree), trigger_(trigger), antecedent_(antecedent), keep_(keep),
          subject_(trigger::subject_of(tree, trigger)) {}

    bool known() const { return subject_.has_value(); }

    /// Does the verb agree with more than one?
    bool plural() const;

    /// Its words; none for a pronoun that stands for nobody known.
    std::vector<grammar::TitleWord> words() const;

private:
    bool borrowed_noun() const;
    bool personal() const;
    bool one_country() const;
    bool person_by_name() const;
    bool keeps_row() const;
    bool people(std::string_view form) const;
    std::optional<bool> counted() const;
    const trigger::Elision* elided() const;
    void finish_row(std::vector<std::size_t>& tokens) const;
    bool name_is_open(const std::vector<std::size_t>& tokens) const;

    const grammar::Tree& tree_;
    const trigger::DatedTrigger& trigger_;
    const std::optional<who::Antecedent>& antecedent_;
    const grammar::Keep& keep_;
    std::optional<std::size_t> subject_;
};

/// "Emma's death" for "her death": puts the owner before the words of a title.
std::vector<grammar::TitleWord> with_owner(const grammar::Tree& tree,
                                           const trigger::DatedTrigger& trigger,
                                           const std::optional<who::Antecedent>& owner,
                                           std::vector<grammar::TitleWord> words);

} // namespace fasti::title
