// SPDX-License-Identifier: Apache-2.0
// The model of English that is part of the program (CC BY-SA 4.0; see
// events/parse/model/README.md), unless it was built with -DFASTI_MODEL=none or with another.
#pragma once

#include "events/parse/model.hpp"

#include <string_view>

namespace fasti::parse {

/// The bytes of the model; they live as long as the program. None where it was built without.
std::string_view built_in_model();

/// The same, opened at its first use; nullptr when it is no whole model.
const Model* built_in();

} // namespace fasti::parse
