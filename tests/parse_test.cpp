// SPDX-License-Identifier: Apache-2.0
// Parses by the built-in model: what any parse must be, and some of them in full.
// FASTI_APPROVE=1 rewrites tests/goldens/parses.conllu; read the difference.
#include "events/parse/built_in.hpp"
#include "events/parse/parse.hpp"
#include "events/parse/train/evaluate.hpp"

#include <catch2/catch.hpp>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <sstream>

using namespace fasti;
using namespace fasti::parse;

namespace {

const Model& english() {
    static const Model model = open_model(built_in_model()).value();
    return model;
}

// One root, no circle, no arc across another.
void check_tree(const Sentence& sentence) {
    const auto& tokens = sentence.tokens;
    std::size_t roots = 0;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        roots += tokens[i].head == no_head ? 1U : 0U;
        REQUIRE((tokens[i].relation == "root") == (tokens[i].head == no_head));
        std::size_t steps = 0;
        for (std::size_t at = i; at != no_head; at = tokens[at].head) {
            REQUIRE((at < tokens.size()));
            REQUIRE(steps++ <= tokens.size());
        }
        for (std::size_t j = 0; j < tokens.size(); ++j) {
            if (tokens[i].head == no_head || tokens[j].head == no_head) continue;
            const auto [a, b] = std::minmax(i, tokens[i].head);
            const auto [c, d] = std::minmax(j, tokens[j].head);
            REQUIRE(!(a < c && c < b && b < d));
        }
    }
    REQUIRE(roots == (tokens.empty() ? 0U : 1U));
}

std::string head_of(const Sentence& sentence, std::string_view text, std::string_view word) {
    for (const Token& token : sentence.tokens)
        if (text.substr(token.span.begin, token.span.size()) == word)
            return std::string(token.relation) + ' ' +
                   (token.head == no_head ? "-" : sentence.tokens[token.head].lemma);
    return "no such word";
}

std::string contents(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

TEST_CASE("the ending comes off, and a consonant with it only where it is doubled") {
    for (const auto& [text, lemma] : std::vector<std::pair<std::string, std::string>>{
             {"Aircraft bombed the port.", "bomb"},
             {"Aircraft planned the route.", "plan"},
             {"Aircraft climbed the hill.", "climb"},
             {"Aircraft dropped the mail.", "drop"},
             {"Aircraft carried the mail.", "carry"}}) {
        CAPTURE(text);
        CHECK(parse::parse(text, english()).tokens[1].lemma == lemma);
    }
}

TEST_CASE("who did what to whom") {
    const std::string text = "The treaty was signed in Moscow by four foreign ministers.";
    const Sentence s = parse::parse(text, english());
    CHECK(head_of(s, text, "treaty") == "nsubj:pass sign");
    CHECK(head_of(s, text, "signed") == "root -");
    CHECK(head_of(s, text, "was") == "aux:pass sign");
    CHECK(head_of(s, text, "Moscow") == "obl sign");
    CHECK(head_of(s, text, "ministers") == "obl:agent sign");
    CHECK(universal("obl:agent") == "obl");
    CHECK(s.tokens[3].upos == Upos::verb);
    CHECK(s.tokens[3].xpos == "VBN");
    CHECK(s.tokens[9].lemma == "minister");
}

TEST_CASE("some sentences in full") {
    std::ifstream in(FASTI_ROOT "/tests/goldens/parses.txt");
    std::ostringstream out;
    for (std::string line; std::getline(in, line);) {
        const Sentence sentence = parse::parse(line, english());
        check_tree(sentence);
        write_conllu(out, line, sentence);
    }
    const std::string path = FASTI_ROOT "/tests/goldens/parses.conllu";
    if (std::getenv("FASTI_APPROVE") != nullptr) std::ofstream(path, std::ios::binary) << out.str();
    CHECK(out.str() == contents(path));
}

TEST_CASE("any words make a tree, and always the same one") {
    const char* const words[] = {"the", "war",  "Paris", "signed", "of", "1904", ",",
                                 "and", "that", "\"",    "Xqz",    "中", "(",    "has"};
    std::mt19937 random(5);
    for (int round = 0; round < 300; ++round) {
        std::string text;
        for (std::size_t left = random() % 24; left > 0; --left)
            text += std::string(words[random() % std::size(words)]) + ' ';
        CAPTURE(text);
        const Sentence sentence = parse::parse(text, english());
        check_tree(sentence);
        CHECK(parse::parse(text, english()) == sentence);
    }
}

TEST_CASE("no words make no tree") {
    CHECK(parse::parse("", english()).tokens.empty());
    CHECK(parse::parse(" \n ", english()).tokens.empty());
}

TEST_CASE("a sentence without an end is parsed like any other") {
    std::string text;
    for (int i = 0; i < 20000; ++i)
        text += "and the war ";
    CHECK(parse::parse(text, english()).tokens.size() == 60000);
}

TEST_CASE("a date may be given as one word") {
    const std::string text = "It was signed on 12th September 1990 in Moscow.";
    const std::vector<Span> words = {{0, 2},   {3, 6},   {7, 13},  {14, 16},
                                     {17, 36}, {37, 39}, {40, 46}, {46, 47}};
    const Sentence s = parse::parse(text, words, english());
    REQUIRE(s.tokens.size() == words.size());
    CHECK(s.tokens[4].relation == "obl");
    CHECK(s.tokens[4].head == 2);
    CHECK(s.tokens[4].lemma == "12th September 1990");
}

TEST_CASE("the built-in model is right often enough on unseen text") {
    const std::string path = FASTI_SHARED "/data/ud-english-ewt/en_ewt-ud-dev.conllu";
    if (!std::filesystem::exists(path)) {
        WARN("no " << path << ": skipped");
        return;
    }
    std::vector<train::GoldSentence> sentences = train::read_conllu_file(path);
    sentences.resize(500);
    const train::Accuracy accuracy = train::evaluate(sentences, english(), false);
    CHECK(accuracy.upos * 100 >= accuracy.gold * 94);
    CHECK(accuracy.head * 100 >= accuracy.gold * 82);
    CHECK(accuracy.relation * 100 >= accuracy.gold * 79);
    const train::Accuracy raw = train::evaluate(sentences, english(), true);
    CHECK(raw.same * 1000 >= raw.gold * 985);
}
