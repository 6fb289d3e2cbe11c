// SPDX-License-Identifier: Apache-2.0
// What was said: whether a title can tell it, and what it tells where it cannot.
#pragma once

#include "events/grammar/constituent.hpp"

#include <optional>
#include <string>

namespace fasti::title::content {

/// Can a title say it? What speakers say of themselves, in their own words, it cannot.
bool tellable(const grammar::Tree& tree, std::size_t clause);

/// What was said, in the words and marks of the text: `“We have sold the mill”`; "" where it is no
/// whole quotation or longer than a title can tell.
std::string quotation(const grammar::Tree& tree, std::size_t clause);

/// "Prices will rise, the bank said": what comes before the verb that says it.
std::optional<std::size_t> before(const grammar::Tree& tree, std::size_t verb);

/// "stated" without what was stated: the verb tells that somebody spoke, and perhaps where.
/// `room`: may the title have content at all?
bool lost(const grammar::Tree& tree, std::size_t verb, bool room);

/// "In an interview with a local station …": where somebody spoke.
std::optional<std::size_t> occasion(const grammar::Tree& tree, std::size_t verb);

/// "writes that the programs …" where the text goes on with a quotation.
void introduce(const grammar::Tree& tree,
               std::size_t verb,
               std::size_t clause,
               std::vector<grammar::Constituent>& parts);

} // namespace fasti::title::content
