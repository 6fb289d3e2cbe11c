// SPDX-License-Identifier: Apache-2.0
#include "events/parse/arc_features.hpp"

#include <algorithm>

namespace fasti::parse {
namespace {

// 0 where one is missing; near distances count, far ones are all the same.
std::uint64_t distance(const ArcHybrid& state, std::uint32_t a, std::uint32_t b) {
    if (a == state.none() || b == state.none()) return 0;
    const std::uint32_t steps = b > a ? b - a : a - b;
    return steps < 5 ? steps : steps < 8 ? 5 : steps < 12 ? 6 : 7;
}

// The words that a move is decided by. A dependent is seen with its relation.
struct View {
    const ArcHybrid& state;
    std::span<const ArcWord> words;

    const ArcWord& word(std::uint32_t at) const { return words[at]; }

    const ArcWord& child(std::uint32_t at) const { return words[at == 0 ? state.none() : at]; }

    std::uint64_t relation(std::uint32_t child_at) const {
        return child_at == 0 ? 0 : state.node(child_at).relation + 1U;
    }
};

void single_words(const View& v, Features& out) {
    for (const std::uint32_t at : {v.state.stack(0), v.state.buffer(0)}) {
        const ArcWord& w = v.word(at);
        out.add(w.word);
        out.add(w.tag);
        out.add(w.both);
        out.add(w.lemma, w.upos);
    }
    for (const std::uint32_t at :
         {v.state.stack(1), v.state.stack(2), v.state.buffer(1), v.state.buffer(2)}) {
        const ArcWord& w = v.word(at);
        out.add(w.word);
        out.add(w.tag);
        out.add(w.both);
    }
    out.add(v.word(v.state.buffer(3)).tag);
}

void word_pairs(const ArcWord& a, const ArcWord& b, Features& out) {
    out.add(a.both, b.both);
    out.add(a.both, b.word);
    out.add(a.word, b.both);
    out.add(a.both, b.tag);
    out.add(a.tag, b.both);
    out.add(a.word, b.word);
    out.add(a.tag, b.tag);
    out.add(a.lemma, b.lemma);
}

void neighbours(const View& v, Features& out) {
    const ArcWord& s0 = v.word(v.state.stack(0));
    const ArcWord& s1 = v.word(v.state.stack(1));
    const ArcWord& s2 = v.word(v.state.stack(2));
    const ArcWord& b0 = v.word(v.state.buffer(0));
    const ArcWord& b1 = v.word(v.state.buffer(1));
    const ArcWord& b2 = v.word(v.state.buffer(2));
    const ArcWord& b3 = v.word(v.state.buffer(3));
    word_pairs(s0, b0, out);
    word_pairs(s1, s0, out);
    out.add(s1.tag, b0.tag);
    out.add(s1.word, b0.word);
    out.add(b0.word, b1.word);
    out.add(b0.word, b1.tag);
    out.add(b0.tag, b1.word);
    out.add(b0.tag, b1.tag);
    out.add(s0.tag, b0.tag, b1.tag);
    out.add(s1.tag, s0.tag, b0.tag);
    out.add(s2.tag, s1.tag, s0.tag);
    out.add(b0.tag, b1.tag, b2.tag);
    out.add(s1.tag, s0.tag, b0.tag, b1.tag);
    out.add(s0.tag, b0.tag, b1.tag, b2.tag);
    out.add(b0.upos, b1.upos, b2.upos, b3.upos);
    out.add(s0.word, b0.tag, b1.tag);
    out.add(s0.tag, b0.word, b1.tag);
    out.add(s1.word, s0.tag, b0.tag);
    out.add(s1.tag, s0.word, b0.tag);
    out.add(s1.tag, s0.tag, b0.word);
}

void dependents(const View& v, Features& out) {
    const std::uint32_t s0 = v.state.stack(0);
    const std::uint32_t s1 = v.state.stack(1);
    const std::uint32_t b0 = v.state.buffer(0);
    const ArcNode& n0 = v.state.node(s0);
    const ArcNode& n1 = v.state.node(s1);
    const ArcNode& nb = v.state.node(b0);
    for (const std::uint32_t at : {n0.left[0], n0.right[0], nb.left[0], n1.right[0], n1.left[0]}) {
        out.add(v.child(at).word, v.child(at).upos);
        out.add(v.child(at).tag);
        out.add(v.relation(at));
    }
    for (const std::uint32_t at : {n0.left[1], n0.right[1], nb.left[1], n1.right[1]}) {
        out.add(v.child(at).tag);
        out.add(v.relation(at));
    }
    const std::uint64_t t0 = v.word(s0).tag;
    const std::uint64_t t1 = v.word(s1).tag;
    const std::uint64_t tb = v.word(b0).tag;
    out.add(t0, v.child(n0.left[0]).tag, tb);
    out.add(t0, v.child(n0.right[0]).tag, tb);
    out.add(t0, tb, v.child(nb.left[0]).tag);
    out.add(t1, t0, v.child(n0.left[0]).tag);
    out.add(t1, t0, v.child(n0.right[0]).tag);
    out.add(t1, t0, v.child(n1.right[0]).tag);
    out.add(t1, t0, v.relation(n1.right[0]), v.relation(n0.left[0]));
    out.add(t0, v.relation(n0.left[0]), v.relation(n0.right[0]), tb);
    out.add(t0, tb, v.relation(n0.right[0]), v.relation(nb.left[0]));
    out.add(v.word(s1).word, v.word(s0).word, v.child(n0.left[0]).word);
    out.add(v.word(s1).lemma, v.child(n0.left[0]).word, t0);
}

void measures(const View& v, Features& out) {
    const std::uint32_t s0 = v.state.stack(0);
    const std::uint32_t s1 = v.state.stack(1);
    const std::uint32_t b0 = v.state.buffer(0);
    const ArcWord& w0 = v.word(s0);
    const ArcWord& w1 = v.word(s1);
    const ArcWord& wb = v.word(b0);
    const ArcNode& n0 = v.state.node(s0);
    const ArcNode& n1 = v.state.node(s1);
    const ArcNode& nb = v.state.node(b0);
    const std::uint64_t far = distance(v.state, s0, b0);
    const std::uint64_t back = distance(v.state, s1, s0);
    out.add(w0.word, far);
    out.add(w0.tag, far);
    out.add(wb.word, far);
    out.add(wb.tag, far);
    out.add(w0.tag, wb.tag, far);
    out.add(w0.tag, back);
    out.add(w1.tag, back);
    out.add(w1.tag, w0.tag, back);
    out.add(w0.word, n0.rights);
    out.add(w0.tag, n0.rights);
    out.add(w0.word, n0.lefts);
    out.add(w0.tag, n0.lefts);
    out.add(wb.word, nb.lefts);
    out.add(wb.tag, nb.lefts);
    out.add(w1.tag, n1.rights);
    out.add(w0.tag, n0.right_relations);
    out.add(w0.tag, n0.left_relations);
    out.add(w0.word, n0.right_relations);
    out.add(wb.tag, nb.left_relations);
    out.add(w1.tag, n1.right_relations);
    out.add(w1.word, n1.right_relations);
}

} // namespace

void move_features(const ArcHybrid& state, std::span<const ArcWord> words, Features& out) {
    const View view{state, words};
    out.clear();
    single_words(view, out);
    neighbours(view, out);
    dependents(view, out);
    measures(view, out);
}

void relation_features(const ArcHybrid& state,
                       Move move,
                       std::span<const ArcWord> words,
                       Features& out) {
    const View v{state, words};
    const std::uint32_t at = state.dependent();
    const std::uint32_t to = state.head(move);
    const ArcWord& d = v.word(at);
    const ArcWord& h = v.word(to);
    const ArcNode& nd = state.node(at);
    const ArcNode& nh = state.node(to);
    const bool left = move == Move::left;
    const ArcWord& first = v.child(nd.left[0]);
    const ArcWord& second = v.child(nd.left[1]);
    const ArcWord& last = v.child(nd.right[0]);
    const ArcWord& before = at > 0 ? v.word(at - 1) : v.word(state.none());
    const ArcWord& after = v.word(std::min(at + 1, state.none()));
    const std::uint64_t steps = distance(state, at, to);
    out.clear();
    out.add(left, d.word);
    out.add(left, d.tag);
    out.add(left, d.both);
    out.add(left, d.lemma, d.upos);
    out.add(left, h.word);
    out.add(left, h.tag);
    out.add(left, h.both);
    out.add(left, h.lemma, h.upos);
    out.add(left, d.both, h.both);
    out.add(left, d.word, h.word);
    out.add(left, d.lemma, h.lemma);
    out.add(left, d.tag, h.tag);
    out.add(left, d.tag, h.lemma);
    out.add(left, d.lemma, h.tag);
    out.add(left, d.tag, h.tag, steps);
    out.add(left, d.tag, before.tag, h.tag);
    out.add(left, d.tag, after.tag, h.tag);
    out.add(left, before.word, d.tag);
    out.add(left, after.word, d.tag);
    out.add(left, d.suffix, h.tag);
    out.add(left, first.word, d.tag, h.tag);
    out.add(left, first.word, d.tag, h.lemma);
    out.add(left, first.word, d.lemma);
    out.add(left, first.tag, d.tag, h.tag);
    out.add(left, second.word, d.tag, h.upos);
    out.add(left, last.word, d.tag, h.upos);
    out.add(left, last.tag, d.tag, h.tag);
    out.add(left, v.relation(nd.left[0]), d.tag, h.tag);
    out.add(left, v.relation(nd.left[0]), v.relation(nd.left[1]), d.tag);
    out.add(left, nd.left_relations, d.tag, h.upos);
    out.add(left, nd.right_relations, d.tag, h.upos);
    out.add(left, nd.left_relations, nd.right_relations, h.tag);
    out.add(left, nh.left_relations, d.tag, h.tag);
    out.add(left, nh.right_relations, d.tag, h.tag);
    out.add(left, nh.left_relations, h.lemma, d.upos);
    out.add(left, nh.right_relations, h.lemma, d.upos);
    out.add(left, v.relation(nh.left[0]), d.tag, h.tag);
    out.add(left, v.relation(nh.right[0]), d.tag, h.tag);
    out.add(left, v.child(nh.right[0]).tag, d.tag, h.tag);
    out.add(left, v.word(state.buffer(left ? 1 : 0)).tag, d.tag, h.tag);
}

} // namespace fasti::parse
