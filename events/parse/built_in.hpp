// SPDX-License-Identifier: Apache-2.0
// The model of English that is part of the program (CC BY-SA 4.0; see
// events/parse/model/README.md).
#pragma once

#include <string_view>

namespace fasti {

/// The bytes of the model; they live as long as the program.
std::string_view built_in_model();

} // namespace fasti
