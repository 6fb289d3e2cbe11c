// SPDX-License-Identifier: Apache-2.0
#include "events/lang/de/forms.hpp"

namespace fasti::de {

void Forms::word(std::string text, ClassSet classes, const Meaning& meaning, bool capital) {
    texts_.push_back(std::move(text));
    words_.push_back({texts_.back(), classes, meaning, capital});
}

void Forms::bent(std::string_view stem,
                 std::span<const std::string_view> endings,
                 ClassSet classes,
                 const Meaning& meaning,
                 bool capital) {
    for (const std::string_view ending : endings)
        word(std::string(stem).append(ending), classes, meaning, capital);
}

void Forms::bent(std::string_view stem,
                 std::initializer_list<std::string_view> endings,
                 ClassSet classes,
                 const Meaning& meaning,
                 bool capital) {
    bent(stem, std::span(endings.begin(), endings.size()), classes, meaning, capital);
}

} // namespace fasti::de
