// SPDX-License-Identifier: Apache-2.0
// The people of a document, as far as pronouns ask for them: "She" at the head of a paragraph is
// whoever the text speaks of, not the last noun before it.
//
//     Marguerite Lavalle (born 1881) was a botanist. …          Lavalle, a woman by her given name
//     In 1921 she became the first woman to teach there.        she: Marguerite Lavalle
#pragma once

#include "events/lexicon/en/given_names.hpp"
#include "text/document.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace fasti::who {

/// Who is named where. Found by spelling alone, in one pass: given names and forms of address make
/// a name a person's, and the pronouns that follow it tell of whom nothing else is known.
class People {
public:
    explicit People(const Document& document);

    /// The name, as first given, of the person that "he" or "she" at a byte of the text stands for:
    /// the one named most often and most lately before it. nullopt when nobody fits or others come
    /// close: a wrong subject is worse than none.
    std::optional<std::string> meant(std::string_view pronoun, std::size_t at) const;

    /// Is `name` known to be nobody whom the pronoun can mean: the name of another gender?
    bool excludes(std::string_view name, std::string_view pronoun) const;

    /// Is `name` that of somebody whom the pronoun can mean, as the text shows more than once?
    bool known(std::string_view name, std::string_view pronoun) const;

private:
    struct Person {
        std::string name;
        int female = 0; ///< evidence: words of the name, pronouns behind it
        int male = 0;
        bool heads = false; ///< first named by a heading

        Gender gender() const;
    };

    struct Naming {
        std::size_t at = 0; ///< byte of the text
        std::size_t person = 0;
    };

    class Reader;

    bool fits(std::size_t person, Gender wanted) const;

    std::vector<Person> people_;
    std::vector<Naming> namings_;                          ///< ascending
    std::unordered_map<std::string, std::size_t> by_word_; ///< last and first words of names
};

} // namespace fasti::who
