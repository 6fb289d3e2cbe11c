// SPDX-License-Identifier: Apache-2.0
#include "events/lang/de/forms.hpp"

namespace fasti::de {

void Forms::word(std::string text, ClassSet classes, const Sense& sense, bool capital) {
    texts_.push_back(std::move(text));
    words_.push_back({texts_.back(), classes, sense, capital});
}

void Forms::bent(std::string_view stem,
                 std::span<const std::string_view> endings,
                 ClassSet classes,
                 const Sense& sense,
                 bool capital) {
    for (const std::string_view ending : endings)
        word(std::string(stem).append(ending), classes, sense, capital);
}

void Forms::bent(std::string_view stem,
                 std::initializer_list<std::string_view> endings,
                 ClassSet classes,
                 const Sense& sense,
                 bool capital) {
    bent(stem, std::span(endings.begin(), endings.size()), classes, sense, capital);
}

} // namespace fasti::de
