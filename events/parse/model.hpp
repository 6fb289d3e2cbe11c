// SPDX-License-Identifier: Apache-2.0
// What was learned from treebanks, as one file that is used where it lies in memory.
//
//     const Model model = *open_model(built_in_model());   // events/parse/built_in.hpp
//
// The file: the line "fasti model 1", a u64 checksum of all that follows, then the sections, each a
// u32 size and its bytes: tags, relations (a line each), the tagger's lexicon, the endings and the
// rules of lemmas, and the weights of tags, moves and relations. Numbers are little-endian.
#pragma once

#include "events/parse/key_table.hpp"
#include "events/parse/lemma.hpp"
#include "events/parse/upos.hpp"
#include "events/parse/weights.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace fasti::parse {

/// A tag of the model, written "VERB VBD".
struct ModelTag {
    Upos upos = Upos::x;
    std::string_view xpos;
};

/// A tagger, lemmatiser and parser for one language.
struct Model {
    std::vector<ModelTag> tags;
    std::vector<std::string_view> relations; ///< the first is "root"
    KeyTable lexicon;
    LemmaRules lemmas;
    WeightTable tag_weights;
    WeightTable move_weights;
    WeightTable relation_weights;
};

/// The sections of a model file before they are one.
struct ModelParts {
    std::string tags;      ///< a line each, "VERB VBD"
    std::string relations; ///< a line each
    std::string lexicon;
    std::string endings;
    std::string rules; ///< a line each, "l3+y"
    std::string tag_weights;
    std::string move_weights;
    std::string relation_weights;
};

/// A view of a model file; the bytes must outlive it. Nothing when they are no whole model file:
/// no bytes, however made, can do harm.
std::optional<Model> open_model(std::string_view bytes);

/// The bytes of a model file.
std::string model_bytes(const ModelParts& parts);

} // namespace fasti::parse
