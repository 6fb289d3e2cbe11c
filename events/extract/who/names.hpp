// SPDX-License-Identifier: Apache-2.0
// Who and where: names in a phrase, countries in one spelling whatever stands for them, and the
// name of the event itself.
#pragma once

#include "events/grammar/tree.hpp"

#include <string>
#include <vector>

namespace fasti::who {

/// The names among some tokens; each sorted and unique. "Sino-Russian" names China and Russia.
struct Names {
    std::vector<std::string> people; ///< persons, bodies and countries that take part
    std::vector<std::string> places; ///< where it happens: "in Moscow", "near Verdun"

    friend bool operator==(const Names&, const Names&) = default;
};

/// The names among `tokens`, which are ascending.
Names names_in(const grammar::Tree& tree, std::span<const std::size_t> tokens);

/// The name of the event itself as it is written, capitalised around an event noun ("2+4 Treaty",
/// "Treaty of Versailles"); "" when there is none among the tokens.
std::string proper_name(const grammar::Tree& tree, std::span<const std::size_t> tokens);

} // namespace fasti::who
