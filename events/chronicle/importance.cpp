// SPDX-License-Identifier: Apache-2.0
#include "events/chronicle/importance.hpp"

#include <algorithm>
#include <set>

namespace fasti {
namespace {

int of_certainty(Certainty certainty) {
    if (certainty == Certainty::asserted) return 8;
    return certainty == Certainty::reported || certainty == Certainty::planned ? 4 : 0;
}

int of_precision(Granularity precision) {
    if (precision >= Granularity::day) return 6;
    if (precision >= Granularity::month) return 4;
    return precision >= Granularity::year ? 2 : 0;
}

} // namespace

int importance_of(const Event& event, bool named, bool early) {
    constexpr std::size_t most_texts = 4;
    constexpr std::size_t most_places = 8;
    std::set<SourceId> texts;
    for (const Citation& citation : event.citations)
        if (texts.size() < most_texts) texts.insert(citation.source);
    const std::size_t places = std::min(event.citations.size(), most_places);
    const int told = 10 * static_cast<int>(texts.size()) + 3 * static_cast<int>(places);
    return std::max(1, told + (named ? 10 : 0) + (event.kind == EventKind::event ? 0 : 4) +
                           of_certainty(event.certainty) + of_precision(event.when.precision) +
                           (early ? 8 : 0));
}

} // namespace fasti
