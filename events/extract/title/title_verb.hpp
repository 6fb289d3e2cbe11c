// SPDX-License-Identifier: Apache-2.0
// The verb of a title: the historical present, and "to" for what lies ahead.
#pragma once

#include "events/extract/trigger/dated_trigger.hpp"

#include <optional>
#include <string>

namespace fasti::title {

/// The verb of a dated clause, and how a title says it.
class TitleVerb {
public:
    /// `has_subject`: the title names who does it, whether the verb has a subject of its own or
    /// not.
    TitleVerb(const grammar::Tree& tree,
              const trigger::DatedTrigger& trigger,
              bool has_subject,
              bool plural)
        : tree_(tree), verb_(trigger.head), of_noun_(trigger.noun.has_value()),
          has_subject_(has_subject), plural_(plural) {}

    /// "may", "could", "would": said as the text says it.
    bool open_modal() const;

    /// "signs", "not signed", "to be finished"; with a copula the form of "be".
    std::string text(bool copula) const;

    /// Is the subject what it happens to?
    bool passive() const;

    bool negated() const { return negation().has_value(); }

    /// Does it lie ahead: "will close", "is to close"?
    bool ahead() const;

    /// "almost " and its like, or "".
    std::string limit() const;

private:
    bool by_agent() const;
    bool bare_participle() const;
    std::optional<std::size_t> modal() const;
    std::optional<std::size_t> negation() const;
    bool denies(std::size_t no) const;
    bool participle() const;
    std::string be() const;

    const grammar::Tree& tree_;
    std::size_t verb_;
    bool of_noun_; // a participle that tells of a noun before it
    bool has_subject_;
    bool plural_; // the subject is
};

} // namespace fasti::title
