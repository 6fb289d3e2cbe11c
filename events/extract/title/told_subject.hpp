// SPDX-License-Identifier: Apache-2.0
// The subject of a title: the phrase, the whole of a row, or whom a pronoun stands for.
#pragma once

#include "events/extract/anchor/anchor_subject.hpp"
#include "events/extract/who/antecedent.hpp"
#include "events/grammar/phrase.hpp"

#include <optional>
#include <vector>

namespace fasti {

/// The subject of an anchored clause. Holds on to what it is given.
class ToldSubject {
public:
    ToldSubject(const Tree& tree,
                const EventAnchor& anchor,
                const std::optional<Antecedent>& antecedent,
                const Keep& keep)
        : tree_(tree), anchor_(anchor), antecedent_(antecedent), keep_(keep),
          subject_(subject_of(tree, anchor)) {}

    bool known() const { return subject_.has_value(); }

    /// Does the verb agree with more than one?
    bool plural() const;

    /// Its words; none for a pronoun that stands for nobody known.
    std::vector<TitleWord> words() const;

private:
    bool borrowed_noun() const;
    bool personal() const;
    bool one_country() const;
    bool person_by_name() const;
    bool keeps_row() const;
    bool people(std::string_view form) const;
    std::optional<bool> counted() const;
    void finish_row(std::vector<std::size_t>& tokens) const;

    const Tree& tree_;
    const EventAnchor& anchor_;
    const std::optional<Antecedent>& antecedent_;
    const Keep& keep_;
    std::optional<std::size_t> subject_;
};

/// "Emma's death" for "her death": puts the owner before the words of a title.
std::vector<TitleWord> with_owner(const Tree& tree,
                                  const EventAnchor& anchor,
                                  const std::optional<Antecedent>& owner,
                                  std::vector<TitleWord> words);

} // namespace fasti
