// SPDX-License-Identifier: Apache-2.0
#include "events/extract/who/pronouns.hpp"

#include "events/extract/trigger/trigger_subject.hpp"
#include "events/extract/who/headings.hpp"
#include "events/grammar/sentence/sentence_dates.hpp"
#include "events/lexicon/classes/lexicon.hpp"

#include <algorithm>

namespace fasti::who {
namespace {

constexpr std::size_t longest_sentence = 1000; // bytes, of one that is looked back to
constexpr std::size_t sentences_back = 2;
constexpr std::ptrdiff_t longest_owner = 5; // words

/// "it abolished the tax", "it decided to stay"; but not "it cost a million", "it has a tower".
bool acts_on(const grammar::Tree& tree, std::size_t verb) {
    if (tree.child(verb, "aux:pass") || tree.child(verb, "cop")) return false;
    if (lexicon::is(tree[verb].lemma, lexicon::thing_does)) return false;
    return tree.child(verb, "obj") || tree.child(verb, "xcomp");
}

} // namespace

std::optional<Antecedent> Pronouns::stands_for(const grammar::Parsed& parsed,
                                               const trigger::DatedTrigger& trigger,
                                               std::span<const Span> sentences) {
    const grammar::Tree& tree = *parsed.tree;
    if (const std::string subject = trigger::pronoun_subject(tree, trigger); !subject.empty())
        return meant_by({subject, trigger::subject_of(tree, trigger).value_or(0),
                         (subject == "it" || subject == "they") && acts_on(tree, trigger.head)},
                        parsed, trigger, sentences);
    if (auto named = unsaid(parsed, trigger)) return named;
    const auto own = trigger::possessive_pronoun(tree, trigger);
    return own ? owner(parsed, *own) : std::nullopt;
}

// A wrong owner is worse than none, so other sentences are not asked.
std::optional<Antecedent> Pronouns::owner(const grammar::Parsed& parsed, std::size_t possessive) {
    const grammar::Tree& tree = *parsed.tree;
    const std::string form = tree.lower(possessive);
    const std::string pronoun = form == "its" ? "it" : form == "his" ? "he" : "she";
    auto owner = owner_in(tree, pronoun, possessive);
    if (!fits(owner, pronoun)) owner.reset();
    if (!owner && pronoun != "it")
        if (auto name = people().meant(pronoun, parsed.span.begin + tree[possessive].span.begin))
            owner = Antecedent{std::move(*name), false};
    const bool short_name =
        owner && std::count(owner->words.begin(), owner->words.end(), ' ') < longest_owner;
    return short_name ? owner : std::nullopt;
}

std::optional<Antecedent> Pronouns::meant_by(const Asked& asked,
                                             const grammar::Parsed& parsed,
                                             const trigger::DatedTrigger& trigger,
                                             std::span<const Span> sentences) {
    if (auto found = antecedent_in(*parsed.tree, asked.pronoun, asked.at, asked.acting);
        fits(found, asked.pronoun))
        return found;
    if (auto person = of_section(asked.pronoun, parsed.span.begin)) return person;
    if (asked.pronoun == "it" && trigger::embedded(*parsed.tree, trigger)) return std::nullopt;
    const auto here = std::find_if(sentences.begin(), sentences.end(), [&](Span sentence) {
        return sentence.contains(parsed.span.begin);
    });
    const auto before = static_cast<std::size_t>(here - sentences.begin());
    if (here != sentences.end())
        if (auto found = named_before(asked, sentences.first(before))) return found;
    if (auto person = people().meant(asked.pronoun, parsed.span.begin))
        return Antecedent{std::move(*person), false};
    return std::nullopt;
}

const Named& Pronouns::section_at(std::size_t byte) {
    if (!sections_) sections_.emplace(document_);
    const auto behind =
        std::upper_bound(document_.blocks.begin(), document_.blocks.end(), byte,
                         [](std::size_t at, const Block& block) { return at < block.span.begin; });
    const auto blocks = static_cast<std::size_t>(behind - document_.blocks.begin());
    return sections_->above(blocks == 0 ? 0 : blocks - 1);
}

std::optional<Antecedent> Pronouns::of_section(const std::string& pronoun, std::size_t at) {
    if (pronoun != "he" && pronoun != "she") return std::nullopt;
    const Named& named = section_at(at);
    if (!named.person || people().excludes(named.words, pronoun)) return std::nullopt;
    return Antecedent{named.words, false};
}

// "Appointed judge in 1920." under "## Thomas Reed".
std::optional<Antecedent> Pronouns::unsaid(const grammar::Parsed& parsed,
                                           const trigger::DatedTrigger& trigger) {
    const grammar::Tree& tree = *parsed.tree;
    if (trigger.kind == trigger::DatedTrigger::Kind::clause) {
        if (trigger::subject_of(tree, trigger)) return std::nullopt;
        for (std::size_t i = 0; i < trigger.head; ++i)
            if (tree.related(i, "nsubj") || tree.related(i, "aux")) return std::nullopt;
    }
    const std::string_view tag = tree[0].xpos;
    if (tag != "VBN" && tag != "VBD") return std::nullopt;
    const Named& named = section_at(parsed.span.begin);
    return named.words.empty() ? std::nullopt : std::optional(Antecedent{named.words, false});
}

// In the last sentence, or the one before it.
std::optional<Antecedent> Pronouns::named_before(const Asked& asked,
                                                 std::span<const Span> sentences) {
    for (std::size_t back = 0; back < std::min(sentences_back, sentences.size()); ++back) {
        const Span sentence = sentences[sentences.size() - 1 - back];
        if (sentence.size() > longest_sentence) break;
        const grammar::Tree& tree =
            *grammarian_.at(sentence, grammar::dates_in(tagged_, sentence)).tree;
        auto found = antecedent_in(tree, asked.pronoun, tree.size(), asked.acting);
        if (!fits(found, asked.pronoun)) continue;
        const bool person = asked.pronoun == "he" || asked.pronoun == "she";
        return !person || found->alone ? found : agreed(*found, asked.pronoun, sentence.end);
    }
    return std::nullopt;
}

// Of two who were named in one sentence the text has to speak of one more than of the other.
std::optional<Antecedent>
Pronouns::agreed(const Antecedent& found, const std::string& pronoun, std::size_t at) {
    const auto person = people().meant(pronoun, at);
    const std::string last = found.words.substr(found.words.rfind(' ') + 1);
    const bool meant = person ? person->ends_with(last) : people().known(found.words, pronoun);
    return meant ? std::optional(found) : std::nullopt;
}

bool Pronouns::fits(const std::optional<Antecedent>& found, const std::string& pronoun) {
    return found && !people().excludes(found->words, pronoun);
}

const People& Pronouns::people() {
    if (!people_) people_.emplace(document_);
    return *people_;
}

} // namespace fasti::who
