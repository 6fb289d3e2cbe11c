// SPDX-License-Identifier: Apache-2.0
// The list of languages.
#pragma once

#include <span>
#include <string_view>

namespace fasti {

struct Language;

/// Every language; the first is the default.
std::span<const Language* const> languages();

/// The language of a tag; nullptr when there is none.
const Language* language(std::string_view tag);

} // namespace fasti
