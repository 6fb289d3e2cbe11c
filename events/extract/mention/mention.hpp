// SPDX-License-Identifier: Apache-2.0
// A place where a text speaks of a dated event: the step between temporal expressions and events.
#pragma once

#include "events/chronicle/event.hpp"
#include "events/grammar/tense.hpp"
#include "events/order/placed_relation.hpp"

#include <string>
#include <vector>

namespace fasti::mention {

/// One dated statement.
struct Mention {
    std::size_t document = 0; ///< index into the documents given to extract()
    std::size_t part = 0;     ///< index into Tagged::parts
    std::size_t timex = 0;    ///< index into Tagged::timexes; of a range its begin
    Span sentence;            ///< bytes of Document::text: the quote
    Span date; ///< bytes of Document::text: the words of the date, both ends of a range
    Span told; ///< bytes of Document::text: the word that tells of it
    grammar::VerbTense tense = grammar::VerbTense::none; ///< in which the clause tells of it
    /// The day of the document, stated and not inferred, where the clause tells of it as done.
    std::optional<sys_days> done_by;
    When when;
    std::string title;
    std::string head; ///< class of the event word: "statement", "visit"; "" unknown
    std::string word; ///< the lemma that tells of it: "sign"
    EventKind kind = EventKind::event;
    Facts facts; ///< as far as its sentence tells who did what to what
    Certainty certainty = Certainty::asserted;
    std::vector<std::string>
        names; ///< who and what the clause names; countries in one spelling; sorted, unique
    std::vector<std::string> places; ///< where; sorted, unique
    std::string
        proper; ///< a name of the event itself, as written ("2+4 Treaty"); "" when it has none
    std::string phrase; ///< how the text may take it up again: "joint statement"; "" when it has no
                        ///< such words
    std::vector<Span> coreferent; ///< undated sentences that do: "the joint statement pledges …"
    Citation cited;               ///< of `sentence`; its source is the part, until documents meet
    std::vector<Citation> taken_up; ///< of `coreferent`
    int position = 0;               ///< how far into the document, in thousandths
    bool nominal = false; ///< the date belongs to a noun ("the statement of September 11")
    bool pronoun = false; ///< its subject is a pronoun nobody could resolve

    friend bool operator==(const Mention&, const Mention&) = default;
};

} // namespace fasti::mention
