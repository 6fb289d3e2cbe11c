// SPDX-License-Identifier: Apache-2.0
#include "render/tone.hpp"

namespace fasti {

std::string_view name(Tone tone) {
    constexpr std::array<std::string_view, tone_count> names = {
        "paper", "ink",   "soft-ink", "axis",  "leader", "hairline", "band",  "accent",   "warning",
        "hue-1", "hue-2", "hue-3",    "hue-4", "hue-5",  "hue-6",    "hue-7", "hue-other"};
    return names.at(static_cast<std::size_t>(tone));
}

} // namespace fasti
