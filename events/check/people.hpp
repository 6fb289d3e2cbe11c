// SPDX-License-Identifier: Apache-2.0
// Who did what and how old they were, as far as titles tell: "Orlan visits Riga", "Death of Orlan".
// Of this room only.
#pragma once

#include "events/chronicle/event.hpp"

#include <map>
#include <string_view>

namespace fasti {

/// Asserted or reported: not planned, alleged, denied.
bool told_as_fact(const Event& event);

/// Whether the title begins with a name, or the last word of it, and what people are called by:
/// "Minister Orlan visits Riga" of "Ada Orlan". What is only spoken of ("the friend of Orlan's
/// visits Riga") stands elsewhere.
bool acts(const Event& event, std::string_view name);

/// Whether a birth or death is that of the name: "Orlan dies", "Death of Ada Orlan", "death of
/// Orlan"; and the name is no country's.
bool happens_to(const Event& event, std::string_view name);

/// The birth of everybody of whom one birth is told, by name.
std::map<std::string_view, const Event*> births(const Chronicle& chronicle);

/// Whole years from one day to another, as ages are counted.
int years_between(sys_days born, sys_days day);

} // namespace fasti
