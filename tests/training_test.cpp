// SPDX-License-Identifier: Apache-2.0
// How models are made and read: CoNLL-U, the transition system and its oracle in small worlds in
// full, tables of weights, whole models and broken ones.
#include "events/parse/built_in.hpp"
#include "events/parse/bytes.hpp"
#include "events/parse/hash.hpp"
#include "events/parse/parse.hpp"
#include "events/parse/train/oracle.hpp"
#include "events/parse/train/table_writer.hpp"
#include "events/parse/train/trainer.hpp"
#include "text/error.hpp"

#include <catch2/catch.hpp>

#include <functional>
#include <random>
#include <sstream>

using namespace fasti;
using namespace fasti::parse;
using namespace fasti::parse::train;

namespace {

constexpr Move moves[] = {Move::shift, Move::left, Move::right};

// Fields by blanks instead of tabs, for the eye.
std::string conllu(std::string text) {
    for (char& c : text)
        if (c == ' ') c = '\t';
    return text;
}

const std::string tiny = conllu("1 Kings king NOUN NNS _ 2 nsubj _ _\n"
                                "2 rule rule VERB VBP _ 0 root _ SpaceAfter=No\n"
                                "3 . . PUNCT . _ 2 punct _ _\n\n"
                                "1-2 Don't _ _ _ _ _ _ _ _\n"
                                "1 Do do AUX VB _ 3 aux _ _\n"
                                "2 n't not PART RB _ 3 advmod _ _\n"
                                "3 sail sail VERB VB _ 0 root _ _\n"
                                "4 ships ship NOUN NNS _ 3 obj _ _\n"
                                "5.1 gone _ _ _ _ _ _ _ _\n\n"
                                "1 She she PRON PRP _ 2 nsubj _ _\n"
                                "2 ruled rule VERB VBD _ 0 root _ _\n"
                                "3 cities city NOUN NNS _ 2 obj _ _\n\n");

std::vector<GoldSentence> treebank(const std::string& text) {
    std::istringstream in(text);
    return read_conllu(in, "tiny.conllu");
}

TrainOptions small_options() {
    TrainOptions options;
    options.folds = 2;
    options.tagger_rounds = 8;
    options.parser_rounds = 8;
    options.least_updates = 1;
    options.least_weight = 1;
    return options;
}

// Calls visit for every state that legal moves lead to.
void every_state(const ArcHybrid& state, const std::function<void(const ArcHybrid&)>& visit) {
    visit(state);
    for (const Move move : moves) {
        if (state.done() || !state.legal(move)) continue;
        ArcHybrid next = state;
        next.apply(move);
        every_state(next, visit);
    }
}

// The most arcs of the gold tree that can still be had at the end.
unsigned best_from(const ArcHybrid& state, const Heads& gold) {
    unsigned best = 0;
    every_state(state, [&](const ArcHybrid& end) {
        if (!end.done()) return;
        unsigned right = 0;
        for (std::uint32_t word = 1; word < gold.size(); ++word)
            right += end.node(word).head == gold[word] ? 1U : 0U;
        best = std::max(best, right);
    });
    return best;
}

// All projective trees with one root, as the transition system makes them.
std::vector<Heads> every_tree(std::size_t words) {
    std::vector<Heads> trees;
    every_state(ArcHybrid(words), [&](const ArcHybrid& end) {
        if (!end.done()) return;
        Heads heads{0};
        for (std::uint32_t word = 1; word <= words; ++word)
            heads.push_back(end.node(word).head);
        if (std::find(trees.begin(), trees.end(), heads) == trees.end()) trees.push_back(heads);
    });
    return trees;
}

} // namespace

TEST_CASE("a treebank keeps text and words together") {
    const std::vector<GoldSentence> sentences = treebank(tiny);
    REQUIRE(sentences.size() == 3);
    CHECK(sentences[0].text == "Kings rule.");
    CHECK(sentences[1].text == "Don't sail ships");
    CHECK(sentences[1].words[1].span == Span{2, 5});
    CHECK(sentences[1].words[0].head == 2);
    CHECK(sentences[0].words[1].head == no_head);
}

TEST_CASE("what is no treebank says where") {
    const char* const bad[] = {"1 a b\n", "2 a a NOUN NN _ 0 root _ _\n",
                               "1 a a THING NN _ 0 root _ _\n", "1 a a NOUN NN _ x root _ _\n",
                               "1 a a NOUN NN _ 9 dep _ _\n\n"};
    for (const char* text : bad) {
        CAPTURE(text);
        CHECK_THROWS_AS(treebank(conllu(text)), ReadError);
    }
}

TEST_CASE("the transition system makes every projective tree and no other") {
    // Numbers of projective trees with one root: [OEIS A006013]
    CHECK(every_tree(1).size() == 1);
    CHECK(every_tree(2).size() == 2);
    CHECK(every_tree(3).size() == 7);
    CHECK(every_tree(4).size() == 30);
    for (const Heads& tree : every_tree(4))
        CHECK(projective(tree) == tree);
}

TEST_CASE("the oracle's costs are what is really lost") {
    for (const std::size_t words : {1U, 2U, 3U, 4U})
        for (const Heads& gold : every_tree(words))
            every_state(ArcHybrid(words), [&](const ArcHybrid& state) {
                const unsigned best = best_from(state, gold);
                for (const Move move : moves) {
                    if (state.done() || !state.legal(move)) continue;
                    ArcHybrid next = state;
                    next.apply(move);
                    if (cost(state, move, gold) != best - best_from(next, gold))
                        FAIL_CHECK("a move of " << words << " words");
                }
            });
}

TEST_CASE("arcs that cross are lifted") {
    // 3 hangs on 1 across 2 ← root; its arc goes to the head of 1.
    CHECK(projective({0, 2, 0, 1}) == Heads{0, 2, 0, 2});
}

TEST_CASE("weights come back as they went in, but for a step of the code") {
    for (const unsigned classes : {3U, 40U}) {
        TableWriter writer(classes);
        std::mt19937_64 random(3);
        std::vector<std::uint64_t> features(5000);
        for (std::uint64_t& feature : features) {
            feature = random();
            writer.add(feature, static_cast<unsigned>(feature % classes),
                       static_cast<int>(feature % 2001) - 1000);
        }
        const std::string bytes = writer.bytes();
        const WeightTable table = WeightTable::open(bytes).value();
        int misread = 0; // by two features that share a bucket and a check
        for (const std::uint64_t feature : features) {
            Scores scores{};
            table.add(std::array{feature}, scores);
            const int weight = static_cast<int>(feature % 2001) - 1000;
            misread += std::abs(scores[feature % classes] - weight) > 9 ? 1 : 0;
        }
        CHECK(misread < 4);
        Scores scores{};
        table.add(std::array{std::uint64_t{12345}}, scores);
        CHECK(scores == Scores{});
    }
}

TEST_CASE("a small model knows what it was taught") {
    const auto sentences = treebank(tiny + tiny + tiny);
    const std::string bytes = train_model(sentences, small_options(), nullptr);
    CHECK(train_model(sentences, small_options(), nullptr) == bytes);
    const auto model = open_model(bytes);
    REQUIRE(model);
    const Sentence s = parse::parse("Kings rule.", *model);
    REQUIRE(s.tokens.size() == 3);
    CHECK(s.tokens[0].relation == "nsubj");
    CHECK(s.tokens[0].lemma == "king");
    CHECK(s.tokens[1].head == no_head);
    CHECK(parse::parse("cities", *model).tokens[0].lemma == "city");
}

TEST_CASE("what is no whole model is refused") {
    const std::string bytes = train_model(treebank(tiny), small_options(), nullptr);
    REQUIRE(open_model(bytes));
    CHECK(!open_model(""));
    CHECK(!open_model(bytes + "x"));
    for (std::size_t size = 0; size < bytes.size(); size += 1 + size / 50)
        CHECK(!open_model(std::string_view(bytes).substr(0, size)));
    std::mt19937 random(9);
    for (int round = 0; round < 300; ++round) {
        std::string broken = bytes;
        broken[random() % broken.size()] ^= static_cast<char>(1 + random() % 255);
        CHECK(!open_model(broken));
    }
}

// The checksum is right here, so the tables themselves must hold.
TEST_CASE("tables that lie do no harm") {
    std::mt19937 random(17);
    const auto garbled = [&random](std::string bytes) {
        for (std::size_t i = 0, n = random() % 6; i < n && !bytes.empty(); ++i)
            bytes[random() % bytes.size()] = static_cast<char>(random());
        return bytes;
    };
    for (const unsigned classes : {3U, 40U}) {
        TableWriter writer(classes);
        for (unsigned i = 0; i < 500; ++i)
            writer.add(fold(i, 1), i % classes, 40);
        const std::string good = writer.bytes();
        for (int round = 0; round < 3000; ++round) {
            const std::string bytes = garbled(good);
            const auto table = WeightTable::open(bytes);
            if (!table) continue;
            Scores scores{};
            for (unsigned i = 0; i < 500; ++i)
                table->add(std::array{fold(i, 1)}, scores);
        }
    }
    ModelParts parts;
    parts.tags = "NOUN NN\n";
    parts.relations = "root\ndep\n";
    parts.lexicon = parts.endings = key_table_bytes({{1, 700}});
    parts.rules = "l99+é\n";
    parts.tag_weights = TableWriter(1).bytes();
    parts.move_weights = TableWriter(3).bytes();
    parts.relation_weights = TableWriter(2).bytes();
    const std::string bytes = model_bytes(parts);
    REQUIRE(open_model(bytes));
    const Model plain_model = *open_model(bytes);
    CHECK(parse::parse("no weights at all", plain_model).tokens.size() == 4);
    for (std::string* part : {&parts.tags, &parts.relations, &parts.lexicon, &parts.endings,
                              &parts.rules, &parts.tag_weights, &parts.move_weights}) {
        const std::string good = *part;
        for (int round = 0; round < 200; ++round) {
            *part = garbled(good);
            const std::string broken = model_bytes(parts);
            if (const auto model = open_model(broken)) parse::parse("Kings rule the seas.", *model);
        }
        *part = good;
    }
}
