// SPDX-License-Identifier: Apache-2.0
#include "events/parse/train/trainer.hpp"

#include "events/parse/model.hpp"
#include "events/parse/parser.hpp"
#include "events/parse/tagger.hpp"
#include "events/parse/train/learner.hpp"
#include "events/parse/train/oracle.hpp"
#include "events/parse/train/parser_trainer.hpp"
#include "events/parse/train/random.hpp"
#include "events/parse/train/vocabulary.hpp"

#include <numeric>

namespace fasti::parse::train {
namespace {

using Tags = std::vector<std::uint8_t>;
using Pointers = std::vector<const GoldSentence*>;

std::vector<Lexeme> lexemes_of(const GoldSentence& sentence, const KeyTable& lexicon) {
    std::vector<Lexeme> out;
    for (const GoldWord& word : sentence.words)
        out.push_back(lexeme(word.form, lexicon));
    return out;
}

Tags gold_tags(const GoldSentence& sentence, const ClassNames& names) {
    Tags out;
    for (const GoldWord& word : sentence.words)
        out.push_back(names.number(tag_name(word)));
    return out;
}

// A tagger in the making; its own answers are what the next word sees.
void learn_tags(const std::vector<Lexeme>& words,
                const Tags& gold,
                std::int32_t margin,
                Learner& learner) {
    Tags guesses;
    Features features;
    for (std::size_t at = 0; at < words.size(); ++at) {
        Scores scores{};
        tagger_features(words, guesses, at, features);
        learner.add(features.keys(), scores);
        const unsigned guess = best_class(scores, learner.classes());
        learner.learn(features.keys(), scores, gold[at], margin);
        guesses.push_back(static_cast<std::uint8_t>(guess));
    }
}

struct TaggerBytes {
    std::string lexicon;
    std::string weights;
};

TaggerBytes
train_tagger(const Pointers& sentences, const ClassNames& names, const TrainOptions& options) {
    TaggerBytes out;
    out.lexicon = lexicon_bytes(sentences, names);
    const KeyTable lexicon = *KeyTable::open(out.lexicon);
    std::vector<std::vector<Lexeme>> words;
    std::vector<Tags> gold;
    for (const GoldSentence* sentence : sentences) {
        words.push_back(lexemes_of(*sentence, lexicon));
        gold.push_back(gold_tags(*sentence, names));
    }
    std::vector<std::size_t> order(sentences.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    Random random(options.seed);
    Learner learner(static_cast<unsigned>(names.size()), options.least_updates);
    for (unsigned round = 0; round < options.tagger_rounds; ++round) {
        random.shuffle(order);
        for (const std::size_t at : order)
            learn_tags(words[at], gold[at], options.tag_margin, learner);
    }
    out.weights = learner.bytes(options.least_weight);
    return out;
}

// Every sentence with tags by a tagger that has not seen it.
std::vector<Tags> jackknifed_tags(std::span<const GoldSentence> sentences,
                                  const ClassNames& names,
                                  const TrainOptions& options) {
    std::vector<Tags> out(sentences.size());
    for (std::size_t fold = 0; fold < options.folds; ++fold) {
        Pointers others;
        for (std::size_t i = 0; i < sentences.size(); ++i)
            if (i % options.folds != fold) others.push_back(&sentences[i]);
        const TaggerBytes tagger = train_tagger(others, names, options);
        const KeyTable lexicon = *KeyTable::open(tagger.lexicon);
        const WeightTable weights = *WeightTable::open(tagger.weights);
        for (std::size_t i = fold; i < sentences.size(); i += options.folds)
            out[i] = tag_words(lexemes_of(sentences[i], lexicon), weights);
    }
    return out;
}

std::vector<ModelTag> tag_set(const ClassNames& names) {
    std::vector<ModelTag> out;
    for (const std::string& line : names.names())
        out.push_back({*upos_of(line.substr(0, line.find(' '))), {}});
    return out;
}

LemmaRules open_lemmas(const LemmaSections& sections) {
    LemmaRules out;
    std::string_view rest = sections.rules;
    while (!rest.empty()) {
        out.rules.push_back(*LemmaRule::parse(rest.substr(0, rest.find('\n'))));
        rest.remove_prefix(rest.find('\n') + 1);
    }
    out.endings = *KeyTable::open(sections.endings);
    return out;
}

std::vector<ParserExample> parser_examples(std::span<const GoldSentence> sentences,
                                           const std::vector<Tags>& tags,
                                           const ClassNames& names,
                                           const ClassNames& relations,
                                           const LemmaRules& lemmas) {
    const std::vector<ModelTag> set = tag_set(names);
    std::vector<ParserExample> out;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        const GoldSentence& sentence = sentences[i];
        std::vector<std::string> found;
        for (std::size_t w = 0; w < sentence.words.size(); ++w)
            found.push_back(lemmas.lemma(sentence.words[w].form, tags[i][w]));
        ParserExample example;
        example.words = arc_words(lexemes_of(sentence, {}), tags[i], found, set);
        example.heads = {0};
        example.relations = {0};
        for (const GoldWord& word : sentence.words) {
            example.heads.push_back(
                word.head == no_head ? 0 : static_cast<std::uint32_t>(word.head + 1));
            example.relations.push_back(relations.number(word.relation));
        }
        example.heads = projective(std::move(example.heads));
        out.push_back(std::move(example));
    }
    return out;
}

} // namespace

std::string train_model(std::span<const GoldSentence> sentences,
                        const TrainOptions& options,
                        std::ostream* log) {
    const auto say = [log](const char* what) {
        if (log != nullptr) *log << what << std::endl;
    };
    const ClassNames tags = tag_names(sentences);
    const ClassNames relations = relation_names(sentences);
    const LemmaSections lemmas = lemma_sections(sentences, tags);
    say("tagging by taggers that have not seen the sentence");
    const std::vector<Tags> seen = jackknifed_tags(sentences, tags, options);
    say("training the tagger");
    Pointers all;
    for (const GoldSentence& sentence : sentences)
        all.push_back(&sentence);
    TaggerBytes tagger = train_tagger(all, tags, options);
    say("training the parser");
    ParserBytes parser =
        train_parser(parser_examples(sentences, seen, tags, relations, open_lemmas(lemmas)),
                     static_cast<unsigned>(relations.size()), options, log);
    return model_bytes({tags.lines(), relations.lines(), std::move(tagger.lexicon), lemmas.endings,
                        lemmas.rules, std::move(tagger.weights), std::move(parser.moves),
                        std::move(parser.relations)});
}

} // namespace fasti::parse::train
