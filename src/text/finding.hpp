// SPDX-License-Identifier: Apache-2.0
// Doubt and contradiction in documents. A Finding is data: it is never thrown and never printed by
// the library.
#pragma once

#include "text/source.hpp"

#include <array>
#include <string>
#include <vector>

namespace fasti {

/// How much a Finding weighs: `error` makes `fasti check` exit with 1.
enum class Severity : std::uint8_t { note, warning, error };

/// Something a person should look at, always with the places it was seen in.
struct Finding {
    std::string code; ///< stable, kebab-case: "impossible-date", "distance-does-not-fit"
    Severity severity = Severity::note;
    std::string message; ///< one sentence
    std::vector<Citation> citations;
    std::vector<std::string> help{}; ///< what would make it fit, a sentence each

    friend bool operator==(const Finding&, const Finding&) = default;
};

/// "note", "warning", "error".
constexpr const char* name(Severity severity) {
    constexpr std::array names = {"note", "warning", "error"};
    return names.at(static_cast<std::size_t>(severity));
}

} // namespace fasti
