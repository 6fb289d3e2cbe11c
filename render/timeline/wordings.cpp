// SPDX-License-Identifier: Apache-2.0
#include "render/timeline/wordings.hpp"

#include "render/timeline/wording_de.hpp"
#include "render/timeline/wording_en.hpp"

#include <algorithm>

namespace fasti::timeline {
namespace {

constexpr std::array<const Wording*, 2> all = {&english_wording, &german_wording};

} // namespace

const Wording& wording_of(std::string_view language) {
    const std::string_view plain = language.substr(0, language.find('-'));
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const Wording* each) { return each->language == plain; });
    return found == all.end() ? *all.front() : **found;
}

} // namespace fasti::timeline
