// SPDX-License-Identifier: Apache-2.0
#include "events/parse/parse.hpp"

#include "events/lexicon/classes/lexicon.hpp"
#include "events/lexicon/en/irregular.hpp"
#include "events/lexicon/en/regular.hpp"
#include "events/parse/mend.hpp"
#include "events/parse/parser.hpp"
#include "events/parse/tagger.hpp"
#include "events/parse/tokenise.hpp"
#include "text/utf8.hpp"

namespace fasti::parse {
namespace {

// Of a date that was given as one word the last part says best how it stands in the sentence: "on
// 12 September 1990" as "on 1990".
std::string_view last_part(std::string_view word) {
    return word.substr(word.rfind(' ') + 1); // npos + 1 is 0
}

/// "found" and "saw" are verbs of their own, too.
bool is_base(std::string_view lower) {
    return lexicon::is(lower, lexicon::past_and_base);
}

std::string lemma(std::string_view word, std::uint8_t tag, const Model& model) {
    const std::string_view xpos = model.tags[tag].xpos;
    const std::string lower = ascii_lower(word);
    const bool past = xpos == "VBD" || xpos == "VBN";
    // "a guard shot him", as the tagger sees it
    const bool other = xpos.starts_with("VB") && xpos != "VBG" && !is_base(lower);
    if (past || other)
        if (const auto form = irregular_form(lower)) return form->lemma;
    if (past || xpos == "VBG")
        if (std::optional<std::string> base = regular_base(lower)) return *std::move(base);
    return model.lemmas.lemma(word, tag);
}

/// The last column: what is noted of a token, and whether a blank follows.
std::string misc(std::string note, bool glued) {
    if (glued) note.append(note.empty() ? "" : "|").append("SpaceAfter=No");
    return note.empty() ? "_" : note;
}

} // namespace

Sentence parse(std::string_view sentence, std::span<const Span> words, const Model& model) {
    const auto text_of = [&](const Span& word) { return sentence.substr(word.begin, word.size()); };
    std::vector<Lexeme> lexemes;
    lexemes.reserve(words.size());
    for (const Span& word : words)
        lexemes.push_back(lexeme(last_part(text_of(word)), model.lexicon));
    std::vector<std::uint8_t> tags = tag_words(lexemes, model.tag_weights);
    const std::vector<std::uint8_t> seen = tags; // the table of lemmas knows what the tagger says
    mend_tags(sentence, words, model, tags);
    std::vector<std::string> lemmas;
    lemmas.reserve(words.size());
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string_view word = text_of(words[i]);
        const bool parts = last_part(word).size() < word.size();
        const bool verbs = model.tags[seen[i]].upos == model.tags[tags[i]].upos;
        const std::uint8_t tag = verbs ? seen[i] : tags[i];
        lemmas.push_back(parts ? std::string(word) : lemma(word, tag, model));
    }
    const ArcTree arcs = parse_arcs(arc_words(lexemes, tags, lemmas, model.tags), model);
    Sentence out;
    out.tokens.reserve(words.size());
    for (std::size_t i = 0; i < words.size(); ++i) {
        const ModelTag& tag = model.tags[tags[i]];
        const std::uint32_t head = arcs.heads[i + 1];
        out.tokens.push_back({words[i], std::move(lemmas[i]), tag.upos, tag.xpos,
                              model.relations[arcs.relations[i + 1]],
                              head == 0 ? no_head : head - 1});
    }
    return out;
}

Sentence parse(std::string_view sentence, const Model& model) {
    return parse(sentence, tokenise(sentence), model);
}

void write_conllu(std::ostream& out,
                  std::string_view text,
                  const Sentence& sentence,
                  std::span<const std::string> notes) {
    out << "# text = " << text << '\n';
    for (std::size_t i = 0; i < sentence.tokens.size(); ++i) {
        const Token& token = sentence.tokens[i];
        const bool glued =
            i + 1 < sentence.tokens.size() && sentence.tokens[i + 1].span.begin == token.span.end;
        out << i + 1 << '\t' << text.substr(token.span.begin, token.span.size()) << '\t'
            << token.lemma << '\t' << name(token.upos) << '\t' << token.xpos << "\t_\t"
            << (token.head == no_head ? 0 : token.head + 1) << '\t' << token.relation << "\t_\t"
            << misc(i < notes.size() ? notes[i] : std::string(), glued) << '\n';
    }
    out << '\n';
}

} // namespace fasti::parse
