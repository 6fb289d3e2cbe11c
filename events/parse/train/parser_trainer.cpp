// SPDX-License-Identifier: Apache-2.0
#include "events/parse/train/parser_trainer.hpp"

#include "events/parse/train/learner.hpp"
#include "events/parse/train/random.hpp"

#include <array>
#include <limits>
#include <numeric>

namespace fasti::parse::train {
namespace {

constexpr std::array moves = {Move::shift, Move::left, Move::right};

// The best move of all, and the best of those that cost least.
struct Choice {
    Move guess = Move::shift;
    Move gold = Move::shift;
};

Choice choose(const ArcHybrid& state, const Scores& scores, const Heads& gold) {
    std::array<unsigned, 3> costs{};
    unsigned least = std::numeric_limits<unsigned>::max();
    for (const Move move : moves)
        if (state.legal(move))
            least =
                std::min(least, costs[static_cast<std::size_t>(move)] = cost(state, move, gold));
    Choice out;
    std::int32_t best = std::numeric_limits<std::int32_t>::min();
    std::int32_t best_gold = best;
    for (const Move move : moves) {
        if (!state.legal(move)) continue;
        const auto at = static_cast<std::size_t>(move);
        if (scores[at] > best) best = scores[at], out.guess = move;
        if (costs[at] == least && scores[at] > best_gold) best_gold = scores[at], out.gold = move;
    }
    return out;
}

class ParserLearner {
public:
    ParserLearner(unsigned relations, const TrainOptions& options, std::uint64_t seed)
        : moves_(3, options.least_updates), relations_(relations, options.least_updates),
          margin_(options.relation_margin), random_(seed) {}

    // `bold`: in a hundred, how often the parser's own move is made where it is not the best.
    void learn(const ParserExample& example, unsigned bold) {
        ArcHybrid state(example.words.size() - 2);
        while (!state.done()) {
            Scores scores{};
            move_features(state, example.words, features_);
            moves_.add(features_.keys(), scores);
            const Choice choice = choose(state, scores, example.heads);
            moves_.tick();
            if (choice.guess != choice.gold)
                moves_.update(features_.keys(), static_cast<unsigned>(choice.gold),
                              static_cast<unsigned>(choice.guess));
            const Move move = random_.below(100) < bold ? choice.guess : choice.gold;
            state.apply(move, move == Move::shift ? std::uint8_t{0} : relate(state, move, example));
        }
    }

    void absorb(ParserLearner&& other) {
        moves_.absorb(std::move(other.moves_));
        relations_.absorb(std::move(other.relations_));
    }

    ParserBytes bytes(std::int64_t least) const {
        return {moves_.bytes(least), relations_.bytes(least)};
    }

    std::size_t features() const { return moves_.features() + relations_.features(); }

private:
    // The relation that the parser gives to an arc; it learns from arcs that are right.
    std::uint8_t relate(const ArcHybrid& state, Move move, const ParserExample& example) {
        if (state.head(move) == 0) return 0;
        Scores scores{};
        relation_features(state, move, example.words, features_);
        relations_.add(features_.keys(), scores);
        scores[0] = std::numeric_limits<std::int32_t>::min();
        const unsigned guess = best_class(scores, relations_.classes());
        const std::uint32_t word = state.dependent();
        const unsigned gold = example.relations[word];
        if (example.heads[word] != state.head(move)) return static_cast<std::uint8_t>(guess);
        relations_.learn(features_.keys(), scores, gold, margin_);
        return static_cast<std::uint8_t>(guess);
    }

    Learner moves_;
    Learner relations_;
    std::int32_t margin_;
    Random random_;
    Features features_;
};

ParserLearner train_once(const std::vector<ParserExample>& examples,
                         unsigned relations,
                         const TrainOptions& options,
                         std::uint64_t seed,
                         std::ostream* log) {
    ParserLearner learner(relations, options, seed);
    std::vector<std::size_t> order(examples.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    Random random(seed);
    for (unsigned round = 0; round < options.parser_rounds; ++round) {
        random.shuffle(order);
        for (const std::size_t at : order)
            learner.learn(examples[at], round == 0 ? 0 : 90);
        if (log != nullptr)
            *log << "  round " << round + 1 << ": " << learner.features() << " features\n"
                 << std::flush;
    }
    return learner;
}

} // namespace

ParserBytes train_parser(const std::vector<ParserExample>& examples,
                         unsigned relations,
                         const TrainOptions& options,
                         std::ostream* log) {
    ParserLearner learner = train_once(examples, relations, options, options.seed, log);
    for (unsigned run = 1; run < options.runs; ++run)
        learner.absorb(train_once(examples, relations, options, options.seed + run, log));
    return learner.bytes(options.least_weight);
}

} // namespace fasti::parse::train
