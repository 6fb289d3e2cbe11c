// SPDX-License-Identifier: Apache-2.0
// Words by their stems: German bends them, and the engine knows no endings.
//
//     forms.bent("letzt", {"e", "en", "er", "es", "em"}, Class::deictic, number(-1));
#pragma once

#include "events/timex/language/words.hpp"

#include <array>
#include <deque>
#include <initializer_list>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace fasti::de {

/// The endings of adjectives.
inline constexpr std::array<std::string_view, 5> adjective = {"e", "en", "er", "es", "em"};

/// A vocabulary that grows; its words point into its own strings.
class Forms {
public:
    /// One word, in lower case; `capital`: only when written with a capital letter.
    void word(std::string text, ClassSet classes, const Meaning& meaning, bool capital = false);

    /// The stem with each ending; "" is an ending too.
    void bent(std::string_view stem,
              std::span<const std::string_view> endings,
              ClassSet classes,
              const Meaning& meaning,
              bool capital = false);

    /// The same for a noun or another word with some endings.
    void bent(std::string_view stem,
              std::initializer_list<std::string_view> endings,
              ClassSet classes,
              const Meaning& meaning,
              bool capital = false);

    std::span<const Word> words() const { return words_; }

private:
    std::deque<std::string> texts_; // keeps its strings where they are
    std::vector<Word> words_;
};

} // namespace fasti::de
