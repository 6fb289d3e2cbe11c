// SPDX-License-Identifier: Apache-2.0
#include "cli/language_tags.hpp"

#include "events/lang/languages.hpp"
#include "events/timex/language/language.hpp"

namespace fasti::cli {

std::vector<std::string> language_tags() {
    std::vector<std::string> out = {"auto"};
    for (const Language* each : languages())
        out.emplace_back(each->tag);
    return out;
}

} // namespace fasti::cli
