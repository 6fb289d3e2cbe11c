// SPDX-License-Identifier: Apache-2.0
// Whom the pronouns of a document stand for: a noun phrase of the sentence or of those before it,
// or the person whom the text speaks of.
#pragma once

#include "events/extract/trigger/dated_trigger.hpp"
#include "events/extract/who/antecedent.hpp"
#include "events/extract/who/headings.hpp"
#include "events/extract/who/people.hpp"
#include "events/grammar/grammarian.hpp"
#include "events/timex/value/timex.hpp"
#include "text/document.hpp"

#include <optional>
#include <span>
#include <string>

namespace fasti::who {

/// Holds on to what it is given.
class Pronouns {
public:
    Pronouns(const Document& document, const Tagged& tagged, grammar::Grammarian& grammarian)
        : document_(document), tagged_(tagged), grammarian_(grammarian) {}

    /// Who the pronoun stands for that a title would begin with: "she", "his". `sentences` are
    /// those of the block, ascending.
    std::optional<Antecedent> stands_for(const grammar::Parsed& parsed,
                                         const trigger::DatedTrigger& trigger,
                                         std::span<const Span> sentences);

private:
    struct Asked {
        std::string pronoun;
        std::size_t at = 0;  ///< a token
        bool acting = false; ///< "it abolished the tax"
    };

    /// Whom the section is about, for a clause that begins its sentence and has no subject.
    std::optional<Antecedent> unsaid(const grammar::Parsed& parsed,
                                     const trigger::DatedTrigger& trigger);

    /// What the headings above a byte of the text name.
    const Named& section_at(std::size_t byte);

    /// The person that the section is about, for "he" and "she".
    std::optional<Antecedent> of_section(const std::string& pronoun, std::size_t at);
    std::optional<Antecedent> owner(const grammar::Parsed& parsed, std::size_t possessive);
    std::optional<Antecedent> meant_by(const Asked& asked,
                                       const grammar::Parsed& parsed,
                                       const trigger::DatedTrigger& trigger,
                                       std::span<const Span> sentences);
    std::optional<Antecedent> named_before(const Asked& asked, std::span<const Span> sentences);
    std::optional<Antecedent>
    agreed(const Antecedent& found, const std::string& pronoun, std::size_t at);
    bool fits(const std::optional<Antecedent>& found, const std::string& pronoun);
    const People& people();

    const Document& document_;
    const Tagged& tagged_;
    grammar::Grammarian& grammarian_;
    std::optional<SectionNames> sections_; ///< read when the first asks for them
    std::optional<People> people_;         ///< read when the first pronoun asks for it
};

} // namespace fasti::who
