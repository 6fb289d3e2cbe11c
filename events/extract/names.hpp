// SPDX-License-Identifier: Apache-2.0
// Names in a clause: runs of capitalised words, countries in one spelling whatever stands for them.
#pragma once

#include "events/extract/clause.hpp"

#include <string>
#include <vector>

namespace fasti {

/// Who and what is named; sorted, unique. "Sino-Russian" names China and Russia.
std::vector<std::string> names_in(std::string_view text, std::span<const Piece> body);

/// The name of the event itself as it is written: capitalised around an event noun ("2+4 Treaty",
/// "Treaty of Versailles"); "" when there is none.
std::string proper_name(std::string_view text, std::span<const Piece> body);

} // namespace fasti
