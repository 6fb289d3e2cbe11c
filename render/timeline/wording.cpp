// SPDX-License-Identifier: Apache-2.0
#include "render/timeline/wording.hpp"

#include "text/numbers.hpp"
#include "text/printable.hpp"

#include <algorithm>

namespace fasti::timeline {

std::string filled(std::string_view pattern, std::string_view text) {
    std::string out(pattern);
    if (const std::size_t at = out.find("{}"); at != std::string::npos) out.replace(at, 2, text);
    return out;
}

std::string count_text(const Wording& wording, std::size_t count) {
    std::string text = grouped(count);
    std::replace(text.begin(), text.end(), ',', wording.thousands);
    return text;
}

std::string
counted(const Wording& wording, std::size_t count, std::string_view one, std::string_view many) {
    return filled(count == 1 ? one : many, count_text(wording, count));
}

} // namespace fasti::timeline
