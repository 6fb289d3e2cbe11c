// SPDX-License-Identifier: Apache-2.0
#include "events/lang/languages.hpp"

#include "events/lang/de/de.hpp"
#include "events/lang/en/en.hpp"

#include <array>

namespace fasti {

std::span<const Language* const> languages() {
    static const std::array<const Language*, 2> all = {&en::english(), &de::german()};
    return all;
}

const Language* language(std::string_view tag) {
    for (const Language* each : languages())
        if (each->tag == tag) return each;
    return nullptr;
}

} // namespace fasti
