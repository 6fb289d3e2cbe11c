// SPDX-License-Identifier: Apache-2.0
// Words that tell of a person: given names, forms of address, kinship. Enough to say who "she" can
// be; a name that is not listed is judged by the pronouns around it.
#pragma once

#include <cstdint>
#include <string_view>

namespace fasti {

enum class Gender : std::uint8_t { unknown, female, male };

/// What a word says of the name it belongs to.
struct PersonWord {
    bool person = false; ///< a person's, whoever it is
    Gender gender = Gender::unknown;
};

/// "Marguerite", "Karl", "Jinping" (lower case): the first part of a person's name.
PersonWord given_name(std::string_view lower);

/// "mrs", "king", "president", "widow": stands right before a person's name.
PersonWord form_of_address(std::string_view lower);

/// "woman", "widow", "king", "pilot": says that somebody is meant, by name or not.
PersonWord person_noun(std::string_view lower);

} // namespace fasti
