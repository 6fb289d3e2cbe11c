// SPDX-License-Identifier: Apache-2.0
// Who did what and how old they were, as far as the facts of events tell. Of this room only.
#pragma once

#include "events/chronicle/event.hpp"

#include <map>
#include <string_view>

namespace fasti {

/// Asserted or reported: not planned, alleged, denied.
bool told_as_fact(const Event& event);

/// Whether it is the doing of the name, or done to it: "Orlan signs", "Orlan elected". What others
/// do ("the friend of Orlan's signs") is neither.
bool takes_part(const Event& event, std::string_view name);

/// "Orlan kills a bear": a death, but none of hers.
bool done_to_another(const Event& event);

/// Whether a birth or death is that of the name: "Orlan dies", "Death of Ada Orlan", "death of
/// Orlan"; and the name is no country's.
bool happens_to(const Event& event, std::string_view name);

/// The birth of everybody of whom one birth is told, by name.
std::map<std::string_view, const Event*> births(const Chronicle& chronicle);

/// Whole years from one day to another, as ages are counted.
int years_between(sys_days born, sys_days day);

} // namespace fasti
