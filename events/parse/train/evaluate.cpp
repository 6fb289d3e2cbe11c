// SPDX-License-Identifier: Apache-2.0
#include "events/parse/train/evaluate.hpp"

#include "events/parse/parse.hpp"

#include <map>

namespace fasti::parse::train {
namespace {

// Where the head of a word lies, so that heads can be compared across different cuts into words.
Span head_span(const GoldSentence& sentence, const GoldWord& word) {
    return word.head == no_head ? Span{} : sentence.words[word.head].span;
}

Span head_span(const Sentence& sentence, const Token& token) {
    return token.head == no_head ? Span{} : sentence.tokens[token.head].span;
}

void compare(const GoldSentence& gold,
             const GoldWord& word,
             const Sentence& ours,
             const Token& token,
             Accuracy& accuracy) {
    ++accuracy.same;
    accuracy.upos += token.upos == word.upos ? 1U : 0U;
    accuracy.xpos += token.xpos == word.xpos ? 1U : 0U;
    accuracy.lemma += token.lemma == word.lemma ? 1U : 0U;
    if (head_span(ours, token) != head_span(gold, word)) return;
    ++accuracy.head;
    accuracy.relation += token.relation == word.relation ? 1U : 0U;
    accuracy.universal += universal(token.relation) == universal(word.relation) ? 1U : 0U;
}

Sentence parsed(const GoldSentence& sentence, const Model& model, bool raw) {
    if (raw) return parse(sentence.text, model);
    std::vector<Span> spans;
    for (const GoldWord& word : sentence.words)
        spans.push_back(word.span);
    return parse(sentence.text, spans, model);
}

// Hundredths of a per cent as text, by integers.
void put_share(
    std::ostream& out, const char* what, std::size_t part, std::size_t gold, std::size_t found) {
    const std::size_t share =
        gold + found == 0 ? 0 : (20000 * part + (gold + found) / 2) / (gold + found);
    out << "  " << what << ' ' << share / 100 << '.' << share / 10 % 10 << share % 10;
}

} // namespace

Accuracy& Accuracy::operator+=(const Accuracy& other) {
    gold += other.gold;
    found += other.found;
    same += other.same;
    upos += other.upos;
    xpos += other.xpos;
    lemma += other.lemma;
    head += other.head;
    relation += other.relation;
    universal += other.universal;
    return *this;
}

Accuracy evaluate(std::span<const GoldSentence> sentences, const Model& model, bool raw) {
    Accuracy accuracy;
    for (const GoldSentence& gold : sentences) {
        const Sentence ours = parsed(gold, model, raw);
        accuracy.gold += gold.words.size();
        accuracy.found += ours.tokens.size();
        std::map<Span, const Token*> by_span;
        for (const Token& token : ours.tokens)
            by_span[token.span] = &token;
        for (const GoldWord& word : gold.words)
            if (const auto found = by_span.find(word.span); found != by_span.end())
                compare(gold, word, ours, *found->second, accuracy);
    }
    return accuracy;
}

void write_accuracy(std::ostream& out, const Accuracy& accuracy) {
    out << accuracy.gold << " words:";
    put_share(out, "words", accuracy.same, accuracy.gold, accuracy.found);
    put_share(out, "UPOS", accuracy.upos, accuracy.gold, accuracy.found);
    put_share(out, "XPOS", accuracy.xpos, accuracy.gold, accuracy.found);
    put_share(out, "lemmas", accuracy.lemma, accuracy.gold, accuracy.found);
    put_share(out, "UAS", accuracy.head, accuracy.gold, accuracy.found);
    put_share(out, "LAS", accuracy.relation, accuracy.gold, accuracy.found);
    put_share(out, "LAS without subtypes", accuracy.universal, accuracy.gold, accuracy.found);
    out << '\n';
}

} // namespace fasti::parse::train
