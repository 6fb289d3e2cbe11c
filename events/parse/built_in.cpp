// SPDX-License-Identifier: Apache-2.0
#include "events/parse/built_in.hpp"

#include <cstddef>
#include <optional>

// Defined in the assembly that events/parse/model/CMakeLists.txt writes.
extern "C" {
extern const char fasti_english_model[];     // NOLINT(modernize-avoid-c-arrays)
extern const char fasti_english_model_end[]; // NOLINT(modernize-avoid-c-arrays)
}

namespace fasti::parse {

std::string_view built_in_model() {
    return {fasti_english_model,
            static_cast<std::size_t>(fasti_english_model_end - fasti_english_model)};
}

const Model* built_in() {
    static const std::optional<Model> model = open_model(built_in_model());
    return model ? &*model : nullptr;
}

} // namespace fasti::parse
