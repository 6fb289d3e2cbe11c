// SPDX-License-Identifier: Apache-2.0
#include "events/parse/train/oracle.hpp"

#include <algorithm>

namespace fasti::parse::train {
namespace {

unsigned dependents_ahead(const ArcHybrid& state, std::uint32_t word, const Heads& gold) {
    unsigned count = 0;
    for (std::size_t ahead = state.front(); ahead < gold.size(); ++ahead)
        count += gold[ahead] == word ? 1U : 0U;
    return count;
}

unsigned shift_cost(const ArcHybrid& state, const Heads& gold) {
    const std::uint32_t word = state.front();
    const auto& stack = state.stack();
    unsigned count = 0;
    for (std::size_t i = 0; i < stack.size(); ++i) {
        if (i > 0 && gold[stack[i]] == word) ++count;
        if (i + 1 < stack.size() && gold[word] == stack[i]) ++count;
    }
    return count;
}

bool dominates(const Heads& heads, std::uint32_t ancestor, std::uint32_t word) {
    for (std::size_t steps = 0; word != ancestor; ++steps) {
        if (word == 0 || steps > heads.size()) return false;
        word = heads[word];
    }
    return true;
}

bool crosses(const Heads& heads, std::uint32_t word) {
    const std::uint32_t low = std::min(word, heads[word]);
    const std::uint32_t high = std::max(word, heads[word]);
    for (std::uint32_t between = low + 1; between < high; ++between)
        if (!dominates(heads, heads[word], between)) return true;
    return false;
}

} // namespace

unsigned cost(const ArcHybrid& state, Move move, const Heads& gold) {
    if (move == Move::shift) return shift_cost(state, gold);
    const std::uint32_t word = state.dependent();
    const std::uint32_t head = gold[word];
    unsigned count = dependents_ahead(state, word, gold);
    const bool ahead = head >= state.front();
    if (move == Move::left) {
        const bool below = head == state.stack(1);
        return count + (below || (ahead && head != state.front()) ? 1U : 0U);
    }
    return count + (ahead ? 1U : 0U);
}

Heads projective(Heads heads) {
    for (;;) {
        std::uint32_t shortest = 0;
        std::uint32_t length = 0;
        for (std::uint32_t word = 1; word < heads.size(); ++word) {
            if (heads[word] == 0 || !crosses(heads, word)) continue;
            const std::uint32_t size = std::max(word, heads[word]) - std::min(word, heads[word]);
            if (shortest == 0 || size < length) shortest = word, length = size;
        }
        if (shortest == 0) return heads;
        heads[shortest] = heads[heads[shortest]];
    }
}

} // namespace fasti::parse::train
