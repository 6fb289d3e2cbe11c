// SPDX-License-Identifier: Apache-2.0
#include "events/parse/parser.hpp"

#include <array>
#include <limits>
#include <optional>

namespace fasti::parse {
namespace {

constexpr std::array moves = {Move::shift, Move::left, Move::right};

// The only legal move; nothing when there is a choice.
std::optional<Move> forced_move(const ArcHybrid& state) {
    std::optional<Move> only;
    for (const Move move : moves) {
        if (!state.legal(move)) continue;
        if (only) return std::nullopt;
        only = move;
    }
    return only;
}

// The legal move with the highest score; there is one as long as the parse is not done.
Move best_move(const ArcHybrid& state, const Scores& scores) {
    Move best = Move::shift;
    bool found = false;
    for (const Move move : moves) {
        if (!state.legal(move)) continue;
        if (!found ||
            scores[static_cast<std::size_t>(move)] > scores[static_cast<std::size_t>(best)])
            best = move;
        found = true;
    }
    return best;
}

Move next_move(const ArcHybrid& state,
               std::span<const ArcWord> words,
               const Model& model,
               Features& features) {
    if (const auto only = forced_move(state)) return *only;
    Scores scores{};
    move_features(state, words, features);
    model.move_weights.add(features.keys(), scores);
    return best_move(state, scores);
}

// Relation 0 is that of the root, and of nothing else.
std::uint8_t best_relation(Scores& scores, unsigned relations) {
    scores[0] = std::numeric_limits<std::int32_t>::min();
    return static_cast<std::uint8_t>(best_class(scores, relations));
}

} // namespace

std::vector<ArcWord> arc_words(std::span<const Lexeme> words,
                               std::span<const std::uint8_t> tags,
                               std::span<const std::string> lemmas,
                               std::span<const ModelTag> tag_set) {
    std::vector<ArcWord> out;
    out.reserve(words.size() + 2);
    out.push_back({1, 1, 1, 1, 1, 1}); // the root is a word like no other
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::uint64_t tag = tags[i] + 2U;
        out.push_back({words[i].lower, hash_of(lemmas[i]), tag,
                       static_cast<std::uint64_t>(tag_set[tags[i]].upos) + 2U,
                       fold(words[i].lower, tag), words[i].suffixes[2]});
    }
    out.push_back({});
    return out;
}

ArcTree parse_arcs(std::span<const ArcWord> words, const Model& model) {
    const std::size_t size = words.size() - 2;
    ArcHybrid state(size);
    Features features;
    while (!state.done()) {
        const Move move = next_move(state, words, model, features);
        std::uint8_t relation = 0;
        if (move != Move::shift && state.head(move) != 0) {
            Scores named{};
            relation_features(state, move, words, features);
            model.relation_weights.add(features.keys(), named);
            relation = best_relation(named, model.relation_weights.classes());
        }
        state.apply(move, relation);
    }
    ArcTree out;
    for (std::uint32_t word = 0; word <= size; ++word) {
        out.heads.push_back(state.node(word).head);
        out.relations.push_back(state.node(word).relation);
    }
    return out;
}

} // namespace fasti::parse
